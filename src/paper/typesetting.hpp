// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <pango/pangocairo.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

// Text as lines of glyphs. Lengths are points.
namespace tend::paper {

enum class Face : std::uint8_t {
  Title,
  Kind,
  Heading,
  Caption,
  Body,
  Strong,
  Head,   ///< of a column
  Aside,  ///< smaller, under a text
  Mark,   ///< the number of a note, raised
  Note,
};

struct Run {
  std::string text;
  Face face = Face::Body;
};
using Runs = std::vector<Run>;

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class Object>
using Owned = std::unique_ptr<Object, Unref>;

/// The fonts, and how text is measured: without hinting, so that it is the same at every scale.
class Typesetter {
 public:
  explicit Typesetter(const std::string& language);

  PangoContext* context() const { return context_.get(); }

  /// How wide the text would be in one line.
  double width_of(const Runs& runs) const;
  /// How wide its longest word is.
  double widest_word(const Runs& runs) const;

 private:
  Owned<PangoFontMap> fonts_;
  Owned<PangoContext> context_;
};

/// A text broken into lines of some width; a word that is longer is broken too.
class Lines {
 public:
  Lines(const Typesetter& typesetter, const Runs& runs, double width);

  std::size_t count() const { return lines_.size(); }
  double height(std::size_t line) const { return lines_[line].height; }
  /// Of the lines from `first` on.
  double height_from(std::size_t first) const;
  /// With the top of the line at `y`.
  void draw(cairo_t* cairo, std::size_t line, double x, double y) const;

 private:
  struct Line {
    PangoLayoutLine* line;  ///< lives as long as the layout
    double left;
    double height;
    double baseline;  ///< below the line's top
  };
  Owned<PangoLayout> layout_;
  std::vector<Line> lines_;
};

}  // namespace tend::paper
