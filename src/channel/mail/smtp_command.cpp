// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/smtp_command.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace tend::channel {
namespace {

constexpr char to_upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

std::string upper(std::string_view text) {
  std::string folded(text);
  std::ranges::transform(folded, folded.begin(), to_upper);
  return folded;
}

constexpr bool is_letter_or_digit(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// An atom of RFC 5322 §3.2.3.
bool is_word(std::string_view text) {
  constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~";
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return is_letter_or_digit(c) || marks.find(c) != std::string_view::npos;
  });
}

bool is_quoted_string(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return false;
  text = text.substr(1, text.size() - 2);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escaped = text[i] == '\\';
    if (escaped && ++i == text.size()) return false;
    const auto c = static_cast<unsigned char>(text[i]);
    if (c < 0x20 || c == 0x7f || (c == '"' && !escaped)) return false;
  }
  return true;
}

bool is_label(std::string_view label) {
  return !label.empty() && label.front() != '-' && label.back() != '-' &&
         std::ranges::all_of(label, [](char c) { return is_letter_or_digit(c) || c == '-'; });
}

/// `[192.0.2.1]`, `[IPv6:2001:db8::1]`; which addresses exist is not asked.
bool is_address_literal(std::string_view domain) {
  if (domain.size() < 3 || domain.front() != '[' || domain.back() != ']') return false;
  return std::ranges::all_of(domain.substr(1, domain.size() - 2), [](char c) {
    return is_letter_or_digit(c) || c == '.' || c == ':' || c == '-';
  });
}

bool is_domain(std::string_view domain) {
  return is_address_literal(domain) || std::ranges::all_of(split(domain, '.'), is_label);
}

/// Where the path that begins with `<` ends: the place of its `>`, which may also stand, without
/// that meaning, in a quoted local part.
std::optional<std::size_t> end_of_path(std::string_view text) {
  bool quoted = false;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (quoted && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (text[i] == '>' && !quoted) {
      return i;
    }
  }
  return std::nullopt;
}

/// `@one.example,@two.example:` before the address that counts.
std::string_view without_source_route(std::string_view path) {
  if (!path.starts_with('@')) return path;
  const std::size_t colon = path.find(':');
  return colon == std::string_view::npos ? path : path.substr(colon + 1);
}

std::vector<SmtpParameter> parse_parameters(std::string_view text) {
  std::vector<SmtpParameter> parameters;
  for (const std::string_view word : split(text, ' ')) {
    if (word.empty()) continue;
    const std::size_t equals = word.find('=');
    const bool has_value = equals != std::string_view::npos;
    parameters.push_back({upper(word.substr(0, equals)),
                          has_value ? std::string(word.substr(equals + 1)) : std::string()});
  }
  return parameters;
}

}  // namespace

SmtpCommand split_command(std::string_view line) {
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos) return {upper(line), {}};
  return {upper(line.substr(0, space)), trim(line.substr(space))};
}

std::optional<SmtpPath> parse_path(std::string_view argument, std::string_view keyword) {
  if (!equal_ignoring_case(argument.substr(0, keyword.size()), keyword)) return std::nullopt;
  argument.remove_prefix(keyword.size());
  if (!argument.starts_with(':')) return std::nullopt;
  argument = trim(argument.substr(1));

  if (!argument.starts_with('<')) return std::nullopt;
  const auto end = end_of_path(argument);
  if (!end || *end >= mail_path_bytes_max) return std::nullopt;
  const std::string_view after = argument.substr(*end + 1);
  if (!after.empty() && after.front() != ' ') return std::nullopt;

  return SmtpPath{std::string(without_source_route(argument.substr(1, *end - 1))),
                  parse_parameters(after)};
}

bool is_mailbox(std::string_view address) {
  if (!is_utf8(address)) return false;
  const std::size_t at = address.rfind('@');
  if (at == std::string_view::npos) return false;
  const std::string_view local = address.substr(0, at);
  if (!is_quoted_string(local) && !std::ranges::all_of(split(local, '.'), is_word)) return false;
  return is_domain(address.substr(at + 1));
}

}  // namespace tend::channel
