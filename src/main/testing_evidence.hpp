// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "main/testing_deed.hpp"
#include "store/session.hpp"

// For tests only: what a database holds of the things clients wanted, read from its tables and not
// with the use cases that wrote them.
namespace tend::main {

class Evidence {
 public:
  explicit Evidence(store::Session& session) {
    const auto read = [&session](const char* sql, const auto& each) {
      session.query_text(sql, {}, each);
    };
    read("PRAGMA integrity_check", [this](const store::Columns& row) {
      if (row.text(0) != "ok") damage_.emplace_back(row.text(0));
    });
    read(
        "SELECT a.desk, b.bytes, a.state FROM arrivals a LEFT JOIN blobs b"
        " ON b.desk = a.desk AND b.sha256 = a.raw",
        [this](const store::Columns& row) {
          arrivals_[{text(row, 0), bytes(row, 1)}].push_back(text(row, 2));
          if (row.text(2) == "quarantined") damage_.emplace_back("a mail was set aside");
        });
    read(
        "SELECT m.desk, b.bytes, t.number FROM messages m"
        " JOIN blobs b ON b.desk = m.desk AND b.sha256 = m.raw"
        " JOIN tickets t ON t.desk = m.desk AND t.id = m.ticket",
        [this](const store::Columns& row) {
          mails_on_[{text(row, 0), bytes(row, 1)}].push_back(row.integer(2));
        });
    read(
        "SELECT m.desk, m.body, t.number FROM messages m"
        " JOIN tickets t ON t.desk = m.desk AND t.id = m.ticket",
        [this](const store::Columns& row) {
          messages_[{text(row, 0), text(row, 1)}].push_back(row.integer(2));
        });
    read(
        "SELECT t.desk, x.body, t.number FROM tickets t"
        " JOIN texts x ON x.desk = t.desk AND x.id = t.subject",
        [this](const store::Columns& row) {
          tickets_[{text(row, 0), text(row, 1)}].push_back(row.integer(2));
        });
    read(
        "SELECT x.desk, x.body, t.number FROM texts x"
        " JOIN events e ON e.desk = x.desk AND e.type = 'resolved'"
        " AND instr(e.body, lower(substr(hex(x.id), 21))) > 0"
        " JOIN tickets t ON t.desk = e.desk AND t.id = e.ticket",
        [this](const store::Columns& row) {
          resolutions_[{text(row, 0), text(row, 1)}].push_back(row.integer(2));
        });
    read(
        "SELECT o.desk, o.recipient, o.message_id, t.number FROM outbox o"
        " JOIN tickets t ON t.desk = o.desk AND t.id = o.ticket"
        " WHERE o.notice = 'acknowledgement'",
        [this](const store::Columns& row) {
          acknowledgements_.push_back({text(row, 0), text(row, 1), text(row, 2), row.integer(3)});
        });
    read(
        "SELECT desk, happened_at FROM events WHERE type = 'breached'"
        " GROUP BY desk, ticket, happened_at, body HAVING count(*) > 1",
        [this](const store::Columns& row) {
          damage_.push_back("a breach at " + text(row, 0) + " is recorded twice");
        });
  }

  /// What is wrong with the database, whoever wanted what.
  const std::vector<std::string>& damage() const { return damage_; }

  const std::vector<Acknowledgement>& acknowledgements() const { return acknowledgements_; }

  /// How often the deed was done, at the desk where that was least and most often. A mail counts
  /// once it is stored; when it was understood, as often as it stands on the right ticket.
  std::pair<std::size_t, std::size_t> times_done(const Deed& deed) const {
    std::vector<std::size_t> times;
    for (const std::string& desk : deed.desks)
      times.push_back(deed.kind == Deed::Kind::Mail ? times_arrived(deed, desk)
                                                    : times_carried_out(deed, desk));
    const auto [least, most] = std::ranges::minmax(times);
    return {least, most};
  }

  std::size_t mails_waiting() const {
    std::size_t waiting = 0;
    for (const auto& [mail, states] : arrivals_)
      waiting += static_cast<std::size_t>(std::ranges::count(states, "waiting"));
    return waiting;
  }

 private:
  using Key = std::pair<std::string, std::string>;  ///< of a desk
  using Numbers = std::map<Key, std::vector<std::int64_t>>;

  static std::string text(const store::Columns& row, int column) {
    return std::string(row.text(column));
  }
  static std::string bytes(const store::Columns& row, int column) {
    const auto found = row.bytes(column);
    return {found.begin(), found.end()};
  }
  static const std::vector<std::int64_t>& numbers(const Numbers& all, const std::string& desk,
                                                  const std::string& key) {
    static const std::vector<std::int64_t> none;
    const auto found = all.find({desk, key});
    return found == all.end() ? none : found->second;
  }

  std::size_t times_arrived(const Deed& deed, const std::string& desk) const {
    const auto arrived = arrivals_.find({desk, deed.bytes});
    if (arrived == arrivals_.end()) return 0;
    const auto& on = numbers(mails_on_, desk, deed.bytes);
    const auto understood = std::ranges::count(arrived->second, "done");
    if (understood == 0 && on.empty()) return arrived->second.size();

    const auto answers = std::ranges::count_if(acknowledgements_, [&](const auto& mail) {
      return mail.desk == desk && mail.recipient == deed.sender;
    });
    const bool right_place = deed.ticket != 0 ? on == std::vector{deed.ticket} : answers == 1;
    if (on.size() == 1 && !right_place) return 0;
    return std::max(arrived->second.size(), on.size()) * (on.empty() ? 0 : 1);
  }

  std::size_t times_carried_out(const Deed& deed, const std::string& desk) const {
    if (deed.kind == Deed::Kind::Ticket) {
      const auto& opened = numbers(tickets_, desk, deed.marker);
      const bool right_number = deed.ticket == 0 || opened == std::vector{deed.ticket};
      const bool whole = numbers(messages_, desk, deed.marker) == opened;
      return opened.size() == 1 && !(right_number && whole) ? 0 : opened.size();
    }
    const auto& on =
        numbers(deed.kind == Deed::Kind::Reply ? messages_ : resolutions_, desk, deed.marker);
    return on.size() == 1 && on.front() != deed.ticket ? 0 : on.size();
  }

  std::vector<std::string> damage_;
  std::map<Key, std::vector<std::string>> arrivals_;  ///< by raw bytes, their states
  Numbers mails_on_;                                  ///< by raw bytes, the tickets they stand on
  Numbers messages_;                                  ///< by their words
  Numbers tickets_;                                   ///< by subject
  Numbers resolutions_;                               ///< by explanation
  std::vector<Acknowledgement> acknowledgements_;
};

}  // namespace tend::main
