// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/describe.hpp>

#include "desk/event.hpp"

// The fields of each event as they stand in storage, under these names for ever: a field that is
// added must be optional or brought by an upcaster, one that is renamed needs an upcaster.
namespace tend::desk {

BOOST_DESCRIBE_STRUCT(Answer, (), (question, choices, text))
BOOST_DESCRIBE_STRUCT(Opened, (),
                      (number, policy, channel, type, line, pressed, requested_priority, hours,
                       contact_marks, site_region, plan, client, contact, subject, answers))
BOOST_DESCRIBE_STRUCT(PriorityDecided, (), (priority, impact, urgency, severity, rules, reason))
BOOST_DESCRIBE_STRUCT(Routed, (), (team, rule))
BOOST_DESCRIBE_STRUCT(Promised, (), (milestone, kind, due, calendar, rule))
BOOST_DESCRIBE_STRUCT(MessageAdded, (), (message, kind))
BOOST_DESCRIBE_STRUCT(Triaged, (), (type, answers))
BOOST_DESCRIBE_STRUCT(Assigned, (), (agent))
BOOST_DESCRIBE_STRUCT(WaitingStarted, (), (reason, question, remind_at))
BOOST_DESCRIBE_STRUCT(WaitingEnded, (), ())
BOOST_DESCRIBE_STRUCT(Reminded, (), (due))
BOOST_DESCRIBE_STRUCT(Planned, (), (date, text))
BOOST_DESCRIBE_STRUCT(Resolved, (), (explanation))
BOOST_DESCRIBE_STRUCT(Closed, (), (reason, text))
BOOST_DESCRIBE_STRUCT(Reopened, (), ())
BOOST_DESCRIBE_STRUCT(Breached, (), (milestone, due))
BOOST_DESCRIBE_STRUCT(BreachWithdrawn, (), (milestone, due))
BOOST_DESCRIBE_STRUCT(Migrated::Kept, (),
                      (milestone, allowance, calendar, met_by, started, due, rule))
BOOST_DESCRIBE_STRUCT(Migrated::Stopped, (), (reason, milestones))
BOOST_DESCRIBE_STRUCT(Migrated, (), (from, to, hours, kept, stopped))
BOOST_DESCRIBE_ENUM(Author::Kind, System, Timer, Agent, Contact)
BOOST_DESCRIBE_STRUCT(Author, (), (kind, person, teams))

}  // namespace tend::desk
