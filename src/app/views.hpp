// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/rows.hpp"
#include "desk/clock_line.hpp"

// What the API and pages show: plain values, named as the API names them.
namespace tend::app {

struct PersonView {
  std::string id;
  std::string name;
  std::string email;
};

/// Requesters know an agent by name only: they write to the desk, not to a person.
struct AssigneeView {
  std::string id;
  std::string name;
  std::optional<std::string> email;
};

struct ClientView {
  std::string id;
  std::string name;
};

struct TicketLineView {
  std::int64_t number;
  std::string subject;
  std::string status;
  std::string priority;
  std::string priority_name;
  std::string type;
  ClientView client;
  PersonView contact;
  std::string channel;
  std::optional<std::string> team;
  Instant received_at;
  Instant changed_at;
  std::optional<AssigneeView> assignee;
  std::int64_t version;
  bool triaged;
  std::vector<desk::ClockLine> clocks;
};

struct QueueView {
  std::vector<TicketLineView> tickets;
  std::string after_cursor;  ///< empty: this was the last page
  Instant now;
};

struct AuthorView {
  std::string kind;
  std::string name;
};

struct MessageView {
  std::string id;
  std::string kind;
  AuthorView author;
  Instant at;
  std::string body;
  bool unverified;
};

/// A line of what happened, in words.
struct TimelineView {
  Instant at;
  std::string kind;
  std::string text;
  std::optional<std::string> actor;  ///< nobody for what happened by itself
};

struct WaitingView {
  std::string reason;
  std::string name;
  Instant since;
  std::optional<Instant> remind_at;
  std::optional<std::string> question;
};

struct PlanView {
  Instant date;
  std::string text;
};

struct ResolutionView {
  std::string explanation;
  Instant at;
};

struct TicketView : TicketLineView {
  Instant now;
  std::map<std::string, std::vector<std::string>> answers;
  std::vector<std::string> missing;
  std::vector<MessageView> messages;
  std::vector<TimelineView> timeline;
  std::optional<WaitingView> waiting;
  std::optional<PlanView> plan;
  std::optional<ResolutionView> resolution;
  std::optional<std::string> priority_reason;
  std::string policy_version;
};

struct FactView {
  std::string fact;
  std::string value;
};

struct ReasonView {
  std::string about;
  std::string rule;
  std::optional<std::string> because;
  std::optional<std::string> our_choice;
  std::vector<FactView> facts;
};

struct DecisionView {
  std::string value;
  std::string name;
  std::vector<ReasonView> reasons;
};

struct SpanView {
  Instant from;
  Instant to;
  bool counted;
  std::string why;
  std::string label;
};

struct ClockExplanationView : desk::ClockLine {
  std::vector<ReasonView> reasons;
  std::vector<SpanView> spans;
  std::int64_t counted_seconds;
};

struct QueuePlaceView {
  std::vector<std::string> rank;      ///< what it is ordered by, in words
  std::optional<std::int64_t> place;  ///< first is 1; none once it has left the queue
  std::vector<ReasonView> reasons;
};

struct ExplanationView {
  std::int64_t number;
  std::string policy_version;
  DecisionView priority;
  std::optional<DecisionView> team;
  QueuePlaceView queue;
  std::vector<ClockExplanationView> clocks;
};

}  // namespace tend::app
