// SPDX-License-Identifier: Apache-2.0
#include "http/query_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace tend::http {

QueryReader::QueryReader(const std::vector<Parameter>& parameters) : parameters_(parameters) {}

const Parameter* QueryReader::take(std::string_view name) {
  known_.push_back(name);
  const auto found = std::ranges::find(parameters_, name, &Parameter::name);
  if (found == parameters_.end()) return nullptr;
  if (std::ranges::count(parameters_, name, &Parameter::name) > 1) {
    faults_.push_back({std::string(name), "stands here twice"});
  }
  return &*found;
}

std::optional<std::string> QueryReader::text(std::string_view name) {
  const Parameter* parameter = take(name);
  if (!parameter) return std::nullopt;
  return parameter->value;
}

std::int64_t QueryReader::integer(std::string_view name, IntegerRange range) {
  const Parameter* parameter = take(name);
  if (!parameter) return range.otherwise;
  const std::string& digits = parameter->value;
  std::int64_t number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
  if (whole && number >= range.least && number <= range.most) return number;
  faults_.push_back({std::string(name), fmt::format("expected a whole number from {} to {}",
                                                    range.least, range.most)});
  return range.otherwise;
}

std::string QueryReader::one_of(std::string_view name,
                                std::initializer_list<std::string_view> allowed) {
  const Parameter* parameter = take(name);
  if (!parameter) return std::string(*allowed.begin());
  if (std::ranges::find(allowed, parameter->value) == allowed.end()) {
    faults_.push_back(
        {std::string(name), fmt::format("expected one of {}", fmt::join(allowed, ", "))});
  }
  return parameter->value;
}

Result<void> QueryReader::finish() {
  for (const Parameter& parameter : parameters_) {
    if (std::ranges::find(known_, parameter.name) != known_.end()) continue;
    const std::string_view meant = nearest(parameter.name, known_);
    faults_.push_back({parameter.name,
                       meant.empty() ? "is not known here"
                                     : fmt::format("is not known here; did you mean {}?", meant)});
  }
  if (faults_.empty()) return {};
  return fail(Code::Invalid, "The address has faults.", std::move(faults_));
}

}  // namespace tend::http
