// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "app/handbooks.hpp"
#include "base/error.hpp"
#include "base/time.hpp"

namespace tend::main {

/// Where a listener stands: "127.0.0.1:8080".
struct Endpoint {
  std::string address;
  std::uint16_t port = 0;
};
Result<Endpoint> parse_endpoint(const std::string& text);

struct ServiceOptions {
  std::filesystem::path data;
  std::string vfs = {};            ///< SQLite's name of the disk it is on; empty: the system's own
  std::filesystem::path policies;  ///< each folder in it with a policy.yaml is a desk
  std::filesystem::path web;       ///< the built pages; empty: only the API is served
  Endpoint http;
  Endpoint mail;
  std::string mail_server;       ///< smtp://…, where mail leaves; empty: it is shown at /outbox
  std::string authserv_id;       ///< whose Authentication-Results on a mail are believed (RFC 8601)
  std::optional<Instant> clock;  ///< business time stands still from here on
  bool sample = false;           ///< people to try it with
  std::chrono::milliseconds outbox_grace{5000};  ///< for mails on their way out when it stops
};

/// All of Tend in one process: the desks in a folder, reachable by HTTP and mail, with everything
/// that happens by itself.
class Service {
 public:
  /// Serves from here on. What cannot be had (a port, a pack, the data folder) is said with its
  /// name.
  static Result<std::unique_ptr<Service>> start(const ServiceOptions& options);
  ~Service();

  std::uint16_t http_port() const;
  std::uint16_t mail_port() const;
  const app::Handbooks& handbooks() const;

  /// Finishes what runs, takes nothing more, and brings everything to the disk.
  void stop();

  class Parts;

 private:
  explicit Service(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace tend::main
