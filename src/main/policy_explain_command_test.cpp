// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <sstream>
#include <string>

#include "main/commands.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;

constexpr const char* itech = TEND_SOURCE_DIR "/policies/itech";

json::object explained(const std::string& request, const char* pack = itech) {
  std::istringstream requests(request + "\n");
  std::ostringstream answers;
  std::ostringstream complaints;
  EXPECT_EQ(policy_explain(pack, AnswerIn::Json, requests, answers, complaints), exit_done)
      << complaints.str();
  return json::parse(answers.str()).get_object();
}

std::string error_of(const std::string& request) {
  const auto answer = explained(request);
  const auto* error = answer.if_contains("error");
  return error == nullptr ? "answered" : std::string(error->get_string());
}

TEST(policy_explain, decides_everything_and_names_the_rules) {
  const auto answer = explained(
      R"({"id":"a","at":"2026-03-02T03:00:00-08:00","channel":"portal","requested_priority":"P1"})");
  EXPECT_EQ(answer.at("id"), "a");
  EXPECT_EQ(answer.at("type"), "incident");
  EXPECT_EQ(answer.at("priority"), "P1");
  EXPECT_EQ(answer.at("priority_name"), "P1 – Critical");
  EXPECT_EQ(answer.at("team"), "emergency");
  EXPECT_EQ(answer.at("queue_rank"), (json::array{0, "2026-03-02T11:00:00Z"}));
  const auto& first = answer.at("targets").at(0);
  EXPECT_EQ(first.at("milestone"), "first_response");
  EXPECT_EQ(first.at("due"), "2026-03-02T11:12:00Z");
  EXPECT_EQ(first.at("kind"), "due");
  EXPECT_EQ(answer.at("missing"), (json::array{"affected", "effect", "description"}));
  EXPECT_EQ(answer.at("reasons").at(0).at("about"), "priority");
  EXPECT_EQ(answer.at("reasons").at(0).at("because"),
            "P1 – Critical Emergency Requests: Submit via the Client Portal");
}

/// The answer's reason about this, "because the handbook says so" or "our choice".
std::string reason_about(const json::object& answer, std::string_view about) {
  for (const auto& reason : answer.at("reasons").get_array()) {
    const auto& given = reason.get_object();
    if (given.at("about").get_string() != about) continue;
    const auto* words = given.if_contains("because");
    return std::string((words ? *words : given.at("our_choice")).get_string());
  }
  return "no reason";
}

TEST(policy_explain, says_why_nothing_is_due) {
  constexpr const char* itrade = TEND_SOURCE_DIR "/policies/itrade";
  const auto unpromised =
      explained(R"({"at":"2026-03-02T09:00:00-08:00","severity":"S3"})", itrade);
  EXPECT_EQ(reason_about(unpromised, "no first_response"),
            "the handbook names no time for these levels; the contract may");
  EXPECT_EQ(reason_about(unpromised, "no resolution"),
            "all response times are based on the severity level of the issue as defined in your "
            "Service Level Agreement");

  constexpr const char* itworks = TEND_SOURCE_DIR "/policies/itworks";
  const auto held = explained(
      R"({"at":"2026-03-02T12:00:00-06:00","type":"change","client":{"contract":"none"}})",
      itworks);
  EXPECT_EQ(held.at("held_for"), "contract");
  int waiting = 0;
  for (const auto& target : held.at("targets").get_array()) {
    if (target.at("from") != "release") continue;
    ++waiting;
    const auto about = "no due " + std::string(target.at("milestone").get_string());
    EXPECT_EQ(reason_about(held, about), reason_about(held, "hold"));
  }
  EXPECT_GT(waiting, 0);

  const auto without_clocks =
      explained(R"({"at":"2026-03-02T12:00:00-06:00","type":"feedback"})", itworks);
  EXPECT_EQ(without_clocks.at("targets"), json::array());
  EXPECT_NE(reason_about(without_clocks, "no targets"), "no reason");
}

TEST(policy_explain, takes_what_was_given_outright) {
  const auto answer =
      explained(R"({"at":"2026-03-02T09:00:00-08:00","impact":"high","urgency":"medium"})");
  EXPECT_EQ(answer.at("priority"), "P2");
}

TEST(policy_explain, says_where_a_request_is_wrong) {
  EXPECT_EQ(error_of("{"), ": no JSON: incomplete JSON");
  EXPECT_EQ(error_of(R"({"channel":"email"})"), "/at: is missing");
  EXPECT_EQ(error_of(R"({"at":"2026-03-02"})"),
            "/at: \"2026-03-02\" is not an instant such as 2026-03-02T09:00:00-06:00");
  EXPECT_EQ(error_of(R"({"at":"2026-03-02T09:00:00Z","channel":"fax"})"),
            "/channel: \"fax\" is not one of portal, phone, email, in_person, monitoring, api");
  EXPECT_EQ(error_of(R"({"at":"2026-03-02T09:00:00Z","answers":{"affected":"all"}})"),
            "/answers/affected: `all` is not among the choices: one of one_person, "
            "several_people, critical_function");
  EXPECT_EQ(error_of(R"({"at":"2026-03-02T09:00:00Z","contact":{"vip":true}})"),
            "/contact/vip: no such member");
  EXPECT_EQ(error_of(R"({"at":"2026-03-02T09:00:00Z","chanel":"email"})"),
            "/chanel: no such member");
}

TEST(policy_explain, answers_on_after_a_line_that_it_cannot_answer) {
  std::istringstream requests("nonsense\n{\"id\":2,\"at\":\"2026-03-02T09:00:00Z\"}\n");
  std::ostringstream answers;
  std::ostringstream complaints;
  policy_explain(itech, AnswerIn::Json, requests, answers, complaints);
  std::istringstream lines(answers.str());
  std::string first;
  std::string second;
  std::getline(lines, first);
  std::getline(lines, second);
  EXPECT_TRUE(json::parse(first).get_object().contains("error"));
  EXPECT_EQ(json::parse(second).at("id"), 2);
}

TEST(policy_explain, needs_a_pack_that_can_be_read) {
  std::istringstream requests("");
  std::ostringstream answers;
  std::ostringstream complaints;
  EXPECT_EQ(policy_explain("/nowhere", AnswerIn::Json, requests, answers, complaints), exit_failed);
  EXPECT_NE(complaints.str(), "");
}

}  // namespace
}  // namespace tend::main
