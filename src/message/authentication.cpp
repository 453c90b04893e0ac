// SPDX-License-Identifier: Apache-2.0
#include "message/authentication.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace tend::message {
namespace {
/// Without comments, which may stand anywhere and nest; what is quoted is no comment.
std::string without_comments(std::string_view field) {
  std::string plain;
  int depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < field.size(); ++i) {
    const char c = field[i];
    const bool escaped = c == '\\' && (quoted || depth > 0) && i + 1 < field.size();
    if (depth == 0 && c == '"') quoted = !quoted;
    if (!quoted && c == '(') ++depth;
    if (depth == 0) plain += c;
    if (escaped && depth == 0) plain += field[i + 1];
    if (escaped) ++i;
    if (!quoted && c == ')' && depth > 0) {
      --depth;
      plain += ' ';
    }
  }
  return plain;
}

/// The parts between semicolons that are not quoted, trimmed.
std::vector<std::string> parts_of(const std::string& field) {
  std::vector<std::string> parts(1);
  bool quoted = false;
  for (const char c : without_comments(field)) {
    if (c == '"') quoted = !quoted;
    if (c == ';' && !quoted) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  for (std::string& part : parts)
    part = to_lower(trim(part));
  return parts;
}

/// Who speaks: the first part without its version number.
std::string_view speaker(std::string_view part) {
  std::string_view name = part.substr(0, part.find(' '));
  if (name.size() >= 2 && name.front() == '"' && name.back() == '"') {
    name = name.substr(1, name.size() - 2);
  }
  return name;
}

/// "dmarc=fail", "dmarc / 1 = fail policy.dmarc=reject": the word after the sign.
std::string_view dmarc_word(std::string_view part) {
  constexpr std::string_view method = "dmarc";
  const std::size_t sign = part.find('=');
  if (!part.starts_with(method) || sign == std::string_view::npos) return {};
  const std::string_view version = trim(part.substr(method.size(), sign - method.size()));
  const bool versioned = version.starts_with('/') && all_digits(trim(version.substr(1)));
  if (!version.empty() && !versioned) return {};
  const std::string_view result = trim(part.substr(sign + 1));
  return result.substr(0, result.find(' '));
}

Dmarc result_in(const std::vector<std::string>& parts) {
  Dmarc found = Dmarc::Unknown;
  for (const std::string& part : parts) {
    const std::string_view word = dmarc_word(part);
    if (word == "fail") return Dmarc::Failed;
    if (word == "pass") found = Dmarc::Passed;
  }
  return found;
}
}  // namespace

Dmarc dmarc_result(const std::vector<std::string>& authentication_results,
                   std::string_view checker) {
  const std::string own = to_lower(checker);
  Dmarc found = Dmarc::Unknown;
  for (const std::string& field : authentication_results) {
    const auto parts = parts_of(field);
    if (own.empty() || speaker(parts.front()) != own) continue;
    found = std::max(found, result_in(parts));
  }
  return found;
}

}  // namespace tend::message
