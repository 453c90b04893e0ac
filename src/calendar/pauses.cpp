// SPDX-License-Identifier: Apache-2.0
#include "calendar/pauses.hpp"

#include <algorithm>

namespace tend::calendar {
namespace {
/// The parts of the pauses that lie in `within`: in order, never touching each other.
std::vector<Interval> effective(std::span<const Interval> pauses, Interval within) {
  std::vector<Interval> sorted;
  sorted.reserve(pauses.size());
  for (const Interval& pause : pauses) {
    const Interval part{std::max(pause.from, within.from), std::min(pause.to, within.to)};
    if (!part.empty()) sorted.push_back(part);
  }
  std::ranges::sort(sorted, {}, &Interval::from);

  std::vector<Interval> merged;
  for (const Interval& pause : sorted) {
    if (!merged.empty() && pause.from <= merged.back().to) {
      merged.back().to = std::max(merged.back().to, pause.to);
    } else {
      merged.push_back(pause);
    }
  }
  return merged;
}

void append(std::vector<Span>& spans, std::vector<Span> more) {
  spans.insert(spans.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
}
}  // namespace

std::optional<Instant> add(const Calendar& calendar, Instant start, WorkingSeconds length,
                           std::span<const Interval> pauses) {
  Instant from = start;
  WorkingSeconds left = length;
  for (const Interval& pause : effective(pauses, {start, Instant::max()})) {
    const WorkingSeconds before = calendar.elapsed(from, pause.from);
    // A zero length needs an open instant, so the pause's own first one will not do.
    if (left.count > 0 ? left <= before : before.count > 0) return calendar.add(from, left);
    left = left - before;
    from = pause.to;
  }
  return calendar.add(from, left);
}

WorkingSeconds elapsed(const Calendar& calendar, Instant from, Instant to,
                       std::span<const Interval> pauses) {
  WorkingSeconds counted = calendar.elapsed(from, to);
  for (const Interval& pause : effective(pauses, {from, to}))
    counted = counted - calendar.elapsed(pause.from, pause.to);
  return counted;
}

std::vector<Span> spans(const Calendar& calendar, Instant from, Instant to,
                        std::span<const Interval> pauses) {
  std::vector<Span> all;
  for (const Interval& pause : effective(pauses, {from, to})) {
    append(all, calendar.spans(from, pause.from));
    all.push_back({pause.from, pause.to, Why::Paused, ""});
    from = pause.to;
  }
  append(all, calendar.spans(from, to));
  return all;
}

}  // namespace tend::calendar
