// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <shared_mutex>
#include <string>
#include <utility>
#include <vector>

#include "access/actor.hpp"
#include "app/perform_once.hpp"
#include "app/situation.hpp"
#include "http/live_stream.hpp"
#include "http/rate_limit.hpp"
#include "http/router.hpp"
#include "net/worker_pool.hpp"

// What all resources share: who is asking, on which desk, and the way to the use cases.
namespace tend::http {

/// The server's parts the resources use. It outlives every request.
struct Api {
  app::Ports& ports;
  net::WorkerPool& workers;    ///< use cases and queries; they block
  net::WorkerPool& passwords;  ///< argon2id, which must not keep the others waiting
  RateLimit& sign_ins;         ///< attempts by address and by name
  std::shared_mutex& gate;     ///< commands pass it while nobody moves the business clock
  LiveStream& live;
};

/// A request of somebody known, on a worker thread.
struct Call {
  app::Ports& ports;
  access::Actor actor;
  Request request;
  Params params;
  CommandId command;

  /// The caller's Idempotency-Key, tied to who they are and what they asked.
  Result<app::OnceKey> once() const;
  /// The version in If-Match, if there is one.
  Result<std::optional<Version>> expected_version() const;
  /// "/itech/api/v1"
  std::string root() const;
};

using Work = std::function<Result<Response>(const Call&)>;

/// A route for signed-in callers: a session's cookie (with X-CSRF-Token for anything but reading)
/// or a bearer token. `work` runs on a worker thread.
Route for_actor(Api& api, Method method, std::string pattern, Work work);

/// A route that anybody may ask, under a desk that exists.
using OpenWork = std::function<Result<Response>(app::Ports&, const DeskId&, const Request&)>;
Route for_anybody(Api& api, Method method, std::string pattern, OpenWork work);

/// Who asks on this desk, by bearer token or session. Unauthenticated when nobody does.
Result<access::Actor> identify(app::Ports& ports, const DeskId& desk, const Request& request);

/// Runs `work` on a worker. It comes as a parameter because g++ 12 mislays what a lambda captured
/// when the lambda stands inside the co_await expression.
template <class T>
net::Awaitable<Result<T>> on_worker(net::WorkerPool& pool,
                                    std::move_only_function<Result<T>()> work) {
  auto result = co_await pool.run(std::move(work));
  co_return result;
}

/// What a request's session is called where its secret must not be; empty if it has none.
std::string session_name(const Request& request);

/// A new id for a command that comes by HTTP.
CommandId new_command(app::Ports& ports);

}  // namespace tend::http
