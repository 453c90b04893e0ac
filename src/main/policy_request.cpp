// SPDX-License-Identifier: Apache-2.0
#include "main/policy_request.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <vector>

#include "base/text.hpp"
#include "policy/intake.hpp"
#include "policy/words.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;
using policy::FactKind;

constexpr std::size_t line_bytes_max = 1 << 20;
constexpr std::size_t shown_bytes_max = 60;

std::unexpected<Error> wrong(const std::string& where, const std::string& what) {
  return fail(Code::Invalid, where + ": " + what, {{where, what}});
}

Result<json::object> parse_object(std::string_view line) {
  boost::system::error_code error;
  if (line.size() > line_bytes_max) return wrong("", "longer than 1 MiB");
  auto value = json::parse(line, error);
  if (error) return wrong("", "no JSON: " + error.message());
  if (!value.is_object()) return wrong("", "expected a JSON object");
  return std::move(value.get_object());
}

std::vector<std::string> with(std::vector<std::string> words, std::string_view more) {
  words.emplace_back(more);
  return words;
}

/// The members of one JSON object, read by name; those that nobody asked for are refused.
class Members {
 public:
  Members(const json::object& object, std::string where)
      : object_(object), where_(std::move(where)) {}

  std::string at(std::string_view name) const { return fmt::format("{}/{}", where_, name); }

  /// Null says the same as nothing.
  const json::value* find(std::string_view name) {
    asked_.emplace_back(name);
    const auto* value = object_.if_contains(name);
    return value != nullptr && value->is_null() ? nullptr : value;
  }

  Result<std::string> text(std::string_view name) {
    const auto* value = find(name);
    if (value == nullptr) return std::string();
    if (!value->is_string()) return wrong(at(name), "expected a string");
    return std::string(value->get_string());
  }

  Result<std::optional<bool>> flag(std::string_view name) {
    const auto* value = find(name);
    if (value == nullptr) return std::optional<bool>();
    if (!value->is_bool()) return wrong(at(name), "expected true or false");
    return std::optional(value->get_bool());
  }

  /// A string, or a list of them.
  Result<std::vector<std::string>> texts(std::string_view name) {
    const auto* value = find(name);
    if (value == nullptr) return std::vector<std::string>();
    return texts_of(*value, at(name));
  }

  Result<std::optional<Instant>> instant(std::string_view name) {
    ASSIGN_OR_RETURN(const std::string written, text(name));
    if (written.empty()) return std::optional<Instant>();
    const auto instant = parse_instant(written);
    if (!instant) {
      return wrong(at(name), fmt::format("\"{}\" is not an instant such as "
                                         "2026-03-02T09:00:00-06:00",
                                         cut(written, shown_bytes_max)));
    }
    return std::optional(*instant);
  }

  Result<void> refuse_others() const {
    for (const auto& [name, value] : object_) {
      const bool asked = std::ranges::find(asked_, name) != asked_.end();
      if (!asked) return wrong(at(name), "no such member");
    }
    return {};
  }

  static Result<std::vector<std::string>> texts_of(const json::value& value,
                                                   const std::string& where) {
    if (value.is_string()) return std::vector<std::string>{std::string(value.get_string())};
    if (!value.is_array()) return wrong(where, "expected a string or a list of strings");
    std::vector<std::string> texts;
    for (const auto& item : value.get_array()) {
      if (!item.is_string()) return wrong(where, "expected a string or a list of strings");
      texts.emplace_back(item.get_string());
    }
    return texts;
  }

 private:
  const json::object& object_;
  std::string where_;
  std::vector<std::string> asked_;
};

/// One line against one pack.
class RequestReader {
 public:
  RequestReader(const policy::Policy& policy, const json::object& line)
      : policy_(policy), members_(line, "") {}

  Result<policy::Request> read() {
    members_.find("id");
    ASSIGN_OR_RETURN(const auto at, members_.instant("at"));
    if (!at) return wrong("/at", "is missing");
    request_.at = *at;
    RETURN_IF_ERROR(read_channel());
    RETURN_IF_ERROR(read_type_and_answers());
    RETURN_IF_ERROR(read_levels());
    RETURN_IF_ERROR(read_contact());
    RETURN_IF_ERROR(read_client());
    RETURN_IF_ERROR(read_cause());
    RETURN_IF_ERROR(members_.refuse_others());
    return std::move(request_);
  }

 private:
  policy::CaseFacts& facts() { return request_.facts; }

  Result<void> learn(FactKind fact, std::string_view member, std::string value,
                     const std::vector<std::string>& known) {
    if (value.empty()) return {};
    if (std::ranges::find(known, value) == known.end()) {
      return wrong(
          members_.at(member),
          fmt::format("\"{}\" is not one of {}", cut(value, shown_bytes_max), join(known, ", ")));
    }
    facts().learn(fact, std::move(value));
    return {};
  }

  template <class Named>
  static std::vector<std::string> keys_of(const std::vector<Named>& named) {
    std::vector<std::string> keys;
    for (const auto& thing : named)
      keys.push_back(thing.key);
    return keys;
  }

  template <class Enum, std::size_t count>
  static std::vector<std::string> words(const policy::Names<Enum, count>& names) {
    std::vector<std::string> all;
    for (const auto& [value, name] : names)
      all.emplace_back(name);
    return all;
  }

  Result<void> read_channel() {
    ASSIGN_OR_RETURN(auto channel, members_.text("channel"));
    RETURN_IF_ERROR(
        learn(FactKind::Channel, "channel", std::move(channel), words(policy::channel_names)));
    ASSIGN_OR_RETURN(auto line, members_.text("line"));
    RETURN_IF_ERROR(
        learn(FactKind::Line, "line", std::move(line), keys_of(policy_.channels.lines)));
    ASSIGN_OR_RETURN(const auto pressed, members_.text("pressed"));
    if (is_key(pressed)) facts().learn(FactKind::Pressed, pressed);
    ASSIGN_OR_RETURN(auto region, members_.text("region"));
    if (!region.empty()) facts().learn(FactKind::SiteRegion, std::move(region));
    return {};
  }

  /// No key, or a wrong one, is ordinary intake (X21).
  bool is_key(std::string_view pressed) {
    const auto called = facts().value(FactKind::Line);
    return std::ranges::any_of(policy_.channels.lines, [&](const policy::Line& line) {
      return (called.empty() || line.key == called) &&
             std::ranges::find(line.keys, pressed, &policy::Line::Key::digit) != line.keys.end();
    });
  }

  Result<void> read_type_and_answers() {
    ASSIGN_OR_RETURN(auto type, members_.text("type"));
    if (type.empty()) {
      type = policy::type_opened_by(policy_, facts().value(FactKind::Channel));
    }
    std::vector<policy::GivenAnswer> answers;
    if (const auto* given = members_.find("answers")) {
      if (!given->is_object()) return wrong("/answers", "expected an object");
      for (const auto& [question, value] : given->get_object()) {
        const auto where = fmt::format("/answers/{}", std::string_view(question));
        ASSIGN_OR_RETURN(auto values, Members::texts_of(value, where));
        answers.push_back({std::string(question), std::move(values)});
      }
    }
    RETURN_IF_ERROR(read_flags(answers));
    RETURN_IF_ERROR(read_well_known("product", type, answers));
    RETURN_IF_ERROR(read_well_known("complexity", type, answers));
    const auto faults = policy::check_answers(policy_, type, answers, policy::AnsweredBy::Agent);
    if (!faults.empty()) return wrong(faults.front().where, faults.front().what);
    facts().learn(FactKind::Type, type);
    policy::learn_answers(policy_, answers, facts());
    return {};
  }

  Result<void> read_flags(std::vector<policy::GivenAnswer>& answers) {
    ASSIGN_OR_RETURN(auto flags, members_.texts("flags"));
    if (!flags.empty()) answers.push_back({"flags", std::move(flags)});
    return {};
  }

  /// What every request may tell about the world, though not every handbook asks it.
  Result<void> read_well_known(std::string_view question, std::string_view type,
                               std::vector<policy::GivenAnswer>& answers) {
    ASSIGN_OR_RETURN(auto value, members_.text(question));
    const auto* asked = policy::find(policy_.requests, type);
    const bool asks =
        asked != nullptr && std::ranges::find(asked->ask, question) != asked->ask.end();
    if (!value.empty() && asks) answers.push_back({std::string(question), {std::move(value)}});
    return {};
  }

  Result<void> read_levels() {
    ASSIGN_OR_RETURN(auto impact, members_.text("impact"));
    RETURN_IF_ERROR(
        learn(FactKind::Impact, "impact", std::move(impact), policy::conclusions(policy_.impact)));
    ASSIGN_OR_RETURN(auto urgency, members_.text("urgency"));
    RETURN_IF_ERROR(learn(FactKind::Urgency, "urgency", std::move(urgency),
                          policy::conclusions(policy_.urgency)));
    ASSIGN_OR_RETURN(auto severity, members_.text("severity"));
    RETURN_IF_ERROR(
        learn(FactKind::Severity, "severity", std::move(severity), keys_of(policy_.severities)));
    ASSIGN_OR_RETURN(auto requested, members_.text("requested_priority"));
    return learn(FactKind::RequestedPriority, "requested_priority", std::move(requested),
                 keys_of(policy_.priorities));
  }

  Result<const json::object*> object(std::string_view name) {
    const auto* value = members_.find(name);
    if (value == nullptr) return nullptr;
    if (!value->is_object()) return wrong(members_.at(name), "expected an object");
    return &value->get_object();
  }

  Result<void> read_contact() {
    ASSIGN_OR_RETURN(const auto* given, object("contact"));
    if (given == nullptr) return {};
    Members contact(*given, "/contact");
    struct Mark {
      const char* name;
      bool unless_said;
    };
    constexpr std::array marks{Mark{"known", true},   Mark{"authorized", true},
                               Mark{"liaison", true}, Mark{"administrator", false},
                               Mark{"it", false},     Mark{"mobile", false}};
    for (const auto& [name, unless_said] : marks) {
      ASSIGN_OR_RETURN(const auto said, contact.flag(name));
      if (said.value_or(unless_said)) facts().learn(FactKind::Contact, name);
    }
    if (!facts().holds(FactKind::Contact, "known")) facts().learn(FactKind::Contact, "unknown");
    ASSIGN_OR_RETURN(auto knowledge, contact.text("product_knowledge"));
    RETURN_IF_ERROR(learn(FactKind::Knowledge, "contact/product_knowledge", std::move(knowledge),
                          {"new", "trained", "expert"}));
    return contact.refuse_others();
  }

  Result<void> read_client() {
    ASSIGN_OR_RETURN(const auto* given, object("client"));
    if (given == nullptr) return {};
    Members client(*given, "/client");
    ASSIGN_OR_RETURN(auto plan, client.text("plan"));
    const auto plans = policy_.plans.empty() ? with({}, "standard") : keys_of(policy_.plans);
    RETURN_IF_ERROR(learn(FactKind::Plan, "client/plan", std::move(plan), plans));
    ASSIGN_OR_RETURN(auto contract, client.text("contract"));
    RETURN_IF_ERROR(learn(FactKind::Contract, "client/contract", std::move(contract),
                          {"active", "expired", "none"}));
    RETURN_IF_ERROR(read_named_people(client));
    RETURN_IF_ERROR(read_blocks(client));
    ASSIGN_OR_RETURN(auto entitlements, client.texts("entitlements"));
    ASSIGN_OR_RETURN(auto teams, client.texts("works_with"));
    for (auto* names : {&entitlements, &teams}) {
      for (auto& name : *names)
        facts().learn(FactKind::ClientHas, std::move(name));
    }
    RETURN_IF_ERROR(read_contracted(client));
    return client.refuse_others();
  }

  Result<void> read_named_people(Members& client) {
    for (const char* people : {"authorized_contacts", "liaisons"}) {
      ASSIGN_OR_RETURN(const auto has, client.flag(fmt::format("has_{}", people)));
      if (has.value_or(false)) facts().learn(FactKind::ClientHas, people);
    }
    return {};
  }

  static Result<bool> something_left(const json::value& amount, const std::string& where) {
    if (!amount.is_number()) return wrong(where, "expected a number");
    return amount.to_number<double>() > 0;
  }

  /// `budget_minutes_left` is about the pack's first block, `blocks` names any.
  Result<void> read_blocks(Members& client) {
    if (const auto* left = client.find("budget_minutes_left")) {
      ASSIGN_OR_RETURN(const bool some, something_left(*left, client.at("budget_minutes_left")));
      if (some && !policy_.blocks.empty()) {
        facts().learn(FactKind::ClientHas, policy_.blocks.front().key);
      }
    }
    const auto* blocks = client.find("blocks");
    if (blocks == nullptr) return {};
    if (!blocks->is_object()) return wrong(client.at("blocks"), "expected an object");
    for (const auto& [key, amount] : blocks->get_object()) {
      const auto where = fmt::format("{}/{}", client.at("blocks"), std::string_view(key));
      if (!policy::find(policy_.blocks, key)) return wrong(where, "the pack has no such block");
      ASSIGN_OR_RETURN(const bool some, something_left(amount, where));
      if (some) facts().learn(FactKind::ClientHas, std::string(key));
    }
    return {};
  }

  /// `"contracted": {"S1": {"first_response": "2h"}}`.
  Result<void> read_contracted(Members& client) {
    const auto* levels = client.find("contracted");
    if (levels == nullptr) return {};
    const auto where = client.at("contracted");
    if (!levels->is_object()) return wrong(where, "expected an object");
    for (const auto& [level, targets] : levels->get_object()) {
      if (!targets.is_object()) return wrong(where, "expected an object for each level");
      for (const auto& [name, length] : targets.get_object()) {
        const auto milestone = policy::parse_milestone(name);
        const auto allowance =
            length.is_string() ? policy::parse_allowance(length.get_string()) : std::nullopt;
        if (!milestone || !allowance) {
          return wrong(where, "expected milestones with lengths, as {\"first_response\": \"2h\"}");
        }
        request_.contracted.push_back({std::string(level), *milestone, *allowance});
      }
    }
    return {};
  }

  Result<void> read_cause() {
    ASSIGN_OR_RETURN(auto cause, members_.text("cause"));
    RETURN_IF_ERROR(learn(FactKind::Cause, "cause", std::move(cause),
                          {"provider", "client", "training", "third_party", "unknown"}));
    ASSIGN_OR_RETURN(request_.linked_work_delivered_at,
                     members_.instant("linked_work_delivered_at"));
    ASSIGN_OR_RETURN(const auto accepts, members_.flag("accepts_premium"));
    if (accepts) facts().learn(FactKind::Premium, *accepts ? "accepted" : "declined");
    ASSIGN_OR_RETURN(request_.skills, members_.texts("skills"));
    return {};
  }

  const policy::Policy& policy_;
  Members members_;
  policy::Request request_;
};
}  // namespace

Result<policy::Request> read_policy_request(std::string_view line, const policy::Policy& policy) {
  ASSIGN_OR_RETURN(const json::object object, parse_object(line));
  return RequestReader(policy, object).read();
}

std::string request_id(std::string_view line) {
  const auto object = parse_object(line);
  const auto* id = object ? object->if_contains("id") : nullptr;
  return id == nullptr ? "null" : json::serialize(*id);
}
}  // namespace tend::main
