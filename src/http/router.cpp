// SPDX-License-Identifier: Apache-2.0
#include "http/router.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"

namespace tend::http {
namespace {
constexpr std::size_t desk_bytes_max = 40;

bool is_place(std::string_view segment) {
  return segment.starts_with('{') && segment.ends_with('}');
}

std::string_view place_name(std::string_view segment) {
  return segment.substr(1, segment.size() - 2);
}

bool fits(const std::vector<std::string>& pattern, std::span<const std::string> segments) {
  return std::ranges::equal(pattern, segments, [](const auto& expected, const auto& found) {
    return is_place(expected) ? !found.empty() : expected == found;
  });
}

/// The pattern whose first difference is a literal where the other has a place.
bool is_more_specific(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  const auto [at_a, at_b] = std::ranges::mismatch(
      a, b, [](const auto& x, const auto& y) { return is_place(x) == is_place(y); });
  return at_a != a.end() && at_b != b.end() && !is_place(*at_a);
}

Params params_of(const std::vector<std::string>& pattern, std::span<const std::string> segments) {
  Params params;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (is_place(pattern[i])) params.add(place_name(pattern[i]), segments[i]);
  }
  return params;
}

constexpr bool belongs_in_desk(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || c == '-';
}
}  // namespace

std::optional<std::string_view> Params::find(std::string_view name) const {
  const auto found = std::ranges::find(values_, name, &Parameter::name);
  if (found == values_.end()) return std::nullopt;
  return found->value;
}

std::string_view Params::text(std::string_view name) const {
  const auto found = find(name);
  TEND_ASSERT(found.has_value());
  return *found;
}

Result<DeskId> Params::desk() const {
  const std::string_view name = text("desk");
  if (name.size() > desk_bytes_max || !std::ranges::all_of(name, belongs_in_desk)) {
    return fail(Code::NotFound, {});
  }
  return DeskId(std::string(name));
}

Result<TicketNumber> Params::ticket_number() const {
  const std::string_view digits = text("number");
  std::int64_t number = 0;
  const auto read = std::from_chars(digits.begin(), digits.end(), number);
  const bool plain = all_digits(digits) && digits.front() != '0';
  if (!plain || read.ec != std::errc() || read.ptr != digits.end()) {
    return fail(Code::NotFound, {});
  }
  return TicketNumber(number);
}

void Router::add(Route route) {
  TEND_ASSERT(route.pattern.starts_with('/'));
  std::vector<std::string> pattern;
  for (const std::string_view segment : split(std::string_view(route.pattern).substr(1), '/')) {
    pattern.emplace_back(segment);
  }
  for (std::size_t i = 0; i < routes_.size(); ++i) {
    const bool same_shape = fits(patterns_[i], pattern) && fits(pattern, patterns_[i]);
    TEND_ASSERT(!same_shape || patterns_[i] == pattern);
    TEND_ASSERT(!same_shape || routes_[i].method != route.method);
  }
  routes_.push_back(std::move(route));
  patterns_.push_back(std::move(pattern));
}

void Router::add(std::vector<Route> routes) {
  for (Route& route : routes)
    add(std::move(route));
}

Router::Match Router::match(Method method, std::span<const std::string> segments) const {
  const std::vector<std::string>* best = nullptr;
  for (const auto& pattern : patterns_) {
    if (fits(pattern, segments) && (!best || is_more_specific(pattern, *best))) best = &pattern;
  }
  if (!best) return Nothing{};

  WrongMethod wrong;
  for (std::size_t i = 0; i < routes_.size(); ++i) {
    if (patterns_[i] != *best) continue;
    const Method here = routes_[i].method;
    if (here == method || (here == Method::Get && method == Method::Head)) {
      return Found{&routes_[i], params_of(*best, segments)};
    }
    if (!wrong.allowed.empty()) wrong.allowed += ", ";
    wrong.allowed += to_string(here);
    if (here == Method::Get) wrong.allowed += ", HEAD";
  }
  return wrong;
}

}  // namespace tend::http
