// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tend::message {

/// The ids in a Message-ID, In-Reply-To, References or Content-ID header (RFC 5322 §3.6.4), in
/// their order and without <>. Words between them are passed over; blanks inside an id, which come
/// from broken programs and from folding, are dropped, so that the id and every mention of it stay
/// the same. Where there are no <> at all every word with an `@` is an id.
std::vector<std::string> read_message_ids(std::string_view header);

}  // namespace tend::message
