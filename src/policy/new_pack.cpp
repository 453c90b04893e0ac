// SPDX-License-Identifier: Apache-2.0
#include "policy/new_pack.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "policy/reader/fields.hpp"

namespace tend::policy {
namespace {

constexpr std::size_t desk_name_bytes_max = 40;

/// What stands in a file of answers, as somebody would have typed it.
std::string typed(const Node& node) {
  if (node.kind != Node::Kind::List) return node.text;
  std::vector<std::string> items;
  for (const auto& item : node.items)
    items.push_back(item.text);
  return join(items, ", ");
}

}  // namespace

Result<void> take_answer(const PackQuestion& question, std::string_view text,
                         const calendar::ZoneTable& zones, NewPack& pack) {
  NewPack answered = pack;
  if (!question.take(trim(text), zones, answered)) {
    constexpr std::size_t shown_bytes_max = 60;
    return fail(Code::Invalid,
                fmt::format("`{}` where {}", cut(trim(text), shown_bytes_max), question.expected));
  }
  pack = std::move(answered);
  return {};
}

bool is_desk_name(std::string_view name) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-'; };
  return !name.empty() && name.size() <= desk_name_bytes_max && name.front() >= 'a' &&
         std::ranges::all_of(name, fits);
}

Result<NewPack> read_answers(std::string_view desk, std::string_view file, std::string_view text,
                             const calendar::ZoneTable& zones) {
  Findings findings{std::string(file)};
  Node root = parse_yaml(text, findings);
  if (root.kind == Node::Kind::Nothing) root.kind = Node::Kind::Map;
  NewPack pack;
  pack.desk = desk;
  {
    Fields fields(root, "a file of answers", findings);
    for (const auto& question : pack_questions()) {
      const auto* given = fields.find(question.key);
      const auto taken = given ? take_answer(question, typed(*given), zones, pack) : Result<void>();
      if (!taken) findings.add(FindingKind::WrongValue, given->place, taken.error().what);
      if (given && taken) continue;
      TEND_ASSERT(question.take(question.otherwise(pack), zones, pack));
    }
  }
  if (findings.faultless()) return pack;
  return fail(Code::Invalid, "These answers make no pack.", findings.faults());
}

}  // namespace tend::policy
