// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "app/rows.hpp"
#include "base/id.hpp"
#include "base/strong.hpp"
#include "base/time.hpp"

// How the house's values stand in a database, the same on every engine: instants are 64-bit
// seconds, machine times 64-bit milliseconds, ids 16 bytes, truth 0 or 1, lists of names a JSON
// array. What is absent is empty, never NULL, so that every column can be ordered and compared.
namespace tend::store {

using Bytes = std::span<const std::uint8_t>;

/// One parameter of a statement. It refers to what it was made from, which must outlive it.
class Value {
 public:
  using Stored = std::variant<std::int64_t, std::string_view, Bytes, std::string>;

  Value(std::integral auto number) : stored_(static_cast<std::int64_t>(number)) {}
  Value(std::string_view text) : stored_(text) {}
  Value(const std::string& text) : stored_(std::string_view(text)) {}
  Value(const char* text) : stored_(std::string_view(text)) {}
  Value(Bytes bytes) : stored_(bytes) {}
  Value(const Uuid& uuid) : stored_(Bytes(uuid.bytes)) {}
  Value(const app::Sha256& hash) : stored_(Bytes(hash)) {}
  Value(Instant instant) : stored_(std::int64_t{instant.time_since_epoch().count()}) {}
  Value(app::MachineTime time) : stored_(std::int64_t{time.time_since_epoch().count()}) {}
  Value(const std::vector<std::string>& names);
  template <class Thing>
  Value(const Id<Thing>& id) : Value(id.uuid) {}
  template <class T, class Tag>
  Value(const Strong<T, Tag>& strong) : Value(strong.value()) {}
  template <class T>
  Value(const std::optional<T>& maybe) : stored_(Bytes{}) {
    if (maybe) stored_ = Value(*maybe).stored_;
  }

  const Stored& stored() const { return stored_; }

 private:
  Stored stored_;
};

/// A row of an answer, by column from 0. What it refers to is valid until the next row.
class Columns {
 public:
  virtual std::int64_t integer(int column) const = 0;
  virtual std::string_view text(int column) const = 0;
  virtual Bytes bytes(int column) const = 0;

 protected:
  ~Columns() = default;
};

// The way back: one overload for each type a row has. Throws DatabaseError (Corrupt) when what is
// stored cannot be the value.
void read(const Columns& columns, int column, Uuid& uuid);
void read(const Columns& columns, int column, app::Sha256& hash);
void read(const Columns& columns, int column, std::vector<std::string>& names);

inline void read(const Columns& columns, int column, std::string& text) {
  text = columns.text(column);
}
inline void read(const Columns& columns, int column, std::int64_t& number) {
  number = columns.integer(column);
}
inline void read(const Columns& columns, int column, int& number) {
  number = static_cast<int>(columns.integer(column));
}
inline void read(const Columns& columns, int column, bool& truth) {
  truth = columns.integer(column) != 0;
}
inline void read(const Columns& columns, int column, Instant& instant) {
  instant = Instant(Seconds(columns.integer(column)));
}
inline void read(const Columns& columns, int column, app::MachineTime& time) {
  time = app::MachineTime(std::chrono::milliseconds(columns.integer(column)));
}
template <class Thing>
void read(const Columns& columns, int column, Id<Thing>& id) {
  read(columns, column, id.uuid);
}
template <class T, class Tag>
void read(const Columns& columns, int column, Strong<T, Tag>& strong) {
  T value{};
  read(columns, column, value);
  strong = Strong<T, Tag>(std::move(value));
}
template <class T>
void read(const Columns& columns, int column, std::optional<T>& maybe) {
  maybe.reset();
  if (!columns.bytes(column).empty()) read(columns, column, maybe.emplace());
}

}  // namespace tend::store
