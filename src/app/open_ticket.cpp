// SPDX-License-Identifier: Apache-2.0
#include "app/open_ticket.hpp"

#include <algorithm>

#include "access/rights.hpp"
#include "app/answers.hpp"
#include "app/begin_ticket.hpp"
#include "base/text.hpp"
#include "policy/decide.hpp"
#include "policy/intake.hpp"

namespace tend::app {
namespace {
using access::Right;

bool is_contact(const access::Actor& actor) {
  return actor.author.kind == desk::Author::Kind::Contact;
}

/// Everything wrong with the request that its form alone shows.
std::vector<Fault> check(const OpenTicket& request, const policy::Policy& policy) {
  std::vector<Fault> faults;
  if (!policy::parse_channel(request.channel)) {
    faults.push_back({"/channel", "expected portal, phone, email, in_person, monitoring or api"});
  }
  if (!request.type.empty() && policy::find(policy.requests, request.type) == nullptr) {
    faults.push_back({"/type", "expected one of the desk's request types"});
  }
  if (trim(request.subject).empty()) faults.push_back({"/subject", "expected a short summary"});
  if (request.subject.size() > subject_bytes_max) {
    faults.push_back({"/subject", "expected at most 500 bytes"});
  }
  if (request.body.size() > message_bytes_max) {
    faults.push_back({"/body", "expected at most 1 MiB"});
  }
  if (!request.line.empty() && policy::find(policy.channels.lines, request.line) == nullptr) {
    faults.push_back({"/line", "expected one of the desk's telephone lines"});
  }
  if (request.channel != "phone") {
    constexpr const char* only_calls = "is only known of a request by phone";
    if (!request.line.empty()) faults.push_back({"/line", only_calls});
    if (!request.pressed.empty()) faults.push_back({"/pressed", only_calls});
  }
  const auto requestable = policy::requestable(policy, request.channel);
  if (!request.requested_priority.empty() &&
      std::ranges::find(requestable, request.requested_priority) == requestable.end()) {
    faults.push_back(
        {"/requested_priority", "expected a priority that may be asked for by this channel"});
  }
  return faults;
}

/// A key means something only on a line that has it; no or a wrong one is ordinary intake.
std::string key_pressed(const OpenTicket& request, const policy::Policy& policy) {
  const auto* line = policy::find(policy.channels.lines, request.line);
  const auto& lines = policy.channels.lines;
  if (line == nullptr && lines.size() == 1) line = &lines.front();
  if (line == nullptr) return {};
  const bool listed =
      std::ranges::find(line->keys, request.pressed, &policy::Line::Key::digit) != line->keys.end();
  return listed ? request.pressed : "";
}
}  // namespace

Result<Outcome<TicketNumber>> open_ticket(const Situation& situation, const OpenTicket& asked) {
  const access::Actor& actor = situation.actor;
  OpenTicket request = asked;
  if (is_contact(actor)) {
    RETURN_IF_ERROR(access::require(actor, Right::OpenOwnTicket));
    request.channel = "portal";
    request.contact_email = actor.email;
    request.contact_name = actor.name;
  } else {
    RETURN_IF_ERROR(access::require(actor, Right::OpenOnBehalf));
  }
  ASSIGN_OR_RETURN(auto handbook, situation.handbooks.current(situation.desk()));
  const policy::Policy& policy = handbook->policy();
  if (auto faults = check(request, policy); !faults.empty()) {
    return fail(Code::Invalid, "The request is not complete.", std::move(faults));
  }
  if (request.type.empty()) request.type = policy::type_opened_by(policy, request.channel);
  ASSIGN_OR_RETURN(Requester from,
                   requester(situation, request.contact_email, request.contact_name));

  TicketChange change = TicketChange::begin(situation, handbook);
  const auto by = is_contact(actor) ? policy::AnsweredBy::Requester : policy::AnsweredBy::Agent;
  ASSIGN_OR_RETURN(auto answers, keep_answers(change, request.type, request.answers, by));

  Beginning beginning;
  beginning.channel = request.channel;
  beginning.type = request.type;
  beginning.line = request.line;
  beginning.pressed = key_pressed(request, policy);
  beginning.requested_priority = request.requested_priority;
  beginning.answers = std::move(answers);
  beginning.subject = request.subject;
  beginning.body = request.body;
  return begin_ticket(situation, std::move(change), std::move(from), std::move(beginning));
}
}  // namespace tend::app
