// SPDX-License-Identifier: Apache-2.0
#include "http/router.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"

namespace tend::http {
namespace {

net::Awaitable<Result<Response>> nothing(Request, Params) {
  co_return no_content();
}

Router desk_routes() {
  Router router;
  router.add({
      {Method::Get, "/{desk}/api/v1/tickets/{number}", nothing},
      {Method::Post, "/{desk}/api/v1/tickets/{number}/messages", nothing},
      {Method::Get, "/{desk}/api/v1/tickets", nothing},
      {Method::Post, "/{desk}/api/v1/tickets", nothing},
      {Method::Get, "/{desk}/{kind}/health", nothing},
      {Method::Get, "/api/v1/health", nothing},
      {Method::Get, "/metrics", nothing},
  });
  return router;
}

std::string show(const Router& router, Method method, std::string_view path) {
  const auto target = parse_target(path);
  const auto match = router.match(method, target->segments);
  if (const auto* found = std::get_if<Router::Found>(&match)) {
    std::string text = found->route->pattern;
    for (const char* name : {"desk", "kind", "number"}) {
      const auto value = found->params.find(name);
      if (value) text += " " + std::string(name) + "=" + std::string(*value);
    }
    return text;
  }
  if (const auto* wrong = std::get_if<Router::WrongMethod>(&match)) return "only " + wrong->allowed;
  return "nothing";
}

struct MatchRow {
  Method method;
  const char* path;
  const char* answer;
};

constexpr MatchRow matches[] = {
    {Method::Get, "/itech/api/v1/tickets", "/{desk}/api/v1/tickets desk=itech"},
    {Method::Get, "/itech/api/v1/tickets/7", "/{desk}/api/v1/tickets/{number} desk=itech number=7"},
    {Method::Head, "/metrics", "/metrics"},
    {Method::Get, "/a%20b/api/v1/tickets", "/{desk}/api/v1/tickets desk=a b"},
    {Method::Get, "/api/v1/health", "/api/v1/health"},
    {Method::Get, "/itech/v1/health", "/{desk}/{kind}/health desk=itech kind=v1"},
    {Method::Delete, "/itech/api/v1/tickets", "only GET, HEAD, POST"},
    {Method::Get, "/itech/api/v1/tickets/7/messages", "only POST"},
    {Method::Post, "/api/v1/health", "only GET, HEAD"},
    {Method::Get, "/itech/api/v1/tickets/", "nothing"},
    {Method::Get, "//api/v1/tickets", "nothing"},
    {Method::Get, "/itech/api/v1", "nothing"},
    {Method::Get, "/", "nothing"},
};

TEST(Router, TheMostLiteralPatternAnswers) {
  const Router router = desk_routes();
  for (const auto& row : matches)
    EXPECT_EQ(show(router, row.method, row.path), row.answer) << row.path;
}

TEST(Router, EveryRouteCanBeListed) {
  EXPECT_EQ(desk_routes().routes().size(), 7u);
  EXPECT_EQ(desk_routes().routes().front().pattern, "/{desk}/api/v1/tickets/{number}");
}

TEST(RouterDeathTest, ARouteThatIsThereAlreadyIsABug) {
  Router router = desk_routes();
  EXPECT_DEATH(router.add({Method::Get, "/metrics", nothing}), "bug");
  EXPECT_DEATH(router.add({Method::Put, "/{name}/api/v1/tickets", nothing}), "bug");
}

struct ParamRow {
  const char* text;
  const char* desk;
  const char* number;
};

constexpr ParamRow params[] = {
    {"12", "12", "12"},
    {"9223372036854775807", "9223372036854775807", "9223372036854775807"},
    {"9223372036854775808", "9223372036854775808", ""},
    {"012", "012", ""},
    {"0", "0", ""},
    {"+1", "", ""},
    {"1.0", "", ""},
    {"itech-2", "itech-2", ""},
    {"ITech", "", ""},
    {"it/ech", "", ""},
    {"a23456789012345678901234567890123456789012", "", ""},
};

TEST(Params, AValueOfTheWrongFormNamesNothing) {
  for (const auto& row : params) {
    Params given;
    given.add("desk", row.text);
    given.add("number", row.text);
    const auto desk = given.desk();
    const auto number = given.ticket_number();
    EXPECT_EQ(desk ? desk->value() : "", row.desk) << row.text;
    EXPECT_EQ(number ? std::to_string(number->value()) : "", row.number) << row.text;
    EXPECT_TRUE(desk || desk.error().code == Code::NotFound) << row.text;
  }
}

TEST(Params, AnIdIsReadAsTheThingItNames) {
  Params given;
  given.add("client", "0196f3a0-0000-7000-8000-000000000001");
  EXPECT_TRUE(given.id<struct ClientTag>("client"));
  given.add("agent", "0196f3a0");
  EXPECT_EQ(given.id<struct AgentTag>("agent").error().code, Code::NotFound);
}

}  // namespace
}  // namespace tend::http
