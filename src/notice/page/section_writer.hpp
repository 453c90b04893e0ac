// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "notice/page/page.hpp"
#include "policy/rule.hpp"

namespace tend::notice {

/// Writes one section of a page, and its notes as they are cited. A rule that is cited again within
/// the section keeps its number.
class SectionWriter {
 public:
  /// Notes are numbered on from those of the page's sections so far.
  SectionWriter(Page& page, std::string id, std::string title);

  /// The text with the note of this rule, if the rule gives any reason.
  Phrase cited(std::string text, const policy::Rule& rule);
  Phrase cited(std::string text, const std::vector<const policy::Rule*>& rules);

  void say(std::string text) { say(Phrase{std::move(text)}); }
  void say(Phrase phrase) { section_.blocks.emplace_back(Paragraph{std::move(phrase)}); }
  void quote(std::string text) { section_.blocks.emplace_back(Quotation{std::move(text)}); }
  /// Nothing when there is no item, or no row.
  void list(std::vector<Phrase> items);
  void table(Table table);

  /// Adds the section to the page, unless nothing was said in it.
  void done();

 private:
  int number_of(const policy::Rule& rule);

  Page& page_;
  Section section_;
  int notes_before_ = 0;
};

}  // namespace tend::notice
