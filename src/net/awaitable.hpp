// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "base/error.hpp"

// The coroutines of the shell. They run on the I/O thread their connection was accepted on and
// never leave it, so what belongs to one connection needs no lock.
namespace tend::net {

namespace asio = boost::asio;

using Executor = asio::io_context::executor_type;

/// A coroutine. Its parameters are taken by value: a reference may be gone when it resumes.
template <class T>
using Awaitable = asio::awaitable<T, Executor>;

inline constexpr asio::use_awaitable_t<Executor> use_awaitable{};

}  // namespace tend::net

/// ASSIGN_OR_RETURN and RETURN_IF_ERROR for coroutines that return an Awaitable<Result<T>>:
/// CO_ASSIGN_OR_RETURN(const auto ticket, co_await load(number));
#define CO_ASSIGN_OR_RETURN(declaration, expression) \
  CO_ASSIGN_OR_RETURN_(TEND_JOIN(result_, __LINE__), declaration, expression)
#define CO_ASSIGN_OR_RETURN_(result, declaration, expression)        \
  auto result = (expression);                                        \
  if (!result) co_return std::unexpected(std::move(result).error()); \
  declaration = *std::move(result)

#define CO_RETURN_IF_ERROR(expression) \
  CO_RETURN_IF_ERROR_(TEND_JOIN(outcome_, __LINE__), expression)
#define CO_RETURN_IF_ERROR_(outcome, expression) \
  auto outcome = (expression);                   \
  if (!outcome) co_return std::unexpected(std::move(outcome).error())
