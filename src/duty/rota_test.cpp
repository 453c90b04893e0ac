// SPDX-License-Identifier: Apache-2.0
#include "duty/rota.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "calendar/testing_calendars.hpp"
#include "policy/handbook.hpp"
#include "policy/testing_packs.hpp"

namespace tend::duty {
namespace {
using calendar::at;
using calendar::on;
using calendar::zone_named;
using namespace std::chrono_literals;

policy::Rota read_rota(const std::string& line) {
  auto pack = policy::pack_named("itx");
  const auto rotas = pack.facts_yaml.find("\nrotas:");
  pack.facts_yaml = pack.facts_yaml.substr(0, rotas) + "\nrotas:\n  night_duty: " + line + "\n";
  return policy::handbook_of(pack).facts.rotas.front();
}

/// The rota that a line of facts.yaml makes, read as a desk in New York has it.
const policy::Rota& rota_of(const std::string& line) {
  static std::map<std::string, policy::Rota> known;
  const auto found = known.find(line);
  return found != known.end() ? found->second : known.emplace(line, read_rota(line)).first->second;
}

constexpr auto mondays = "{from: 2026-01-05, changes: mon 08:00, order: [dana, eli]}";
constexpr auto fridays = "{from: 2026-01-05, changes: fri 17:00, order: [dana, eli, fay]}";
constexpr auto skipped = "{from: 2026-01-04, changes: sun 02:30, order: [dana, eli]}";
constexpr auto repeated = "{from: 2026-01-04, changes: sun 01:30, order: [dana, eli]}";
constexpr auto swapped =
    "{from: 2026-01-05, changes: mon 08:00, order: [dana, eli, fay], overrides: ["
    "{from: 2026-03-05 17:00, to: 2026-03-06 09:00, who: eli},"
    "{from: 2026-03-05 20:00, to: 2026-03-05 22:00, who: gil},"
    "{from: 2026-01-01 00:00, to: 2026-01-02 00:00, who: fay}]}";

struct Row {
  const char* what;
  const char* rota;
  const char* when;
  const char* called;  ///< one after the other
};

// March 2, 2026 is a Monday, in the ninth week of a rota that begins on January 5: Dana's turn
// where two take turns, Fay's where three do. Clocks go forward on March 8 and back on November 1.
const Row rows[] = {
    {"before the rota begins", mondays, "2026-01-05T07:59:59-05:00", ""},
    {"at its beginning", mondays, "2026-01-05T08:00-05:00", "dana eli"},
    {"a second before the change", mondays, "2026-01-12T07:59:59-05:00", "dana eli"},
    {"at the change", mondays, "2026-01-12T08:00-05:00", "eli dana"},
    {"the first change comes on or after the first date", fridays, "2026-01-09T16:59:59-05:00", ""},
    {"and begins the first turn", fridays, "2026-01-09T17:00-05:00", "dana eli fay"},
    {"all of the rota follow in their order", fridays, "2026-01-16T17:00-05:00", "eli fay dana"},

    {"O1: the last week of winter", mondays, "2026-03-09T07:59:59-04:00", "dana eli"},
    {"O1: after clocks went forward it is eight o'clock still", mondays, "2026-03-09T08:00-04:00",
     "eli dana"},
    {"O1: and in summer", mondays, "2026-03-16T08:00-04:00", "dana eli"},
    {"O1: a second before, after clocks went back", mondays, "2026-11-02T07:59:59-05:00",
     "dana eli"},
    {"O1: after clocks went back it is eight o'clock still", mondays, "2026-11-02T08:00-05:00",
     "eli dana"},
    {"O1: before a time of change that is skipped", skipped, "2026-03-08T01:59:59-05:00",
     "dana eli"},
    {"O1: a time of change that is skipped is when clocks change", skipped,
     "2026-03-08T03:00-04:00", "eli dana"},
    {"O1: a time of change that comes twice is the first of them", repeated,
     "2026-11-01T01:29:59-04:00", "dana eli"},
    {"O1: and nothing changes the second time", repeated, "2026-11-01T01:30-05:00", "eli dana"},

    {"O3: an override begins on the desk's wall clock", swapped, "2026-03-05T21:59:59Z",
     "fay dana eli"},
    {"O3: which is five hours behind UTC", swapped, "2026-03-05T22:00:00Z", "eli dana fay"},
    {"O3: and ends on it", swapped, "2026-03-06T13:59:59Z", "eli dana fay"},
    {"O3: at its end", swapped, "2026-03-06T14:00:00Z", "fay dana eli"},

    {"O4: who gave the turn away is called last", swapped, "2026-03-05T17:00-05:00",
     "eli dana fay"},
    {"O4: of two overrides the later written counts", swapped, "2026-03-05T21:00-05:00",
     "gil dana eli fay"},
    {"an override counts before the rota begins, too", swapped, "2026-01-01T12:00-05:00",
     "fay dana eli"},

    {"O6: Friday's engineer has the weekend", fridays, "2026-03-07T12:00-05:00", "fay dana eli"},
    {"O6: and the week, closed or open", fridays, "2026-03-13T16:59:59-04:00", "fay dana eli"},
    {"O6: next Friday's is another, whoever was called", fridays, "2026-03-13T17:00-04:00",
     "dana eli fay"},
};

TEST(Rota, SaysWhoIsCalledOneAfterTheOther) {
  const auto new_york = zone_named("America/New_York");
  for (const auto& row : rows) {
    const auto rota = rota_of(row.rota);
    const auto called = in_turn(rota, new_york, at(row.when));
    EXPECT_EQ(join(called, " "), row.called) << row.what;
    const auto who = on_duty(rota, new_york, at(row.when));
    EXPECT_EQ(who.value_or(""), called.empty() ? "" : called.front()) << row.what;
  }
}

TEST(Rota, O2TheWeeksInWhichClocksChangeHaveAnHourLessAndMore) {
  const auto rota = rota_of(mondays);
  const auto new_york = zone_named("America/New_York");
  const auto lengths = [&](const char* from, const char* to) {
    std::string hours;
    for (const auto& shift : shifts(rota, new_york, {at(from), at(to)}))
      hours += *shift.who + " " + std::to_string(shift.time.length() / 1h) + "; ";
    return hours;
  };
  EXPECT_EQ(lengths("2026-03-02T08:00-05:00", "2026-03-16T08:00-04:00"), "dana 167; eli 168; ");
  EXPECT_EQ(lengths("2026-10-26T08:00-04:00", "2026-11-09T08:00-05:00"), "dana 169; eli 168; ");
}

TEST(Rota, O5AGapIsOnlyInTheTimeThatIsAskedFor) {
  const auto rota = rota_of(mondays);
  const auto new_york = zone_named("America/New_York");
  const auto begin = at("2026-01-05T08:00-05:00");
  const auto asked_before = shifts(rota, new_york, {begin - 24h, begin + 24h});
  ASSERT_EQ(asked_before.size(), 2U);
  EXPECT_EQ(asked_before.front(), (Shift{{begin - 24h, begin}, std::nullopt}));
  const auto asked_now = shifts(rota, new_york, {begin, begin + 24h});
  ASSERT_EQ(asked_now.size(), 1U);
  EXPECT_EQ(asked_now.front().who, "dana");
}

TEST(Rota, OfOnePersonIsOneLongShift) {
  const auto rota = rota_of("{from: 2026-01-05, changes: mon 08:00, order: [dana]}");
  const calendar::Interval year{at("2026-02-01T00:00Z"), at("2027-02-01T00:00Z")};
  const std::vector<Shift> whole{{year, "dana"}};
  EXPECT_EQ(shifts(rota, zone_named("America/New_York"), year), whole);
}

TEST(Rota, ShiftsOfAllTimeEnd) {
  const auto rota = rota_of(mondays);
  const auto all = shifts(rota, calendar::TimeZone(), {Instant::min(), Instant::max()});
  EXPECT_EQ(all.front().time.from, calendar::business_time.from);
  EXPECT_EQ(all.back().time.to, calendar::business_time.to);
}

constexpr const char* zones[] = {"America/Chicago",   "Australia/Lord_Howe", "Pacific/Apia",
                                 "Africa/Cairo",      "Asia/Beirut",         "America/Santiago",
                                 "Africa/Casablanca", "America/St_Johns",    "Asia/Kathmandu"};

int between(int first, int end) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(first, end));
}

/// Any rota near dates on which clocks change somewhere, and the date skipped in Apia.
struct Sample {
  calendar::TimeZone zone;
  policy::Rota rota{};
  LocalDate around;

  LocalTime local_time_near() const { return around + Minutes(between(-40 * 1440, 40 * 1440)); }
  Instant begin() const {
    return zone.to_instant(rota.from + (rota.changes_on - std::chrono::weekday(rota.from)) +
                           rota.changes_at);
  }
};

Sample any_sample() {
  constexpr const char* dates[] = {"2011-12-30", "2026-03-08", "2026-04-04", "2026-10-29"};
  const char* const people[] = {"ana", "ben", "cleo", "dov"};
  Sample sample{
      zone_named(zones[between(0, std::size(zones))]), {}, on(dates[between(0, std::size(dates))])};
  sample.rota.from = sample.around - std::chrono::days(between(30, 60));
  sample.rota.changes_on = std::chrono::weekday(static_cast<unsigned>(between(0, 7)));
  sample.rota.changes_at = Minutes(between(0, 96) * 15);
  for (int i = between(1, 6); i > 0; --i)
    sample.rota.order.push_back(people[between(0, std::size(people))]);
  return sample;
}

Sample any_sample_with_overrides() {
  Sample sample = any_sample();
  for (int i = between(0, 4); i > 0; --i) {
    const auto from = sample.local_time_near();
    sample.rota.overrides.push_back({from, from + Minutes(between(1, 10 * 1440)), "zoe"});
  }
  return sample;
}

RC_GTEST_PROP(RotaProperties, FromItsBeginSomebodyIsOnDutyAtEveryInstant, ()) {
  const Sample sample = any_sample_with_overrides();
  const Instant instant = sample.begin() + Minutes(between(0, 100 * 1440));
  RC_ASSERT(on_duty(sample.rota, sample.zone, instant).has_value());
}

RC_GTEST_PROP(RotaProperties, EachTurnBeginsAWeekLaterOnTheWallClock, ()) {
  const Sample sample = any_sample();
  const auto turn = static_cast<std::size_t>(between(0, 14));
  const auto& order = sample.rota.order;
  const LocalTime first = sample.rota.from +
                          (sample.rota.changes_on - std::chrono::weekday(sample.rota.from)) +
                          sample.rota.changes_at;
  const Instant change = sample.zone.to_instant(first + std::chrono::weeks(turn));
  RC_ASSERT(on_duty(sample.rota, sample.zone, change) == order[turn % order.size()]);
  const auto before = on_duty(sample.rota, sample.zone, change - 1s);
  if (turn == 0) {
    RC_ASSERT(!before);
  } else {
    RC_ASSERT(before == order[(turn - 1) % order.size()]);
  }
}

RC_GTEST_PROP(RotaProperties, AnOverrideWinsForAllOfItsTime, ()) {
  const Sample sample = any_sample_with_overrides();
  for (const auto& turn : sample.rota.overrides) {
    const Instant from = sample.zone.to_instant(turn.from);
    const Instant to = sample.zone.to_instant(turn.to);
    if (from == to) continue;  // of minutes that the zone skips
    RC_ASSERT(on_duty(sample.rota, sample.zone, from) == "zoe");
    RC_ASSERT(on_duty(sample.rota, sample.zone, to - 1s) == "zoe");
  }
}

RC_GTEST_PROP(RotaProperties, ShiftsFollowEachOtherAndSayWhoIsOnDuty, ()) {
  const Sample sample = any_sample_with_overrides();
  const Instant from = sample.zone.to_instant(sample.local_time_near());
  const calendar::Interval range{from, from + Minutes(between(1, 60 * 1440))};
  Instant end = range.from;
  std::optional<std::string> before = "somebody else";
  for (const auto& shift : shifts(sample.rota, sample.zone, range)) {
    RC_ASSERT(shift.time.from == end);
    RC_ASSERT(!shift.time.empty());
    RC_ASSERT(shift.who != before);
    const auto within = between(0, static_cast<int>(shift.time.length().count()));
    for (const Instant instant :
         {shift.time.from, shift.time.from + Seconds(within), shift.time.to - 1s}) {
      RC_ASSERT(on_duty(sample.rota, sample.zone, instant) == shift.who);
    }
    end = shift.time.to;
    before = shift.who;
  }
  RC_ASSERT(end == range.to);
}

RC_GTEST_PROP(RotaProperties, EverybodyOfTheRotaIsCalledOnce, ()) {
  const Sample sample = any_sample_with_overrides();
  const auto called =
      in_turn(sample.rota, sample.zone, sample.begin() + Minutes(between(0, 80 * 1440)));
  for (const auto& person : sample.rota.order)
    RC_ASSERT(std::ranges::count(called, person) == 1);
}

}  // namespace
}  // namespace tend::duty
