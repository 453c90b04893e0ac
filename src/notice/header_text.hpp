// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "message/address.hpp"

// The values of mail headers as ASCII. None of them has a line break in it, except where a fold()
// put one.
namespace tend::notice {

/// Free text (RFC 5322's unstructured): as it is where that is safe, else as encoded-words of
/// UTF-8, RFC 2047, that never cut a character.
std::string unstructured(std::string_view text);

/// `Name <address>`; the name quoted or encoded as it needs. The address has to be fit already.
std::string mailbox(const message::Address& address);

/// "Mon, 02 Mar 2026 09:00:00 +0000"
std::string date_header(Instant instant);

/// `Name: value` and CR LF, broken before words so that lines stay within 78 characters where the
/// words allow it.
std::string fold(std::string_view name, std::string_view value);

}  // namespace tend::notice
