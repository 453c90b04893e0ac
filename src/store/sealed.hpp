// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/secret.hpp"

namespace tend::store {

/// The key under which secrets that must be read again (a mailbox's password, a webhook's key) are
/// stored. It stands in a file of its own, so that a copy of the database alone opens none of them;
/// `tend backup` does not copy it either.
class SealingKey {
 public:
  /// The key in the file, which is made on first use with mode 0600. A file that others may read,
  /// or that holds no key, throws std::filesystem::filesystem_error.
  static SealingKey load_or_make(const std::filesystem::path& file);

  ~SealingKey();
  SealingKey(const SealingKey&) = delete;
  SealingKey(SealingKey&&) = default;
  SealingKey& operator=(const SealingKey&) = delete;

  /// Bytes that say nothing but the secret's length; never the same twice.
  std::string seal(const Secret& secret) const;

  /// Refused when the bytes were altered, cut, or sealed with another key.
  Result<Secret> open(std::string_view sealed) const;

 private:
  SealingKey() = default;

  std::array<std::uint8_t, 32> key_{};
};

}  // namespace tend::store
