// SPDX-License-Identifier: Apache-2.0
#include "http/access_log.hpp"

#include <spdlog/spdlog.h>

#include "base/text.hpp"
#include "http/json/write.hpp"

namespace tend::http {
namespace {
/// The members of the line's object that `%v` stands for in the pattern.
constexpr const char* pattern = R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})";

struct AccessLine {
  std::string request_id;
  std::string method;
  std::string route;
  std::string desk;
  std::string command_id;
  int status;
  std::int64_t micros;
};
BOOST_DESCRIBE_STRUCT(AccessLine, (), (request_id, method, route, desk, command_id, status, micros))

struct FailureLine {
  std::string request_id;
  std::string failure;
};
BOOST_DESCRIBE_STRUCT(FailureLine, (), (request_id, failure))

std::string_view without_braces(std::string_view object) {
  return object.substr(1, object.size() - 2);
}
}  // namespace

std::string to_json_line(const AccessEntry& entry) {
  return json::to_json(AccessLine{.request_id = std::string(entry.request_id),
                                  .method = std::string(entry.method),
                                  .route = std::string(entry.route),
                                  .desk = std::string(entry.desk),
                                  .command_id = std::string(entry.command_id),
                                  .status = entry.status,
                                  .micros = entry.took.count()});
}

AccessLog::AccessLog(std::shared_ptr<spdlog::logger> logger) : logger_(std::move(logger)) {
  logger_->set_pattern(pattern, spdlog::pattern_time_type::utc);
}

void AccessLog::write(const AccessEntry& entry) {
  logger_->info(without_braces(to_json_line(entry)));
}

void AccessLog::write_failure(std::string_view request_id, std::string_view what) {
  const std::string line = json::to_json(FailureLine{std::string(request_id), to_valid_utf8(what)});
  logger_->error(without_braces(line));
}

}  // namespace tend::http
