// SPDX-License-Identifier: Apache-2.0
#include "notice/page/section_writer.hpp"

#include <algorithm>

#include "base/assert.hpp"

namespace tend::notice {

SectionWriter::SectionWriter(Page& page, std::string id, std::string title)
    : page_(page), section_{std::move(id), std::move(title), {}, {}} {
  for (const auto& section : page.sections)
    notes_before_ += static_cast<int>(section.notes.size());
}

Phrase SectionWriter::cited(std::string text, const policy::Rule& rule) {
  return cited(std::move(text), std::vector{&rule});
}

Phrase SectionWriter::cited(std::string text, const std::vector<const policy::Rule*>& rules) {
  Phrase phrase{std::move(text)};
  for (const auto* rule : rules) {
    if (rule->because.empty() && rule->our_choice.empty()) continue;
    const int number = number_of(*rule);
    if (std::ranges::find(phrase.notes, number) == phrase.notes.end()) {
      phrase.notes.push_back(number);
    }
  }
  std::ranges::sort(phrase.notes);
  return phrase;
}

int SectionWriter::number_of(const policy::Rule& rule) {
  auto& notes = section_.notes;
  const auto same = std::ranges::find_if(notes, [&](const Note& note) {
    return note.quotation == rule.because && note.our_choice == rule.our_choice &&
           note.against == rule.against;
  });
  if (same != notes.end()) return same->number;
  const int number = notes_before_ + static_cast<int>(notes.size()) + 1;
  notes.push_back({number, rule.because, rule.our_choice, rule.against});
  return number;
}

void SectionWriter::list(std::vector<Phrase> items) {
  if (!items.empty()) section_.blocks.emplace_back(List{std::move(items)});
}

void SectionWriter::table(Table table) {
  for (const auto& row : table.rows)
    TEND_ASSERT(row.size() == table.head.size());
  if (!table.rows.empty()) section_.blocks.emplace_back(std::move(table));
}

void SectionWriter::done() {
  if (!section_.blocks.empty()) page_.sections.push_back(std::move(section_));
}

}  // namespace tend::notice
