// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/rows.hpp"
#include "base/strong.hpp"
#include "http/request.hpp"
#include "http/response.hpp"
#include "net/awaitable.hpp"
#include "net/io_contexts.hpp"
#include "net/limits.hpp"

// The live feed of a desk as server-sent events (HTML Standard, section 9.2): each names a ticket
// and its version, never what is in it.
namespace tend::http {

struct LiveStreamLimits {
  std::size_t streams_max = 2'000;
  std::size_t waiting_max = 256;  ///< lines one client may be behind before it is dropped
  std::size_t replay_page = 200;
  std::size_t replay_pages_max = 25;  ///< one that was away for longer reads everything anew
  net::Timeout heartbeat = std::chrono::seconds(15);
  net::Timeout write = std::chrono::seconds(20);
};

/// One client's view of its desk's feed.
struct Subscription {
  DeskId desk;
  std::string session = {};  ///< what end_session() calls it by

  /// Whether this client may know of the line. Asked for each one, so that a right that is taken
  /// away counts from then on; empty: it may know all of the desk.
  std::function<net::Awaitable<bool>(app::FeedRow)> may_see = nullptr;

  /// The lines after a sequence, at most `count_max`, in order. An error if they are not known: the
  /// client is told to read everything anew.
  std::function<net::Awaitable<Result<std::vector<app::FeedRow>>>(std::int64_t after,
                                                                  std::size_t count_max)>
      replay = nullptr;
};

/// Takes what happens from any thread to every client that may know of it. A client that does not
/// keep up is dropped and comes back with the id of the last line it has seen. An event `reset`
/// says that lines are missing and everything should be read anew. The contexts outlive it.
class LiveStream {
 public:
  explicit LiveStream(net::IoContexts& contexts, LiveStreamLimits limits = {});
  ~LiveStream();

  /// In feed order; from any thread.
  void publish(const DeskId& desk, const std::vector<app::FeedRow>& rows);

  /// The answer that goes on as a stream: first what came after the request's Last-Event-ID, then
  /// what happens. Invalid if that id is none, Unavailable when there are enough streams already or
  /// the server stops.
  Result<Response> open(const Request& request, Subscription subscription);

  /// Ends the streams of a session that was signed out, disabled or given other rights.
  void end_session(const std::string& session);

  /// Ends every stream and takes no more.
  void close();

  std::size_t streams() const;

 private:
  struct Lane;
  struct Client;
  class Membership;
  struct Shared;

  std::shared_ptr<Shared> shared_;
};

}  // namespace tend::http
