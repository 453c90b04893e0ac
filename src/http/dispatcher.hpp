// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/ports.hpp"
#include "http/access_log.hpp"
#include "http/metrics.hpp"
#include "http/request_parser.hpp"
#include "http/router.hpp"
#include "net/awaitable.hpp"
#include "net/peer.hpp"

namespace tend::http {

struct DispatcherOptions {
  /// The hosts this server answers for, as the Host field has them; empty: for any.
  std::vector<std::string> hosts = {};
  /// Whose X-Forwarded-For is believed.
  std::vector<net::Address> trusted_proxies = {};
};

/// From a request to its answer, without the bytes of either: finds the route, runs its handler,
/// turns what fails into problems, adds the fields every answer has, and notes it in log and
/// metrics. Used by all I/O threads at once.
class Dispatcher {
 public:
  Dispatcher(Router router, DispatcherOptions options, AccessLog& log, Metrics& metrics,
             app::Entropy& entropy);

  /// What is to be done with a request, known from its head.
  struct Plan {
    Request request;  ///< without its body
    const Route* route = nullptr;
    Params params;
    std::optional<Response> refusal;  ///< the answer, if it is known already
    std::size_t body_bytes_max = 0;
  };
  Plan plan(Head head, const net::Peer& connected);

  /// The whole answer; it never throws. The plan's request has its body by now.
  net::Awaitable<Response> answer(Plan plan);

  /// The answer to what is no proper request.
  Response refuse(const Refusal& refusal);

 private:
  struct RouteMetrics {
    std::array<Counter*, 5> by_hundreds;  ///< answers 1xx to 5xx
    Histogram* seconds;
  };

  std::string make_request_id();
  RouteMetrics metrics_of(std::string_view method, std::string_view route);
  std::optional<Response> refusal_of(const Request& request, const Router::Match& match) const;
  net::Awaitable<Response> respond(Plan plan);
  void finish(Response& response, const AccessEntry& noted, const Route* route);

  const Router router_;
  const DispatcherOptions options_;
  AccessLog& log_;
  Metrics& metrics_;
  const std::string id_prefix_;
  std::atomic<std::uint64_t> requests_ = 0;
  std::map<const Route*, RouteMetrics> route_metrics_;  ///< nullptr: no route
};

}  // namespace tend::http
