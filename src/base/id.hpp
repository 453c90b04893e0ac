// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tend {

/// The 128 bits of a UUID, RFC 9562. Ordered as bytes, so version 7 sorts by the time it was made.
struct Uuid {
  std::array<std::uint8_t, 16> bytes{};

  auto operator<=>(const Uuid&) const = default;
};

/// A version 7 UUID: `unix_milliseconds` and 80 bits of chance, of which six become the version
/// and variant marks.
Uuid make_uuid7(std::int64_t unix_milliseconds, const std::array<std::uint8_t, 10>& chance);

/// The usual form, 36 characters in lower case.
std::string to_string(const Uuid& uuid);
std::optional<Uuid> parse_uuid(std::string_view text);

/// A UUID that names a `Thing` and nothing else.
template <class Thing>
struct Id {
  Uuid uuid{};

  auto operator<=>(const Id&) const = default;
};

template <class Thing>
std::string to_string(const Id<Thing>& id) {
  return to_string(id.uuid);
}

using TicketId = Id<struct TicketTag>;
using EventId = Id<struct EventTag>;
using MessageId = Id<struct MessageTag>;  ///< a message on a ticket, not the header of a mail
using TextId = Id<struct TextTag>;        ///< a stored text that events refer to and erasing blanks
using ClientId = Id<struct ClientTag>;
using ContactId = Id<struct ContactTag>;
using AgentId = Id<struct AgentTag>;
using CommandId = Id<struct CommandTag>;
using ArrivalId = Id<struct ArrivalTag>;  ///< something received and kept before it was understood
using OutboxId = Id<struct OutboxTag>;

}  // namespace tend

template <>
struct std::hash<tend::Uuid> {
  std::size_t operator()(const tend::Uuid& uuid) const {
    std::size_t tail = 0;  // the last bytes are the random ones
    std::memcpy(&tail, uuid.bytes.data() + 8, sizeof tail);
    return tail;
  }
};

template <class Thing>
struct std::hash<tend::Id<Thing>> {
  std::size_t operator()(const tend::Id<Thing>& id) const {
    return std::hash<tend::Uuid>{}(id.uuid);
  }
};
