// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/ports.hpp"
#include "app/write_set.hpp"

namespace tend::app {

/// A mail as it was handed over for one desk.
struct IncomingMail {
  std::string envelope_from;             ///< empty: the null path of automatic answers
  std::vector<std::string> envelope_to;  ///< the desk's addresses it was sent to
  std::string bytes;
};

/// Keeps a mail, byte for byte, before anybody tries to understand it (DESIGN rule 6).
///
/// Nothing when the desk has it already: a sender that lost our 250 sends the same bytes again
/// (RFC 1047), and they arrive once. Bytes with neither Message-ID, Date nor Received in them, such
/// as the alarm of a simple device, cannot be told from the next alarm of the same words; of those
/// only what comes in the same or the following hour is a repeat.
std::optional<WriteSet> accept_mail(const Snapshot& snapshot, const DeskId& desk, IncomingMail mail,
                                    ArrivalId arrival, Instant now);

}  // namespace tend::app
