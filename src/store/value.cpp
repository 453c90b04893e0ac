// SPDX-License-Identifier: Apache-2.0
#include "store/value.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <exception>

#include "store/database_error.hpp"

namespace tend::store {
namespace {
template <std::size_t Size>
void read_exactly(const Columns& columns, int column, std::array<std::uint8_t, Size>& into) {
  const Bytes bytes = columns.bytes(column);
  if (bytes.size() != Size) {
    throw DatabaseError(DatabaseError::Kind::Corrupt, "a stored id or hash has a wrong length");
  }
  std::ranges::copy(bytes, into.begin());
}
}  // namespace

Value::Value(const std::vector<std::string>& names) {
  boost::json::array list;
  for (const auto& name : names)
    list.emplace_back(name);
  stored_ = boost::json::serialize(list);
}

void read(const Columns& columns, int column, Uuid& uuid) {
  read_exactly(columns, column, uuid.bytes);
}

void read(const Columns& columns, int column, app::Sha256& hash) {
  read_exactly(columns, column, hash);
}

void read(const Columns& columns, int column, std::vector<std::string>& names) {
  names.clear();
  try {
    const auto list = boost::json::parse(columns.text(column), {}, {.allow_invalid_utf8 = true});
    for (const auto& name : list.as_array()) {
      names.emplace_back(std::string_view(name.as_string()));
    }
  } catch (const std::exception&) {
    throw DatabaseError(DatabaseError::Kind::Corrupt, "a stored list of names cannot be read");
  }
}

}  // namespace tend::store
