// SPDX-License-Identifier: Apache-2.0
#include "access/rights.hpp"

#include <gtest/gtest.h>

#include <set>

namespace tend::access {
namespace {

Actor with(std::vector<Role> roles) {
  Actor actor;
  actor.roles = std::move(roles);
  return actor;
}

TEST(Rights, WhoHasNoRoleMayDoNothing) {
  for (const Right right : all_rights()) {
    const auto answer = require(with({}), right);
    ASSERT_FALSE(answer) << to_string(right);
    EXPECT_EQ(answer.error().code, Code::Forbidden);
  }
}

TEST(Rights, EveryRightHasANameOfItsOwnAndSomebodyWhoHasIt) {
  std::set<std::string_view> names;
  for (const Right right : all_rights()) {
    EXPECT_TRUE(names.insert(to_string(right)).second) << to_string(right);
    bool somebody = false;
    for (int role = 0; role <= static_cast<int>(Role::System); ++role) {
      somebody = somebody || may(static_cast<Role>(role), right);
    }
    EXPECT_TRUE(somebody) << to_string(right);
  }
}

TEST(Rights, AContactReachesNothingButTheirOwnTickets) {
  const std::set<Right> own{Right::SeeOwnTickets, Right::OpenOwnTicket, Right::WriteToOwnTicket};
  for (const Right right : all_rights()) {
    EXPECT_EQ(may(Role::Contact, right), own.contains(right)) << to_string(right);
  }
}

TEST(Rights, OnlyTendItselfFiresTimersAndTakesInMail) {
  for (const Right right : {Right::FireTimers, Right::ReceiveMail}) {
    EXPECT_FALSE(require(with({Role::Agent, Role::Coordinator, Role::Manager}), right));
    EXPECT_TRUE(require(system_actor(DeskId("itech"), "timer"), right));
  }
}

TEST(Rights, OnlyCoordinatorsAndManagersSortUnknownSenders) {
  EXPECT_FALSE(require(with({Role::Agent}), Right::SortContacts));
  EXPECT_TRUE(require(with({Role::Agent, Role::Coordinator}), Right::SortContacts));
}

TEST(Rights, ARoleIsReadBackFromItsName) {
  for (int role = 0; role <= static_cast<int>(Role::System); ++role) {
    EXPECT_EQ(parse_role(to_string(static_cast<Role>(role))), static_cast<Role>(role));
  }
  EXPECT_FALSE(parse_role("administrator"));
}

}  // namespace
}  // namespace tend::access
