// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// The tables and their indexes, one text for both engines but for the few words in which their DDL
// differs. Every key and index leads with the desk, except the indexes by which due work is found
// over all desks, and those hold only rows that wait.
namespace tend::store {

/// What the $words of a DDL text become.
struct Dialect {
  std::string_view text;       ///< $text: compared and ordered by bytes
  std::string_view integer;    ///< $integer: 64 bits
  std::string_view bytes;      ///< $bytes
  std::string_view clustered;  ///< $clustered: after the table; its rows stand in the key's order
  std::string_view heap;       ///< $heap: after the table; its rows are large and stand apart
};

inline constexpr Dialect sqlite_dialect{
    .text = "TEXT",
    .integer = "INTEGER",
    .bytes = "BLOB",
    .clustered = " STRICT, WITHOUT ROWID",
    .heap = " STRICT",
};

/// The DDL text with its $words replaced.
std::string in_dialect(std::string_view ddl, const Dialect& dialect);

/// The tables of version 1, as statements divided by semicolons.
extern const std::string_view schema_version_1;

}  // namespace tend::store
