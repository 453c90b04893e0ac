// SPDX-License-Identifier: Apache-2.0
#include "paper/typesetting.hpp"

#if defined(__SANITIZE_ADDRESS__)
/// Fontconfig keeps a little of the configuration it read for as long as the program runs.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig";
}
extern "C" const char* __lsan_default_options() {
  return "print_suppressions=0";
}
#endif

namespace tend::paper {
namespace {

constexpr const char* families = "Inter, DejaVu Sans";

struct Look {
  double points;
  PangoWeight weight;
  double grey;  ///< 0 is black
};

Look look_of(Face face) {
  switch (face) {
    case Face::Title:
      return {22, PANGO_WEIGHT_BOLD, 0.08};
    case Face::Kind:
      return {10.5, PANGO_WEIGHT_SEMIBOLD, 0.3};
    case Face::Heading:
      return {13.5, PANGO_WEIGHT_SEMIBOLD, 0.08};
    case Face::Caption:
      return {9.5, PANGO_WEIGHT_SEMIBOLD, 0.1};
    case Face::Body:
      return {9.5, PANGO_WEIGHT_NORMAL, 0.1};
    case Face::Strong:
      return {9, PANGO_WEIGHT_SEMIBOLD, 0.1};
    case Face::Head:
      return {8, PANGO_WEIGHT_SEMIBOLD, 0.32};
    case Face::Aside:
      return {8, PANGO_WEIGHT_NORMAL, 0.35};
    case Face::Mark:
      return {6.5, PANGO_WEIGHT_NORMAL, 0.3};
    case Face::Note:
      return {7.75, PANGO_WEIGHT_NORMAL, 0.32};
  }
  return {9.5, PANGO_WEIGHT_NORMAL, 0.1};
}

int units(double points) {
  return static_cast<int>(points * PANGO_SCALE);
}

double points(int units) {
  return static_cast<double>(units) / PANGO_SCALE;
}

void add(PangoAttrList* attributes, PangoAttribute* attribute, std::size_t from, std::size_t to) {
  attribute->start_index = static_cast<guint>(from);
  attribute->end_index = static_cast<guint>(to);
  pango_attr_list_insert(attributes, attribute);
}

Owned<PangoLayout> layout_of(const Typesetter& typesetter, const Runs& runs) {
  Owned<PangoLayout> layout(pango_layout_new(typesetter.context()));
  auto* attributes = pango_attr_list_new();
  std::string text;
  for (const auto& run : runs) {
    const auto from = text.size();
    text += run.text;
    const auto look = look_of(run.face);
    const auto grey = static_cast<guint16>(look.grey * 65535);
    add(attributes, pango_attr_size_new(units(look.points)), from, text.size());
    add(attributes, pango_attr_weight_new(look.weight), from, text.size());
    add(attributes, pango_attr_foreground_new(grey, grey, grey), from, text.size());
    if (run.face == Face::Mark) {
      add(attributes, pango_attr_rise_new(units(3)), from, text.size());
    }
  }
  // What is read out of the document again has no hyphen that was not in the text.
  add(attributes, pango_attr_insert_hyphens_new(FALSE), 0, text.size());
  pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
  pango_layout_set_attributes(layout.get(), attributes);
  pango_attr_list_unref(attributes);
  pango_layout_set_line_spacing(layout.get(), 1.25F);
  return layout;
}

double width_of(PangoLayout* layout) {
  PangoRectangle extent;
  pango_layout_get_extents(layout, nullptr, &extent);
  return points(extent.width);
}

}  // namespace

Typesetter::Typesetter(const std::string& language)
    : fonts_(pango_cairo_font_map_new()), context_(pango_font_map_create_context(fonts_.get())) {
  pango_cairo_context_set_resolution(context_.get(), 72);  // A point of the font is a point.
  auto* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options(context_.get(), options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
  pango_context_set_language(context_.get(), pango_language_from_string(language.c_str()));
  auto* font = pango_font_description_from_string(families);
  pango_context_set_font_description(context_.get(), font);
  pango_font_description_free(font);
}

double Typesetter::width_of(const Runs& runs) const {
  return paper::width_of(layout_of(*this, runs).get());
}

double Typesetter::widest_word(const Runs& runs) const {
  const auto layout = layout_of(*this, runs);
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
  pango_layout_set_width(layout.get(), 0);
  return paper::width_of(layout.get());
}

Lines::Lines(const Typesetter& typesetter, const Runs& runs, double width)
    : layout_(layout_of(typesetter, runs)) {
  pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width(layout_.get(), units(width));
  auto* at = pango_layout_get_iter(layout_.get());
  do {
    PangoRectangle extent;
    pango_layout_iter_get_line_extents(at, nullptr, &extent);
    int top = 0;
    int bottom = 0;
    pango_layout_iter_get_line_yrange(at, &top, &bottom);
    lines_.push_back({pango_layout_iter_get_line_readonly(at), points(extent.x),
                      points(bottom - top), points(pango_layout_iter_get_baseline(at) - top)});
  } while (pango_layout_iter_next_line(at) != FALSE);
  pango_layout_iter_free(at);
}

double Lines::height_from(std::size_t first) const {
  double height = 0;
  for (std::size_t line = first; line < lines_.size(); ++line)
    height += lines_[line].height;
  return height;
}

void Lines::draw(cairo_t* cairo, std::size_t line, double x, double y) const {
  const auto& drawn = lines_[line];
  cairo_move_to(cairo, x + drawn.left, y + drawn.baseline);
  pango_cairo_show_layout_line(cairo, drawn.line);
}

}  // namespace tend::paper
