// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "http/target.hpp"

namespace tend::http {

struct IntegerRange {
  std::int64_t least;
  std::int64_t most;
  std::int64_t otherwise;  ///< when the parameter is not there
};

/// Reads the parameters of a query by name and notes every fault; finish() tells them all, those
/// nobody asked for and those that stand there twice included.
///
///   QueryReader query(request.target.query);
///   const auto size = query.integer("page[size]", {.least = 1, .most = 200, .otherwise = 50});
///   CO_RETURN_IF_ERROR(query.finish());
class QueryReader {
 public:
  explicit QueryReader(const std::vector<Parameter>& parameters);

  std::optional<std::string> text(std::string_view name);
  std::int64_t integer(std::string_view name, IntegerRange range);
  /// One of `allowed`; the first of them when the parameter is not there.
  std::string one_of(std::string_view name, std::initializer_list<std::string_view> allowed);

  Result<void> finish();

 private:
  const Parameter* take(std::string_view name);

  const std::vector<Parameter>& parameters_;
  std::vector<std::string_view> known_;
  std::vector<Fault> faults_;
};

}  // namespace tend::http
