// SPDX-License-Identifier: Apache-2.0
#include "access/rights.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace tend::access {
namespace {
struct Row {
  Right right;
  std::string_view name;
  std::string_view roles;  ///< by first letter: Contact, Agent, cOordinator, Manager, System
};

constexpr std::array table{
    Row{Right::SeeOwnTickets, "see_own_tickets", "C AOM"},
    Row{Right::SeeQueue, "see_queue", "  AOM"},
    Row{Right::OpenOwnTicket, "open_own_ticket", "C"},
    Row{Right::OpenOnBehalf, "open_on_behalf", "  AOM"},
    Row{Right::ReceiveMail, "receive_mail", "S"},
    Row{Right::WriteToOwnTicket, "write_to_own_ticket", "C"},
    Row{Right::Reply, "reply", "  AOM"},
    Row{Right::WriteNote, "write_note", "  AOM"},
    Row{Right::Assign, "assign", "  AOM"},
    Row{Right::Triage, "triage", "  AOM"},
    Row{Right::ChangePriority, "change_priority", "  AOM"},
    Row{Right::Wait, "wait", "  AOM"},
    Row{Right::Plan, "plan", "  AOM"},
    Row{Right::Resolve, "resolve", "  AOM"},
    Row{Right::Close, "close", "  AOM"},
    Row{Right::SortContacts, "sort_contacts", "   OM"},
    Row{Right::SeeColleagues, "see_colleagues", "  AOM"},
    Row{Right::MigrateTickets, "migrate_tickets", "    MS"},
    Row{Right::FireTimers, "fire_timers", "S"},
};

constexpr char letter_of(Role role) {
  switch (role) {
    case Role::Contact:
      return 'C';
    case Role::Agent:
      return 'A';
    case Role::Coordinator:
      return 'O';
    case Role::Manager:
      return 'M';
    case Role::System:
      return 'S';
  }
  return '?';
}

const Row* row_of(Right right) {
  const auto* row = std::ranges::find(table, right, &Row::right);
  return row == table.end() ? nullptr : row;
}

struct RoleName {
  Role role;
  std::string_view name;
};
constexpr std::array role_names{
    RoleName{Role::Contact, "contact"},         RoleName{Role::Agent, "agent"},
    RoleName{Role::Coordinator, "coordinator"}, RoleName{Role::Manager, "manager"},
    RoleName{Role::System, "system"},
};
}  // namespace

std::string_view to_string(Role role) {
  return std::ranges::find(role_names, role, &RoleName::role)->name;
}

std::optional<Role> parse_role(std::string_view name) {
  const auto* found = std::ranges::find(role_names, name, &RoleName::name);
  if (found == role_names.end()) return std::nullopt;
  return found->role;
}

Actor system_actor(DeskId desk, std::string via) {
  Actor actor;
  actor.desk = std::move(desk);
  actor.roles = {Role::System};
  actor.name = "Tend";
  actor.via = std::move(via);
  return actor;
}

std::string_view to_string(Right right) {
  const Row* row = row_of(right);
  return row == nullptr ? "?" : row->name;
}

std::span<const Right> all_rights() {
  static constexpr auto rights = [] {
    std::array<Right, table.size()> all{};
    for (std::size_t i = 0; i < table.size(); ++i)
      all[i] = table[i].right;
    return all;
  }();
  return rights;
}

bool may(Role role, Right right) {
  const Row* row = row_of(right);
  return row != nullptr && row->roles.find(letter_of(role)) != std::string_view::npos;
}

Result<void> require(const Actor& actor, Right right) {
  const bool granted =
      std::ranges::any_of(actor.roles, [right](Role role) { return may(role, right); });
  if (granted) return {};
  return fail(Code::Forbidden, "You do not have the right to do this.");
}
}  // namespace tend::access
