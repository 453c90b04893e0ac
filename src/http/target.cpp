// SPDX-License-Identifier: Apache-2.0
#include "http/target.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "http/limits.hpp"

namespace tend::http {
namespace {
enum class Plus : std::uint8_t { Itself, Space };

int hex_digit(char c) {
  if (is_digit(c)) return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

constexpr bool is_control(char c) {
  return (c >= '\0' && c < ' ') || c == '\x7f';
}

Result<std::string> decode(std::string_view encoded, Plus plus) {
  std::string text;
  text.reserve(encoded.size());
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    char c = encoded[i];
    if (c == '%') {
      const int high = i + 1 < encoded.size() ? hex_digit(encoded[i + 1]) : -1;
      const int low = i + 2 < encoded.size() ? hex_digit(encoded[i + 2]) : -1;
      if (high < 0 || low < 0) {
        return fail(Code::Invalid, "The address has a % without two hexadecimal digits.");
      }
      c = static_cast<char>(high * 16 + low);
      i += 2;
    } else if (c == '+' && plus == Plus::Space) {
      c = ' ';
    }
    text += c;
  }
  if (!is_utf8(text)) return fail(Code::Invalid, "The address is not UTF-8.");
  if (std::ranges::any_of(text, is_control)) {
    return fail(Code::Invalid, "The address has a control character.");
  }
  return text;
}

Result<std::vector<std::string>> parse_path(std::string_view path) {
  std::vector<std::string> segments;
  for (const std::string_view encoded : split(path.substr(1), '/')) {
    if (segments.size() == path_segments_max) {
      return fail(Code::Invalid, "The address has too many parts.");
    }
    ASSIGN_OR_RETURN(std::string segment, decode(encoded, Plus::Itself));
    if (segment == "." || segment == "..") {
      return fail(Code::Invalid, "The address has a . or .. part.");
    }
    segments.push_back(std::move(segment));
  }
  return segments;
}

Result<std::vector<Parameter>> parse_query(std::string_view query) {
  std::vector<Parameter> parameters;
  for (const std::string_view pair : split(query, '&')) {
    if (pair.empty()) continue;
    if (parameters.size() == query_parameters_max) {
      return fail(Code::Invalid, "The address has too many parameters.");
    }
    const std::size_t equals = std::min(pair.find('='), pair.size());
    ASSIGN_OR_RETURN(std::string name, decode(pair.substr(0, equals), Plus::Space));
    ASSIGN_OR_RETURN(std::string value,
                     decode(pair.substr(std::min(equals + 1, pair.size())), Plus::Space));
    parameters.push_back({std::move(name), std::move(value)});
  }
  return parameters;
}
}  // namespace

Result<Target> parse_target(std::string_view target) {
  if (!target.starts_with('/')) {
    return fail(Code::Invalid, "The address has to begin with a slash.");
  }
  if (target.contains('#')) return fail(Code::Invalid, "The address has a # in it.");
  const std::size_t path_end = std::min(target.find('?'), target.size());
  const std::string_view path = target.substr(0, path_end);
  ASSIGN_OR_RETURN(auto segments, parse_path(path));
  ASSIGN_OR_RETURN(auto query, parse_query(target.substr(std::min(path_end + 1, target.size()))));
  return Target{std::string(path), std::move(segments), std::move(query)};
}

}  // namespace tend::http
