// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "app/ports.hpp"

namespace tend::store {

/// The database did not do what it was asked.
class DatabaseError : public app::StoreUnavailable {
 public:
  enum class Kind : std::uint8_t {
    Constraint,   ///< a unique key or NOT NULL spoke up: somebody forgot a precondition
    DiskFull,     ///< nothing is lost; it goes on once there is room
    InputOutput,  ///< the disk failed; what was being written is not there
    Busy,         ///< another process held the file for longer than we wait
    Corrupt,      ///< the file is not a sound database
    Other,
  };

  DatabaseError(Kind kind, const std::string& what) : app::StoreUnavailable(what), kind_(kind) {}

  Kind kind() const { return kind_; }

 private:
  Kind kind_;
};

}  // namespace tend::store
