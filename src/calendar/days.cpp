// SPDX-License-Identifier: Apache-2.0
#include "calendar/days.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace tend::calendar {
namespace {
using std::chrono::days;

std::size_t weekday_index(LocalDate date) {
  return std::chrono::weekday(date).iso_encoding() - 1;
}

const std::vector<Window>& windows_of(const WeeklyHours& hours, LocalDate date) {
  const auto found = hours.overrides.find(date);
  return found != hours.overrides.end() ? found->second : hours.week[weekday_index(date)];
}

/// The open pieces of a day with these windows, after a day with those of `yesterday`. Pieces that
/// touch or overlap become one.
std::vector<Piece> pieces(const std::vector<Window>& yesterday, const std::vector<Window>& today) {
  std::vector<Piece> open;
  for (const Window& window : yesterday) {
    if (window.runs_over_midnight()) open.push_back({Seconds(0), window.close});
  }
  for (const Window& window : today) {
    open.push_back({window.open, window.runs_over_midnight() ? day_length : window.close});
  }
  std::erase_if(open, [](const Piece& piece) { return piece.from == piece.to; });
  std::ranges::sort(open, {}, &Piece::from);

  std::vector<Piece> merged;
  for (const Piece& piece : open) {
    if (!merged.empty() && piece.from <= merged.back().to) {
      merged.back().to = std::max(merged.back().to, piece.to);
    } else {
      merged.push_back(piece);
    }
  }
  return merged;
}
}  // namespace

Days::Days(const WeeklyHours& hours) {
  for (std::size_t i = 0; i < week_.size(); ++i) {
    week_[i] = pieces(hours.week[(i + 6) % 7], hours.week[i]);
  }

  std::map<LocalDate, const std::string*> holidays;
  for (const Holiday& holiday : hours.holidays)
    holidays.emplace(holiday.date, &holiday.name);

  std::set<LocalDate> dates;
  for (const auto& [date, name] : holidays)
    dates.insert(date);
  for (const auto& [date, windows] : hours.overrides)
    dates.insert({date, date + days(1)});

  for (const LocalDate date : dates) {
    if (const auto holiday = holidays.find(date); holiday != holidays.end()) {
      specials_.push_back({date, {}, true, *holiday->second});
    } else {
      specials_.push_back(
          {date, pieces(windows_of(hours, date - days(1)), windows_of(hours, date)), false, ""});
    }
  }
}

Day Days::day(LocalDate date) const {
  const auto special = std::ranges::lower_bound(specials_, date, {}, &Special::date);
  if (special == specials_.end() || special->date != date) {
    return {week_[weekday_index(date)], nullptr};
  }
  return {special->open, special->is_holiday ? &special->holiday : nullptr};
}

std::optional<DateRange> Days::special_dates() const {
  if (specials_.empty()) return std::nullopt;
  return DateRange{specials_.front().date, specials_.back().date};
}

}  // namespace tend::calendar
