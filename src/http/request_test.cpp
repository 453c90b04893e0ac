// SPDX-License-Identifier: Apache-2.0
#include "http/request.hpp"

#include <gtest/gtest.h>

#include "http/date.hpp"
#include "http/forwarded.hpp"
#include "http/limits.hpp"
#include "http/query_reader.hpp"
#include "http/response_head.hpp"

namespace tend::http {
namespace {

std::string show(const Result<Target>& target) {
  if (!target) return "refused";
  std::string text;
  for (const auto& segment : target->segments)
    text += "/" + segment;
  for (const auto& parameter : target->query)
    text += " " + parameter.name + "=" + parameter.value;
  return text;
}

TEST(Target, AnAddressIsDecodedOnce) {
  const std::pair<const char*, const char*> rows[] = {
      {"/a/b%20c/", "/a/b c/"},
      {"/", "/"},
      {"/a?x=1&page[size]=50&page%5Bafter%5D=z", "/a x=1 page[size]=50 page[after]=z"},
      {"/a?q=x+y%2B%26&empty=&none&&=v", "/a q=x y+& empty= none= =v"},
      {"/a+b", "/a+b"},
      {"/%2541", "/%41"},
      {"/a?x=/../?", "/a x=/../?"},
      {"/a%2Fb", "/a/b"},
      {"/caf%C3%A9", "/caf\u00e9"},
      {"/a/../b", "refused"},
      {"/%2E%2e", "refused"},
      {"/%", "refused"},
      {"/%4", "refused"},
      {"/%0A", "refused"},
      {"/?x=%7F", "refused"},
      {"/%ED%A0%80", "refused"},
      {"//evil.example/", "//evil.example/"},
      {"http://evil.example/", "refused"},
      {"", "refused"},
  };
  for (const auto& [target, shown] : rows)
    EXPECT_EQ(show(parse_target(target)), shown) << target;
}

TEST(Target, PartsAndParametersAreBounded) {
  std::string path;
  for (std::size_t i = 0; i <= path_segments_max; ++i)
    path += "/a";
  EXPECT_FALSE(parse_target(path));
  std::string query = "/?";
  for (std::size_t i = 0; i <= query_parameters_max; ++i)
    query += "a=1&";
  EXPECT_FALSE(parse_target(query));
}

TEST(Cookie, OneIsFoundByItsNameAndTwoOfItAreNone) {
  const std::pair<const char*, const char*> rows[] = {
      {"tend_session=abc", "abc"},
      {"a=b; tend_session=abc;c=d", "abc"},
      {"tend_session=a=b", "a=b"},
      {"tend_session=x; tend_session=y", "none"},
      {"xtend_session=x", "none"},
      {"tend_session", "none"},
      {"", "none"},
  };
  for (const auto& [field, value] : rows) {
    const Request request{.headers = {{"Cookie", field}}};
    EXPECT_EQ(cookie(request, "tend_session").value_or("none"), value) << field;
  }
}

TEST(QueryReader, EveryFaultOfAQueryIsTold) {
  const auto told = [](const char* address) {
    const auto target = parse_target(address);
    QueryReader query(target->query);
    const auto size = query.integer("page[size]", {.least = 1, .most = 200, .otherwise = 50});
    const auto after = query.text("page[after]").value_or("start");
    const auto state = query.one_of("state", {"open", "finished", "all"});
    const auto finished = query.finish();
    if (finished) return std::to_string(size) + " " + after + " " + state;
    std::string text;
    for (const auto& fault : finished.error().faults)
      text += fault.where + " " + fault.what + "; ";
    return text;
  };
  EXPECT_EQ(told("/"), "50 start open");
  EXPECT_EQ(told("/?page[size]=7&page[after]=x&state=all"), "7 x all");
  EXPECT_EQ(told("/?page[size]=0"), "page[size] expected a whole number from 1 to 200; ");
  EXPECT_EQ(told("/?page[size]=1e2"), "page[size] expected a whole number from 1 to 200; ");
  EXPECT_EQ(told("/?state=gone"), "state expected one of open, finished, all; ");
  EXPECT_EQ(told("/?state=all&state=open"), "state stands here twice; ");
  EXPECT_EQ(told("/?stat=all&sort=id%3Bdrop"),
            "stat is not known here; did you mean state?; sort is not known here; ");
}

TEST(ClientAddress, TheLastHopThatIsNoTrustedProxyAsks) {  // G19
  const std::vector<net::Address> proxies{*net::Address::parse("10.0.0.1"),
                                          *net::Address::parse("10.0.0.2")};
  struct Row {
    const char* connected;
    Fields headers;
    const char* asks;
  };
  const Row rows[] = {
      {"192.0.2.1", {}, "192.0.2.1"},
      {"192.0.2.1", {{"X-Forwarded-For", "198.51.100.7"}}, "192.0.2.1"},
      {"10.0.0.1", {{"X-Forwarded-For", "198.51.100.7"}}, "198.51.100.7"},
      {"10.0.0.1", {{"X-Forwarded-For", "127.0.0.1, 198.51.100.7"}}, "198.51.100.7"},
      {"10.0.0.1", {{"X-Forwarded-For", "198.51.100.7, 10.0.0.2"}}, "198.51.100.7"},
      {"10.0.0.1",
       {{"X-Forwarded-For", "127.0.0.1"}, {"x-forwarded-for", "198.51.100.7"}},
       "198.51.100.7"},
      {"10.0.0.1", {{"X-Forwarded-For", "nonsense"}}, "10.0.0.1"},
      {"10.0.0.1", {}, "10.0.0.1"},
  };
  for (const auto& row : rows) {
    const auto address = client_address(*net::Address::parse(row.connected), row.headers, proxies);
    EXPECT_EQ(to_string(address), row.asks);
  }
}

TEST(HttpDate, IsWrittenAsTheStandardHasIt) {
  EXPECT_EQ(to_http_date(std::chrono::sys_seconds(std::chrono::seconds(784111777))),
            "Sun, 06 Nov 1994 08:49:37 GMT");
}

TEST(ResponseHead, AValueCannotBeginAnotherField) {
  const Response response{.headers = {{"Location", "/x\r\nSet-Cookie: a=b\n\x01"}}};
  EXPECT_EQ(response_head(response, Connection::KeepOpen, {}),
            "HTTP/1.1 200 OK\r\nLocation: /x  Set-Cookie: a=b  \r\n"
            "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\nContent-Length: 0\r\n\r\n");
}

TEST(ResponseHead, EveryStatusThatIsUsedHasAReasonPhrase) {
  for (int status = 0; status <= static_cast<int>(Code::Unavailable); ++status) {
    EXPECT_NE(reason_phrase(describe(static_cast<Code>(status)).http_status), "Unknown");
  }
}

}  // namespace
}  // namespace tend::http
