// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/assert.hpp"
#include "base/error.hpp"
#include "base/id.hpp"
#include "base/strong.hpp"
#include "http/limits.hpp"
#include "http/request.hpp"
#include "http/response.hpp"
#include "net/awaitable.hpp"

// Which resource answers what. The table is data and can be listed, so that a test can walk every
// route there is.
namespace tend::http {

/// What stood in the places of a pattern. A value of the wrong form names nothing, so it is
/// NotFound like any other thing that is not there.
class Params {
 public:
  void add(std::string_view name, std::string_view value) {
    values_.push_back({std::string(name), std::string(value)});
  }

  std::optional<std::string_view> find(std::string_view name) const;
  /// The pattern must have a place of that name.
  std::string_view text(std::string_view name) const;

  Result<DeskId> desk() const;
  Result<TicketNumber> ticket_number() const;

  template <class Thing>
  Result<Id<Thing>> id(std::string_view name) const {
    const auto uuid = parse_uuid(text(name));
    if (!uuid) return fail(Code::NotFound, {});
    return Id<Thing>{*uuid};
  }

 private:
  std::vector<Parameter> values_;
};

/// A resource's answer. An Error becomes a problem (RFC 9457), an exception a problem that tells
/// nothing but the request's id.
using Handler = std::function<net::Awaitable<Result<Response>>(Request, Params)>;

struct Route {
  Method method;
  std::string pattern;  ///< "/{desk}/api/v1/tickets/{number}/messages"
  Handler handler;
  std::size_t body_bytes_max = http::body_bytes_max;
};

class Router {
 public:
  /// Answers what no route does; without it, that is NotFound.
  explicit Router(Handler otherwise = nullptr) : otherwise_(std::move(otherwise)) {}

  /// HEAD comes with GET. The same method and pattern twice is a bug, and so is a second name for
  /// a place that another pattern names.
  void add(Route route);
  void add(std::vector<Route> routes);

  std::span<const Route> routes() const { return routes_; }
  const Handler& otherwise() const { return otherwise_; }

  struct Found {
    const Route* route;
    Params params;
  };
  struct WrongMethod {
    std::string allowed;  ///< as the Allow field has it
  };
  struct Nothing {};
  using Match = std::variant<Found, WrongMethod, Nothing>;

  /// A literal segment goes before a place: "/api/v1/health" is not a desk called "api".
  Match match(Method method, std::span<const std::string> segments) const;

 private:
  std::vector<Route> routes_;
  std::vector<std::vector<std::string>> patterns_;  ///< split, in the order of routes_
  Handler otherwise_;
};

}  // namespace tend::http
