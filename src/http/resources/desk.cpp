// SPDX-License-Identifier: Apache-2.0
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "access/rights.hpp"
#include "http/json/body.hpp"
#include "http/resources/routes.hpp"

// GET desk, GET agents: what the handbook says to those who fill in its forms, and who works here.
namespace tend::http {
namespace {
struct NamedKey {
  std::string key;
  std::string name;
};
BOOST_DESCRIBE_STRUCT(NamedKey, (), (key, name))

struct PriorityJson {
  std::string key;
  std::string name;
  std::string means;
};
BOOST_DESCRIBE_STRUCT(PriorityJson, (), (key, name, means))

struct PhoneKey {
  std::string digit;
  std::string label;
};
BOOST_DESCRIBE_STRUCT(PhoneKey, (), (digit, label))

struct PhoneLine {
  std::string key;
  std::string number;
  std::vector<PhoneKey> keys;
};
BOOST_DESCRIBE_STRUCT(PhoneLine, (), (key, number, keys))

struct ChoiceJson {
  std::string key;
  std::string label;
};
BOOST_DESCRIBE_STRUCT(ChoiceJson, (), (key, label))

struct ConditionJson {
  std::string question;
  std::vector<std::string> values;
};
BOOST_DESCRIBE_STRUCT(ConditionJson, (), (question, values))

struct QuestionJson {
  std::string key;
  std::string ask;
  std::string kind;
  std::vector<ChoiceJson> choices;
  std::vector<ConditionJson> when;
  std::string answered_by;
  bool optional;
};
BOOST_DESCRIBE_STRUCT(QuestionJson, (), (key, ask, kind, choices, when, answered_by, optional))

struct RequestTypeJson {
  std::string key;
  std::string name;
  std::vector<QuestionJson> questions;
};
BOOST_DESCRIBE_STRUCT(RequestTypeJson, (), (key, name, questions))

struct DeskJson {
  std::string desk;
  std::string name;
  std::string time_zone;
  std::string policy_version;
  std::string targets_are;
  std::vector<PriorityJson> priorities;
  std::vector<NamedKey> waiting_reasons;
  std::vector<std::string> closing_reasons;
  std::vector<NamedKey> teams;
  std::vector<PhoneLine> phone_lines;
  std::optional<std::string> mail_address;
  std::vector<RequestTypeJson> request_types;
  std::vector<std::string> requestable_priorities;
};
BOOST_DESCRIBE_STRUCT(DeskJson, (),
                      (desk, name, time_zone, policy_version, targets_are, priorities,
                       waiting_reasons, closing_reasons, teams, phone_lines, mail_address,
                       request_types, requestable_priorities))

struct AgentJson {
  std::string id;
  std::string name;
  std::string email;
  std::vector<std::string> teams;
  std::vector<std::string> roles;
};
BOOST_DESCRIBE_STRUCT(AgentJson, (), (id, name, email, teams, roles))

struct AgentsJson {
  std::vector<AgentJson> agents;
};
BOOST_DESCRIBE_STRUCT(AgentsJson, (), (agents))

std::string kind_of(const policy::Question& question) {
  switch (question.kind) {
    case policy::AnswerKind::OneOf:
      return "one_of";
    case policy::AnswerKind::AnyOf:
      return "any_of";
    case policy::AnswerKind::Text:
      break;
  }
  return "text";
}

QuestionJson question_json(const policy::Question& question) {
  QuestionJson json{question.key, question.ask, kind_of(question), {}, {}, {}, question.optional};
  json.answered_by = question.answered_by == policy::AnsweredBy::Agent ? "agent" : "requester";
  for (const auto& choice : question.choices)
    json.choices.push_back({choice.key, choice.label});
  for (const auto& condition : question.guard.when) {
    json.when.push_back({std::string(policy::to_string(condition.fact)), condition.any_of});
  }
  return json;
}

RequestTypeJson request_type_json(const policy::RequestType& type, const policy::Policy& policy) {
  RequestTypeJson json{type.key, type.name, {}};
  for (const auto& key : type.ask) {
    if (const auto* question = policy::find(policy.questions, key)) {
      json.questions.push_back(question_json(*question));
    }
  }
  return json;
}

void add_channels(const policy::Policy& policy, DeskJson& json) {
  for (const auto& channel : policy.channels.offered) {
    if (channel.channel == policy::Channel::Email) json.mail_address = channel.at;
    if (channel.channel == policy::Channel::Portal)
      json.requestable_priorities = channel.may_request;
  }
  for (const auto& line : policy.channels.lines) {
    PhoneLine& phone = json.phone_lines.emplace_back(PhoneLine{line.key, line.number, {}});
    for (const auto& key : line.keys)
      phone.keys.push_back({key.digit, key.label});
  }
}

DeskJson desk_json(const policy::Handbook& handbook) {
  const policy::Policy& policy = handbook.policy();
  DeskJson json{};
  json.desk = policy.desk;
  json.name = policy.name;
  json.time_zone = policy.time_zone;
  json.policy_version = handbook.version();
  json.targets_are = policy.targets_are == policy::TargetsAre::Goals ? "goals" : "commitments";
  for (const auto& level : policy.priorities) {
    json.priorities.push_back({level.key, level.name, level.means});
  }
  for (const auto& reason : policy.waiting)
    json.waiting_reasons.push_back({reason.key, reason.name});
  for (const auto& terms : policy.closing.reasons)
    json.closing_reasons.emplace_back(policy::to_string(terms.reason));
  for (const auto& team : policy.teams)
    json.teams.push_back({team.key, team.name});
  for (const auto& type : policy.requests) {
    json.request_types.push_back(request_type_json(type, policy));
  }
  add_channels(policy, json);
  return json;
}

Result<Response> see_desk(app::Ports& ports, const DeskId& desk, const Request&) {
  ASSIGN_OR_RETURN(const auto handbook, ports.handbooks.current(desk));
  return json::respond(200, desk_json(*handbook));
}

Result<Response> see_agents(const Call& call) {
  RETURN_IF_ERROR(access::require(call.actor, access::Right::SeeColleagues));
  AgentsJson json;
  for (const auto& agent : call.ports.store.in(call.actor.desk)->agents()) {
    if (!agent.active) continue;
    json.agents.push_back({to_string(agent.id), agent.name, agent.email, agent.teams, agent.roles});
  }
  return json::respond(200, json);
}
}  // namespace

std::vector<Route> desk_routes(Api& api) {
  return {
      for_anybody(api, Method::Get, "/{desk}/api/v1/desk", see_desk),
      for_actor(api, Method::Get, "/{desk}/api/v1/agents", see_agents),
  };
}
}  // namespace tend::http
