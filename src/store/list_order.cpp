// SPDX-License-Identifier: Apache-2.0
#include "store/list_order.hpp"

#include <fmt/core.h>

#include <charconv>
#include <limits>

#include "base/assert.hpp"

namespace tend::store {
namespace {
// The first letter of list_order; `end` sorts after every ticket.
constexpr std::string_view open = "0";
constexpr std::string_view finished = "1";
constexpr std::string_view end = "2";

constexpr std::size_t cursor_bytes_max = 1024;
}  // namespace

std::string list_order(const app::TicketRow& ticket) {
  if (ticket.in_queue) return std::string(open) + ticket.queue_rank;
  // Counting down from the end of time makes the newest sort first, as text too.
  const auto seconds_to_end_of_time =
      std::numeric_limits<std::int64_t>::max() - ticket.changed_at.time_since_epoch().count();
  return fmt::format("{}{:019}", finished, seconds_to_end_of_time);
}

ListStretch stretch_of(app::QueueQuery::Which which) {
  using enum app::QueueQuery::Which;
  switch (which) {
    case Open:
      return {{std::string(open), 0}, finished};
    case Finished:
      return {{std::string(finished), 0}, end};
    case All:
      return {{std::string(open), 0}, end};
  }
  TEND_UNREACHABLE("every Which has a stretch");
}

std::string cursor_after(const app::TicketRow& ticket) {
  return fmt::format("{}.{}", ticket.number.value(), list_order(ticket));
}

std::optional<ListPlace> read_cursor(std::string_view cursor) {
  if (cursor.size() > cursor_bytes_max) return std::nullopt;
  ListPlace place;
  const char* last = cursor.data() + cursor.size();
  const auto [dot, error] = std::from_chars(cursor.data(), last, place.number);
  if (error != std::errc{} || dot == last || *dot != '.') return std::nullopt;
  place.list_order.assign(dot + 1, last);
  return place;
}

}  // namespace tend::store
