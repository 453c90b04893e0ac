// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace tend::http {

struct Parameter {
  std::string name;
  std::string value;

  bool operator==(const Parameter&) const = default;
};

/// What a request asks for, decoded.
struct Target {
  std::string path = {};  ///< as it was sent, without the query
  std::vector<std::string> segments =
      {};                             ///< of the path, decoded: "/a/b%20c/" is {"a", "b c", ""}
  std::vector<Parameter> query = {};  ///< decoded; `+` is a space
};

/// Reads the origin form of a request target (RFC 9112 section 3.2.1). Invalid for any other form,
/// for what is not properly percent-encoded UTF-8, for control characters, and for `.` and `..`
/// segments, which mean different things to different programs on the way. Brackets in the query
/// may stand unencoded: `page[size]=50`.
Result<Target> parse_target(std::string_view target);

}  // namespace tend::http
