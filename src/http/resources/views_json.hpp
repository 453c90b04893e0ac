// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/describe.hpp>

#include "app/identity.hpp"
#include "app/views.hpp"

// The fields of the views in JSON, under these names for whoever uses the API.
namespace tend::desk {
BOOST_DESCRIBE_STRUCT(ClockLine, (),
                      (milestone, state, due_at, calendar, started_at, met_at, breached_at, target))
}

namespace tend::app {
BOOST_DESCRIBE_STRUCT(PersonView, (), (id, name, email))
BOOST_DESCRIBE_STRUCT(AssigneeView, (), (id, name, email))
BOOST_DESCRIBE_STRUCT(ClientView, (), (id, name))
BOOST_DESCRIBE_STRUCT(SignedInPerson, (), (id, kind, name, email, roles, client))
BOOST_DESCRIBE_STRUCT(TicketLineView, (),
                      (number, subject, status, priority, priority_name, type, client, contact,
                       channel, team, received_at, changed_at, assignee, version, triaged, clocks))
BOOST_DESCRIBE_STRUCT(AuthorView, (), (kind, name))
BOOST_DESCRIBE_STRUCT(MessageView, (), (id, kind, author, at, body, unverified))
BOOST_DESCRIBE_STRUCT(TimelineView, (), (at, kind, text, actor))
BOOST_DESCRIBE_STRUCT(WaitingView, (), (reason, name, since, remind_at, question))
BOOST_DESCRIBE_STRUCT(PlanView, (), (date, text))
BOOST_DESCRIBE_STRUCT(ResolutionView, (), (explanation, at))
BOOST_DESCRIBE_STRUCT(TicketView, (TicketLineView),
                      (now, answers, missing, messages, timeline, waiting, plan, resolution,
                       priority_reason, policy_version))
BOOST_DESCRIBE_STRUCT(FactView, (), (fact, value))
BOOST_DESCRIBE_STRUCT(ReasonView, (), (about, rule, because, our_choice, facts))
BOOST_DESCRIBE_STRUCT(DecisionView, (), (value, name, reasons))
BOOST_DESCRIBE_STRUCT(SpanView, (), (from, to, counted, why, label))
BOOST_DESCRIBE_STRUCT(ClockExplanationView, (desk::ClockLine), (reasons, spans, counted_seconds))
BOOST_DESCRIBE_STRUCT(QueuePlaceView, (), (rank, place, reasons))
BOOST_DESCRIBE_STRUCT(ExplanationView, (), (number, policy_version, priority, team, queue, clocks))
}  // namespace tend::app
