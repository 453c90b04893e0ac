// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "policy/reader/sections.hpp"
#include "policy/reader/values.hpp"
#include "policy/words.hpp"

// How requests come in and what they are asked: channels, questions, requests.
namespace tend::policy {
namespace {

constexpr std::string_view keypad = "0123456789*#";
constexpr int letters_wanted_max = 2000;

std::vector<Line::Key> read_keys(const Node& node, Findings& findings) {
  std::vector<Line::Key> keys;
  if (node.kind != Node::Kind::Map) {
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where keys are expected, as {{2: \"Support\"}}", found(node)));
  }
  for (const auto& [key, place, value] : node.entries) {
    if (key.size() != 1 || keypad.find(key) == std::string_view::npos) {
      findings.add(FindingKind::WrongValue, place,
                   fmt::format("`{}` is no key of a telephone", cut(key, 60)));
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
    findings.add(FindingKind::WrongValue, node.place,
                 fmt::format("{} where a telephone number is expected, as "
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
      findings.add(FindingKind::Twice, others->place,
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

void read_portal(Fields& fields, ChannelTerms& terms, Reading& reading) {
  const auto priorities = keys_of(reading.policy.priorities);
  if (const auto* may_request = fields.find("may_request")) {
    terms.may_request = read_several_known(*may_request, "priority", priorities, reading.findings);
  }
  if (const auto* browsers = fields.find("browsers")) {
    for (const auto& word : read_words(*browsers, reading.findings))
      terms.browsers.push_back(word.text);
  }
}

/// Words in the subject of a mail that ask for a priority (X5).
void read_sounds(Fields& fields, ChannelTerms& terms, Reading& reading) {
  auto& findings = reading.findings;
  const auto* sounds_like = fields.find("sounds_like");
  if (!sounds_like) return;
  for (const auto* entry : read_named(*sounds_like, "priorities with their words", findings)) {
    const Word priority{entry->key, entry->place};
    if (!check_known(priority, "priority", keys_of(reading.policy.priorities), findings)) continue;
    Sounds sounds{entry->key, {}};
    for (const auto& word : read_words(entry->value, findings))
      sounds.words.push_back(word.text);
    terms.sounds_like.push_back(std::move(sounds));
  }
}

void read_telephone(Fields& fields, ChannelTerms& terms, Reading& reading) {
  if (const auto* lines = fields.need("lines")) read_lines(*lines, reading);
  const auto* service = fields.find("answering_service");
  if (!service) return;
  Fields service_fields(*service, "`answering_service`", reading.findings);
  terms.answering_service = read_guard(service_fields, FactKind::Hours, reading);
  reading.policy.channels.answering_service = read_rule(service_fields, service->place, reading);
}

ChannelTerms read_channel(Channel channel, const Entry& entry, Reading& reading) {
  auto& findings = reading.findings;
  Fields fields(entry.value, fmt::format("the channel `{}`", entry.key), findings);
  ChannelTerms terms{};
  terms.channel = channel;
  terms.rule = read_rule(fields, entry.place, reading);
  if (channel == Channel::Portal || channel == Channel::Email) {
    if (const auto* at = fields.need("at")) terms.at = read_text(*at, findings);
  }
  if (channel == Channel::Email && !terms.at.empty() && terms.at.find('@') == std::string::npos) {
    findings.add(FindingKind::WrongValue, entry.place,
                 fmt::format("`{}` is no mail address", cut(terms.at, 60)));
  }
  terms.guard = read_guard(fields, FactKind::ClientHas, reading);
  if (const auto* offered = fields.find("offered")) {
    terms.is_offered = read_flag(*offered, findings);
  }
  if (const auto* opens = fields.find("opens")) {
    terms.opens = read_name(*opens, findings);
    reading.opened.push_back({terms.opens, opens->place});
  }
  if (channel == Channel::Portal) read_portal(fields, terms, reading);
  if (channel == Channel::Email) read_sounds(fields, terms, reading);
  if (channel == Channel::Phone) read_telephone(fields, terms, reading);
  return terms;
}

/// "80 letters".
int read_letters(const Node& node, Findings& findings) {
  constexpr std::string_view unit = " letters";
  Node number = node;
  if (node.kind == Node::Kind::Scalar && node.text.ends_with(unit)) {
    number.text.resize(number.text.size() - unit.size());
    return read_number(number, 1, letters_wanted_max, findings);
  }
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where a length is expected, as `80 letters`", found(node)));
  return 0;
}

void read_answer(Fields& fields, Question& question, Findings& findings) {
  const auto* one_of = fields.find("one_of");
  const auto* any_of = fields.find("any_of");
  if (one_of && any_of) {
    findings.add(FindingKind::EitherOr, any_of->place,
                 "a question is `one_of` or `any_of`, not both");
  }
  if (one_of) {
    question.kind = AnswerKind::OneOf;
    question.choices = read_choices(*one_of, findings);
  } else if (any_of) {
    question.kind = AnswerKind::AnyOf;
    question.choices = read_choices(*any_of, findings);
  }
  const auto* answer = fields.find("answer");
  const auto* wants = fields.find("wants");
  if ((answer || wants) && !question.choices.empty()) {
    findings.add(FindingKind::EitherOr, (answer ? answer : wants)->place,
                 "a question with choices takes one of them, not a text or a file");
  }
  if (answer) {
    question.text =
        read_one_of(*answer, "kind of answer", text_kind_names, findings).value_or(TextKind::Text);
  }
  if (wants) question.wants_letters = read_letters(*wants, findings);
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

/// "1h to 2h", or "1h".
void read_lasts(const Node& node, RequestType& type, Findings& findings) {
  constexpr std::string_view to = " to ";
  const auto middle = node.text.find(to);
  type.lasts_least = parse_allowance(node.text.substr(0, middle));
  type.lasts_most = middle == std::string::npos ? type.lasts_least
                                                : parse_allowance(node.text.substr(middle + 4));
  const auto is_duration = [](const std::optional<Allowance>& length) {
    return length && length->kind == Allowance::Kind::Duration && !length->repeats;
  };
  if (is_duration(type.lasts_least) && is_duration(type.lasts_most)) return;
  findings.add(FindingKind::WrongValue, node.place,
               fmt::format("{} where a length is expected, as `1h` or `1h to 2h`", found(node)));
}

void read_kind(Fields& fields, RequestType& type, Findings& findings) {
  if (const auto* kind = fields.find("kind")) {
    type.kind = read_one_of(*kind, "kind of request", request_kind_names, findings)
                    .value_or(RequestKind::Request);
  }
  type.has_clocks = type.kind != RequestKind::Idea;
  if (const auto* clocks = fields.find("clocks")) type.has_clocks = read_flag(*clocks, findings);
  if (const auto* several = fields.find("takes_several")) {
    type.takes_several = read_flag(*several, findings);
  }
  if (const auto* lasts = fields.find("lasts")) read_lasts(*lasts, type, findings);
}

}  // namespace

void check_what_channels_open(Reading& reading) {
  for (const auto& word : reading.opened)
    check_known(word, "request", keys_of(reading.policy.requests), reading.findings);
}

std::vector<Choice> read_choices(const Node& node, Findings& findings) {
  std::vector<Choice> choices;
  for (const auto* entry : read_named(node, "choices", findings))
    choices.push_back({entry->key, read_text(entry->value, findings)});
  if (node.kind == Node::Kind::Map && choices.empty()) {
    findings.add(FindingKind::Missing, node.place, "a question with choices has at least one");
  }
  return choices;
}

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
      reading.findings.add(FindingKind::Twice, entry->place,
                           fmt::format("`{}` is a fact already; a question needs "
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
      type.ask = read_several_known(*ask, "question", keys_of(reading.policy.questions), findings);
    }
    read_kind(fields, type, findings);
    reading.policy.requests.push_back(std::move(type));
  }
  if (reading.policy.requests.empty())
    findings.add(FindingKind::Missing, node.place, "`requests` without a type");
}

}  // namespace tend::policy
