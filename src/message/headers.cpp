// SPDX-License-Identifier: Apache-2.0
#include "message/headers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "message/clean.hpp"
#include "message/limits.hpp"

namespace tend::message {
namespace {
constexpr std::size_t shown_bytes_max = 60;

/// Takes the first line off `rest`, without its line end.
std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_continuation(std::string_view line) {
  return line.starts_with(' ') || line.starts_with('\t');
}

/// The length of the name a header line begins with (RFC 5322 §3.6.8), or 0 if it is none.
std::size_t name_length(std::string_view line) {
  const auto in_name = [](char c) { return c > ' ' && c < 0x7f && c != ':'; };
  const auto end = static_cast<std::size_t>(std::ranges::find_if_not(line, in_name) - line.begin());
  const std::size_t colon = line.find_first_not_of(" \t", end);
  return colon != std::string_view::npos && line[colon] == ':' ? end : 0;
}

/// Whether a mail system writes headers of that name. Words such as "Note:" may begin a line of the
/// body as well.
bool is_usual(std::string_view name) {
  constexpr std::string_view names[] = {
      "bcc",          "cc",          "date",         "delivered-to", "errors-to",  "from",
      "in-reply-to",  "message-id",  "organization", "precedence",   "received",   "references",
      "reply-to",     "return-path", "sender",       "status",       "subject",    "to",
      "mime-version", "user-agent",  "thread-topic", "thread-index", "importance", "priority"};
  constexpr std::string_view families[] = {"arc-",  "authentication-", "auto-",     "content-",
                                           "dkim-", "list-",           "received-", "x-"};
  const std::string lower = to_lower(name);
  return std::ranges::find(names, lower) != std::end(names) ||
         std::ranges::any_of(families, [&](std::string_view f) { return lower.starts_with(f); });
}

std::string shown(std::string_view line) {
  return one_line(cut(line, shown_bytes_max));
}

/// Everything up to the next line that does not continue the header.
std::string_view take_folded(std::string_view& rest) {
  const std::string_view whole = rest;
  take_line(rest);
  while (is_continuation(rest))
    take_line(rest);
  return whole.substr(0, whole.size() - rest.size());
}

class Splitter {
 public:
  Splitter(std::string_view bytes, std::size_t count_max, Defects& defects)
      : rest_(bytes), count_max_(count_max), defects_(defects) {}

  HeaderBlock split() {
    while (!rest_.empty()) {
      std::string_view after = rest_;
      const std::string_view line = take_line(after);
      if (line.empty()) {
        block_.body = after;
        return std::move(block_);
      }
      if (const std::size_t length = name_length(line); length > 0) {
        add(line.substr(0, length), take_folded(rest_));
      } else if (const std::string_view next = next_line();
                 is_usual(next.substr(0, name_length(next)))) {
        defects_.note(DefectCode::HeaderWithoutColon,
                      fmt::format("\"{}\" is no header and was left out", shown(line)));
        rest_ = after;
      } else {
        begin_body(line);
        return std::move(block_);
      }
    }
    block_.body = rest_;
    return std::move(block_);
  }

 private:
  std::string_view next_line() const {
    std::string_view after = rest_;
    take_line(after);
    return take_line(after);
  }

  void begin_body(std::string_view line) {
    if (block_.headers.empty()) {
      defects_.note(DefectCode::NoHeaders, "there are no headers; all of it is the body");
    } else {
      defects_.note(DefectCode::NoBlankLine,
                    fmt::format("the body begins at \"{}\" without a blank line", shown(line)));
    }
    block_.body = rest_;
  }

  void add(std::string_view name, std::string_view folded) {
    if (block_.headers.size() >= count_max_) {
      defects_.note(DefectCode::TooManyHeaders,
                    fmt::format("more than {} headers; the rest was not read", count_max_));
      return;
    }
    std::string_view raw = folded.substr(folded.find(':') + 1);
    if (raw.size() > header_bytes_max) {
      defects_.note(DefectCode::HeaderTooLong, fmt::format("{} is longer than {} bytes and was cut",
                                                           shown(name), header_bytes_max));
      raw = raw.substr(0, header_bytes_max);
    }
    block_.headers.push_back({name, raw});
  }

  std::string_view rest_;
  std::size_t count_max_;
  Defects& defects_;
  HeaderBlock block_;
};
}  // namespace

std::optional<std::string> HeaderBlock::first(std::string_view name) const {
  const auto found = std::ranges::find_if(
      headers, [&](const Header& header) { return equal_ignoring_case(header.name, name); });
  if (found == headers.end()) return std::nullopt;
  return unfold(found->raw);
}

std::vector<std::string> HeaderBlock::all(std::string_view name) const {
  std::vector<std::string> values;
  for (const Header& header : headers) {
    if (equal_ignoring_case(header.name, name)) values.push_back(unfold(header.raw));
  }
  return values;
}

HeaderBlock split_headers(std::string_view bytes, std::size_t count_max, Defects& defects) {
  return Splitter(bytes, count_max, defects).split();
}

std::string unfold(std::string_view raw) {
  std::string line;
  line.reserve(raw.size());
  for (const char c : raw) {
    if (c != '\r' && c != '\n' && c != '\0') line += c;
  }
  return std::string(trim(line));
}

}  // namespace tend::message
