// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/money.hpp"
#include "policy/table.hpp"

// Checklists and workflows: steps in the handbook's order, with branches (W14–W16).
namespace tend::policy {

/// Where a step leads.
struct FollowUp {
  enum class Kind : std::uint8_t { Next, Done, GoTo, WaitFor, Start };
  Kind kind = Kind::Next;
  std::string target;  ///< a step, a reason to wait, or a procedure
};

/// What a step brings about beside its tick.
enum class StepMakes : std::uint8_t {
  DevelopmentItem,
  PromisedDate,
  RootCause,
  Session,
  Visit,
  PublicReply,
};

struct ProcedureStep {
  struct Outcome {
    std::string key;
    FollowUp follow;
  };
  std::string key;
  std::string parent;         ///< the step it belongs to: it is entered by `go to` only
  std::string what;           ///< in the handbook's words
  std::vector<Outcome> then;  ///< none: the next step
  std::string by;             ///< a team
  std::string with;           ///< a mark of a contact: the client's person to ask
  bool shows_later_releases = false;
  std::optional<ApprovalKind> needs;
  std::optional<StepMakes> makes;
  Rule rule;
};

enum class Skipping : std::uint8_t { WithReason, Never };

struct Procedure {
  std::string key;
  Guard guard;  ///< what starts it
  Skipping skipping = Skipping::WithReason;
  std::vector<ProcedureStep> steps;  ///< sub-steps stand behind the step they belong to
  Rule rule;
};

}  // namespace tend::policy
