// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace tend::http::json {

/// Everything wrong with a document, each fault with its place as a JSON pointer (RFC 6901): the
/// one who sent it should not have to try again for every single one.
class Faults {
 public:
  /// Notes what is wrong where the reader stands.
  void add(std::string what);

  /// Takes over faults that were found by a reader of its own, whose top is where this one stands.
  void add_all(Faults found);

  bool empty() const { return faults_.empty(); }
  std::vector<Fault> take() { return std::move(faults_); }

  /// While it lives, the reader stands one step deeper: at a field, or at an element of a list.
  class Step {
   public:
    Step(Faults& faults, std::string_view field);
    Step(Faults& faults, std::size_t index);
    ~Step() { faults_.pointer_.resize(length_before_); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

   private:
    Faults& faults_;
    const std::size_t length_before_;
  };

 private:
  std::string pointer_;
  std::vector<Fault> faults_;
};

/// "/" and the field's name, with `~` and `/` escaped.
void append_pointer(std::string& pointer, std::string_view field);

}  // namespace tend::http::json
