// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What mail servers on the way found out about a mail's sender (RFC 8601).
namespace tend::message {

enum class Dmarc : std::uint8_t {
  Unknown,  ///< nobody who is believed has said anything
  Passed,
  Failed,
};

/// What `checker`, the authserv-id of our own mail server, says of DMARC in these fields
/// (Mail::authentication_results). Anybody can write such a field, so those of others are nobody's
/// word; of several of its own a failure counts. Without a checker nothing is believed.
Dmarc dmarc_result(const std::vector<std::string>& authentication_results,
                   std::string_view checker);

}  // namespace tend::message
