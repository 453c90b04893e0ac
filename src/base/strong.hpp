// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

// Names and numbers that must not be mixed up get a type each.
namespace tend {

/// A value of `T` that only mixes with others of the same `Tag`.
template <class T, class Tag>
class Strong {
 public:
  Strong() = default;
  explicit Strong(T value) : value_(std::move(value)) {}

  const T& value() const { return value_; }

  auto operator<=>(const Strong&) const = default;
  bool operator==(const Strong&) const = default;

 private:
  T value_{};
};

/// The short name a desk lives under, such as `itech`: lower-case letters, digits and hyphens.
using DeskId = Strong<std::string, struct DeskTag>;

/// How often something was changed; 0 is "not there yet".
using Version = Strong<std::int64_t, struct VersionTag>;

/// What people call a ticket. Unique within a desk, rising, with gaps.
using TicketNumber = Strong<std::int64_t, struct TicketNumberTag>;

}  // namespace tend

template <class T, class Tag>
struct std::hash<tend::Strong<T, Tag>> {
  std::size_t operator()(const tend::Strong<T, Tag>& strong) const {
    return std::hash<T>{}(strong.value());
  }
};
