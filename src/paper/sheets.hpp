// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cairo/cairo.h>

#include <memory>
#include <string>
#include <vector>

#include "paper/paper_size.hpp"
#include "paper/typesetting.hpp"

namespace tend::paper {

/// What is said of the document as a whole.
struct Imprint {
  std::string title;
  /// Left on each sheet, the first of these that fits there.
  std::vector<std::string> footers;
  std::string made_on;  ///< ISO 8601
  int sheets = 0;       ///< in all, for the page numbers
};

/// The sheets of a document, written from top to bottom. `y` is where the next thing goes.
class Sheets {
 public:
  Sheets(PaperSize size, const Typesetter& typesetter, Imprint imprint);

  double left() const { return margin_side; }
  double width() const { return extent_.width - 2 * margin_side; }
  double y() const { return y_; }
  /// What is left of this sheet, and what there is of an empty one.
  double room() const { return extent_.height - margin_bottom - y_; }
  double room_of_a_sheet() const { return extent_.height - margin_bottom - margin_top; }

  void advance(double height) { y_ += height; }
  /// Goes on on a new sheet when less than this is left; an empty one is never left.
  void keep_together(double height);
  void next_sheet();

  /// Writes the lines at `x`, on as many sheets as they need.
  void write(const Lines& lines, double x);
  void rule(double x, double width);
  /// A shaded area that begins at `y`.
  void shade(double x, double width, double height, double grey);
  void draw(const Lines& lines, std::size_t line, double x, double y);

  /// An entry of the outline for what comes next.
  void outline(const std::string& title);

  int sheet_number() const { return sheet_; }
  /// Ends the last sheet and gives the document.
  std::string finish();

 private:
  static constexpr double margin_side = 54;
  static constexpr double margin_top = 54;
  static constexpr double margin_bottom = 62;

  struct Destroy {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
  };
  void end_sheet();

  Extent extent_;
  const Typesetter& typesetter_;
  Imprint imprint_;
  std::string bytes_;
  std::unique_ptr<cairo_surface_t, Destroy> surface_;
  std::unique_ptr<cairo_t, Destroy> cairo_;
  int sheet_ = 1;
  double y_ = margin_top;
};

}  // namespace tend::paper
