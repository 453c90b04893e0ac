// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <boost/json.hpp>
#include <istream>
#include <ostream>
#include <string>

#include "main/commands.hpp"
#include "main/pack_files.hpp"
#include "main/policy_request.hpp"
#include "main/zones.hpp"
#include "policy/ruling.hpp"
#include "policy/words.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;
using policy::Allowance;
using policy::FactKind;
using policy::Ruling;

json::value text_or_null(std::string_view text) {
  return text.empty() ? json::value() : json::value(text);
}

json::value instant_or_null(const std::optional<Instant>& instant) {
  return instant ? json::value(to_iso8601(*instant)) : json::value();
}

std::string_view kind_of(const Allowance& allowance) {
  switch (allowance.kind) {
    case Allowance::Kind::BestEffort:
      return "best_effort";
    case Allowance::Kind::Negotiated:
      return "negotiated";
    case Allowance::Kind::LeadTime:
      return "lead_time";
    default:
      return "due";
  }
}

/// One ruling as the answer to one line.
class Answer {
 public:
  Answer(const policy::Handbook& handbook, const Ruling& ruling)
      : policy_(handbook.policy()), version_(handbook.version()), ruling_(ruling) {}

  json::object write() {
    const auto& facts = ruling_.facts;
    json::object answer;
    answer["type"] = facts.value(FactKind::Type);
    answer["priority"] = ruling_.assessed.priority.value;
    answer["priority_name"] = priority_name();
    answer["severity"] = text_or_null(facts.value(FactKind::Severity));
    answer["held_for"] =
        ruling_.hold ? json::value(policy::to_string(ruling_.hold->held_for)) : json::value();
    answer["queue_rank"] = queue_rank();
    answer["team"] = ruling_.team.value;
    const auto* team = policy::find(policy_.teams, ruling_.team.value);
    answer["tier"] = team && team->tier ? json::value(*team->tier) : json::value();
    answer["targets"] = targets();
    answer["page"] = page();
    answer["approvals"] = approvals();
    answer["billing"] = billing();
    answer["missing"] = missing();
    answer["notices"] = notices();
    answer["requested_priority"] = text_or_null(facts.value(FactKind::RequestedPriority));
    answer["policy_version"] = version_;
    answer["reasons"] = reasons();
    return answer;
  }

 private:
  json::value priority_name() const {
    const auto* level = policy::find(policy_.priorities, ruling_.assessed.priority.value);
    return level ? json::value(level->name) : json::value();
  }

  json::array queue_rank() const {
    json::array rank;
    for (const auto& part : ruling_.queue_rank) {
      const auto* instant = std::get_if<Instant>(&part);
      rank.push_back(instant ? json::value(to_iso8601(*instant))
                             : json::value(std::get<std::int64_t>(part)));
    }
    return rank;
  }

  json::array targets() const {
    json::array targets;
    for (const auto& [promise, due, from_release] : ruling_.targets) {
      targets.push_back({{"milestone", policy::to_string(promise.milestone)},
                         {"due", instant_or_null(due)},
                         {"kind", kind_of(promise.target.allowance)},
                         {"calendar", promise.target.calendar},
                         {"from", from_release ? "release" : "receipt"}});
    }
    return targets;
  }

  json::value page() const {
    if (!ruling_.page || ruling_.page->on_call.empty()) return {};
    json::object page{{"policy", ruling_.page->on_call}, {"call_back_due", nullptr}};
    for (const auto& target : ruling_.targets) {
      if (target.promise.milestone != policy::Milestone::CallBack) continue;
      page["call_back_due"] = instant_or_null(target.due);
    }
    return page;
  }

  json::array approvals() const {
    json::array approvals;
    for (const auto& decision : ruling_.approvals) {
      approvals.push_back(
          {{"kind", policy::to_string(decision.approval->need)},
           {"reason", words_of(decision.reason.rule)},
           {"waived", decision.waived.has_value()},
           {"waived_because",
            decision.waived ? json::value(words_of(decision.waived->rule)) : json::value()}});
    }
    return approvals;
  }

  json::value billing() const {
    if (!ruling_.billing) return {};
    const auto& terms = *ruling_.billing->terms;
    const auto* rate = policy::find(policy_.rates, terms.rate);
    return {{"status", policy::to_string(terms.is)},
            {"premium", rate != nullptr && rate->premium},
            {"rate", text_or_null(terms.rate)},
            {"because", words_of(terms.rule)}};
  }

  json::array missing() const {
    json::array missing;
    for (const auto* question : ruling_.missing)
      missing.emplace_back(question->key);
    return missing;
  }

  json::array notices() const {
    json::array notices;
    for (const auto& decision : ruling_.notices)
      notices.emplace_back(decision.notice.send);
    return notices;
  }

  static const std::string& words_of(const policy::Rule& rule) {
    return rule.because.empty() ? rule.our_choice : rule.because;
  }

  static json::object reason(std::string about, const policy::Rule& rule) {
    json::object reason{{"about", std::move(about)}, {"rule", policy::reference(rule)}};
    if (!rule.because.empty()) reason["because"] = rule.because;
    if (!rule.our_choice.empty()) reason["our_choice"] = rule.our_choice;
    if (!rule.against.empty()) reason["against"] = rule.against;
    return reason;
  }

  /// Why each milestone is due when it is, or why nothing is.
  void add_target_reasons(json::array& all) const {
    for (const auto& target : ruling_.targets) {
      const auto name = policy::to_string(target.promise.milestone);
      all.push_back(reason(fmt::format("target {}", name), target.promise.reason.rule));
      if (!target.counts_from_release) continue;
      all.push_back(reason(fmt::format("no due {}", name), ruling_.hold->reason.rule));
    }
    for (const auto& [milestone, why] : ruling_.unpromised)
      all.push_back(reason(fmt::format("no {}", policy::to_string(milestone)), why.rule));
    if (ruling_.no_clocks) all.push_back(reason("no targets", ruling_.no_clocks->rule));
  }

  json::array reasons() const {
    json::array all;
    const auto add = [&](std::string about, const std::optional<policy::Decided>& decided) {
      if (decided) all.push_back(reason(std::move(about), decided->reason.rule));
    };
    add("type", ruling_.reclassified);
    add("impact", ruling_.assessed.impact);
    add("urgency", ruling_.assessed.urgency);
    add("severity", ruling_.assessed.severity);
    add("priority", ruling_.assessed.priority);
    if (ruling_.hold) all.push_back(reason("hold", ruling_.hold->reason.rule));
    for (const auto& decision : ruling_.approvals) {
      const auto about = fmt::format("approval {}", policy::to_string(decision.approval->need));
      all.push_back(reason(about, decision.reason.rule));
      if (decision.waived) all.push_back(reason(about + " waived", decision.waived->rule));
    }
    if (ruling_.page) all.push_back(reason("page", ruling_.page->reason.rule));
    add_target_reasons(all);
    all.push_back(reason("team", ruling_.team.reason.rule));
    all.push_back(reason("queue", policy_.queue.rule));
    if (ruling_.billing) all.push_back(reason("billing", ruling_.billing->reason.rule));
    for (const auto& decision : ruling_.notices)
      all.push_back(reason("notice " + decision.notice.send, decision.reason.rule));
    return all;
  }

  const policy::Policy& policy_;
  const std::string& version_;
  const Ruling& ruling_;
};

json::object answer_to(std::string_view line, const policy::Handbook& handbook) {
  json::object answer{{"id", json::parse(request_id(line))}};
  auto request = read_policy_request(line, handbook.policy());
  if (!request) {
    answer["error"] = request.error().what;
    return answer;
  }
  const Ruling ruling = policy::rule_on(handbook, *std::move(request));
  for (auto& [key, value] : Answer(handbook, ruling).write())
    answer[key] = std::move(value);
  return answer;
}

/// What people want to know first, a line each.
void print(const json::object& answer, std::ostream& out) {
  if (const auto* error = answer.if_contains("error")) {
    out << "error: " << error->get_string() << "\n\n";
    return;
  }
  const auto show = [&](std::string_view name, const json::value& value) {
    out << fmt::format(
        "{:<10} {}\n", name,
        value.is_string() ? std::string(value.get_string()) : json::serialize(value));
  };
  for (const char* name : {"type", "priority", "severity", "held_for", "team", "page"})
    show(name, answer.at(name));
  for (const auto& target : answer.at("targets").get_array()) {
    const auto& due = target.at("due");
    show(target.at("milestone").get_string(), due.is_null() ? target.at("kind") : due);
  }
  for (const auto& reason : answer.at("reasons").get_array()) {
    const auto* because = reason.get_object().if_contains("because");
    if (because == nullptr) because = reason.get_object().if_contains("our_choice");
    out << fmt::format("  {}: {} {}\n", std::string(reason.at("about").get_string()),
                       std::string(reason.at("rule").get_string()),
                       because != nullptr ? json::serialize(*because) : "");
  }
  out << '\n';
}
}  // namespace

int policy_explain(const std::string& pack_path, AnswerIn form, std::istream& requests,
                   std::ostream& answers, std::ostream& complaints) {
  const auto zones = load_zones();
  const auto pack = load_pack(pack_path);
  if (!zones || !pack) {
    complaints << (zones ? pack.error().what : zones.error().what) << '\n';
    return exit_failed;
  }
  const auto handbook = policy::read_handbook(*pack, *zones);
  if (!handbook) {
    complaints << handbook.error().what << " `tend policy check` tells them.\n";
    return exit_failed;
  }
  for (std::string line; std::getline(requests, line);) {
    if (line.empty()) continue;
    const auto answer = answer_to(line, *handbook);
    if (form == AnswerIn::Json) {
      answers << json::serialize(answer) << '\n';
    } else {
      print(answer, answers);
    }
  }
  return exit_done;
}
}  // namespace tend::main
