// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>

#include "http/json/read.hpp"
#include "http/json/write.hpp"

namespace tend::http::json {
namespace {

enum class Channel { Portal, Phone, InPerson };
BOOST_DESCRIBE_ENUM(Channel, Portal, Phone, InPerson)

struct Person {
  Line<20> email;
  std::optional<std::string> name;
};
BOOST_DESCRIBE_STRUCT(Person, (), (email, name))

struct NewTicket {
  Channel channel = Channel::Portal;
  Text<10> subject;
  bool public_ = false;
  Person contact;
  std::optional<Instant> at;
  std::optional<std::vector<std::int16_t>> levels;
  std::optional<std::map<std::string, std::variant<std::string, std::vector<std::string>>>> answers;
  std::optional<TicketNumber> parent;
  std::optional<ClientId> client;
  std::optional<double> hours;
};
BOOST_DESCRIBE_STRUCT(NewTicket, (),
                      (channel, subject, public_, contact, at, levels, answers, parent, client,
                       hours))

struct Author : Person {
  std::int64_t messages = 0;
};
BOOST_DESCRIBE_STRUCT(Author, (Person), (messages))

constexpr std::string_view good =
    R"("channel":"phone","subject":"Fire","public":true,"contact":{"email":"kim@client.example"})";

std::string told(const Result<NewTicket>& result) {
  if (result) return "taken";
  std::string text;
  for (const auto& fault : result.error().faults) {
    if (!text.empty()) text += "; ";
    text += fault.where + ": " + fault.what;
  }
  return text;
}

struct Row {
  std::string body;
  std::string faults;
};

std::string with(std::string_view more) {
  return "{" + std::string(good) + "," + std::string(more) + "}";
}

TEST(Json, EveryFaultIsToldWithItsPointer) {
  const Row rows[] = {
      {"{" + std::string(good) + "}", "taken"},
      {"{}", "/channel: required; /subject: required; /public: required; /contact: required"},
      {"[]", ": expected an object"},
      {R"({"channel":"fax","subject":7,"public":"yes","contact":{}})",
       "/channel: expected one of portal, phone, in_person; /subject: expected a text; "
       "/public: expected true or false; /contact/email: required"},
      {with(R"("subjct":"x")"), "/subjct: is not known here; did you mean \"subject\"?"},
      {with(R"("desk":"other")"), "/desk: is not known here"},
      {with(R"("a/b~c":1)"), "/a~1b~0c: is not known here"},
      {with(R"("at":"tomorrow")"), "/at: expected an instant such as 2026-03-02T17:00:00Z"},
      {with(R"("at":null)"), "taken"},
      {with(R"("levels":[1,70000,1.5,"2",-3])"),
       "/levels/1: expected a number from -32768 to 32767; /levels/2: expected a whole number; "
       "/levels/3: expected a whole number"},
      {with(R"("levels":{})"), "/levels: expected a list"},
      {with(R"("answers":{"a":"x","b":["y","z"]})"), "taken"},
      {with(R"("answers":{"a":1})"), "/answers/a: expected a list"},
      {with(R"("answers":{"a":["x",1]})"), "/answers/a/1: expected a text"},
      {with(R"("parent":12)"), "taken"},
      {with(R"("parent":"12")"), "/parent: expected a whole number"},
      {with(R"("parent":9223372036854775808)"),
       "/parent: expected a number from -9223372036854775808 to 9223372036854775807"},
      {with(R"("client":"12")"), "/client: expected an id of 36 characters"},
      {with(R"("hours":1.5)"), "taken"},
      {R"({"channel":"phon","subject":"a subject too long","public":true,)"
       R"("contact":{"email":"a\nb"}})",
       "/channel: did you mean \"phone\"?; /subject: is longer than 10 bytes; "
       "/contact/email: expected a single line without control characters"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(told(from_json<NewTicket>(row.body)), row.faults) << row.body;
  }
}

TEST(Json, WhatIsNoJsonIsToldWithLineAndColumn) {
  const Row rows[] = {
      {"", ": incomplete JSON at line 1, column 1"},
      {"{\n  \"channel\": nope}", ": syntax error at line 2, column 14"},
      {"{} {}", ": extra data at line 1, column 4"},
      {"{\"subject\":\"\\ud800\"}", ": syntax error at line 1, column 19"},
      {"{\"subject\":\"\\udc00\"}", ": illegal trailing surrogate at line 1, column 19"},
      {"{\"subject\":\"\xff\"}", ": syntax error at line 1, column 13"},
      {"{\"subject\":\"\xc0\x80\"}", ": syntax error at line 1, column 13"},
      {"\xef\xbb\xbf{}", ": syntax error at line 1, column 1"},
      {"{'subject':1}", ": syntax error at line 1, column 2"},
      {"{\"hours\":NaN}", ": syntax error at line 1, column 10"},
      {"{\"hours\":01}", ": syntax error at line 1, column 11"},
      {"{}\xff\xfe", ": extra data at line 1, column 3"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(told(from_json<NewTicket>(row.body)), row.faults) << row.body;
  }
}

TEST(Json, WhatParsersDisagreeAboutIsRefused) {
  const Row rows[] = {
      {R"({"subject":"a","subject":"b"})", "/subject: stands here twice"},
      {R"({"answers":{"x":{"q":1,"q":2}}})", "/answers/x/q: stands here twice"},
      {R"({"levels":[1,{"a":1,"a":2}]})", "/levels/1/a: stands here twice"},
      {R"({"subject":"a\u0000b"})", "/subject: has a NUL character"},
      {R"({"a\u0000":"b"})", "/a" + std::string(1, '\0') + ": the name has a NUL character"},
      {R"({"hours":1e400})", "/hours: the number is too large"},
      {R"({"hours":-1e400})", "/hours: the number is too large"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(told(from_json<NewTicket>(row.body)), row.faults) << row.body;
  }
}

TEST(Json, NestingIsBoundedHoweverDeepItGoes) {
  for (const std::size_t depth : {17u, 1000u, 100'000u}) {
    const std::string body = std::string(depth, '[') + std::string(depth, ']');
    EXPECT_EQ(told(from_json<NewTicket>(body)), ": too deep at line 1, column 17");
  }
}

TEST(Json, OnlySoManyFaultsAreTold) {
  std::string body = "{";
  for (int i = 0; i < 1000; ++i)
    body += "\"x" + std::to_string(i) + "\":1,";
  body.back() = '}';
  EXPECT_EQ(from_json<NewTicket>(body).error().faults.size(), faults_max);
}

TEST(Json, WhatIsWrittenIsReadBackTheSame) {
  const auto ticket = from_json<NewTicket>(
      with(R"("at":"2026-03-02T09:00:00-08:00","levels":[1,-2],"answers":{"a":["x"],"b":"y"},)"
           R"("parent":7,"client":"0196f3a0-0000-7000-8000-000000000001","hours":0.25)"));
  ASSERT_TRUE(ticket) << told(ticket);
  const std::string written = to_json(*ticket);
  EXPECT_EQ(written, R"({"channel":"phone","subject":"Fire","public":true,)"
                     R"("contact":{"email":"kim@client.example","name":null},)"
                     R"("at":"2026-03-02T17:00:00Z","levels":[1,-2],"answers":{"a":["x"],"b":"y"},)"
                     R"("parent":7,"client":"0196f3a0-0000-7000-8000-000000000001","hours":0.25})");
  EXPECT_EQ(to_json(*from_json<NewTicket>(written)), written);
}

TEST(Json, AStructHasTheFieldsOfItsBase) {
  const auto author = from_json<Author>(R"({"email":"kim","name":null,"messages":3})");
  ASSERT_TRUE(author);
  EXPECT_EQ(to_json(*author), R"({"email":"kim","name":null,"messages":3})");
  EXPECT_FALSE(from_json<Author>(R"({"messages":3})"));
}

TEST(Json, TextIsEscapedSoThatItStaysOneLine) {
  EXPECT_EQ(to_json(std::string("a\"b\\c\n\r\t\x01\x1b[0m/\u00fc")),
            "\"a\\\"b\\\\c\\n\\r\\t\\u0001\\u001b[0m/\u00fc\"");
}

TEST(Json, ReadyJsonIsPassedOnAsItIs) {
  EXPECT_EQ(to_json(std::vector<Ready>{{"[1]"}, {"{}"}}), "[[1],{}]");
}

TEST(Json, ANumberJsonHasNoWordForIsNull) {
  EXPECT_EQ(to_json(std::vector<double>{1.5, HUGE_VAL}), "[1.5,null]");
}

}  // namespace
}  // namespace tend::http::json
