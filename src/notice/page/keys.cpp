// SPDX-License-Identifier: Apache-2.0
#include "notice/page/keys.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "base/text.hpp"
#include "notice/page/section_writer.hpp"
#include "notice/page/words.hpp"
#include "policy/reader/closed_facts.hpp"
#include "policy/words.hpp"

namespace tend::notice {
namespace {

using policy::FactKind;
using policy::Policy;
using policy::Question;

Table keys(std::vector<std::string> head) {
  Table table{"", std::move(head), {}};
  table.names = Table::Names::Keys;
  return table;
}

/// A list of named things: the key, and what people call it.
template <class Named, class Name>
void write_named(Page& page, const std::string& title, const std::vector<Named>& named,
                 Name name_of_one) {
  SectionWriter section(page, to_lower(title), title);
  auto table = keys({"Key", "Name"});
  for (const auto& thing : named)
    table.rows.push_back({{{thing.key}}, {{std::invoke(name_of_one, thing)}}});
  section.table(std::move(table));
  section.done();
}

/// A word of a closed list, with what people call it.
struct Called {
  std::string key;
  std::string name;
};

/// Names of the pack that have no text of their own.
std::vector<Called> called(const std::vector<std::string>& names) {
  std::vector<Called> words;
  for (const auto& name : names)
    words.push_back({name, spaced(name)});
  return words;
}

void write_levels(Page& page, const std::string& title,
                  const std::vector<policy::PriorityLevel>& levels) {
  SectionWriter section(page, to_lower(title), title);
  auto table = keys({"Key", "Name", "Meaning"});
  for (const auto& level : levels)
    table.rows.push_back({{{level.key}}, {{level.name}}, {{level.means}}});
  section.table(std::move(table));
  section.done();
}

std::string kind_of_answer(const Question& question) {
  if (question.kind == policy::AnswerKind::OneOf) return "one of its choices";
  if (question.kind == policy::AnswerKind::AnyOf) return "any of its choices";
  return to_lower(spaced(name_of(policy::text_kind_names, question.text)));
}

void write_questions(Page& page, const Policy& policy) {
  SectionWriter section(page, "questions", "Questions");
  auto table = keys({"Key", "Question", "Takes", "Answered by"});
  for (const auto& question : policy.questions) {
    const std::string by(name_of(policy::answered_by_names, question.answered_by));
    table.rows.push_back(
        {{{question.key}}, {{question.ask}}, {{kind_of_answer(question)}}, {{by}}});
  }
  section.table(std::move(table));
  for (const auto& question : policy.questions) {
    auto choices = keys({"Key", "Choice"});
    choices.caption = fmt::format("Choices of {}: {}", question.key, question.ask);
    for (const auto& choice : question.choices)
      choices.rows.push_back({{{choice.key}}, {{choice.label}}});
    section.table(std::move(choices));
  }
  section.done();
}

void write_requests(Page& page, const Policy& policy) {
  SectionWriter section(page, "types", "Types");
  auto table = keys({"Key", "Name", "Asks"});
  for (const auto& type : policy.requests)
    table.rows.push_back({{{type.key}}, {{type.name}}, {{join(type.ask, ", ")}}});
  section.table(std::move(table));
  section.done();
}

void write_channels(Page& page, const Policy& policy) {
  SectionWriter channels(page, "channels", "Channels");
  auto table = keys({"Key", "Opens", "Priorities that may be asked for"});
  for (const auto& terms : policy.channels.offered) {
    table.rows.push_back({{{std::string(to_string(terms.channel))}},
                          {{terms.opens}},
                          {{join(terms.may_request, ", ")}}});
  }
  channels.table(std::move(table));
  channels.done();

  SectionWriter lines(page, "lines", "Lines");
  auto numbers = keys({"Key", "Number", "Keys to press", "Region"});
  for (const auto& line : policy.channels.lines) {
    std::vector<std::string> pressed;
    for (const auto& [digit, label] : line.keys)
      pressed.push_back(fmt::format("{}: {}", digit, label));
    const auto region = line.and_others ? line.site_region + " and all others" : line.site_region;
    numbers.rows.push_back({{{line.key}}, {{line.number}}, {{join(pressed, ", ")}}, {{region}}});
  }
  lines.table(std::move(numbers));
  lines.done();
}

std::vector<std::string> entitlements(const Policy& policy) {
  std::vector<std::string> names;
  for (const auto& plan : policy.plans) {
    for (const auto& entitlement : plan.includes) {
      if (std::ranges::find(names, entitlement) == names.end()) names.push_back(entitlement);
    }
  }
  return names;
}

/// Milestones of which some row promises something.
std::vector<Called> promised(const Policy& policy) {
  std::vector<Called> words;
  for (const auto& [milestone, name] : policy::milestone_names) {
    const bool is_promised = std::ranges::any_of(policy.targets, [&](const auto& row) {
      return std::ranges::any_of(row.promises,
                                 [&](const auto& promise) { return promise.first == milestone; });
    });
    if (is_promised) words.push_back({std::string(name), std::string(title_of(milestone))});
  }
  return words;
}

/// The words that rows of a list have, once each, in their order.
template <class Row, class Call>
std::vector<Called> in_rows(const std::vector<Row>& rows, Call call) {
  std::vector<Called> words;
  for (const auto& row : rows) {
    Called word = call(row);
    if (std::ranges::find(words, word.key, &Called::key) == words.end()) {
      words.push_back(std::move(word));
    }
  }
  return words;
}

void write_words(Page& page, const std::string& title, const std::vector<Called>& words) {
  write_named(page, title, words, &Called::name);
}

void write_decided(Page& page, const Policy& policy) {
  write_words(page, "Impact", called(policy::conclusions(policy.impact)));
  write_words(page, "Urgency", called(policy::conclusions(policy.urgency)));
  write_words(page, "Milestones", promised(policy));
  write_words(page, "Holds", in_rows(policy.holds, [](const policy::Hold& hold) {
                const std::string key(to_string(hold.held_for));
                return Called{key, spaced(key)};
              }));
  write_words(page, "Approvals", in_rows(policy.approvals, [](const policy::ApprovalRow& row) {
                return Called{std::string(to_string(row.need)), std::string(title_of(row.need))};
              }));
  write_words(page, "Bills", in_rows(policy.billing, [](const policy::BillingRow& row) {
                const std::string key(to_string(row.is));
                return Called{key, spaced(key)};
              }));
  write_words(page, "Closing reasons",
              in_rows(policy.closing.reasons, [](const policy::ClosingTerms::Reason& one) {
                return Called{std::string(to_string(one.reason)),
                              std::string(title_of(one.reason))};
              }));
  write_words(page, "Notices", in_rows(policy.notices, [](const policy::NoticeRow& row) {
                return Called{row.send, spaced(row.send)};
              }));
}

/// The words that are the same in every pack.
void write_closed(Page& page) {
  SectionWriter section(page, "facts", "Words of every pack");
  auto table = keys({"Fact", "Values"});
  for (const auto& [fact, name] : policy::fact_names) {
    const auto values = policy::closed_values(fact);
    if (!values.empty()) table.rows.push_back({{{std::string(name)}}, {{join(values, ", ")}}});
  }
  section.table(std::move(table));
  section.done();
}

}  // namespace

Page keys_of(const Policy& policy) {
  Page page{policy.name,
            "names for programs",
            policy.language,
            {},
            {fmt::format("Made from the pack: tend policy keys policies/{}", policy.desk)},
            {}};
  const auto spaced_key = [](const auto& thing) { return spaced(thing.key); };
  write_requests(page, policy);
  write_questions(page, policy);
  write_levels(page, "Priorities", policy.priorities);
  write_levels(page, "Severities", policy.severities);
  write_named(page, "Plans", policy.plans, &policy::Plan::name);
  write_words(page, "Entitlements", called(entitlements(policy)));
  write_named(page, "Blocks", policy.blocks, &policy::Block::name);
  write_named(page, "Teams", policy.teams, &policy::Team::name);
  write_named(page, "Calendars", policy.hours, &policy::Hours::name);
  write_channels(page, policy);
  write_decided(page, policy);
  write_named(page, "On-call policies", policy.on_call, spaced_key);
  write_named(page, "Rates", policy.rates,
              [](const auto& rate) { return in_words(rate.per_hour) + " an hour"; });
  write_named(page, "Reasons to wait", policy.waiting, &policy::WaitingReason::name);
  write_named(page, "Procedures", policy.procedures, spaced_key);
  write_named(page, "Documents", policy.documents, &policy::Document::name);
  write_closed(page);
  return page;
}

}  // namespace tend::notice
