// SPDX-License-Identifier: Apache-2.0
#include "notice/page/words.hpp"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <array>
#include <utility>

#include "base/text.hpp"
#include "policy/words.hpp"

namespace tend::notice {
namespace {

namespace chrono = std::chrono;
using policy::Allowance;
using policy::ApprovalKind;
using policy::ClosureReason;
using policy::Milestone;
using policy::Names;
using policy::PeopleWord;

constexpr Names<Milestone, 8> milestone_titles{{
    {Milestone::Triage, "Triage"},
    {Milestone::FirstResponse, "First response"},
    {Milestone::InvestigationStarted, "Investigation begins"},
    {Milestone::CallBack, "Call back"},
    {Milestone::Dispatch, "Dispatch"},
    {Milestone::ResolutionPlan, "Plan with a date"},
    {Milestone::NextUpdate, "Progress update"},
    {Milestone::Resolution, "Resolution"},
}};

constexpr Names<policy::Channel, 6> channel_titles{{
    {policy::Channel::Portal, "Portal"},
    {policy::Channel::Phone, "Telephone"},
    {policy::Channel::Email, "Mail"},
    {policy::Channel::InPerson, "In person"},
    {policy::Channel::Monitoring, "Monitoring"},
    {policy::Channel::Api, "API"},
}};

constexpr Names<ApprovalKind, 6> approval_titles{{
    {ApprovalKind::InitialHour, "An initial hour"},
    {ApprovalKind::Estimate, "An estimate"},
    {ApprovalKind::Quote, "A quote"},
    {ApprovalKind::StatementOfWork, "A statement of work"},
    {ApprovalKind::AfterHoursPremium, "The premium rate after hours"},
    {ApprovalKind::RemoteSession, "A remote session"},
}};

constexpr Names<ClosureReason, 6> closure_titles{{
    {ClosureReason::Resolved, "It is resolved"},
    {ClosureReason::NoAnswer, "There is no answer"},
    {ClosureReason::PlannedRelease, "A release that resolves it is planned"},
    {ClosureReason::Agreed, "Both sides agree to close it"},
    {ClosureReason::Withdrawn, "It is withdrawn"},
    {ClosureReason::Duplicate, "Another request has it already"},
}};

constexpr Names<PeopleWord, 5> people_titles{{
    {PeopleWord::Requester, "whoever asked"},
    {PeopleWord::Owner, "whoever has the request"},
    {PeopleWord::AuthorizedContacts, "your authorized contacts"},
    {PeopleWord::Liaisons, "your liaisons"},
    {PeopleWord::ClientAdministrators, "your administrators"},
}};

constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

std::string joined(std::span<const std::string> texts, std::string_view last) {
  if (texts.empty()) return {};
  const auto before = texts.first(texts.size() - 1);
  if (before.empty()) return texts.back();
  return fmt::format("{} {} {}", join(before, ", "), last, texts.back());
}

/// "0.2h" as the handbook has it, and in whole minutes where that says it better.
std::string duration_in_words(const Allowance& allowance) {
  std::string_view number = allowance.written;
  constexpr std::string_view every = "every ";
  if (number.starts_with(every)) number.remove_prefix(every.size());
  const char unit = number.back();
  number.remove_suffix(1);
  const auto* name = unit == 'h' ? "hour" : unit == 'm' ? "minute" : "second";
  auto text = fmt::format("{} {}{}", number, name, number == "1" ? "" : "s");
  const bool is_fraction = number.find('.') != std::string_view::npos;
  if (is_fraction && allowance.amount % 60 == 0 && allowance.amount < 3'600) {
    text += fmt::format(" ({} minutes)", allowance.amount / 60);
  }
  return text;
}

}  // namespace

std::string capitalized(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string spaced(std::string_view key) {
  std::string text(key);
  for (char& letter : text) {
    if (letter == '_') letter = ' ';
  }
  return capitalized(std::move(text));
}

std::string either(std::span<const std::string> texts) {
  return joined(texts, "or");
}

std::string all_of(std::span<const std::string> texts) {
  return joined(texts, "and");
}

std::string in_words(const Allowance& allowance) {
  switch (allowance.kind) {
    case Allowance::Kind::Duration:
      return (allowance.repeats ? "every " : "") + duration_in_words(allowance);
    case Allowance::Kind::Negotiated:
      return "a date that both sides agree";
    case Allowance::Kind::LeadTime:
      return "our lead time at that moment";
    case Allowance::Kind::AsContracted:
      return "as your contract says";
    case Allowance::Kind::None:
      return "nothing promised";
    case Allowance::Kind::ElapsedDays:
    case Allowance::Kind::WorkingDays:
    case Allowance::Kind::SameBusinessDay:
    case Allowance::Kind::NextBusinessDay:
    case Allowance::Kind::BestEffort:
      return allowance.written;
  }
  return allowance.written;
}

std::string in_words(const Money& amount) {
  return fmt::format("{} {}.{:02}", std::string_view(amount.currency.data(), 3),
                     amount.minor_units / 100, amount.minor_units % 100);
}

std::string in_words(LocalDate date) {
  const chrono::year_month_day day(date);
  return fmt::format("{} {} {} {}", weekdays.at(chrono::weekday(date).c_encoding()),
                     static_cast<unsigned>(day.day()),
                     months.at(static_cast<unsigned>(day.month()) - 1),
                     static_cast<int>(day.year()));
}

std::string in_words(const calendar::Window& window) {
  const auto text = calendar::to_string(window);
  const auto dash = text.find('-');
  return text.substr(0, dash) + "–" + text.substr(dash + 1);
}

std::string_view title_of(Milestone milestone) {
  return name_of(milestone_titles, milestone);
}
std::string_view title_of(policy::Channel channel) {
  return name_of(channel_titles, channel);
}
std::string_view title_of(ApprovalKind approval) {
  return name_of(approval_titles, approval);
}
std::string_view title_of(ClosureReason reason) {
  return name_of(closure_titles, reason);
}

std::string hours_named(const policy::Policy& policy, std::string_view key) {
  if (key == policy::around_the_clock) return "around the clock";
  const auto* hours = policy::find(policy.hours, key);
  return hours ? hours->name : spaced(key);
}

std::string team_named(const policy::Policy& policy, std::string_view key) {
  const auto* team = policy::find(policy.teams, key);
  return team ? team->name : spaced(key);
}

std::string teams_named(const policy::Policy& policy, std::span<const std::string> keys) {
  std::vector<std::string> names;
  for (const auto& key : keys)
    names.push_back(team_named(policy, key));
  return all_of(names);
}

std::string people_named(const policy::Policy& policy, std::span<const policy::Addressee> people) {
  std::vector<std::string> names;
  for (const auto& addressee : people) {
    const auto* word = std::get_if<PeopleWord>(&addressee);
    names.push_back(word ? std::string(name_of(people_titles, *word))
                         : team_named(policy, std::get<std::string>(addressee)));
  }
  return all_of(names);
}

}  // namespace tend::notice
