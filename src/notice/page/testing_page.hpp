// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "notice/page/page.hpp"

// A page as plain lines, for tests to find the desk's words in.
namespace tend::notice {

inline std::string in_line(const Cell& cell) {
  return cell.aside.empty() ? cell.says.text : cell.says.text + " (" + cell.aside + ")";
}

struct Lined {
  std::string operator()(const Paragraph& paragraph) const { return paragraph.says.text + "\n"; }
  std::string operator()(const Quotation& quotation) const { return quotation.text + "\n"; }
  std::string operator()(const List& list) const {
    std::string lines;
    for (const auto& item : list.items)
      lines += "- " + item.text + "\n";
    return lines;
  }
  std::string operator()(const Table& table) const {
    std::string lines = table.caption.empty() ? "" : table.caption + "\n";
    for (const auto& column : table.head)
      lines += (&column == &table.head.front() ? "" : " | ") + column;
    lines += "\n";
    for (const auto& row : table.rows) {
      for (const auto& cell : row)
        lines += (&cell == &row.front() ? "" : " | ") + in_line(cell);
      lines += "\n";
    }
    return table.foot.empty() ? lines : lines + table.foot + "\n";
  }
};

inline std::string in_lines(const Section& section) {
  std::string lines = section.title + "\n";
  for (const auto& block : section.blocks)
    lines += std::visit(Lined{}, block);
  return lines;
}

inline std::string in_lines(const Page& page) {
  std::string lines = page.title + "\n" + page.kind + "\n";
  for (const auto& section : page.sections)
    lines += in_lines(section);
  return lines;
}

}  // namespace tend::notice
