// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <utility>

#include "base/text.hpp"
#include "notice/page/words.hpp"

// What a row of a table asks about, as a phrase that a client can read.
namespace tend::notice {
namespace {

using policy::Condition;
using policy::FactKind;
using policy::Policy;

/// A value of a closed fact and the whole phrase it makes.
struct Said {
  FactKind fact;
  std::string_view value;
  std::string_view phrase;
};

constexpr std::array said{
    Said{FactKind::Channel, "portal", "in the portal"},
    Said{FactKind::Channel, "phone", "by telephone"},
    Said{FactKind::Channel, "email", "by mail"},
    Said{FactKind::Channel, "in_person", "in person"},
    Said{FactKind::Channel, "monitoring", "by monitoring"},
    Said{FactKind::Channel, "api", "by API"},
    Said{FactKind::Contract, "active", "with an active contract"},
    Said{FactKind::Contract, "expired", "with an expired contract"},
    Said{FactKind::Contract, "none", "without a contract"},
    Said{FactKind::ClientHas, "authorized_contacts", "from a client with authorized contacts"},
    Said{FactKind::ClientHas, "liaisons", "from a client with liaisons"},
    Said{FactKind::Contact, "authorized", "from an authorized contact"},
    Said{FactKind::Contact, "liaison", "from a liaison"},
    Said{FactKind::Contact, "administrator", "from an administrator of the client"},
    Said{FactKind::Contact, "it", "from the client’s IT staff"},
    Said{FactKind::Contact, "mobile", "from somebody who works on the move or remotely"},
    Said{FactKind::Contact, "known", "from somebody we know"},
    Said{FactKind::Contact, "unknown", "from somebody we do not know yet"},
    Said{FactKind::Knowledge, "new", "from somebody new to the product"},
    Said{FactKind::Knowledge, "trained", "from somebody trained in the product"},
    Said{FactKind::Knowledge, "expert", "from an expert in the product"},
    Said{FactKind::Cause, "provider", "the cause is ours"},
    Said{FactKind::Cause, "client", "the cause is the client’s"},
    Said{FactKind::Cause, "training", "it turns out to be a matter of training"},
    Said{FactKind::Cause, "third_party", "the cause is a third party’s"},
    Said{FactKind::Cause, "unknown", "the cause is not known"},
    Said{FactKind::Warranty, "running", "under warranty"},
    Said{FactKind::Warranty, "over", "after the warranty"},
    Said{FactKind::Warranty, "none", "not about earlier work"},
    Said{FactKind::Premium, "accepted", "the premium rate was accepted"},
    Said{FactKind::Premium, "declined", "the premium rate was declined"},
    Said{FactKind::Premium, "not_asked", "the premium rate was not asked about"},
    Said{FactKind::HeldFor, "contract", "held for want of an active contract"},
    Said{FactKind::HeldFor, "liaison", "held for a liaison"},
    Said{FactKind::HeldFor, "authorized_contact", "held for an authorized contact"},
    Said{FactKind::HeldFor, "premium_acceptance", "held until the premium rate is accepted"},
};

std::string quoted(std::string_view text) {
  return fmt::format("“{}”", text);
}

template <class Named>
std::string name_in(const std::vector<Named>& named, std::string_view key) {
  const auto* thing = policy::find(named, key);
  return thing ? thing->name : spaced(key);
}

std::string lower_spaced(std::string_view key) {
  return to_lower(spaced(key));
}

std::string had_by_client(const Policy& policy, std::string_view value) {
  if (const auto* block = policy::find(policy.blocks, value)) {
    return fmt::format("from a client with something left of the {}", block->name);
  }
  if (const auto* team = policy::find(policy.teams, value)) {
    return fmt::format("from a client whom {} work with", team->name);
  }
  return fmt::format("from a client with {}", lower_spaced(value));
}

std::string approval_ceiling(std::string_view value) {
  return fmt::format("within the approved {}", lower_spaced(value));
}

std::string choice_of(const Policy& policy, const std::string& question, std::string_view key) {
  const auto* asked = policy::find(policy.questions, question);
  const auto* choice = asked ? policy::find(asked->choices, key) : nullptr;
  return quoted(choice ? choice->label : spaced(key));
}

/// The fact around its values; `{}` is where they stand.
std::string frame_of(const Policy& policy, const policy::Fact& fact) {
  switch (fact.kind) {
    case FactKind::Line:
      return "on the line {}";
    case FactKind::Pressed:
      return "with key {} pressed";
    case FactKind::Hours:
      return "received in {}";
    case FactKind::Plan:
      return "on the plan {}";
    case FactKind::SiteRegion:
      return "from {}";
    case FactKind::RequestedPriority:
      return "asked for as {}";
    case FactKind::Priority:
      return "priority {}";
    case FactKind::Severity:
      return "severity {}";
    case FactKind::Impact:
      return "{} impact";
    case FactKind::Urgency:
      return "{} urgency";
    case FactKind::WorkedIn:
      return "worked in {}";
    case FactKind::ClosingAs:
      return "closed as {}";
    case FactKind::Answer: {
      const auto* question = policy::find(policy.questions, fact.question);
      return quoted(question ? question->ask : spaced(fact.question)) + " – {}";
    }
    default:
      return "{}";
  }
}

std::string in_words(const Policy& policy, const Condition& condition) {
  std::vector<std::string> values;
  for (const auto& value : condition.any_of)
    values.push_back(notice::in_words(policy, condition.fact, value));
  auto phrase = frame_of(policy, condition.fact);
  const auto gap = phrase.rfind("{}");
  return phrase.replace(gap, 2, either(values));
}

}  // namespace

std::string in_words(const Policy& policy, const policy::Fact& fact, std::string_view value) {
  for (const auto& [kind, known, phrase] : said) {
    if (kind == fact.kind && known == value) return std::string(phrase);
  }
  switch (fact.kind) {
    case FactKind::Hours:
    case FactKind::WorkedIn:
      return hours_named(policy, value);
    case FactKind::Plan:
      return name_in(policy.plans, value);
    case FactKind::ClientHas:
      return had_by_client(policy, value);
    case FactKind::Type:
      return quoted(name_in(policy.requests, value));
    case FactKind::RequestedPriority:
    case FactKind::Priority:
      return name_in(policy.priorities, value);
    case FactKind::Severity:
      return name_in(policy.severities, value);
    case FactKind::Answer:
      return choice_of(policy, fact.question, value);
    case FactKind::WorkWithin:
      return approval_ceiling(value);
    case FactKind::Line:
    case FactKind::SiteRegion:
      return spaced(value);
    case FactKind::Impact:
    case FactKind::Urgency:
    case FactKind::ClosingAs:
      return lower_spaced(value);
    default:
      return std::string(value);
  }
}

std::string in_words(const Policy& policy, const policy::Guard& guard) {
  std::vector<std::string> phrases;
  for (const auto& condition : guard.when)
    phrases.push_back(in_words(policy, condition));
  std::vector<std::string> exceptions;
  for (const auto& condition : guard.unless)
    exceptions.push_back(in_words(policy, condition));
  if (exceptions.empty()) return join(phrases, "; ");
  if (phrases.empty()) return "always, unless " + all_of(exceptions);
  phrases.push_back("unless " + all_of(exceptions));
  return join(phrases, "; ");
}

}  // namespace tend::notice
