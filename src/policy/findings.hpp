// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace tend::policy {

/// Line and column, both counted from 1; columns count characters.
struct Place {
  int line = 1;
  int column = 1;

  auto operator<=>(const Place&) const = default;
};

/// What is wrong in one file of a pack, up to a limit.
class Findings {
 public:
  explicit Findings(std::string file) : file_(std::move(file)) {}

  const std::string& file() const { return file_; }

  /// The desk cannot run like this.
  void fault(Place place, std::string what);
  /// It can, but somebody should look.
  void doubt(Place place, std::string what);

  bool faultless() const { return faults_.empty(); }
  /// No further fault is kept, so none needs to be put into words.
  bool full() const;
  /// By place, each at its "file:line:column".
  std::vector<Fault> faults() const;
  std::vector<Fault> doubts() const;

 private:
  struct Finding {
    Place place;
    std::string what;
  };
  std::vector<Fault> placed(const std::vector<Finding>& findings) const;

  std::string file_;
  std::vector<Finding> faults_;
  std::vector<Finding> doubts_;
};

}  // namespace tend::policy
