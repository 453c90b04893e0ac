// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "policy/finding_kinds.hpp"

namespace tend::policy {

/// Line and column, both counted from 1; columns count characters.
struct Place {
  int line = 1;
  int column = 1;

  auto operator<=>(const Place&) const = default;
};

/// One thing wrong with a pack.
struct Finding {
  FindingKind kind;
  std::string file;
  Place place;
  std::string what;          ///< what was found there, and what was expected
  std::string accepted_for;  ///< the pack's reason to live with it; empty: it has none
};

/// "policy.yaml:12:5"
std::string in_words(const std::string& file, Place place);

/// What is wrong in one file of a pack, up to a limit.
class Findings {
 public:
  explicit Findings(std::string file) : file_(std::move(file)) {}

  const std::string& file() const { return file_; }

  void add(FindingKind kind, Place place, std::string what);
  /// Warnings of this kind in these lines are known, and lived with for a reason.
  void accept(FindingKind kind, Place place, int last_line, std::string reason);

  /// Once everything has been looked for: an acceptance of nothing is a finding itself.
  void miss_what_is_accepted_in_vain();

  bool faultless() const { return error_count_ == 0; }
  /// No further error is kept, so none needs to be put into words.
  bool full() const;
  /// By place. What is accepted has its reason.
  std::vector<Finding> all() const;
  /// The errors alone, each at its "file:line:column".
  std::vector<Fault> faults() const;

 private:
  struct Acceptance {
    FindingKind kind;
    Place place;
    int last_line;
    std::string reason;

    bool covers(const Finding& finding) const;
  };

  std::string file_;
  std::vector<Finding> findings_;
  std::vector<Acceptance> acceptances_;
  std::size_t error_count_ = 0;
};

}  // namespace tend::policy
