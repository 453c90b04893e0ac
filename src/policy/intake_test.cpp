// SPDX-License-Identifier: Apache-2.0
#include "policy/intake.hpp"

#include <gtest/gtest.h>

#include "policy/testing_packs.hpp"

namespace tend::policy {
namespace {

const Policy& itech() {
  static const auto handbook = handbook_of(pack_named("itech"));
  return handbook.policy();
}

const Policy& gulf() {
  static const auto handbook = handbook_of(pack_named("gulf"));
  return handbook.policy();
}

CaseFacts facts_of(const Policy& policy, std::string type, const std::vector<GivenAnswer>& given) {
  CaseFacts facts;
  facts.learn(FactKind::Type, std::move(type));
  learn_answers(policy, given, facts);
  return facts;
}

std::string missing(const Policy& policy, const CaseFacts& facts) {
  std::string keys;
  for (const auto* question : missing_answers(policy, facts))
    keys += (keys.empty() ? "" : ", ") + question->key;
  return keys;
}

TEST(intake, owes_what_is_asked_required_and_unanswered) {
  EXPECT_EQ(missing(itech(), facts_of(itech(), "incident", {})), "affected, effect, description");
  EXPECT_EQ(missing(itech(), facts_of(itech(), "incident", {{"effect", {"stopped"}}})),
            "affected, workaround, description");
  EXPECT_EQ(missing(itech(), facts_of(itech(), "incident",
                                      {{"affected", {"one_person"}},
                                       {"effect", {"minor"}},
                                       {"description", {"It is slow."}}})),
            "");
  EXPECT_EQ(missing(itech(), facts_of(itech(), "service", {{"wanted", {"  "}}})),
            "wanted, deadline");
  EXPECT_EQ(missing(itech(), facts_of(itech(), "no_such_type", {})), "");
}

TEST(intake, leaves_to_agents_what_agents_answer) {
  EXPECT_EQ(missing(gulf(), facts_of(gulf(), "incident", {})), "description");
}

TEST(intake, forgets_an_answer_that_is_given_anew) {
  auto facts = facts_of(itech(), "incident", {{"effect", {"stopped"}}});
  learn_answers(itech(), {{"effect", {"minor"}}}, facts);
  EXPECT_TRUE(facts.holds(answer_to("effect"), "minor"));
  EXPECT_FALSE(facts.holds(answer_to("effect"), "stopped"));
}

TEST(intake, keeps_no_text_among_the_facts) {
  const auto facts = facts_of(itech(), "incident", {{"description", {"My password is ..."}}});
  EXPECT_TRUE(facts.knows(answer_to("description")));
  EXPECT_EQ(facts.value(answer_to("description")), "");
}

TEST(intake, refuses_answers_at_their_pointer) {
  const auto refused = [](const Policy& policy, std::string_view type, GivenAnswer answer,
                          AnsweredBy by = AnsweredBy::Requester) {
    return in_lines(check_answers(policy, type, {std::move(answer)}, by));
  };
  EXPECT_EQ(refused(itech(), "incident", {"affected", {"one_person"}}), "");
  EXPECT_EQ(refused(itech(), "incident", {"affected", {"nobody"}}),
            "/answers/affected `nobody` is not among the choices: one of one_person, "
            "several_people, critical_function\n");
  EXPECT_EQ(refused(itech(), "incident", {"affected", {"one_person", "several_people"}}),
            "/answers/affected takes exactly one choice: one of one_person, several_people, "
            "critical_function\n");
  EXPECT_EQ(refused(itech(), "incident", {"affected", {}}),
            "/answers/affected takes exactly one choice: one of one_person, several_people, "
            "critical_function\n");
  EXPECT_EQ(refused(itech(), "incident", {"a/b~c", {"x"}}),
            "/answers/a~1b~0c is not asked for `incident`, which asks affected, effect, "
            "workaround, flags, description, shown_portal, remotely\n");
  EXPECT_EQ(refused(itech(), "incident", {"deadline", {"pressing"}}),
            "/answers/deadline is not asked for `incident`, which asks affected, effect, "
            "workaround, flags, description, shown_portal, remotely\n");
  EXPECT_EQ(refused(itech(), "incident", {"description", {std::string(20'001, 'x')}}),
            "/answers/description is longer than 20000 bytes\n");
  EXPECT_EQ(refused(itech(), "incident", {"description", {"\xFF"}}),
            "/answers/description is not UTF-8\n");
  EXPECT_EQ(refused(itech(), "incidents", {"affected", {"one_person"}}),
            "/type `incidents` is not one of incident, service, enhancement, visit\n");
  EXPECT_EQ(refused(gulf(), "incident", {"affected", {"site"}}),
            "/answers/affected is answered by the desk, not by the requester\n");
  EXPECT_EQ(refused(gulf(), "incident", {"affected", {"site"}}, AnsweredBy::Agent), "");
}

TEST(intake, hears_in_a_subject_what_is_urgent) {
  auto policy = itech();
  const auto email =
      std::ranges::find(policy.channels.offered, Channel::Email, &ChannelTerms::channel);
  email->sounds_like = {{"P1", {"urgent", "system down"}}, {"P2", {"soon"}}};
  const auto heard = [&](std::string_view subject) {
    return std::string(priority_it_sounds_like(policy, "email", subject));
  };
  EXPECT_EQ(heard("URGENT: the shop is closed"), "P1");
  EXPECT_EQ(heard("Soon, but system down!"), "P1");
  EXPECT_EQ(heard("as soon as you can"), "P2");
  EXPECT_EQ(heard("Insurgents in the log"), "");
  EXPECT_EQ(heard("urgent\xC3\xA9"), "");
  EXPECT_EQ(heard(""), "");
  EXPECT_EQ(priority_it_sounds_like(policy, "phone", "urgent"), "");
}

TEST(intake, takes_a_request_for_what_its_channel_opens) {
  auto policy = itech();
  EXPECT_EQ(type_opened_by(policy, "email"), "incident");
  const auto email =
      std::ranges::find(policy.channels.offered, Channel::Email, &ChannelTerms::channel);
  email->opens = "service";
  EXPECT_EQ(type_opened_by(policy, "email"), "service");
  EXPECT_EQ(type_opened_by(policy, "phone"), "incident");
}

}  // namespace
}  // namespace tend::policy
