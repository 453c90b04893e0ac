// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// What is known about a request: the only things a `when` or `unless` can ask about.
namespace tend::policy {

/// The closed vocabulary, in the order in which the facts become known.
enum class FactKind : std::uint8_t {
  Channel,
  Line,     ///< of the telephone, by its name in the pack
  Pressed,  ///< the key, "2"; unknown when none or a wrong one was pressed
  Hours,    ///< the calendars open at receipt; there may be several
  Plan,
  Contract,
  ClientHas,  ///< entitlements, blocks with something left, named people; several at once
  Type,
  Answer,  ///< to one of the pack's questions
  SiteRegion,
  Contact,    ///< what the person is: mobile, authorized …; several at once
  Knowledge,  ///< how well the person knows the product (W5)
  RequestedPriority,
  Cause,     ///< who is at the bottom of it, once an agent has found out
  Warranty,  ///< of earlier work this is about (X13)
  Impact,
  Urgency,
  Severity,
  Priority,
  HeldFor,
  Premium,     ///< whether the after-hours rate was accepted (X15)
  WorkedIn,    ///< the calendars open when it was worked
  WorkWithin,  ///< an approval whose ceiling covers the time that was worked
  ClosingAs,
};

struct Fact {
  FactKind kind;
  std::string question;  ///< which one, for Answer; empty otherwise

  Fact(FactKind fact) : kind(fact) {}  // NOLINT(google-explicit-constructor): a kind is a fact
  bool operator==(const Fact&) const = default;

 private:
  friend Fact answer_to(std::string question);
  Fact(FactKind fact, std::string of) : kind(fact), question(std::move(of)) {}
};

Fact answer_to(std::string question);

/// The name a pack uses: "site_region", or the question's own name.
std::string_view to_string(const Fact& fact);

/// An empty value means: answered, but without a choice (a free text, or an `any_of` with nothing
/// ticked). The text itself is never kept here, since facts go into events.
struct KnownFact {
  Fact fact;
  std::string value;

  bool operator==(const KnownFact&) const = default;
};

/// A small set of (fact, value): a fact has as many values as hold at once, and none while it is
/// unknown.
class CaseFacts {
 public:
  /// Adds a value; one that is there already stays single.
  void learn(const Fact& fact, std::string value);
  /// Forgets the fact's other values first.
  void replace(const Fact& fact, std::string value);
  void forget(const Fact& fact);

  bool knows(const Fact& fact) const;
  bool holds(const Fact& fact, std::string_view value) const;
  /// The first value, empty if unknown: for the facts that have one at most.
  std::string_view value(const Fact& fact) const;

  std::span<const KnownFact> all() const { return facts_; }
  bool operator==(const CaseFacts&) const = default;

 private:
  std::vector<KnownFact> facts_;
};

}  // namespace tend::policy
