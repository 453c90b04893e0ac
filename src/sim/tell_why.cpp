// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "sim/tell.hpp"

namespace tend::sim {
namespace {
void add_reason(const app::ReasonView& reason, Facts& facts) {
  if (reason.rule.empty()) {
    facts.push_back(fmt::format("decided by a person: \"{}\"", reason.our_choice.value_or("")));
    return;
  }
  if (reason.because) facts.push_back(fmt::format("because \"{}\"", *reason.because));
  if (reason.our_choice) facts.push_back("our choice: " + *reason.our_choice);
  for (const auto& [fact, value] : reason.facts)
    facts.push_back(fmt::format("knowing {} {}", fact, value));
}

Facts tell_decision(const app::DecisionView& decision) {
  Facts facts{decision.name};
  for (const auto& reason : decision.reasons)
    add_reason(reason, facts);
  return facts;
}

std::string span_line(World& world, const app::SpanView& span) {
  std::string words = fmt::format("{} to {} {}", moment(world, span.from), moment(world, span.to),
                                  span.counted ? "counts" : "does not count");
  if (span.why == "paused") words += ", paused";
  if (!span.label.empty()) words += ", " + span.label;
  return words;
}

Facts tell_clock_and_why(World& world, const app::ClockExplanationView& clock) {
  Facts facts{tell_clock(world, clock),
              fmt::format("{} of {} since {}", clock.target, clock.calendar,
                          moment(world, clock.started_at))};
  for (const auto& reason : clock.reasons)
    add_reason(reason, facts);
  for (const auto& span : clock.spans)
    facts.push_back(span_line(world, span));
  facts.push_back(to_words(Seconds(clock.counted_seconds)) + " counted so far");
  return facts;
}
}  // namespace

Facts tell_why(Stage& stage, const app::ExplanationView& view, std::string_view about) {
  if (about == "priority") return tell_decision(view.priority);
  if (about == "team") return view.team ? tell_decision(*view.team) : Facts{"no team"};
  if (about == "queue") {
    Facts facts;
    for (const auto& key : view.queue.rank)
      facts.push_back("by " + key);
    for (const auto& reason : view.queue.reasons)
      add_reason(reason, facts);
    return facts;
  }
  const auto clock = std::ranges::find(view.clocks, about, &app::ClockExplanationView::milestone);
  if (clock == view.clocks.end()) return {fmt::format("nothing is promised about {}", about)};
  return tell_clock_and_why(stage.world, *clock);
}
}  // namespace tend::sim
