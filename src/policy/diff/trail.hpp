// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "policy/placed.hpp"

// The way from a section of two packs down to what differs; private to the difference.
namespace tend::policy {

/// What the entries of a map are.
enum class Entries : std::uint8_t {
  Fields,      ///< of the grammar, in any order
  Names,       ///< of the pack, in its order
  Grid,        ///< names, and names again below them
  Conditions,  ///< facts, each with values in any order
};

struct Trail {
  std::string section;
  std::string about;   ///< "`phone`, lines `texas`"
  std::string name;    ///< the nearest name on the way
  std::string field;   ///< the nearest field
  std::string counts;  ///< " (business)": the calendar of a promise
  Entries entries = Entries::Fields;
  bool in_any_order = false;  ///< a list here is a set
  Place before;
  Place after;

  bool has_names() const { return entries == Entries::Names || entries == Entries::Grid; }
};

Trail trail_to_section(const std::string& section, Place before, Place after);

/// Down to an entry of a map.
Trail trail_to_entry(const Trail& map, const std::string& key, Place before, Place after);

/// Down to a row of a table, called by what it says in the older pack.
Trail trail_to_row(const Trail& table, const Node& before, const Node& after,
                   const std::string& usual_hours);

/// "`phone`, lines `texas`: what", or only what when nothing is on the way.
std::string said_of(const Trail& trail, const std::string& what);

}  // namespace tend::policy
