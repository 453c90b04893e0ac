// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <boost/json.hpp>
#include <istream>
#include <limits>
#include <ostream>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "calendar/calendar.hpp"
#include "calendar/pauses.hpp"
#include "main/commands.hpp"
#include "main/zones.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;
using calendar::Calendar;
using calendar::Interval;
using calendar::WeeklyHours;
using calendar::Window;
using calendar::ZoneTable;

constexpr std::size_t line_bytes_max = 1 << 20;
constexpr std::size_t pauses_max = 10'000;

std::unexpected<Error> wrong(std::string_view where, std::string_view what) {
  return fail(Code::Invalid, fmt::format("{}: {}", where, what));
}

template <class T>
Result<T> at(std::string_view where, Result<T> result) {
  if (!result) return wrong(where, result.error().what);
  return result;
}

/// A member that may be missing: null says the same.
const json::value* find(const json::object& object, std::string_view key) {
  const json::value* value = object.if_contains(key);
  return value != nullptr && value->is_null() ? nullptr : value;
}

Result<std::string_view> read_text(const json::value* value, std::string_view where) {
  if (value == nullptr || !value->is_string()) return wrong(where, "expected a string");
  return std::string_view(value->get_string());
}

Result<Instant> read_instant(const json::value* value, std::string_view where) {
  ASSIGN_OR_RETURN(const std::string_view text, read_text(value, where));
  const auto instant = parse_instant(text);
  if (!instant) {
    return wrong(where, fmt::format("\"{}\" is not an instant; expected ISO 8601 with an offset, "
                                    "such as 2026-03-02T09:00:00-06:00",
                                    cut(text, 64)));
  }
  return *instant;
}

/// An instant that calendars know about.
Result<Instant> read_business_instant(const json::value* value, std::string_view where) {
  ASSIGN_OR_RETURN(const Instant instant, read_instant(value, where));
  if (!calendar::business_time.contains(instant)) {
    return wrong(where, "lies outside the years 1900 to 2299");
  }
  return instant;
}

Result<LocalDate> read_date(std::string_view text, std::string_view where) {
  const auto date = parse_date(text);
  if (!date) return wrong(where, fmt::format("\"{}\" is not a date", cut(text, 64)));
  return *date;
}

Result<WorkingSeconds> read_seconds(const json::value* value, std::string_view where) {
  boost::system::error_code not_whole;
  const auto count = value == nullptr ? -1 : value->to_number<std::int64_t>(not_whole);
  if (not_whole || count < 0) return wrong(where, "expected a whole number of seconds, 0 or more");
  return WorkingSeconds{count};
}

/// [["09:00","17:00"], ...]
Result<std::vector<Window>> read_windows(const json::value& value, const std::string& where) {
  const json::array* pairs = value.if_array();
  if (pairs == nullptr) return wrong(where, "expected a list of windows");

  std::vector<Window> windows;
  for (const json::value& pair : *pairs) {
    const json::array* times = pair.if_array();
    if (times == nullptr || times->size() != 2) {
      return wrong(where, "expected windows such as [\"09:00\",\"17:00\"]");
    }
    ASSIGN_OR_RETURN(const auto open, read_text(&times->front(), where));
    ASSIGN_OR_RETURN(const auto close, read_text(&times->back(), where));
    ASSIGN_OR_RETURN(const Window window, at(where, calendar::parse_window(open, close)));
    windows.push_back(window);
  }
  return windows;
}

Result<void> read_week(const json::value& value, WeeklyHours& hours) {
  const json::object* days = value.if_object();
  if (days == nullptr) return wrong("calendar.weekly", "expected an object of weekdays");

  for (const auto& [name, windows] : *days) {
    const auto day = std::ranges::find(calendar::weekday_names, std::string_view(name));
    if (day == calendar::weekday_names.end()) {
      return wrong("calendar.weekly", fmt::format("\"{}\" is not a weekday; expected mon to sun",
                                                  cut(std::string_view(name), 64)));
    }
    ASSIGN_OR_RETURN(hours.week[static_cast<std::size_t>(day - calendar::weekday_names.begin())],
                     read_windows(windows, "calendar.weekly." + std::string(name)));
  }
  return {};
}

Result<void> read_holidays(const json::value& value, WeeklyHours& hours) {
  const json::array* dates = value.if_array();
  if (dates == nullptr) return wrong("calendar.holidays", "expected a list of dates");

  for (const json::value& item : *dates) {
    ASSIGN_OR_RETURN(const auto text, read_text(&item, "calendar.holidays"));
    ASSIGN_OR_RETURN(const LocalDate date, read_date(text, "calendar.holidays"));
    hours.holidays.push_back({date, std::string(text)});
  }
  return {};
}

Result<void> read_overrides(const json::value& value, WeeklyHours& hours) {
  const json::object* dates = value.if_object();
  if (dates == nullptr) return wrong("calendar.overrides", "expected an object of dates");

  for (const auto& [text, windows] : *dates) {
    ASSIGN_OR_RETURN(const LocalDate date, read_date(text, "calendar.overrides"));
    ASSIGN_OR_RETURN(hours.overrides[date],
                     read_windows(windows, "calendar.overrides." + std::string(text)));
  }
  return {};
}

Result<void> refuse_unknown_keys(const json::object& object) {
  constexpr std::array<std::string_view, 4> known{"timezone", "weekly", "holidays", "overrides"};
  for (const auto& member : object) {
    const std::string_view key = cut(member.key(), 64);
    if (std::ranges::find(known, key) != known.end()) continue;
    const std::string_view meant = nearest(key, known);
    return wrong("calendar", meant.empty() ? fmt::format("there is no \"{}\" in a calendar", key)
                                           : fmt::format("there is no \"{}\"; did you mean \"{}\"?",
                                                         key, meant));
  }
  return {};
}

Result<Calendar> read_calendar(const json::value* value, const ZoneTable& zones) {
  const json::object* object = value == nullptr ? nullptr : value->if_object();
  if (object == nullptr) return wrong("calendar", "expected an object");
  RETURN_IF_ERROR(refuse_unknown_keys(*object));

  constexpr std::string_view zone_at = "calendar.timezone";
  ASSIGN_OR_RETURN(const auto name, read_text(find(*object, "timezone"), zone_at));
  ASSIGN_OR_RETURN(const auto zone, at(zone_at, zones.find(name)));

  WeeklyHours hours;
  if (const auto* week = find(*object, "weekly")) RETURN_IF_ERROR(read_week(*week, hours));
  if (const auto* dates = find(*object, "holidays")) RETURN_IF_ERROR(read_holidays(*dates, hours));
  if (const auto* dates = find(*object, "overrides")) {
    RETURN_IF_ERROR(read_overrides(*dates, hours));
  }
  return at("calendar", Calendar::weekly(zone, hours));
}

Result<std::vector<Interval>> read_pauses(const json::value* value) {
  std::vector<Interval> pauses;
  if (value == nullptr) return pauses;
  const json::array* pairs = value->if_array();
  if (pairs == nullptr) return wrong("pauses", "expected a list of [from, to]");
  if (pairs->size() > pauses_max) {
    return wrong("pauses", fmt::format("more than {} are not taken", pauses_max));
  }
  for (const json::value& pair : *pairs) {
    const json::array* ends = pair.if_array();
    if (ends == nullptr || ends->size() != 2) return wrong("pauses", "expected [from, to]");
    ASSIGN_OR_RETURN(const Instant from, read_instant(&ends->front(), "pauses"));
    ASSIGN_OR_RETURN(const Instant to, read_instant(&ends->back(), "pauses"));
    pauses.push_back({from, to});
  }
  return pauses;
}

struct Operation {
  std::string_view name;
  enum class Asks { Due, Elapsed } asks;
  enum class Pauses { Ignored, Counted } pauses;
};

constexpr Operation operations[] = {
    {"add", Operation::Asks::Due, Operation::Pauses::Ignored},
    {"elapsed", Operation::Asks::Elapsed, Operation::Pauses::Ignored},
    {"add_with_pauses", Operation::Asks::Due, Operation::Pauses::Counted},
    {"elapsed_with_pauses", Operation::Asks::Elapsed, Operation::Pauses::Counted},
};

Result<Operation> read_operation(const json::value* value) {
  ASSIGN_OR_RETURN(const auto name, read_text(value, "op"));
  const auto* operation = std::ranges::find(operations, name, &Operation::name);
  if (operation == std::end(operations)) {
    return wrong("op", fmt::format("\"{}\" is not known; expected add, elapsed, add_with_pauses or "
                                   "elapsed_with_pauses",
                                   cut(name, 64)));
  }
  return *operation;
}

/// The one member that answers a question: its name and its value.
Result<json::key_value_pair> answer(const json::object& question, const ZoneTable& zones) {
  ASSIGN_OR_RETURN(const Operation operation, read_operation(find(question, "op")));
  ASSIGN_OR_RETURN(const Calendar hours, read_calendar(find(question, "calendar"), zones));
  ASSIGN_OR_RETURN(const Instant start, read_business_instant(find(question, "start"), "start"));
  std::vector<Interval> pauses;
  if (operation.pauses == Operation::Pauses::Counted) {
    ASSIGN_OR_RETURN(pauses, read_pauses(find(question, "pauses")));
  }

  if (operation.asks == Operation::Asks::Elapsed) {
    ASSIGN_OR_RETURN(const Instant end, read_business_instant(find(question, "end"), "end"));
    return json::key_value_pair("elapsed_seconds",
                                calendar::elapsed(hours, start, end, pauses).count);
  }
  ASSIGN_OR_RETURN(const WorkingSeconds length, read_seconds(find(question, "seconds"), "seconds"));
  const auto due = calendar::add(hours, start, length, pauses);
  if (!due) return wrong("seconds", "it is not open for that long in the next hundred years");
  return json::key_value_pair("due", to_iso8601(*due));
}

json::object refused(const json::value& id, std::string_view what) {
  return {{"id", id}, {"error", what}};
}

json::object answer_line(std::string_view line, const ZoneTable& zones) {
  boost::system::error_code malformed;
  const json::value value = json::parse(line, malformed);
  if (malformed) return refused(nullptr, "this line is not JSON: " + malformed.message());
  const json::object* question = value.if_object();
  if (question == nullptr) return refused(nullptr, "expected a JSON object");

  const json::value* given = question->if_contains("id");
  const json::value id = given == nullptr ? json::value() : *given;
  const auto answered = answer(*question, zones);
  if (!answered) return refused(id, answered.error().what);
  return {{"id", id}, {answered->key(), answered->value()}};
}

/// Lines of at most `line_bytes_max`.
class Lines {
 public:
  enum class Read { Whole, TooLong, Nothing };

  explicit Lines(std::istream& in) : in_(in), buffer_(line_bytes_max + 1) {}

  /// Goes on to the next line; of one that is too long nothing is kept.
  Read next() {
    in_.getline(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    const auto taken = static_cast<std::size_t>(in_.gcount());
    if (taken == 0) return Read::Nothing;
    if (in_.fail()) {
      in_.clear();
      in_.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
      return Read::TooLong;
    }
    line_ = trim({buffer_.data(), in_.eof() ? taken : taken - 1});
    return Read::Whole;
  }

  std::string_view line() const { return line_; }

 private:
  std::istream& in_;
  std::vector<char> buffer_;
  std::string_view line_;
};
}  // namespace

int calendar_batch(std::istream& questions, std::ostream& answers) {
  const auto zones = load_zones();
  if (!zones) {
    fmt::print(stderr, "tend calendar: {}\n", zones.error().what);
    return exit_failed;
  }

  Lines lines(questions);
  for (auto read = lines.next(); read != Lines::Read::Nothing; read = lines.next()) {
    if (read == Lines::Read::TooLong) {
      answers << refused(nullptr, "this line is longer than 1 MiB");
    } else if (!lines.line().empty()) {
      answers << answer_line(lines.line(), *zones);
    } else {
      continue;
    }
    answers << '\n' << std::flush;
  }
  return questions.bad() ? exit_failed : exit_done;
}

}  // namespace tend::main
