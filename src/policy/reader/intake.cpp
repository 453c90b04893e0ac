// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "policy/reader/sections.hpp"
#include "policy/words.hpp"

// How requests come in and what they are asked: channels, questions, requests.
namespace tend::policy {
namespace {

constexpr std::string_view keypad = "0123456789*#";

std::vector<Line::Key> read_keys(const Node& node, Findings& findings) {
  std::vector<Line::Key> keys;
  if (node.kind != Node::Kind::Map) {
    findings.fault(node.place,
                   fmt::format("{} where keys are expected, as {{2: \"Support\"}}", found(node)));
  }
  for (const auto& [key, place, value] : node.entries) {
    if (key.size() != 1 || keypad.find(key) == std::string_view::npos) {
      findings.fault(place, fmt::format("`{}` is no key of a telephone", cut(key, 60)));
    } else {
      keys.push_back({key, read_text(value, findings)});
    }
  }
  return keys;
}

std::string read_number_called(const Node& node, Findings& findings) {
  auto number = read_text(node, findings);
  const bool is_number =
      number.starts_with('+') && number.size() > 7 && number.size() <= 24 &&
      std::ranges::all_of(number.substr(1), [](char c) { return is_digit(c) || c == '-'; });
  if (!number.empty() && !is_number) {
    findings.fault(node.place, fmt::format("{} where a telephone number is expected, as "
                                           "+1-737-555-0151",
                                           found(node)));
  }
  return number;
}

Line read_line(const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the line `{}`", entry.key), findings);
  Line line;
  line.key = entry.key;
  line.rule = read_rule(fields, entry.place, reading);
  if (const auto* number = fields.need("number")) {
    line.number = read_number_called(*number, findings);
  }
  if (const auto* keys = fields.find("keys")) line.keys = read_keys(*keys, findings);
  if (const auto* region = fields.find("site_region")) {
    line.site_region = read_name(*region, findings);
  }
  if (const auto* others = fields.find("and_others")) {
    line.and_others = read_flag(*others, findings);
    const auto& lines = reading.policy.channels.lines;
    const auto first = std::ranges::find(lines, true, &Line::and_others);
    if (line.and_others && first != lines.end()) {
      findings.fault(others->place,
                     fmt::format("the line `{}` serves all others already", first->key));
    }
  }
  return line;
}

void read_lines(const Node& node, Reading& reading) {
  auto& lines = reading.policy.channels.lines;
  for (const auto* entry : read_named(node, "telephone lines", reading.findings))
    lines.push_back(read_line(*entry, reading));

  std::vector<std::string> regions;
  std::vector<std::string> pressed;
  for (const auto& line : lines) {
    if (!line.site_region.empty()) regions.push_back(line.site_region);
    for (const auto& key : line.keys)
      pressed.push_back(key.digit);
  }
  reading.vocabulary.declare(FactKind::Line, keys_of(lines));
  reading.vocabulary.declare(FactKind::SiteRegion, regions);
  reading.vocabulary.declare(FactKind::Pressed, pressed);
}

ChannelTerms read_channel(Channel channel, const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the channel `{}`", entry.key), findings);
  ChannelTerms terms{channel, {}, {}, read_rule(fields, entry.place, reading)};
  if (channel == Channel::Portal || channel == Channel::Email) {
    if (const auto* at = fields.need("at")) terms.at = read_text(*at, findings);
  }
  if (channel == Channel::Email && !terms.at.empty() && terms.at.find('@') == std::string::npos) {
    findings.fault(entry.place, fmt::format("`{}` is no mail address", cut(terms.at, 60)));
  }
  if (channel == Channel::Portal) {
    if (const auto* may_request = fields.find("may_request")) {
      for (const auto& word : read_words(*may_request, findings)) {
        if (check_known(word, "priority", keys_of(reading.policy.priorities), findings)) {
          terms.may_request.push_back(word.text);
        }
      }
    }
  }
  if (channel == Channel::Phone) {
    if (const auto* lines = fields.need("lines")) read_lines(*lines, reading);
  }
  return terms;
}

std::vector<Choice> read_choices(const Node& node, Findings& findings) {
  std::vector<Choice> choices;
  for (const auto* entry : read_named(node, "choices", findings))
    choices.push_back({entry->key, read_text(entry->value, findings)});
  if (node.kind == Node::Kind::Map && choices.empty()) {
    findings.fault(node.place, "a question with choices has at least one");
  }
  return choices;
}

void read_answer(Fields& fields, Question& question, Findings& findings) {
  const auto* one_of = fields.find("one_of");
  const auto* any_of = fields.find("any_of");
  if (one_of && any_of) {
    findings.fault(any_of->place, "a question is `one_of` or `any_of`, not both");
  }
  if (one_of) {
    question.kind = AnswerKind::OneOf;
    question.choices = read_choices(*one_of, findings);
  } else if (any_of) {
    question.kind = AnswerKind::AnyOf;
    question.choices = read_choices(*any_of, findings);
  }
}

Question read_question(const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Question question;
  question.key = entry.key;
  if (entry.value.kind == Node::Kind::Scalar) {
    question.ask = read_text(entry.value, findings);
    question.rule.file = findings.file();
    question.rule.line = entry.place.line;
    return question;
  }
  Fields fields(entry.value, fmt::format("the question `{}`", entry.key), findings);
  question.rule = read_rule(fields, entry.place, reading);
  if (const auto* ask = fields.need("ask")) question.ask = read_text(*ask, findings);
  read_answer(fields, question, findings);
  if (const auto* when = fields.find("when")) {
    question.guard.when = read_conditions(*when, FactKind::RequestedPriority, reading);
  }
  if (const auto* by = fields.find("answered_by")) {
    question.answered_by = read_one_of(*by, "who answers", answered_by_names, findings)
                               .value_or(AnsweredBy::Requester);
  }
  if (const auto* optional = fields.find("optional")) {
    question.optional = read_flag(*optional, findings);
  }
  return question;
}

}  // namespace

void read_channels(const Node& node, Reading& reading) {
  for (const auto* entry : read_named(node, "channels", reading.findings)) {
    const auto channel =
        read_one_of(Word{entry->key, entry->place}, "channel", channel_names, reading.findings);
    if (!channel) continue;
    reading.policy.channels.offered.push_back(read_channel(*channel, *entry, reading));
  }
}

void read_questions(const Node& node, Reading& reading) {
  for (const auto* entry : read_named(node, "questions", reading.findings)) {
    if (named(fact_names, entry->key)) {
      reading.findings.fault(entry->place, fmt::format("`{}` is a fact already; a question needs "
                                                       "a name of its own",
                                                       entry->key));
      continue;
    }
    auto question = read_question(*entry, reading);
    // Declared one by one, so that a question can only wait for one above it.
    reading.vocabulary.declare(answer_to(question.key), keys_of(question.choices));
    reading.policy.questions.push_back(std::move(question));
  }
}

void read_requests(const Node& node, Reading& reading) {
  auto& findings = reading.findings;
  for (const auto* entry : read_named(node, "requests", findings)) {
    Fields fields(entry->value, fmt::format("the request `{}`", entry->key), findings);
    RequestType type;
    type.key = entry->key;
    type.rule = read_rule(fields, entry->place, reading);
    if (const auto* name = fields.need("name")) type.name = read_text(*name, findings);
    if (const auto* ask = fields.find("ask")) {
      for (const auto& word : read_words(*ask, findings)) {
        if (check_known(word, "question", keys_of(reading.policy.questions), findings)) {
          type.ask.push_back(word.text);
        }
      }
    }
    reading.policy.requests.push_back(std::move(type));
  }
  if (reading.policy.requests.empty()) findings.fault(node.place, "`requests` without a type");
}

}  // namespace tend::policy
