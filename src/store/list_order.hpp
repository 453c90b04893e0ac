// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/ports.hpp"

// Where a ticket stands in its desk's list, as one text that sorts by bytes: open tickets first, in
// the handbook's order, then finished ones, newest first. One index on it serves every list.
namespace tend::store {

/// The column `list_order` of a ticket.
std::string list_order(const app::TicketRow& ticket);

/// A place between two tickets of the list.
struct ListPlace {
  std::string list_order;
  std::int64_t number = 0;

  bool operator==(const ListPlace&) const = default;
};

/// The stretch of the list a query wants: after `after`, below `end` (by list_order).
struct ListStretch {
  ListPlace after;
  std::string_view end;
};
ListStretch stretch_of(app::QueueQuery::Which which);

/// The cursor that continues after this ticket, and back. Nothing if it is not one of ours.
std::string cursor_after(const app::TicketRow& ticket);
std::optional<ListPlace> read_cursor(std::string_view cursor);

}  // namespace tend::store
