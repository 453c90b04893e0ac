// SPDX-License-Identifier: Apache-2.0
#include "calendar/calendar.hpp"

#include <algorithm>

#include "base/assert.hpp"
#include "calendar/rule.hpp"
#include "calendar/table.hpp"

namespace tend::calendar {
namespace {
using std::chrono::days;

Interval intersection(Interval a, Interval b) {
  return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

std::optional<Instant> walk_add(const Rule& rule, Interval search, Seconds length) {
  for (Instant at = search.from; at < search.to;) {
    const Stretch stretch = rule.stretch_at(at);
    if (stretch.open()) {
      if (stretch.to - at >= length) return at + length;
      length -= stretch.to - at;
    }
    at = stretch.to;
  }
  return std::nullopt;
}

Result<void> refuse_never_open(const Rule& rule) {
  if (rule.ever_opens()) return {};
  return fail(Code::Invalid, "These hours never open.");
}
}  // namespace

Calendar::Calendar(std::shared_ptr<const Rule> rule) : rule_(std::move(rule)) {}

Result<Calendar> Calendar::weekly(TimeZone zone, const WeeklyHours& hours) {
  if (auto faults = check(hours); !faults.empty()) {
    std::string what = "These hours cannot be kept: " + faults[0].where + ": " + faults[0].what;
    return fail(Code::Invalid, std::move(what), std::move(faults));
  }
  auto rule = std::make_shared<const Rule>(std::move(zone), Days(hours));
  RETURN_IF_ERROR(refuse_never_open(*rule));
  return Calendar(std::move(rule));
}

Result<Calendar> Calendar::outside(TimeZone zone, std::vector<Calendar> calendars) {
  Rule::Outside rules;
  for (Calendar& calendar : calendars)
    rules.push_back(std::move(calendar.rule_));
  auto rule = std::make_shared<const Rule>(std::move(zone), std::move(rules));
  RETURN_IF_ERROR(refuse_never_open(*rule));
  return Calendar(std::move(rule));
}

Calendar Calendar::around_the_clock(TimeZone zone) {
  return Calendar(std::make_shared<const Rule>(std::move(zone), Rule::AroundTheClock()));
}

const TimeZone& Calendar::zone() const {
  return rule_->zone();
}

Calendar Calendar::compiled(Interval range) const {
  const Interval within = intersection(range, business_time);
  Calendar calendar(rule_);
  if (!within.empty()) {
    calendar.table_ = std::make_shared<const Table>(within, rule_->open_intervals(within));
  }
  return calendar;
}

bool Calendar::is_open(Instant instant) const {
  if (table_ && table_->range().contains(instant)) return table_->is_open(instant);
  return rule_->stretch_at(instant).open();
}

std::optional<Instant> Calendar::add(Instant start, WorkingSeconds length) const {
  if (start >= business_time.to) return std::nullopt;
  Seconds left(std::max<std::int64_t>(length.count, 0));
  Interval search{start, start + search_days_max};
  if (table_ && table_->range().contains(start)) {
    if (const auto due = table_->add(start, left)) return due;
    search.from = table_->range().to;
    left -= table_->open_before(search.from) - table_->open_before(start);
  }
  return walk_add(*rule_, search, left);
}

WorkingSeconds Calendar::elapsed(Instant from, Instant to) const {
  if (to <= from) return {0};
  if (!table_) return {rule_->open_within({from, to}).count()};

  const Instant enters = std::clamp(table_->range().from, from, to);
  const Instant leaves = std::clamp(table_->range().to, from, to);
  Seconds open = rule_->open_within({from, enters}) + rule_->open_within({leaves, to});
  if (enters < leaves) open += table_->open_before(leaves) - table_->open_before(enters);
  return {open.count()};
}

std::optional<Instant> Calendar::next_opening(Instant instant) const {
  return add(instant, {0});
}

std::optional<Instant> Calendar::next_closing(Instant instant) const {
  const auto opening = next_opening(instant);
  if (!opening) return std::nullopt;

  Instant at = *opening;
  if (table_ && table_->range().contains(at)) {
    at = table_->closing(at);
    if (at < table_->range().to) return at;
  }
  for (const Instant limit = instant + search_days_max; at < limit;) {
    const Stretch stretch = rule_->stretch_at(at);
    if (!stretch.open()) return at;
    at = stretch.to;
  }
  return std::nullopt;
}

std::optional<WorkingDay> Calendar::working_day(LocalDate date) const {
  std::optional<WorkingDay> day;
  for (const Interval& interval : zone().intervals_of(date)) {
    const auto open = rule_->open_intervals(interval);
    if (open.empty()) continue;
    if (!day) day = WorkingDay{date, open.front().from, open.back().to};
    day->closes = open.back().to;
  }
  return day;
}

std::optional<WorkingDay> Calendar::working_day_from(LocalDate date) const {
  for (const LocalDate limit = date + search_days_max; date < limit; date += days(1)) {
    if (auto day = working_day(date)) return day;
  }
  return std::nullopt;
}

std::optional<Instant> Calendar::working_days_close(Instant receipt, int n) const {
  TEND_ASSERT(n >= 0);
  const auto opening = next_opening(receipt);
  if (!opening) return std::nullopt;

  auto day = working_day(zone().date_of(*opening));
  for (int passed = 0; day && passed < n; ++passed)
    day = working_day_from(day->date + days(1));
  return day ? std::optional(day->closes) : std::nullopt;
}

std::optional<Instant> Calendar::same_business_day(Instant receipt) const {
  return working_days_close(receipt, 0);
}

std::optional<Instant> Calendar::next_business_day(Instant receipt) const {
  auto day = working_day_from(zone().date_of(receipt));
  if (day && day->opens <= receipt) day = working_day_from(day->date + days(1));
  return day ? std::optional(day->closes) : std::nullopt;
}

std::vector<Span> Calendar::spans(Instant from, Instant to) const {
  std::vector<Span> spans;
  for (Instant at = from; at < to;) {
    const Stretch stretch = rule_->stretch_at(at);
    Span span{at, std::min(stretch.to, to), stretch.why,
              stretch.why == Why::Holiday ? *stretch.holiday : ""};
    at = stretch.to;
    if (!spans.empty() && spans.back().why == span.why && spans.back().holiday == span.holiday) {
      spans.back().to = span.to;
    } else {
      spans.push_back(std::move(span));
    }
  }
  return spans;
}

}  // namespace tend::calendar
