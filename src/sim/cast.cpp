// SPDX-License-Identifier: Apache-2.0
#include "sim/cast.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>

#include "base/text.hpp"

namespace tend::sim {
namespace {
constexpr std::size_t token_digits = 32;

/// The digits behind `mark` when the text begins with it; else nothing.
std::string_view digits_behind(std::string_view text, std::string_view mark) {
  if (!text.starts_with(mark)) return {};
  text.remove_prefix(mark.size());
  const auto end = std::ranges::find_if_not(text, is_digit);
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

bool is_token(std::string_view text) {
  return text.size() >= token_digits &&
         std::ranges::all_of(text.substr(0, token_digits),
                             [](unsigned char c) { return std::isxdigit(c) != 0; });
}

template <class Number>
Number to_number(std::string_view digits) {
  Number value{};
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}
}  // namespace

Cast::Cast(const policy::Handbook& handbook, const Story& story) {
  for (const auto& person : handbook.facts.people)
    addresses_.emplace(person.key, person.email);
  for (const auto& contact : story.contacts)
    addresses_.emplace(contact.name, contact.email());
  for (const auto& [name, address] : addresses_)
    names_.emplace(address, name);
}

std::optional<std::string> Cast::address_of(std::string_view name) const {
  if (name.find('@') != std::string_view::npos) return std::string(name);
  const auto found = addresses_.find(name);
  if (found == addresses_.end()) return {};
  return found->second;
}

std::string Cast::name_of(std::string_view address) const {
  const auto found = names_.find(address);
  return found == names_.end() ? std::string(address) : found->second;
}

std::optional<TicketNumber> Cast::number_of(std::size_t ticket) const {
  if (ticket == 0 || ticket > numbers_.size()) return {};
  return numbers_[ticket - 1];
}

std::string Cast::ticket_named(TicketNumber number) {
  auto found = std::ranges::find(numbers_, number);
  if (found == numbers_.end()) found = numbers_.insert(numbers_.end(), number);
  return "T" + std::to_string(found - numbers_.begin() + 1);
}

std::string Cast::as_the_desk_writes(std::string_view text) const {
  std::string written;
  while (!text.empty()) {
    const std::string_view digits = digits_behind(text, "#T");
    const auto number = number_of(to_number<std::size_t>(digits));
    if (number) written += "#" + std::to_string(number->value());
    const std::size_t length = number ? digits.size() + 2 : 1;
    if (!number) written += text.front();
    text.remove_prefix(length);
  }
  return written;
}

std::string Cast::as_stories_write(std::string_view text) const {
  std::string written;
  while (!text.empty()) {
    if (is_token(text)) {
      written += "(token)";
      text.remove_prefix(token_digits);
      continue;
    }
    for (const std::string_view mark : {"#", "/requests/"}) {
      const std::string_view digits = digits_behind(text, mark);
      const auto known = std::ranges::find(numbers_, TicketNumber(to_number<std::int64_t>(digits)));
      if (digits.empty() || known == numbers_.end()) continue;
      written += fmt::format("{}T{}", mark, known - numbers_.begin() + 1);
      text.remove_prefix(mark.size() + digits.size());
    }
    if (text.empty()) break;
    written += text.front();
    text.remove_prefix(1);
  }
  return written;
}
}  // namespace tend::sim
