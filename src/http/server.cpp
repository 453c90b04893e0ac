// SPDX-License-Identifier: Apache-2.0
#include "http/server.hpp"

#include "http/connection.hpp"

namespace tend::http {
namespace {
constexpr std::string_view too_many_connections =
    "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n"
    "Retry-After: 5\r\n\r\n";
}

Result<std::unique_ptr<Server>> Server::open(net::IoContexts& contexts, ServerOptions options,
                                             Router router, AccessLog& log, Metrics& metrics,
                                             app::Entropy& entropy) {
  auto dispatcher = std::make_shared<Dispatcher>(std::move(router), std::move(options.dispatch),
                                                 log, metrics, entropy);
  std::unique_ptr<Server> server(new Server(dispatcher));
  options.listen.refusal = too_many_connections;
  const RequestTimeouts timeouts = options.timeouts;
  ASSIGN_OR_RETURN(server->listener_,
                   net::Listener::open(contexts, std::move(options.listen),
                                       [dispatcher, timeouts](net::Connection connection) {
                                         return serve(std::move(connection), *dispatcher, timeouts);
                                       }));
  return server;
}

}  // namespace tend::http
