// SPDX-License-Identifier: Apache-2.0
#include "paper/sheets.hpp"

#include <cairo/cairo-pdf.h>
#include <fmt/format.h>

#include "base/assert.hpp"

namespace tend::paper {
namespace {

constexpr double rule_width = 0.6;
constexpr double rule_grey = 0.8;
constexpr double footer_gap = 18;

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
  static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
  return CAIRO_STATUS_SUCCESS;
}

}  // namespace

Sheets::Sheets(PaperSize size, const Typesetter& typesetter, Imprint imprint)
    : extent_(extent_of(size)),
      typesetter_(typesetter),
      imprint_(std::move(imprint)),
      surface_(cairo_pdf_surface_create_for_stream(append, &bytes_, extent_.width, extent_.height)),
      cairo_(cairo_create(surface_.get())) {
  auto* surface = surface_.get();
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, imprint_.title.c_str());
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Tend");
  // Cairo would ask the clock otherwise, and no two documents would be the same.
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, imprint_.made_on.c_str());
}

void Sheets::keep_together(double height) {
  const bool is_empty = y_ <= margin_top;
  if (height > room() && !is_empty) next_sheet();
}

void Sheets::next_sheet() {
  end_sheet();
  ++sheet_;
  y_ = margin_top;
}

void Sheets::end_sheet() {
  const double y = extent_.height - margin_bottom + footer_gap;
  const Runs number{{fmt::format("Page {} of {}", sheet_, imprint_.sheets), Face::Note}};
  const double number_width = typesetter_.width_of(number);
  draw(Lines(typesetter_, number, width()), 0, left() + width() - number_width, y);
  for (const auto& text : imprint_.footers) {
    const Runs footer{{text, Face::Note}};
    if (typesetter_.width_of(footer) > width() - number_width - footer_gap) continue;
    draw(Lines(typesetter_, footer, width()), 0, left(), y);
    break;
  }
  cairo_show_page(cairo_.get());
}

void Sheets::write(const Lines& lines, double x) {
  for (std::size_t line = 0; line < lines.count(); ++line) {
    keep_together(lines.height(line));
    lines.draw(cairo_.get(), line, x, y_);
    y_ += lines.height(line);
  }
}

void Sheets::rule(double x, double width) {
  cairo_set_source_rgb(cairo_.get(), rule_grey, rule_grey, rule_grey);
  cairo_rectangle(cairo_.get(), x, y_, width, rule_width);
  cairo_fill(cairo_.get());
}

void Sheets::shade(double x, double width, double height, double grey) {
  cairo_set_source_rgb(cairo_.get(), grey, grey, grey);
  cairo_rectangle(cairo_.get(), x, y_, width, height);
  cairo_fill(cairo_.get());
}

void Sheets::draw(const Lines& lines, std::size_t line, double x, double y) {
  lines.draw(cairo_.get(), line, x, y);
}

void Sheets::outline(const std::string& title) {
  const auto place = fmt::format("page={} pos=[{:.1f} {:.1f}]", sheet_, left(), y_);
  cairo_pdf_surface_add_outline(surface_.get(), CAIRO_PDF_OUTLINE_ROOT, title.c_str(),
                                place.c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

std::string Sheets::finish() {
  end_sheet();
  cairo_.reset();
  cairo_surface_finish(surface_.get());
  TEND_ASSERT(cairo_surface_status(surface_.get()) == CAIRO_STATUS_SUCCESS);
  return std::move(bytes_);
}

}  // namespace tend::paper
