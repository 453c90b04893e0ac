// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <variant>

#include "http/fields.hpp"
#include "net/awaitable.hpp"
#include "net/timed_stream.hpp"

namespace tend::http {

/// Bytes kept in memory and served many times.
using SharedBytes = std::shared_ptr<const std::string>;

/// Writes a body whose end nobody knows; it is over when the coroutine returns, and the connection
/// with it.
using BodyStream = std::function<net::Awaitable<void>(net::TimedStream&)>;

struct Response {
  int status = 200;
  Fields headers = {};
  std::variant<std::string, SharedBytes, BodyStream> body = {};
  std::string command_id = {};  ///< of the command it answers, for the log; empty: none
};

/// The reason phrase RFC 9110 gives a status.
std::string_view reason_phrase(int status);

Response json_response(int status, std::string json);
Response text_response(int status, std::string text);
/// 204
Response no_content();
/// 308 to a place on this server.
Response redirect(std::string path);

}  // namespace tend::http
