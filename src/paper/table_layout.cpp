// SPDX-License-Identifier: Apache-2.0
#include "paper/table_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace tend::paper {
namespace {

constexpr double gutter = 10;
constexpr double padding = 3.5;
constexpr double column_min = 36;
constexpr double head_grey = 0.945;
constexpr double overhang = 4;       // of rules and shades, so that text does not touch their ends
constexpr double unbroken_max = 96;  // A name up to this long stays in one line if it can.

/// What one column would like, and the least that breaks none of its words.
struct Wish {
  double least = column_min;
  double most = column_min;
};

Runs runs_of(const notice::Cell& cell, Face face) {
  auto runs = runs_of(cell.says, face);
  if (!cell.aside.empty())
    runs.push_back({(cell.says.text.empty() ? "" : "\n") + cell.aside, Face::Aside});
  return runs;
}

Face face_of(std::size_t column) {
  return column == 0 ? Face::Strong : Face::Body;
}

std::vector<Wish> wishes_of(const Typesetter& typesetter, const notice::Table& table) {
  std::vector<Wish> wishes(table.head.size());
  const auto consider = [&](std::size_t column, const Runs& runs) {
    const double whole = typesetter.width_of(runs);
    auto& [least, most] = wishes[column];
    least = std::max({least, typesetter.widest_word(runs), whole <= unbroken_max ? whole : 0});
    most = std::max(most, whole);
  };
  for (std::size_t column = 0; column < table.head.size(); ++column) {
    consider(column, {{table.head[column], Face::Head}});
    for (const auto& row : table.rows)
      consider(column, runs_of(row[column], face_of(column)));
  }
  return wishes;
}

double sum_of(const std::vector<Wish>& wishes, double Wish::* part) {
  return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                         [part](double sum, const Wish& wish) { return sum + wish.*part; });
}

/// The columns' widths: as each wishes if there is room, else its least and a share of what is
/// left. Where even the least is too much, all of them get less and words are broken.
std::vector<double> column_widths(const std::vector<Wish>& wishes, double width) {
  const double available = width - gutter * static_cast<double>(wishes.size() - 1);
  const double least = sum_of(wishes, &Wish::least);
  const double most = sum_of(wishes, &Wish::most);
  std::vector<double> widths;
  for (const auto& wish : wishes) {
    if (most <= available) {
      widths.push_back(wish.most + (available - most) / static_cast<double>(wishes.size()));
    } else if (least <= available) {
      widths.push_back(wish.least +
                       (available - least) * (wish.most - wish.least) / (most - least));
    } else {
      widths.push_back(available * wish.least / least);
    }
  }
  return widths;
}

/// A row while it is written: which line of each cell comes next.
class RowLines {
 public:
  void add(Lines lines) {
    cells_.push_back(std::move(lines));
    next_.push_back(0);
  }

  bool done() const {
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      if (next_[cell] < cells_[cell].count()) return false;
    }
    return true;
  }

  double height_left() const {
    double height = 0;
    for (std::size_t cell = 0; cell < cells_.size(); ++cell)
      height = std::max(height, cells_[cell].height_from(next_[cell]));
    return height;
  }

  /// Draws what fits into `room`, but at least one line of each cell; how high it was.
  double draw(Sheets& sheets, const std::vector<double>& widths, double room) {
    double drawn = 0;
    double x = sheets.left();
    for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
      double y = 0;
      auto& next = next_[cell];
      while (next < cells_[cell].count()) {
        const double height = cells_[cell].height(next);
        if (y > 0 && y + height > room) break;
        sheets.draw(cells_[cell], next, x, sheets.y() + y);
        y += height;
        ++next;
      }
      drawn = std::max(drawn, y);
      x += widths[cell] + gutter;
    }
    return drawn;
  }

 private:
  std::vector<Lines> cells_;
  std::vector<std::size_t> next_;
};

class TableWriter {
 public:
  TableWriter(Sheets& sheets, const Typesetter& typesetter, const notice::Table& table)
      : sheets_(sheets),
        typesetter_(typesetter),
        table_(table),
        widths_(column_widths(wishes_of(typesetter, table), sheets.width())) {}

  void write() {
    const auto head = head_lines();
    const double head_height = head.height_left() + 2 * padding;
    // A head that is most of a sheet by itself would leave no room for rows beside it.
    repeats_head_ = head_height < sheets_.room_of_a_sheet() / 3;
    const double first_row = row_lines(table_.rows.front()).height_left() + 2 * padding;
    sheets_.keep_together(std::min(head_height + first_row, sheets_.room_of_a_sheet() / 2));
    write_head();
    for (const auto& row : table_.rows)
      write_row(row);
    sheets_.rule(sheets_.left() - overhang, sheets_.width() + 2 * overhang);
    sheets_.advance(padding);
  }

 private:
  RowLines head_lines() const {
    RowLines lines;
    for (std::size_t column = 0; column < table_.head.size(); ++column)
      lines.add(Lines(typesetter_, {{table_.head[column], Face::Head}}, widths_[column]));
    return lines;
  }

  RowLines row_lines(const std::vector<notice::Cell>& row) const {
    RowLines lines;
    for (std::size_t column = 0; column < row.size(); ++column)
      lines.add(Lines(typesetter_, runs_of(row[column], face_of(column)), widths_[column]));
    return lines;
  }

  void write_head() {
    auto head = head_lines();
    while (!head.done()) {
      const double height = std::min(head.height_left(), sheets_.room() - 2 * padding);
      sheets_.shade(sheets_.left() - overhang, sheets_.width() + 2 * overhang, height + 2 * padding,
                    head_grey);
      sheets_.advance(padding);
      sheets_.advance(head.draw(sheets_, widths_, height) + padding);
      if (!head.done()) sheets_.next_sheet();
    }
  }

  void go_on() {
    sheets_.next_sheet();
    if (repeats_head_) write_head();
  }

  void write_row(const std::vector<notice::Cell>& row) {
    auto lines = row_lines(row);
    const double height = lines.height_left() + 2 * padding;
    const bool fits_on_a_sheet = height < sheets_.room_of_a_sheet() * 2 / 3;
    if (height > sheets_.room() && fits_on_a_sheet) go_on();
    sheets_.rule(sheets_.left() - overhang, sheets_.width() + 2 * overhang);
    while (true) {
      sheets_.advance(padding);
      const double drawn = lines.draw(sheets_, widths_, sheets_.room() - padding);
      sheets_.advance(drawn + padding);
      if (lines.done()) return;
      go_on();
    }
  }

  Sheets& sheets_;
  const Typesetter& typesetter_;
  const notice::Table& table_;
  std::vector<double> widths_;
  bool repeats_head_ = true;
};

}  // namespace

Runs runs_of(const notice::Phrase& phrase, Face face) {
  Runs runs{{phrase.text, face}};
  std::string marks;
  for (const int number : phrase.notes)
    marks += fmt::format("{}{}", marks.empty() ? "\u00a0" : ",", number);
  if (!marks.empty()) runs.push_back({marks, Face::Mark});
  return runs;
}

void write_table(Sheets& sheets, const Typesetter& typesetter, const notice::Table& table) {
  TableWriter(sheets, typesetter, table).write();
}

}  // namespace tend::paper
