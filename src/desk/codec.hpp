// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "desk/event.hpp"

// The one place where events become bytes and come back. Every event carries its own schema
// version; one that is older than today's is lifted by its upcasters before it is read, so streams
// are never rewritten.
namespace tend::desk {

/// An event's name in the stored stream, such as "opened"; it never changes once released.
std::string_view name_of(const Event& event);

/// All of an event that has no column of its own, as JSON:
/// {"v":1,"author":{…},"on_behalf_of":…,"via":…,"data":{…}}.
std::string encode(const Recorded& recorded);

/// Fills author, on_behalf_of, via and event of `recorded` from a stored body. Refused: a name or
/// schema version this program does not know (a newer one wrote it), or damaged bytes.
Result<void> decode(std::string_view name, std::string_view body, Recorded& recorded);

}  // namespace tend::desk
