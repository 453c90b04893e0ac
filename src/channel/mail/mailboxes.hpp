// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/strong.hpp"

namespace tend::channel {

/// Which desk an address belongs to, for SmtpSettings::desk_of.
class Mailboxes {
 public:
  /// Opens a mailbox. With it, `postmaster` at its domain reaches the desk (RFC 5321 §4.5.1).
  void add(std::string_view address, const DeskId& desk);

  /// Letter case does not count, nor does what stands behind a `+` in the local part, where an
  /// address for answers carries its token. `postmaster` alone reaches the desk that came first.
  std::optional<DeskId> desk_of(std::string_view address) const;

 private:
  std::map<std::string, DeskId> desks_;  ///< by address, in lower case
  std::optional<DeskId> first_;
};

}  // namespace tend::channel
