// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/time.hpp"

// A page for people as a value: sections of paragraphs, lists and tables, with notes that say where
// a line comes from. What renders it (HTML, Markdown, PDF) knows nothing of handbooks.
namespace tend::notice {

/// A text, and the numbers of the notes that belong to it.
struct Phrase {
  std::string text;
  std::vector<int> notes = {};

  bool operator==(const Phrase&) const = default;
};

struct Paragraph {
  Phrase says;
};

/// The handbook's own words, shown as a quotation.
struct Quotation {
  std::string text;
};

struct List {
  std::vector<Phrase> items;
};

struct Cell {
  Phrase says;
  std::string aside = {};  ///< shown smaller, under the text
};

/// Every row has a cell for each column of `head`; the first one names the row.
struct Table {
  /// What names a row: words for people, or a key that programs use.
  enum class Names : std::uint8_t { Words, Keys };
  std::string caption;  ///< empty: the section's title says it
  std::vector<std::string> head;
  std::vector<std::vector<Cell>> rows;
  std::string foot = {};  ///< stands right below the table, as a disclaimer beside goals (X26)
  Names names = Names::Words;
};

using Block = std::variant<Paragraph, Quotation, List, Table>;

/// Where a line comes from. Any of the three may be empty, never all.
struct Note {
  int number;  ///< counted through the page from 1
  std::string quotation;
  std::string our_choice;
  std::string against;  ///< what the same text says otherwise

  bool operator==(const Note&) const = default;
};

struct Section {
  std::string id;  ///< lower-case letters and hyphens, its own on the page
  std::string title;
  std::vector<Block> blocks;
  std::vector<Note> notes;
};

struct Page {
  std::string title;
  std::string kind;                  ///< what it is, in a few words: "Service goals"
  std::string language;              ///< ISO 639, of all its text
  LocalDate day;                     ///< of which it is true
  std::vector<std::string> imprint;  ///< short lines: of which day it is, then its source
  std::vector<Section> sections;
};

/// “The handbook's words” and ours, as one text.
std::string in_one_line(const Note& note);

}  // namespace tend::notice
