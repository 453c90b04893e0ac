// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "app/rows.hpp"
#include "app/views.hpp"
#include "base/id.hpp"
#include "sim/sentence.hpp"

namespace tend::sim {

/// Sees everything that happens at a desk: after each act it tells what is new.
///
/// What happened by itself comes first and with its time, in the order of time; then what
/// requesters wrote, how tickets and their clocks stand where that is new, which mails wait to
/// leave, and which were set aside.
class Watcher {
 public:
  Facts news(Stage& stage);

 private:
  struct Known {
    Version version;
    std::string state;
    std::vector<desk::ClockLine> clocks;
    std::set<std::string> messages;  ///< their ids
  };
  struct Timed {
    Instant at;
    std::string fact;
  };
  struct News {
    std::vector<Timed> by_itself;
    std::set<std::string> missed;  ///< milestones, of the ticket that is looked at
    Facts messages;
    Facts states;
    Facts mails;
  };

  void watch_ticket(Stage& stage, const app::TicketRow& ticket, News& news);
  static void watch_stream(Stage& stage, const app::TicketRow& ticket, Known& known, News& news);
  static void watch_messages(Stage& stage, const app::TicketView& view, Known& known, News& news);
  static void watch_clocks(Stage& stage, const app::TicketView& view, Known& known, News& news);
  void watch_outbox(Stage& stage, News& news);
  void watch_quarantine(Stage& stage, News& news);
  static Facts in_order(Stage& stage, News news);

  std::map<TicketNumber, Known> tickets_;
  std::set<OutboxId> mails_;
  std::set<ArrivalId> set_aside_;
};

}  // namespace tend::sim
