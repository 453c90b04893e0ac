// SPDX-License-Identifier: Apache-2.0
#include "notice/page/html.hpp"

#include <fmt/format.h>

#include <iterator>
#include <string_view>

#include "notice/page/html_style.hpp"

namespace tend::notice {
namespace {

/// Safe between tags and within quoted attributes.
std::string escaped(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

/// Longer words may be broken here, so that one of them cannot make a table wider than the screen.
constexpr int word_letters_max = 32;

/// The same as `escaped`, with a place to break in each word that is too long.
std::string escaped_and_breakable(std::string_view text) {
  std::string safe;
  int letters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool begins_letter = (byte & 0xC0U) != 0x80U;
    letters = byte == ' ' || byte == '\n' ? 0 : letters + (begins_letter ? 1 : 0);
    if (begins_letter && letters > word_letters_max) {
      safe += "<wbr>";
      letters = 1;
    }
    safe += escaped(text.substr(at, 1));
  }
  return safe;
}

class HtmlWriter {
 public:
  explicit HtmlWriter(const Page& page) : page_(page) {}

  std::string write() {
    write_head();
    write_contents();
    out_ += "<main>\n";
    for (const auto& section : page_.sections)
      write_section(section);
    out_ += "</main>\n</div>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  template <class... Arguments>
  void put(fmt::format_string<Arguments...> format, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(out_), format, std::forward<Arguments>(arguments)...);
  }

  void write_head() {
    put("<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{}: {}</title>\n<style>",
        escaped(page_.language), escaped(page_.title), escaped(page_.kind));
    out_ += html_style;
    put("</style>\n</head>\n<body>\n<div class=\"sheet\">\n<header>\n<p class=\"kind\">{}</p>\n"
        "<h1>{}</h1>\n",
        escaped(page_.kind), escaped_and_breakable(page_.title));
    std::string_view between;
    out_ += "<p class=\"imprint\">";
    for (const auto& line : page_.imprint) {
      put("{}{}", between, escaped(line));
      between = " · ";
    }
    out_ += "</p>\n</header>\n";
  }

  void write_contents() {
    out_ += "<nav aria-label=\"Contents\">\n<ol>\n";
    for (const auto& section : page_.sections) {
      put("<li><a href=\"#{}\">{}</a></li>\n", escaped(section.id), escaped(section.title));
    }
    out_ += "</ol>\n</nav>\n";
  }

  void write_section(const Section& section) {
    put("<section id=\"{0}\" aria-labelledby=\"{0}-title\">\n<h2 id=\"{0}-title\">{1}</h2>\n",
        escaped(section.id), escaped(section.title));
    for (const auto& block : section.blocks)
      std::visit([this](const auto& one) { write_block(one); }, block);
    write_notes(section.notes);
    out_ += "</section>\n";
  }

  void write_phrase(const Phrase& phrase) {
    out_ += escaped_and_breakable(phrase.text);
    if (phrase.notes.empty()) return;
    out_ += "<sup>";
    for (const int number : phrase.notes) {
      put("{0}<a href=\"#note-{1}\" aria-label=\"Note {1}\">{1}</a>",
          number == phrase.notes.front() ? " " : ", ", number);
    }
    out_ += "</sup>";
  }

  void write_block(const Paragraph& paragraph) {
    out_ += "<p>";
    write_phrase(paragraph.says);
    out_ += "</p>\n";
  }

  void write_block(const Quotation& quotation) {
    put("<blockquote>{}</blockquote>\n", escaped(quotation.text));
  }

  void write_block(const List& list) {
    out_ += "<ul>\n";
    for (const auto& item : list.items) {
      out_ += "<li>";
      write_phrase(item);
      out_ += "</li>\n";
    }
    out_ += "</ul>\n";
  }

  /// The roles are those the elements have by themselves; browsers forget them where a narrow
  /// screen shows a row as a card.
  void write_block(const Table& table) {
    out_ += "<table role=\"table\">\n";
    if (!table.caption.empty()) put("<caption>{}</caption>\n", escaped(table.caption));
    out_ += "<thead role=\"rowgroup\">\n<tr role=\"row\">";
    for (const auto& column : table.head)
      put("<th role=\"columnheader\" scope=\"col\">{}</th>", escaped_and_breakable(column));
    out_ += "</tr>\n</thead>\n<tbody role=\"rowgroup\">\n";
    for (const auto& row : table.rows)
      write_row(table, row);
    out_ += "</tbody>\n</table>\n";
    if (!table.foot.empty()) put("<p class=\"foot\">{}</p>\n", escaped(table.foot));
  }

  void write_row(const Table& table, const std::vector<Cell>& row) {
    out_ += "<tr role=\"row\">";
    for (std::size_t column = 0; column < row.size(); ++column) {
      const bool names_row = column == 0;
      if (names_row) {
        out_ += "<th scope=\"row\" role=\"rowheader\">";
      } else {
        put("<td role=\"cell\" data-column=\"{}\">", escaped(table.head[column]));
      }
      write_phrase(row[column].says);
      if (!row[column].aside.empty()) {
        put("<span class=\"aside\">{}</span>", escaped_and_breakable(row[column].aside));
      }
      out_ += names_row ? "</th>" : "</td>";
    }
    out_ += "</tr>\n";
  }

  void write_notes(const std::vector<Note>& notes) {
    if (notes.empty()) return;
    put("<ol class=\"notes\" start=\"{}\" aria-label=\"Notes\">\n", notes.front().number);
    for (const auto& note : notes)
      put("<li id=\"note-{}\">{}</li>\n", note.number, escaped_and_breakable(in_one_line(note)));
    out_ += "</ol>\n";
  }

  const Page& page_;
  std::string out_;
};

}  // namespace

std::string to_html(const Page& page) {
  return HtmlWriter(page).write();
}

}  // namespace tend::notice
