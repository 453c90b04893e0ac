// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/strong.hpp"
#include "calendar/zone.hpp"
#include "policy/handbook.hpp"

namespace tend::app {

class Snapshot;

/// The handbooks the desks run on. A ticket keeps the terms it was opened under, so older versions
/// are bound to today's facts when one of their tickets is touched, and kept. Safe to share between
/// threads.
class Handbooks {
 public:
  explicit Handbooks(calendar::ZoneTable zones) : zones_(std::move(zones)) {}

  /// From now on this is the desk's handbook.
  Result<void> load(const policy::PackText& pack);

  /// NotFound for a desk that has none.
  Result<std::shared_ptr<const policy::Handbook>> current(const DeskId& desk) const;

  /// The terms a ticket is pinned to, under today's facts. Their text comes from the desk's rows
  /// when they are not the current ones.
  Result<std::shared_ptr<const policy::Handbook>> pinned(const DeskId& desk,
                                                         std::string_view version,
                                                         const Snapshot& rows) const;

  /// The same terms under other facts than today's, such as those of yesterday. Invalid when these
  /// facts cannot be read, or do not have what the terms need.
  Result<std::shared_ptr<const policy::Handbook>> under_facts(const DeskId& desk,
                                                              std::string_view version,
                                                              std::string_view facts_yaml,
                                                              const Snapshot& rows) const;

  std::vector<DeskId> desks() const;
  const calendar::ZoneTable& zones() const { return zones_; }
  /// The text the current handbook was read from.
  Result<policy::PackText> text_of(const DeskId& desk) const;

 private:
  struct Desk {
    policy::PackText text;
    std::shared_ptr<const policy::Handbook> current;
    std::map<std::string, std::shared_ptr<const policy::Handbook>, std::less<>> older;
  };

  calendar::ZoneTable zones_;
  mutable std::mutex mutex_;
  mutable std::map<DeskId, Desk> desks_;
};

}  // namespace tend::app
