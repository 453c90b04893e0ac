// SPDX-License-Identifier: Apache-2.0
#include "http/json/faults.hpp"

#include "http/json/limits.hpp"

namespace tend::http::json {

void Faults::add(std::string what) {
  if (faults_.size() < faults_max) faults_.push_back({pointer_, std::move(what)});
}

void Faults::add_all(Faults found) {
  for (Fault& fault : found.faults_) {
    if (faults_.size() == faults_max) return;
    faults_.push_back({pointer_ + fault.where, std::move(fault.what)});
  }
}

Faults::Step::Step(Faults& faults, std::string_view field)
    : faults_(faults), length_before_(faults.pointer_.size()) {
  append_pointer(faults_.pointer_, field);
}

Faults::Step::Step(Faults& faults, std::size_t index) : Step(faults, std::to_string(index)) {}

void append_pointer(std::string& pointer, std::string_view field) {
  pointer += '/';
  for (const char c : field) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

}  // namespace tend::http::json
