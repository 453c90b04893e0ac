// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "message/defect.hpp"

// Addresses, RFC 5322 §3.4. Who somebody is hangs on one addr-spec, never on the name beside it.
namespace tend::message {

struct Address {
  std::string name;     ///< what the sender calls them; decoded, for the eye only
  std::string address;  ///< one addr-spec as it was written, or empty if there was none

  bool operator==(const Address&) const = default;
};

/// All addresses of a header's value. Groups are opened, comments become names where there is
/// none, routes are dropped. What is not an address keeps its words as the name of an Address
/// without address, and is noted; encoded-words are only decoded in names.
std::vector<Address> read_addresses(std::string_view value, Defects& defects);

/// The form in which two addresses are compared and stored as an identity:
///
/// - the letters A to Z are lower case, in the local part and in the domain;
/// - quotes around a local part that needs none are dropped (`"kim"@x` is `kim@x`);
/// - nothing else: dots, `+tags` and letters beyond ASCII stay as they are, so an address that only
///   looks like another one is another one.
///
/// Nothing if `addr_spec` is not one address: no or several `@`, blanks, control characters, a
/// domain with empty labels, more than 254 bytes.
std::optional<std::string> canonical_address(std::string_view addr_spec);

/// The two sides of a canonical address.
std::string_view local_part(std::string_view canonical);
std::string_view domain(std::string_view canonical);

}  // namespace tend::message
