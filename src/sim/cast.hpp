// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/strong.hpp"
#include "policy/handbook.hpp"
#include "sim/story.hpp"

namespace tend::sim {

/// Who is who and which is which: the short names of a story's people, and T1, T2 … for its tickets
/// in the order in which they appear.
class Cast {
 public:
  Cast(const policy::Handbook& handbook, const Story& story);

  /// Of `kim` or `ana`; an address is its own. Nothing when nobody is called that.
  std::optional<std::string> address_of(std::string_view name) const;
  /// "kim" for kim@harbor.example; the address itself for somebody unknown.
  std::string name_of(std::string_view address) const;

  /// The number of T1; nothing while there is no such ticket.
  std::optional<TicketNumber> number_of(std::size_t ticket) const;
  /// "T1", which is the next one if the number is new.
  std::string ticket_named(TicketNumber number);

  /// What a story calls `#T1` as the desk writes it, and back; a secret token becomes `(token)`.
  std::string as_the_desk_writes(std::string_view text) const;
  std::string as_stories_write(std::string_view text) const;

 private:
  std::map<std::string, std::string, std::less<>> addresses_;  ///< by name
  std::map<std::string, std::string, std::less<>> names_;      ///< by address
  std::vector<TicketNumber> numbers_;
};

}  // namespace tend::sim
