// SPDX-License-Identifier: Apache-2.0
#include "paper/pdf.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>

#include "notice/page/promises.hpp"
#include "policy/testing_packs.hpp"

namespace tend::paper {
namespace {
namespace fs = std::filesystem;

using notice::Page;
using testing::HasSubstr;
using testing::Not;

constexpr LocalDate day =
    LocalDate(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22).time_since_epoch());

Page page_of(const std::string& pack) {
  return notice::promises(policy::handbook_of(policy::pack_named(pack)), day);
}

/// What poppler's tools print about the document.
std::string told_by(const std::string& command, const std::string& pdf) {
  const auto file = fs::path(testing::TempDir()) / "page of a test.pdf";
  std::ofstream(file, std::ios::binary) << pdf;
  auto* output = ::popen(fmt::format(fmt::runtime(command), file.string()).c_str(), "r");
  std::string text;
  for (int c = std::fgetc(output); c != EOF; c = std::fgetc(output))
    text += static_cast<char>(c);
  EXPECT_EQ(::pclose(output), 0) << command;
  return text;
}

/// All of its text, lines and sheets run together, a space between words.
std::string text_of_pdf(const std::string& pdf) {
  const auto text = told_by("pdftotext -raw '{}' -", pdf);
  return std::regex_replace(text, std::regex("\\s+"), " ");
}

TEST(Pdf, has_the_text_of_the_page_in_the_desks_words) {
  const auto itx = text_of_pdf(to_pdf(page_of("itx"), PaperSize::Letter));
  EXPECT_THAT(itx, HasSubstr("ITX Production Support"));
  EXPECT_THAT(itx, HasSubstr("After-hours weekends 2 Monday 00:00–08:00, Friday 17:00–24:00"));
  EXPECT_THAT(itx, HasSubstr("Under no circumstances will ITX be responsible for any damages "
                             "arising from its failure to meet these standards."));
  EXPECT_THAT(itx, HasSubstr("Page 1 of "));
  const auto itech = text_of_pdf(to_pdf(page_of("itech"), PaperSize::A4));
  EXPECT_THAT(itech, HasSubstr("Our commitments"));
  EXPECT_THAT(itech, HasSubstr("0.2 hours (12 minutes)"));
  EXPECT_THAT(itech, Not(HasSubstr("goal")));
  for (const auto* pack : {"gulf", "itrade", "itworks"}) {
    const auto page = page_of(pack);
    const auto text = text_of_pdf(to_pdf(page, PaperSize::Letter));
    for (const auto& section : page.sections)
      EXPECT_THAT(text, HasSubstr(section.title)) << pack;
  }
}

TEST(Pdf, is_the_same_bytes_for_the_same_page) {
  const auto page = page_of("itworks");
  EXPECT_TRUE(to_pdf(page, PaperSize::A4) == to_pdf(page, PaperSize::A4));
}

TEST(Pdf, has_the_size_that_was_asked_for_and_its_fonts_inside) {
  const auto pdf = to_pdf(page_of("gulf"), PaperSize::A4);
  EXPECT_THAT(told_by("pdfinfo '{}'", pdf), HasSubstr("595.276 x 841.89 pts (A4)"));
  EXPECT_THAT(told_by("pdfinfo '{}'", pdf),
              HasSubstr("Title:           Gulf Support: Service goals"));
  EXPECT_THAT(told_by("pdffonts '{}'", pdf), Not(HasSubstr(" no ")));
  EXPECT_THAT(told_by("pdfinfo '{}'", to_pdf(page_of("gulf"), PaperSize::Letter)),
              HasSubstr("612 x 792 pts (letter)"));
}

/// A table of whatever somebody may write into a pack.
Page hostile_page(const std::string& word, std::size_t row_count) {
  notice::Table table{"Hostile", {"Name", word, "Text"}, {}, "foot " + word};
  for (std::size_t row = 0; row < row_count; ++row) {
    table.rows.push_back({{{fmt::format("row {}", row), {1}}}, {{word}}, {{"a b c"}, word}});
  }
  return {word, "Service goals", "en",
          day,  {"As of today"}, {{"one", word, {table}, {{1, word, "", ""}}}}};
}

/// Every word lies within its sheet.
void expect_nothing_outside(const std::string& pdf) {
  const auto boxes = told_by("pdftotext -bbox '{}' -", pdf);
  const std::regex box(
      "xMin=\"(-?[0-9.]+)\" yMin=\"(-?[0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\"");
  int words = 0;
  for (std::sregex_iterator at(boxes.begin(), boxes.end(), box), end; at != end; ++at) {
    ++words;
    EXPECT_GE(std::stod((*at)[1]), 40) << at->str();
    EXPECT_GE(std::stod((*at)[2]), 40) << at->str();
    EXPECT_LE(std::stod((*at)[3]), 612 - 40) << at->str();
    EXPECT_LE(std::stod((*at)[4]), 792 - 30) << at->str();
  }
  EXPECT_GT(words, 10);
}

TEST(Pdf, breaks_words_that_are_wider_than_a_sheet) {
  const std::string word(600, 'W');
  const auto pdf = to_pdf(hostile_page(word, 3), PaperSize::Letter);
  expect_nothing_outside(pdf);
  const auto text = told_by("pdftotext -raw '{}' -", pdf);
  EXPECT_GE(std::ranges::count(text, 'W'), 600 * (3 + 3 + 2 + 2)) << "some of it is missing";
}

TEST(Pdf, goes_on_over_sheets_with_the_head_repeated) {
  const auto pdf = to_pdf(hostile_page("Column", 400), PaperSize::Letter);
  expect_nothing_outside(pdf);
  const auto text = told_by("pdftotext -layout '{}' -", pdf);
  const auto sheets = std::ranges::count(text, '\f');
  EXPECT_GT(sheets, 10);
  std::size_t heads = 0;
  for (auto at = text.find("Name "); at != std::string::npos; at = text.find("Name ", at + 1))
    ++heads;
  EXPECT_GE(heads, static_cast<std::size_t>(sheets) - 1);
  for (int row = 0; row < 400; ++row)
    EXPECT_THAT(text, HasSubstr(fmt::format("row {} ", row)));
}

TEST(Pdf, continues_a_row_that_is_higher_than_a_sheet) {
  std::string long_text;
  for (int word = 0; word < 4000; ++word)
    long_text += fmt::format("word{} ", word);
  const auto pdf = to_pdf(hostile_page(long_text, 1), PaperSize::Letter);
  expect_nothing_outside(pdf);
  EXPECT_THAT(text_of_pdf(pdf), HasSubstr("word3999"));
}

}  // namespace
}  // namespace tend::paper
