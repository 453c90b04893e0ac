// SPDX-License-Identifier: Apache-2.0
#include "net/listener.hpp"

#include <fmt/format.h>
#include <sys/socket.h>

#include <atomic>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <latch>
#include <list>
#include <optional>

namespace tend::net {
namespace {
using asio::ip::tcp;
using Acceptor = asio::basic_socket_acceptor<tcp, Executor>;
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

constexpr asio::as_tuple_t<asio::use_awaitable_t<Executor>> as_tuple(use_awaitable);

enum class Sharing { Alone, WithOwnThreads };

std::unexpected<Error> cannot_listen(const tcp::endpoint& endpoint,
                                     const boost::system::error_code& error) {
  const std::string where =
      fmt::format("port {} of {}", endpoint.port(), endpoint.address().to_string());
  if (error == asio::error::address_in_use) {
    return fail(Code::Unavailable, where + " is taken by another program; choose another port");
  }
  if (error == asio::error::access_denied) {
    return fail(Code::Forbidden, where +
                                     " may not be used by this user; ports below 1024 need a "
                                     "right of their own");
  }
  return fail(Code::Invalid, fmt::format("cannot listen on {}: {}", where, error.message()));
}

Result<Acceptor> bind(asio::io_context& context, const tcp::endpoint& endpoint, Sharing sharing) {
  Acceptor acceptor(context.get_executor());
  boost::system::error_code error;
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
  if (!error && sharing == Sharing::WithOwnThreads) acceptor.set_option(ReusePort(true), error);
  if (!error && endpoint.protocol() == tcp::v6()) {
    acceptor.set_option(asio::ip::v6_only(false), error);
  }
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(listen_backlog_max, error);
  if (error) return cannot_listen(endpoint, error);
  return acceptor;
}

Address address_of(const asio::ip::address& address) {
  const auto v6 = address.is_v4() ? asio::ip::make_address_v6(asio::ip::v4_mapped, address.to_v4())
                                  : address.to_v6();
  return Address(v6.to_bytes());
}
}  // namespace

struct Listener::Shared : std::enable_shared_from_this<Shared> {
  /// One I/O thread's part. But for `context`, only that thread touches it.
  struct Lane {
    asio::io_context& context;
    std::optional<Acceptor> acceptor;
    std::list<TimedStream::Control> live = {};
    bool stopping = false;
  };

  Shared(ListenerOptions given, Session what)
      : options(std::move(given)),
        session(std::move(what)),
        quota(std::make_shared<ConnectionQuota>(options.limits)) {}

  const ListenerOptions options;
  const Session session;
  const std::shared_ptr<ConnectionQuota> quota;
  std::uint16_t port = 0;
  std::list<Lane> lanes;
  std::atomic<std::uint64_t> accepted_total = 0;
  std::atomic<std::uint64_t> refused_total = 0;
  std::atomic<bool> stopped = false;

  static Awaitable<void> accept_on(std::shared_ptr<Shared> shared, Lane& lane);
  static Awaitable<void> serve(std::shared_ptr<Shared> shared, Lane& lane, Connection connection);
  void admit(Lane& lane, Socket socket);
  void on_every_lane(void (*act)(Lane&));
};

Awaitable<void> Listener::Shared::accept_on(std::shared_ptr<Shared> shared, Lane& lane) {
  Timer retry(lane.context.get_executor());
  while (lane.acceptor) {
    auto [error, socket] = co_await lane.acceptor->async_accept(as_tuple);
    if (lane.stopping) break;
    if (!error) {
      shared->admit(lane, std::move(socket));
    } else if (error != asio::error::connection_aborted) {
      retry.expires_after(accept_retry_delay);
      co_await retry.async_wait(as_tuple);
    }
  }
}

void Listener::Shared::admit(Lane& lane, Socket socket) {
  boost::system::error_code error;
  const auto endpoint = socket.remote_endpoint(error);
  if (error) return;
  const Peer peer{address_of(endpoint.address()), endpoint.port()};
  auto place = quota->take(peer.address);
  if (!place) {
    ++refused_total;
    socket.non_blocking(true, error);
    socket.write_some(asio::buffer(options.refusal), error);
    return;
  }
  ++accepted_total;
  Connection connection{TimedStream(std::move(socket)), peer, *std::move(place)};
  asio::co_spawn(lane.context, serve(shared_from_this(), lane, std::move(connection)),
                 asio::detached);
}

Awaitable<void> Listener::Shared::serve(std::shared_ptr<Shared> shared, Lane& lane,
                                        Connection connection) {
  const auto entry = lane.live.insert(lane.live.end(), connection.stream.control());
  if (lane.stopping) entry->request_stop();
  try {
    co_await shared->session(std::move(connection));
  } catch (const std::exception&) {
    // The session's own edge should have caught it; here only this connection may suffer.
  }
  lane.live.erase(entry);
}

void Listener::Shared::on_every_lane(void (*act)(Lane&)) {
  const auto done = std::make_shared<std::latch>(static_cast<std::ptrdiff_t>(lanes.size()));
  for (auto& lane : lanes) {
    asio::post(lane.context, [&lane, done, act] {
      act(lane);
      done->count_down();
    });
  }
  done->wait();
}

Result<std::unique_ptr<Listener>> Listener::open(IoContexts& contexts, ListenerOptions options,
                                                 Session session) {
  boost::system::error_code error;
  const auto address = asio::ip::make_address(options.address, error);
  if (error) {
    return fail(Code::Invalid,
                fmt::format("'{}' is not an IP address to listen on", options.address));
  }
  tcp::endpoint endpoint(address, options.port);
  // SO_REUSEPORT would let a second Tend share the port in silence; a socket without it does not.
  RETURN_IF_ERROR(bind(contexts.at(0), endpoint, Sharing::Alone));

  auto shared = std::make_shared<Shared>(std::move(options), std::move(session));
  for (std::size_t i = 0; i < contexts.size(); ++i) {
    ASSIGN_OR_RETURN(auto acceptor, bind(contexts.at(i), endpoint, Sharing::WithOwnThreads));
    endpoint.port(acceptor.local_endpoint().port());
    shared->lanes.push_back({contexts.at(i), std::move(acceptor)});
  }
  shared->port = endpoint.port();
  for (auto& lane : shared->lanes) {
    asio::co_spawn(lane.context, shared->accept_on(shared, lane), asio::detached);
  }
  return std::unique_ptr<Listener>(new Listener(std::move(shared)));
}

Listener::~Listener() {
  stop(Timeout::zero());
}

std::uint16_t Listener::port() const {
  return shared_->port;
}

std::size_t Listener::connections() const {
  return shared_->quota->open();
}

std::uint64_t Listener::accepted_total() const {
  return shared_->accepted_total;
}

std::uint64_t Listener::refused_total() const {
  return shared_->refused_total;
}

std::size_t Listener::stop(Timeout wait_max) {
  if (shared_->stopped.exchange(true)) return 0;
  shared_->on_every_lane([](Shared::Lane& lane) {
    lane.stopping = true;
    lane.acceptor.reset();
    for (const auto& stream : lane.live)
      stream.request_stop();
  });
  if (shared_->quota->wait_until_none(wait_max)) return 0;

  const std::size_t cut = connections();
  shared_->on_every_lane([](Shared::Lane& lane) {
    for (const auto& stream : lane.live)
      stream.cut();
  });
  shared_->quota->wait_until_none(cut_wait_max);
  return cut;
}
}  // namespace tend::net
