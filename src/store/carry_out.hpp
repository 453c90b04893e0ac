// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/write_set.hpp"
#include "base/error.hpp"
#include "store/session.hpp"

// What a write set means in statements, for every engine. Both run inside the caller's transaction.
namespace tend::store {

/// The largest blob, and the largest write set as byte_size() counts it.
inline constexpr std::size_t blob_bytes_max = 64u << 20;
inline constexpr std::size_t write_set_bytes_max = 128u << 20;

/// Roughly what a write set weighs: the parts of it that people and mail decide the size of.
std::size_t byte_size(const app::WriteSet& writes);

/// Nothing if the store could ever take the write set, or TooLarge.
Result<void> check_limits(const app::WriteSet& writes);

/// Conflict, with a sentence, for the first precondition that does not hold. Writes nothing.
Result<void> check_preconditions(Session& session, const app::WriteSet& writes);

/// Writes all rows, in the order given. Throws DatabaseError; then the transaction must be undone.
void write_rows(Session& session, const app::WriteSet& writes);

}  // namespace tend::store
