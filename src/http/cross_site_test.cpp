// SPDX-License-Identifier: Apache-2.0
#include "http/cross_site.hpp"

#include <gtest/gtest.h>

namespace tend::http {
namespace {

TEST(CrossSite, ABrowserTellsWhetherAPageIsOurs) {  // G09
  struct Row {
    Fields headers;
    bool ours;
  };
  const Row rows[] = {
      {{}, true},
      {{{"Origin", "https://desk.example"}}, true},
      {{{"Origin", "http://desk.example"}}, true},
      {{{"Origin", "https://desk.example:8443"}}, false},
      {{{"Origin", "https://desk.example.evil.example"}}, false},
      {{{"Origin", "https://evil.example"}}, false},
      {{{"Origin", "null"}}, false},
      {{{"Origin", ""}}, false},
      {{{"Sec-Fetch-Site", "same-origin"}, {"Origin", "https://evil.example"}}, true},
      {{{"Sec-Fetch-Site", "none"}}, true},
      {{{"Sec-Fetch-Site", "same-site"}}, false},
      {{{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://desk.example"}}, false},
      {{{"Sec-Fetch-Site", "bogus"}}, false},
  };
  for (const auto& row : rows) {
    Request request{.headers = row.headers};
    request.headers.add("Host", "desk.example");
    EXPECT_EQ(comes_from_own_site(request), row.ours)
        << (row.headers.size() ? row.headers.begin()->value : "nothing");
  }
}

TEST(CrossSite, TheTokenOfThePageIsReadFromItsFieldOnly) {
  EXPECT_EQ(csrf_token({.headers = {{"X-CSRF-Token", "abc"}}})->reveal(), "abc");
  EXPECT_FALSE(csrf_token({.headers = {{"Cookie", "X-CSRF-Token=abc"}}}));
}

TEST(CrossSite, ABearerTokenIsReadFromItsFieldOnly) {
  const auto token = [](Fields headers) {
    const auto found = bearer_token({.headers = std::move(headers)});
    return found ? std::string(found->reveal()) : "none";
  };
  EXPECT_EQ(token({{"Authorization", "Bearer abc"}}), "abc");
  EXPECT_EQ(token({{"Authorization", "bearer  abc "}}), "abc");
  EXPECT_EQ(token({{"Authorization", "Basic abc"}}), "none");
  EXPECT_EQ(token({{"Authorization", "Bearer"}}), "none");
  EXPECT_EQ(token({}), "none");
}

TEST(CrossSite, ASessionCookieIsForThisHostAndNoScript) {
  const Secret token("abc");
  EXPECT_EQ(set_session_cookie(token, Transport::Plain),
            "tend_session=abc; Path=/; HttpOnly; SameSite=Lax");
  EXPECT_EQ(set_session_cookie(token, Transport::Tls),
            "__Host-tend_session=abc; Path=/; HttpOnly; SameSite=Lax; Secure");
  EXPECT_EQ(clear_session_cookie(Transport::Plain),
            "tend_session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
}

TEST(CrossSite, ASessionIsOnlyTakenFromItsOwnCookie) {
  const Request plain{.headers = {{"Cookie", "tend_session=abc"}}};
  EXPECT_EQ(session_token(plain, Transport::Plain)->reveal(), "abc");
  EXPECT_FALSE(session_token(plain, Transport::Tls)) << "set by a host that shares our name";
  EXPECT_FALSE(session_token({.headers = {{"Cookie", "tend_session="}}}, Transport::Plain));
}

TEST(CrossSite, OneIsOnlySentOnWithinThisServer) {  // G12
  for (const char* path : {"/", "/itech/", "/itech/agent?next=//x", "/a%0d%0ab"}) {
    EXPECT_EQ(own_path(path), path);
  }
  for (const char* path :
       {"", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example",
        "javascript:alert(1)", "/\t/evil.example", "/a\r\nb", " /a", "/\xc2\xa0", "evil"}) {
    EXPECT_FALSE(own_path(path)) << path;
  }
}

}  // namespace
}  // namespace tend::http
