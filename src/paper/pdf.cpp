// SPDX-License-Identifier: Apache-2.0
#include "paper/pdf.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "paper/sheets.hpp"
#include "paper/table_layout.hpp"

namespace tend::paper {
namespace {

using notice::Page;
using notice::Section;

constexpr double indent = 12;
constexpr double bar_width = 2;

/// Writes the page once. The number of sheets is only known afterwards.
class PageWriter {
 public:
  PageWriter(const Page& page, PaperSize size, const Typesetter& typesetter, int sheet_count)
      : page_(page),
        typesetter_(typesetter),
        sheets_(size, typesetter,
                {fmt::format("{}: {}", page.title, page.kind),
                 {fmt::format("{} · {} · {}", page.title, page.kind, page.imprint.front()),
                  fmt::format("{} · {}", page.kind, page.imprint.front())},
                 to_iso8601(page.day) + "T00:00:00Z",
                 sheet_count}) {}

  void write() {
    text({{page_.kind, Face::Kind}});
    sheets_.advance(2);
    text({{page_.title, Face::Title}});
    sheets_.advance(2);
    text({{join(page_.imprint, " · "), Face::Note}});
    for (const auto& section : page_.sections)
      write_section(section);
  }

  int sheet_count() const { return sheets_.sheet_number(); }
  std::string finish() { return sheets_.finish(); }

 private:
  Lines lines(const Runs& runs, double less = 0) const {
    return {typesetter_, runs, sheets_.width() - less};
  }

  void text(const Runs& runs, double from_left = 0) {
    sheets_.write(lines(runs, from_left), sheets_.left() + from_left);
  }

  void write_section(const Section& section) {
    constexpr double with_next = 90;  // A heading never stands alone at the foot of a sheet.
    sheets_.advance(18);
    sheets_.keep_together(with_next);
    sheets_.outline(section.title);
    text({{section.title, Face::Heading}});
    for (const auto& block : section.blocks) {
      sheets_.advance(6);
      std::visit([this](const auto& one) { write_block(one); }, block);
    }
    if (!section.notes.empty()) sheets_.advance(8);
    for (const auto& note : section.notes)
      write_note(note);
  }

  void write_block(const notice::Paragraph& paragraph) {
    text(runs_of(paragraph.says, Face::Body));
  }

  void write_block(const notice::Quotation& quotation) { beside_a_bar(quotation.text); }

  void write_block(const notice::List& list) {
    for (const auto& item : list.items) {
      const auto laid_out = lines(runs_of(item, Face::Body), indent);
      sheets_.keep_together(laid_out.height(0));
      sheets_.draw(lines({{"•", Face::Body}}), 0, sheets_.left() + 2, sheets_.y());
      sheets_.write(laid_out, sheets_.left() + indent);
      sheets_.advance(2);
    }
  }

  void write_block(const notice::Table& table) {
    constexpr double with_head = 60;
    if (!table.caption.empty()) {
      sheets_.advance(4);
      sheets_.keep_together(with_head);
      text({{table.caption, Face::Caption}});
      sheets_.advance(3);
    }
    write_table(sheets_, typesetter_, table);
    if (table.foot.empty()) return;
    sheets_.advance(4);
    beside_a_bar(table.foot);
  }

  /// A text with a bar at its side, unbroken where a sheet has room for it.
  void beside_a_bar(const std::string& words) {
    const auto laid_out = lines({{words, Face::Body}}, indent);
    const double height = laid_out.height_from(0);
    sheets_.keep_together(height);
    if (height <= sheets_.room()) sheets_.shade(sheets_.left(), bar_width, height, 0.55);
    sheets_.write(laid_out, sheets_.left() + indent);
  }

  void write_note(const notice::Note& note) {
    constexpr double note_indent = 18;
    const auto laid_out = lines({{notice::in_one_line(note), Face::Note}}, note_indent);
    sheets_.keep_together(laid_out.height(0));
    sheets_.draw(lines({{std::to_string(note.number), Face::Note}}), 0, sheets_.left(),
                 sheets_.y());
    sheets_.write(laid_out, sheets_.left() + note_indent);
    sheets_.advance(1.5);
  }

  const Page& page_;
  const Typesetter& typesetter_;
  Sheets sheets_;
};

}  // namespace

std::string to_pdf(const Page& page, PaperSize size) {
  const Typesetter typesetter(page.language);
  PageWriter counted(page, size, typesetter, 0);
  counted.write();
  PageWriter writer(page, size, typesetter, counted.sheet_count());
  writer.write();
  return writer.finish();
}

}  // namespace tend::paper
