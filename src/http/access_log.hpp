// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace spdlog {
class logger;
}

namespace tend::http {

/// What is noted of one request. The route instead of the address, and no fields, bodies, names or
/// network addresses: a log is read by more people than a desk.
struct AccessEntry {
  std::string_view request_id = {};
  std::string_view method = {};
  std::string_view route = {};       ///< the pattern; empty: no route
  std::string_view desk = {};        ///< empty: none
  std::string_view command_id = {};  ///< empty: it was no command
  int status = 0;
  std::chrono::microseconds took{};
};

/// One line of JSON without the line's end. Whatever stands in a value, it stays one line.
std::string to_json_line(const AccessEntry& entry);

/// Writes lines of JSON, each with the machine's time; the logger's own pattern is replaced.
class AccessLog {
 public:
  explicit AccessLog(std::shared_ptr<spdlog::logger> logger);

  void write(const AccessEntry& entry);
  /// Why a request was answered 500; only the log may know.
  void write_failure(std::string_view request_id, std::string_view what);

 private:
  std::shared_ptr<spdlog::logger> logger_;
};

}  // namespace tend::http
