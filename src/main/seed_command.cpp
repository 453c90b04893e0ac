// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <iostream>
#include <mutex>
#include <thread>

#include "main/commands.hpp"
#include "main/desks.hpp"
#include "main/progress_bar.hpp"
#include "main/seed/life.hpp"
#include "main/zones.hpp"
#include "store/data_directory.hpp"
#include "store/sqlite/sqlite_store.hpp"

namespace tend::main {
namespace {
/// Lives that run side by side. Most of the time each waits for its commit, which they share.
constexpr int lives_at_once = 24;
constexpr std::size_t vocabulary_words = 6'000;
constexpr auto period = std::chrono::days(365);
constexpr double comes_in_hours = 0.85;

// The streams of chance; each ticket has its own after these.
enum Stream : std::uint64_t { of_words, of_people, of_births, of_set_up, of_first_ticket };

struct Totals {
  std::size_t tickets = 0;
  std::size_t acts = 0;
  std::size_t timers = 0;
};

/// When tickets begin and at which desk, in the order of their numbers.
std::vector<Birth> draw_births(app::Ports& ports, const std::vector<SeededDesk>& desks,
                               std::size_t count, Chance chance, Instant until) {
  std::vector<Birth> births;
  for (std::size_t i = 0; i < count; ++i) {
    const SeededDesk& desk = desks[chance.below(desks.size())];
    Instant at =
        until - Seconds(static_cast<std::int64_t>(chance.part() * Seconds(period).count()));
    const auto& hours = policy::usual_hours(*desk.handbook);
    if (!hours.is_open(at) && chance.happens(comes_in_hours)) {
      // As deep in a working day as it was in its night, so that not everything comes at eight.
      const Instant opening = hours.next_opening(at).value_or(at);
      at = std::min(opening + (opening - at) % std::chrono::hours(8), until - Seconds(1));
    }
    births.push_back({&desk, {}, at});
  }
  std::ranges::stable_sort(births, {}, &Birth::at);
  for (Birth& birth : births)
    birth.number = ports.store.take_number(birth.desk->desk);
  return births;
}

/// Lives all of them, many at once so that they share commits. The first error ends it.
class Generation {
 public:
  Generation(const app::Ports& ports, const std::vector<Birth>& births, const Vocabulary& words,
             std::uint64_t seed, Instant until)
      : ports_(ports), births_(births), words_(words), seed_(seed), until_(until) {}

  Result<Totals> live_all() {
    ProgressBar bar("tickets");
    {
      std::vector<std::jthread> threads;
      for (int i = 0; i < lives_at_once; ++i)
        threads.emplace_back([this] { live_some(); });
      while (finished_ < births_.size() && !failed_) {
        bar.show(static_cast<double>(finished_) / static_cast<double>(births_.size()));
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
      }
    }
    if (failed_) return std::unexpected(error_);
    return totals_;
  }

 private:
  void live_some() {
    for (std::size_t i = next_++; i < births_.size() && !failed_; i = next_++) {
      const auto report = live_one(i);
      const std::scoped_lock lock(mutex_);
      if (!report) {
        error_ = report.error();
        failed_ = true;
        return;
      }
      ++totals_.tickets;
      totals_.acts += report->acts;
      totals_.timers += report->timers;
      ++finished_;
    }
  }

  Result<LifeReport> live_one(std::size_t index) const {
    try {
      return live(ports_, births_[index], words_, Chance(seed_, Stream::of_first_ticket + index),
                  until_);
    } catch (const std::exception& lost) {
      return fail(Code::Unavailable, lost.what());
    }
  }

  const app::Ports& ports_;
  const std::vector<Birth>& births_;
  const Vocabulary& words_;
  const std::uint64_t seed_;
  const Instant until_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<std::size_t> finished_ = 0;
  std::atomic<bool> failed_ = false;
  std::mutex mutex_;
  Totals totals_;
  Error error_{};
};

Result<Totals> seed_folder(const SeedRequest& request, Instant until) {
  ASSIGN_OR_RETURN(auto zones, load_zones());
  app::Handbooks handbooks(std::move(zones));
  RETURN_IF_ERROR(load_packs(request.policies, handbooks));
  const store::DataDirectory directory(request.data);
  // Each life holds its snapshot until its commit is durable.
  store::SqliteStore store({.file = directory.database(), .readers = lives_at_once});
  StandingClock clock(until - period);
  SteadyByClock steady(clock);
  SeededEntropy entropy(Chance(request.seed, Stream::of_set_up));
  app::Ports ports{store, clock, steady, entropy, handbooks};

  const Vocabulary words(vocabulary_words, Chance(request.seed, Stream::of_words));
  const auto count = static_cast<std::size_t>(request.tickets);
  ASSIGN_OR_RETURN(const auto desks, set_up_seeded_desks(ports, count, words,
                                                         Chance(request.seed, Stream::of_people)));
  const auto births =
      draw_births(ports, desks, count, Chance(request.seed, Stream::of_births), until);
  return Generation(ports, births, words, request.seed, until).live_all();
}

void tell(const Totals& totals, AnswerIn form, std::ostream& answer) {
  const char* text =
      form == AnswerIn::Json
          ? "{{\"tickets\":{},\"acts\":{},\"timers\":{}}}\n"
          : "{} tickets, to which people did {} things and {} timers fired. The password of "
            "everybody is as in `tend serve --sample`.\n";
  answer << fmt::format(fmt::runtime(text), totals.tickets, totals.acts, totals.timers);
}
}  // namespace

int seed(const SeedRequest& request, std::ostream& answer, std::ostream& complaints) {
  const auto until = request.until.empty() ? SystemClock().now() : parse_instant(request.until);
  if (!until) {
    complaints << "tend: --until '" << request.until
               << "' is not an instant such as 2026-03-13T18:05:00-05:00\n";
    return exit_failed;
  }
  try {
    const auto totals = seed_folder(request, *until);
    if (!totals) {
      complaints << "tend: " << totals.error().what << '\n';
      for (const auto& fault : totals.error().faults)
        complaints << "  " << fault.where << ": " << fault.what << '\n';
      return exit_failed;
    }
    tell(*totals, request.form, answer);
    return exit_done;
  } catch (const std::exception& lost) {
    complaints << "tend: " << lost.what() << '\n';
    return exit_failed;
  }
}
}  // namespace tend::main
