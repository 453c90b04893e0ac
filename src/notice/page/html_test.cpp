// SPDX-License-Identifier: Apache-2.0
#include "notice/page/html.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tend::notice {
namespace {

using testing::HasSubstr;
using testing::Not;

Page page_with(Block block) {
  return {"Small Desk", "Service goals", "en", {}, {}, {{"one", "One", {std::move(block)}, {}}}};
}

TEST(Html, escapes_whatever_a_pack_says) {
  const auto html = to_html(page_with(
      Table{"<caption>", {"a\"b", "<script>"}, {{{{"<b>&amp;"}}, {{"x"}, "<i>"}}}, "<foot>"}));
  EXPECT_THAT(html, HasSubstr("<caption>&lt;caption&gt;</caption>"));
  EXPECT_THAT(html, HasSubstr("&lt;b&gt;&amp;amp;"));
  EXPECT_THAT(html, HasSubstr("data-column=\"&lt;script&gt;\""));
  EXPECT_THAT(html, HasSubstr("<p class=\"foot\">&lt;foot&gt;</p>"));
  EXPECT_THAT(html, Not(HasSubstr("<script>")));
  EXPECT_THAT(html, Not(HasSubstr("<i>")));
}

TEST(Html, loads_nothing_from_anywhere) {
  const auto html = to_html(page_with(Paragraph{{"text"}}));
  for (const auto* reach : {"src=", "@import", "url(", "<link", "http"})
    EXPECT_THAT(html, Not(HasSubstr(reach)));
}

TEST(Html, breaks_a_word_that_is_wider_than_a_screen_between_letters) {
  const auto html = to_html(page_with(Paragraph{{std::string(31, 'x') + "äöü" + "yy short"}}));
  EXPECT_THAT(html, HasSubstr(std::string(31, 'x') + "ä<wbr>öüyy short"));
}

TEST(Html, links_a_line_to_its_notes) {
  Page page = page_with(Paragraph{{"Open all day.", {1, 2}}});
  page.sections[0].notes = {{1, "all day", "", ""}, {2, "", "our own", ""}};
  const auto html = to_html(page);
  EXPECT_THAT(html, HasSubstr("Open all day.<sup> <a href=\"#note-1\" aria-label=\"Note 1\">1</a>, "
                              "<a href=\"#note-2\""));
  EXPECT_THAT(html, HasSubstr("<li id=\"note-1\">“all day”</li>"));
  EXPECT_THAT(html, HasSubstr("<li id=\"note-2\">Our reading: our own.</li>"));
}

}  // namespace
}  // namespace tend::notice
