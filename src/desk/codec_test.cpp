// SPDX-License-Identifier: Apache-2.0
#include "desk/codec.hpp"

#include <gtest/gtest.h>

#include <string>

namespace tend::desk {
namespace {

TEST(codec, lifts_a_priority_decided_before_there_were_severities) {
  const std::string stored =
      R"({"v":1,"author":{"kind":"contact","person":"01a20414-4444-7280-a9f0-9b57cabfb1bf",)"
      R"("teams":[]},"via":"email","data":{"priority":"P3","impact":"","urgency":"",)"
      R"("rules":["policy.yaml:109"],"reason":null}})";
  Recorded recorded{};
  const auto read = decode("priority_decided", stored, recorded);
  ASSERT_TRUE(read) << (read ? "" : read.error().what);
  const auto* decided = std::get_if<PriorityDecided>(&recorded.event);
  ASSERT_NE(decided, nullptr);
  EXPECT_EQ(decided->priority, "P3");
  EXPECT_EQ(decided->severity, "");
  EXPECT_EQ(decided->rules, std::vector<RuleRef>{"policy.yaml:109"});
}

TEST(codec, reads_back_what_it_writes) {
  Recorded recorded{};
  recorded.event = PriorityDecided{"high", "", "", "S2", {"policy.yaml:80", "policy.yaml:95"}, {}};
  recorded.via = "api";
  Recorded read{};
  ASSERT_TRUE(decode("priority_decided", encode(recorded), read));
  EXPECT_EQ(read.event, recorded.event);
  EXPECT_EQ(read.via, "api");
}

TEST(codec, refuses_a_version_it_does_not_know_yet) {
  Recorded recorded{};
  const auto read = decode("assigned", R"({"v":2,"author":{},"via":"","data":{}})", recorded);
  ASSERT_FALSE(read);
  EXPECT_NE(read.error().what.find("schema version 2"), std::string::npos) << read.error().what;
}

}  // namespace
}  // namespace tend::desk
