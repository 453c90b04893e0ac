// SPDX-License-Identifier: Apache-2.0
#include "app/handbooks.hpp"

#include "app/ports.hpp"

namespace tend::app {
Result<void> Handbooks::load(const policy::PackText& pack) {
  ASSIGN_OR_RETURN(auto handbook, policy::read_handbook(pack, zones_));
  const DeskId desk(handbook.policy().desk);
  const std::scoped_lock lock(mutex_);
  desks_[desk] = {pack, std::make_shared<const policy::Handbook>(std::move(handbook)), {}};
  return {};
}

Result<std::shared_ptr<const policy::Handbook>> Handbooks::current(const DeskId& desk) const {
  const std::scoped_lock lock(mutex_);
  const auto found = desks_.find(desk);
  if (found == desks_.end()) return fail(Code::NotFound, "There is no such desk.");
  return found->second.current;
}

Result<std::shared_ptr<const policy::Handbook>> Handbooks::pinned(const DeskId& desk,
                                                                  std::string_view version,
                                                                  const Snapshot& rows) const {
  ASSIGN_OR_RETURN(const auto now_valid, current(desk));
  if (now_valid->version() == version) return now_valid;

  const std::scoped_lock lock(mutex_);
  auto& older = desks_.at(desk).older;
  if (const auto known = older.find(version); known != older.end()) return known->second;
  const auto row = rows.policy(version);
  if (!row) return fail(Code::NotFound, "This version of the handbook is not kept.");
  ASSIGN_OR_RETURN(auto terms, policy::read_terms(row->policy_yaml, row->handbook_txt));
  ASSIGN_OR_RETURN(auto handbook, policy::bind(std::move(terms), now_valid->facts, zones_));
  auto shared = std::make_shared<const policy::Handbook>(std::move(handbook));
  older.emplace(std::string(version), shared);
  return shared;
}

Result<std::shared_ptr<const policy::Handbook>> Handbooks::under_facts(const DeskId& desk,
                                                                       std::string_view version,
                                                                       std::string_view facts_yaml,
                                                                       const Snapshot& rows) const {
  ASSIGN_OR_RETURN(const auto today, pinned(desk, version, rows));
  ASSIGN_OR_RETURN(auto facts, policy::read_facts(facts_yaml));
  ASSIGN_OR_RETURN(auto handbook, policy::bind(today->terms, std::move(facts), zones_));
  return std::make_shared<const policy::Handbook>(std::move(handbook));
}

std::vector<DeskId> Handbooks::desks() const {
  const std::scoped_lock lock(mutex_);
  std::vector<DeskId> names;
  for (const auto& [desk, unused] : desks_)
    names.push_back(desk);
  return names;
}

Result<policy::PackText> Handbooks::text_of(const DeskId& desk) const {
  const std::scoped_lock lock(mutex_);
  const auto found = desks_.find(desk);
  if (found == desks_.end()) return fail(Code::NotFound, "There is no such desk.");
  return found->second.text;
}
}  // namespace tend::app
