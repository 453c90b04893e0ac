// SPDX-License-Identifier: Apache-2.0
#include "desk/clock_line.hpp"

#include "desk/json_fields.hpp"

namespace tend::desk {
BOOST_DESCRIBE_STRUCT(ClockLine, (),
                      (milestone, state, due_at, calendar, started_at, met_at, breached_at, target))

ClockLine line_of(const SlaClock& clock) {
  return {std::string(policy::to_string(clock.milestone)),
          std::string(to_string(clock.state)),
          clock.due,
          clock.target.calendar,
          clock.started,
          clock.met_at,
          clock.breached_at,
          clock.target.allowance.written};
}

std::string encode(const std::vector<ClockLine>& lines) {
  return boost::json::serialize(write_json(lines));
}

std::vector<ClockLine> decode_clock_lines(std::string_view json) {
  boost::system::error_code error;
  const boost::json::value parsed = boost::json::parse(json, error);
  std::vector<ClockLine> lines;
  if (error || !read_json(parsed, lines)) lines.clear();
  return lines;
}

ClockLine as_of(ClockLine line, Instant now) {
  const bool running = line.state == to_string(ClockState::Running);
  if (running && line.due_at && *line.due_at < now) {
    line.state = to_string(ClockState::Breached);
    line.breached_at = line.due_at;
  }
  return line;
}
}  // namespace tend::desk
