// SPDX-License-Identifier: Apache-2.0
#include "message/html_text.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/text.hpp"

namespace tend::message {
namespace {
struct HtmlRow {
  const char* html;
  const char* text;
};

// clang-format off
constexpr HtmlRow rows[] = {
    {"The printer is on fire.", "The printer is on fire."},
    {"<html><head><title>x</title><style>p{color:red}</style></head><body><p>On fire</p></body></html>", "On fire"},
    {"<p>One</p><p>Two</p>", "One\n\nTwo"},
    {"One<br>Two<BR/>Three", "One\nTwo\nThree"},
    {"One<br><br>Two", "One\n\nTwo"},
    {"<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"},
    {"  a \n\t b  ", "a b"},
    {"<b>on</b><i>fire</i> <u>now</u>", "onfire now"},
    {"<ul><li>red<li><p>blue</p></ul>end", "- red\n\n- blue\n\nend"},
    {"<table><tr><td>Name</td><td>Kim</td></tr><tr><th>Room</th><td>4</td></tr></table>", "Name Kim\nRoom 4"},
    {"<pre>a\n  b</pre>", "a\n  b"},
    {"a&nbsp;&nbsp;b", "a  b"},
    {"Gr&uuml;&szlig;e &amp; K&#252;sse &#x20AC;5 &lt;b&gt; &hellip;", "Grüße & Küsse €5 <b> …"},
    {"&#150; &#0; &#xD800; &#1114112; &nothing; & &;", "– � � � &nothing; & &;"},
    {"<blockquote>old<br>older<blockquote>oldest</blockquote></blockquote>new", "> old\n> older\n\n> > oldest\n\nnew"},
    {"<a href=\"https://x.example/a?b=1&amp;c=2\">the form</a>", "the form (https://x.example/a?b=1&c=2)"},
    {"<a href='https://x.example/'>x.example</a>", "x.example"},
    {"<a href=\"mailto:kim@x.example\">Kim</a>", "Kim"},
    {"<a href=\"javascript:alert(1)\">click</a>", "click"},
    {"<img src=cid:1 alt=\"a red printer\"><img src=x alt=''><img src=y>", "[a red printer]"},
    {"a<script>if (a<b) alert('</p>')</script>b", "ab"},
    {"a<!-- <p>hidden</p> -->b<!--[if mso]><p>x</p><![endif]-->c", "abc"},
    {"5 < 6 and 7 > 6 <3", "5 < 6 and 7 > 6 <3"},
    {"write to <kim@client.example> please", "write to <kim@client.example> please"},
    {"<p title=\"a > b\">words</p>", "words"},
    {"<p title=\"never closed>words</p>", "words"},
    {"<!-- never closed <p>words</p>", "never closed\n\nwords"},
    {"<style>never closed <p>words</p>", "never closed\n\nwords"},
    {"words <b", "words <b"},
    {"", ""},
};
// clang-format on

TEST(HtmlText, HasTheWordsOfThePage) {
  for (const auto& row : rows)
    EXPECT_EQ(html_to_text(row.html), row.text) << row.html;
}

TEST(HtmlText, WhatIsNestedOrNeverClosedCostsNoMoreThanItsLength) {
  for (const char* piece : {"<div>", "<a><b>", "<blockquote>", "<!--", "<script>", "<style>x</x>",
                            "<a href=\"", "<a '", "<", "</", "&", "&#", "<a href=", "<ul><li>",
                            "</a>", "<a@", "<a b=c ", "<img alt=\"x\">", "<pre>\n"}) {
    std::string html;
    while (html.size() < 50'000)
      html += piece;
    EXPECT_LE(html_to_text(html).size(), 20 * html.size()) << piece;
  }
}

RC_GTEST_PROP(HtmlText, IsValidForAnyUtf8, (const std::string& bytes)) {
  RC_ASSERT(is_utf8(html_to_text(to_valid_utf8("<p>" + bytes + "</p>"))));
}

RC_GTEST_PROP(HtmlText, KeepsEveryWordOfATextWithoutMarkup, ()) {
  const auto letter = rc::gen::suchThat(rc::gen::inRange('!', '\x7f'),
                                        [](char c) { return c != '<' && c != '>' && c != '&'; });
  const auto word = rc::gen::nonEmpty(rc::gen::container<std::string>(letter));
  const auto words = *rc::gen::container<std::vector<std::string>>(word);
  RC_ASSERT(html_to_text(join(words, " ")) == join(words, " "));
}

}  // namespace
}  // namespace tend::message
