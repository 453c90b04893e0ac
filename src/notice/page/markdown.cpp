// SPDX-License-Identifier: Apache-2.0
#include "notice/page/markdown.hpp"

#include <fmt/format.h>

#include <string_view>

#include "base/text.hpp"

namespace tend::notice {
namespace {

bool is_letter_or_digit(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// No character of it means anything to Markdown, and a table's row stays one line. An underscore
/// within a word means nothing by itself.
std::string escaped(std::string_view text) {
  std::string safe;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool within_word = at > 0 && at + 1 < text.size() && is_letter_or_digit(text[at - 1]) &&
                             is_letter_or_digit(text[at + 1]);
    const bool means_something = std::string_view("\\`*_[]<>|#~").find(c) != std::string_view::npos;
    if (means_something && !(c == '_' && within_word)) safe += '\\';
    safe += c == '\n' ? ' ' : c;
  }
  return safe;
}

/// Keys are names, in which no backtick can stand.
std::string in_code(std::string_view keys) {
  std::vector<std::string> each;
  for (const auto key : split(keys, ' '))
    if (!key.empty()) each.push_back(fmt::format("`{}`", key));
  return join(each, " ");
}

std::string in_cell(const Table& table, const Cell& cell, std::size_t column) {
  const bool is_key = column == 0 && table.names == Table::Names::Keys;
  auto text = is_key ? in_code(cell.says.text) : escaped(cell.says.text);
  return cell.aside.empty() ? text : fmt::format("{} ({})", text, escaped(cell.aside));
}

struct Written {
  std::string operator()(const Paragraph& paragraph) const {
    return escaped(paragraph.says.text) + "\n";
  }
  std::string operator()(const Quotation& quotation) const {
    return "> " + escaped(quotation.text) + "\n";
  }
  std::string operator()(const List& list) const {
    std::string items;
    for (const auto& item : list.items)
      items += "- " + escaped(item.text) + "\n";
    return items;
  }
  std::string operator()(const Table& table) const {
    std::string lines = table.caption.empty() ? "" : escaped(table.caption) + "\n\n";
    std::string rule;
    for (const auto& column : table.head) {
      lines += "| " + escaped(column) + " ";
      rule += "| --- ";
    }
    lines += "|\n" + rule + "|\n";
    for (const auto& row : table.rows) {
      for (std::size_t column = 0; column < row.size(); ++column)
        lines += "| " + in_cell(table, row[column], column) + " ";
      lines += "|\n";
    }
    return table.foot.empty() ? lines : lines + "\n" + escaped(table.foot) + "\n";
  }
};

}  // namespace

std::string to_markdown(const Page& page) {
  auto text = fmt::format("# {}: {}\n", escaped(page.title), escaped(page.kind));
  for (const auto& line : page.imprint)
    text += "\n" + escaped(line) + "\n";
  for (const auto& section : page.sections) {
    text += fmt::format("\n## {}\n", escaped(section.title));
    for (const auto& block : section.blocks)
      text += "\n" + std::visit(Written{}, block);
  }
  return text;
}

}  // namespace tend::notice
