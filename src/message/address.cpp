// SPDX-License-Identifier: Apache-2.0
#include "message/address.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "message/charset.hpp"
#include "message/clean.hpp"
#include "message/decode.hpp"
#include "message/encoded_words.hpp"
#include "message/limits.hpp"

// GMime reads addresses too, but it recurses once for every ':' (a header of 100 KB ends the
// program), takes the `a@b` out of `a@b@c`, and writes xn-- domains as the letters they stand for.
// An identity must not be guessed, so it is read here.
namespace tend::message {
namespace {
constexpr std::size_t address_bytes_max = 254;  // RFC 5321 §4.5.3.1.3, without the brackets
constexpr std::size_t local_part_bytes_max = 64;

constexpr bool is_letter_or_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool is_beyond_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

/// RFC 5322's atext, RFC 6532's letters, and dots wherever they stand: telephone companies have
/// given out addresses with two of them.
bool is_dot_atom(std::string_view text) {
  constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~.";
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return is_letter_or_digit(c) || is_beyond_ascii(c) || marks.contains(c);
  });
}

bool is_quoted_string(std::string_view text) {
  if (text.size() < 3 || text.front() != '"' || text.back() != '"') return false;
  const std::string_view inside = text.substr(1, text.size() - 2);
  for (std::size_t i = 0; i < inside.size(); ++i) {
    if (static_cast<unsigned char>(inside[i]) < 0x20 || inside[i] == 0x7f) return false;
    if (inside[i] == '"') return false;
    if (inside[i] == '\\' && ++i == inside.size()) return false;
  }
  return true;
}

bool is_domain(std::string_view text) {
  if (text.starts_with('[')) {
    const std::string_view inside = text.substr(1, text.size() - 2);
    return text.size() > 2 && text.back() == ']' && std::ranges::all_of(inside, [](char c) {
             return is_letter_or_digit(c) || c == '.' || c == ':';
           });
  }
  return std::ranges::all_of(split(text, '.'), [](std::string_view label) {
    return !label.empty() && std::ranges::all_of(label, [](char c) {
      return is_letter_or_digit(c) || is_beyond_ascii(c) || c == '-' || c == '_';
    });
  });
}

/// One address out of what stands between commas, collected piece by piece.
struct Mailbox {
  std::string phrase;  ///< words, and quoted strings with their quotes
  std::string comment;
  bool has_at = false;  ///< somewhere in the phrase
  std::optional<std::string> angle;

  bool empty() const { return trim(phrase).empty() && comment.empty() && !angle; }
};

std::string without_quotes(std::string_view phrase) {
  std::string words;
  bool quoted = false;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i] == '"') {
      quoted = !quoted;
    } else {
      if (quoted && phrase[i] == '\\' && i + 1 < phrase.size()) ++i;
      words += phrase[i];
    }
  }
  return words;
}

std::string name_of(std::string_view phrase, std::string_view comment) {
  const std::string name = one_line(decode_words(without_quotes(phrase)));
  return name.empty() ? one_line(decode_words(comment)) : name;
}

/// `<@a.example,@b.example:kim@x.example>`, `<mailto:kim@x.example>` and `'kim@x.example'` all
/// have one address inside.
std::string_view strip_wrapping(std::string_view spec) {
  spec = trim(spec);
  if (spec.starts_with('@') && spec.contains(':')) spec = spec.substr(spec.find_last_of(':') + 1);
  if (equal_ignoring_case(spec.substr(0, 7), "mailto:")) spec.remove_prefix(7);
  if (spec.size() > 2 && spec.front() == '\'' && spec.back() == '\'') {
    spec = spec.substr(1, spec.size() - 2);
  }
  return trim(spec);
}

/// `kim @ client.example` was allowed once (RFC 5322 §4.4).
std::string without_blanks_around_at(std::string_view spec) {
  const std::size_t at = spec.find_last_of('@');
  if (at == std::string_view::npos) return std::string(spec);
  return std::string(trim(spec.substr(0, at))) + '@' + std::string(trim(spec.substr(at + 1)));
}

class AddressReader {
 public:
  AddressReader(std::string_view value, Defects& defects) : value_(value), defects_(defects) {}

  std::vector<Address> read() {
    while (at_ < value_.size() && addresses_.size() < addresses_max)
      step();
    finish_mailbox();
    if (at_ < value_.size()) {
      defects_.note(
          DefectCode::TooManyAddresses,
          fmt::format("more than {} addresses in a header; the rest was not read", addresses_max));
    }
    return std::move(addresses_);
  }

 private:
  void step() {
    switch (const char c = value_[at_]; c) {
      case ',':
      case ';':
        finish_unless_in_name(c);
        ++at_;
        break;
      case ':':  // What came before was the name of a group.
        mailbox_ = {};
        ++at_;
        break;
      case '"':
        take_quoted();
        break;
      case '(':
        take_comment();
        break;
      case '<':
        take_angle();
        break;
      case '[':
        take_literal();
        break;
      default:
        mailbox_.phrase += c;
        mailbox_.has_at |= c == '@';
        ++at_;
    }
  }

  /// The place of the unescaped `mark` after `from`, or npos. Once a mark is known not to come
  /// again it is not looked for again, so that unclosed quotes cost nothing.
  std::size_t find_unescaped(char mark, std::size_t from, bool& known_missing) const {
    for (std::size_t i = from; !known_missing && i < value_.size(); ++i) {
      if (value_[i] == mark) return i;
      if (value_[i] == '\\') ++i;
    }
    known_missing = true;
    return std::string_view::npos;
  }

  void take_quoted() {
    const std::size_t end = find_unescaped('"', at_ + 1, no_more_quotes_);
    if (end == std::string_view::npos) {
      ++at_;
      return;
    }
    mailbox_.phrase += value_.substr(at_, end + 1 - at_);
    mailbox_.has_at |= value_.substr(at_, end - at_).contains('@');
    at_ = end + 1;
  }

  void take_comment() {
    std::size_t depth = 0;
    const std::size_t begin = at_ + 1;
    for (; at_ < value_.size(); ++at_) {
      if (value_[at_] == '\\')
        ++at_;
      else if (value_[at_] == '(')
        ++depth;
      else if (value_[at_] == ')' && --depth == 0)
        break;
    }
    const std::size_t end = std::min(at_, value_.size());
    mailbox_.comment = value_.substr(begin, end - begin);
    mailbox_.phrase += ' ';
    at_ = std::min(at_ + 1, value_.size());
  }

  /// A quoted local part may have a '>' inside. An angle that is never closed ends at the comma.
  void take_angle() {
    if (mailbox_.angle) finish_mailbox();
    std::size_t end = at_ + 1;
    if (no_more_angles_) end = value_.size();
    while (end < value_.size() && value_[end] != '>') {
      if (value_[end] == '"') {
        const std::size_t close = find_unescaped('"', end + 1, no_more_quotes_);
        if (close != std::string_view::npos) end = close;
      }
      ++end;
    }
    const bool closed = end < value_.size();
    no_more_angles_ = !closed;
    if (!closed) end = std::min(value_.find(',', at_), value_.size());
    mailbox_.angle = std::string(value_.substr(at_ + 1, end - at_ - 1));
    at_ = end + (closed ? 1 : 0);
  }

  void take_literal() {
    std::size_t end = std::min(value_.find_first_of("],;<\"", at_), value_.size());
    if (end < value_.size() && value_[end] == ']') ++end;
    mailbox_.phrase += value_.substr(at_, end - at_);
    at_ = end;
  }

  /// "Lee, Kim <kim@client.example>": the quotes around the name were forgotten.
  void finish_unless_in_name(char separator) {
    const bool in_name =
        separator == ',' && !mailbox_.angle && !mailbox_.has_at && !trim(mailbox_.phrase).empty();
    if (in_name) {
      mailbox_.phrase += separator;
    } else {
      finish_mailbox();
    }
  }

  void finish_mailbox() {
    if (!mailbox_.empty()) {
      Address address = make_address();
      if (address != Address{}) addresses_.push_back(std::move(address));
    }
    mailbox_ = {};
  }

  Address make_address() {
    std::string_view phrase = trim(mailbox_.phrase);
    std::string spec;
    if (mailbox_.angle) {
      spec = without_blanks_around_at(strip_wrapping(*mailbox_.angle));
    } else {
      spec = without_blanks_around_at(strip_wrapping(phrase));
      // "Kim Lee kim@client.example": the brackets were forgotten.
      const std::size_t blank = phrase.find_last_of(" \t");
      if (!canonical_address(spec) && blank != std::string_view::npos &&
          canonical_address(phrase.substr(blank + 1))) {
        spec = phrase.substr(blank + 1);
        phrase = phrase.substr(0, blank);
      } else if (canonical_address(spec)) {
        phrase = {};
      }
    }
    if (canonical_address(spec)) return {name_of(phrase, mailbox_.comment), std::move(spec)};

    const bool null_path = mailbox_.angle && spec.empty();
    if (!null_path) {
      defects_.note(DefectCode::BadAddress,
                    fmt::format("\"{}\" is not an address", one_line(cut(spec, 60))));
    }
    const std::string name = name_of(phrase, mailbox_.comment);
    return {name.empty() ? one_line(spec) : name, ""};
  }

  std::string_view value_;
  Defects& defects_;
  std::size_t at_ = 0;
  bool no_more_quotes_ = false;
  bool no_more_angles_ = false;
  Mailbox mailbox_;
  std::vector<Address> addresses_;
};
}  // namespace

std::vector<Address> read_addresses(std::string_view value, Defects& defects) {
  const std::string text = text_of_header(value);
  return AddressReader(text, defects).read();
}

std::optional<std::string> canonical_address(std::string_view addr_spec) {
  if (addr_spec.size() > address_bytes_max || !is_utf8(addr_spec)) return std::nullopt;
  const std::size_t at = addr_spec.find_last_of('@');
  if (at == std::string_view::npos) return std::nullopt;

  std::string_view local = addr_spec.substr(0, at);
  const std::string_view host = addr_spec.substr(at + 1);
  if (local.size() > local_part_bytes_max || !is_domain(host)) return std::nullopt;
  if (is_quoted_string(local)) {
    const std::string_view inside = local.substr(1, local.size() - 2);
    if (is_dot_atom(inside)) local = inside;
  } else if (!is_dot_atom(local)) {
    return std::nullopt;
  }
  return to_lower(local) + '@' + to_lower(host);
}

std::string_view local_part(std::string_view canonical) {
  return canonical.substr(0, canonical.find_last_of('@'));
}

std::string_view domain(std::string_view canonical) {
  return canonical.substr(canonical.find_last_of('@') + 1);
}

}  // namespace tend::message
