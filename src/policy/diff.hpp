// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "policy/handbook.hpp"
#include "policy/placed.hpp"

// What a person needs to know between two versions of a pack. It compares what is written, not what
// was understood, so that nothing the engine does not use yet is passed over: whatever differs is
// told, but for comments, spacing, the order of sections, of fields and of the values of a
// condition, and whether a single value stands in a list.
namespace tend::policy {

enum class ChangePart : std::uint8_t { Terms, Facts, Reasons, Text };
std::string_view to_string(ChangePart part);

enum class ChangeKind : std::uint8_t {
  Added,
  Removed,
  Changed,
  Moved,    ///< it says the same in another place, where places mean something
  Renamed,  ///< looks like it: one name has gone and another says nearly the same
};
std::string_view to_string(ChangeKind kind);

struct PackChange {
  ChangePart part = ChangePart::Terms;
  ChangeKind kind = ChangeKind::Changed;
  std::string file;     ///< "policy.yaml"
  std::string section;  ///< "targets"; empty for the handbook's text
  std::string about;    ///< "P2's first response"
  std::string before;   ///< as the pack writes it, in one line; empty when added
  std::string after;    ///< likewise; empty when removed
  int line_before = 0;  ///< 0: it is not there
  int line_after = 0;
  std::string words;  ///< "P2's first response: 2h -> 1h (business)"
};

/// A pack as it is written. Its version is what read_terms would give it.
struct PackTree {
  std::string version;
  Node terms;
  Node facts;
  std::string text;
};

/// Invalid when a file is no YAML, with its faults, TooLarge past pack_file_bytes_max. What a pack
/// says may be as wrong as it likes.
Result<PackTree> parse_pack(const PackText& pack);

/// By part, then in the order of the older pack's sections; what is new in a section comes last.
std::vector<PackChange> diff(const PackTree& before, const PackTree& after);

}  // namespace tend::policy
