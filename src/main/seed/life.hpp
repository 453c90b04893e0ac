// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "main/real_world.hpp"
#include "main/seed/seeded_desk.hpp"

namespace tend::main {

/// The machine's time is the business clock's, so that ids are made again too.
class SteadyByClock final : public app::Steady {
 public:
  explicit SteadyByClock(const app::Clock& clock) : clock_(clock) {}
  app::MachineTime now() const override { return clock_.now(); }

 private:
  const app::Clock& clock_;
};

/// When and where a ticket begins.
struct Birth {
  const SeededDesk* desk;
  TicketNumber number;
  Instant at;
};

/// What became of one.
struct LifeReport {
  std::size_t acts = 0;
  std::size_t timers = 0;
};

/// One ticket from its first word on, lived through the real use cases on a clock of its own: how
/// it comes, who works on it, what is asked, answered, promised and missed. What it does is decided
/// by its chance alone, so lives may run side by side and come out the same. The mails it causes
/// count as sent.
///
/// Ends at `until`, wherever the ticket stands then.
Result<LifeReport> live(const app::Ports& ports, const Birth& birth, const Vocabulary& words,
                        Chance chance, Instant until);

}  // namespace tend::main
