// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "http/testing_client.hpp"

// G18: a request that two programs on the way could read as two different ones is refused, and
// nothing that stands behind it on the connection is taken for a request.
namespace tend::http {
namespace {

net::Awaitable<Result<Response>> echo(Request request, Params) {
  co_return text_response(200, request.body);
}

Router router() {
  Router routes;
  routes.add({{Method::Get, "/x", echo}, {Method::Post, "/x", echo}});
  return routes;
}

struct Row {
  const char* what;
  std::string bytes;
  int status;
};

std::string post(const std::string& fields, const std::string& body = {}) {
  return "POST /x HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

std::string get(const std::string& fields) {
  return "GET /x HTTP/1.1\r\n" + fields + "\r\n";
}

const Row rows[] = {
    {"length and chunked", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
     400},
    {"chunked and length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"),
     400},
    {"two lengths", post("Content-Length: 1\r\nContent-Length: 2\r\n", "xy"), 400},
    {"two equal lengths", post("Content-Length: 1\r\nContent-Length: 1\r\n", "x"), 400},
    {"a list of lengths", post("Content-Length: 1, 1\r\n", "x"), 400},
    {"a length with a sign", post("Content-Length: +1\r\n", "x"), 400},
    {"a negative length", post("Content-Length: -1\r\n", "x"), 400},
    {"a hexadecimal length", post("Content-Length: 0x1\r\n", "x"), 400},
    {"a length beyond 64 bits", post("Content-Length: 18446744073709551616\r\n"), 400},
    {"an empty length", post("Content-Length: \r\n"), 400},
    {"two codings", post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 400},
    {"chunked twice", post("Transfer-Encoding: chunked, chunked\r\n"), 501},
    {"a coding that hides chunked", post("Transfer-Encoding: xchunked\r\n"), 501},
    {"a coding before chunked", post("Transfer-Encoding: gzip, chunked\r\n"), 501},
    {"a coding with a vertical tab",
     post("Transfer-Encoding: \x0b"
          "chunked\r\n"),
     400},
    {"space before the colon", post("Transfer-Encoding : chunked\r\n"), 400},
    {"a folded field", post("X: 1\r\n Transfer-Encoding: chunked\r\n"), 400},
    {"a folded first field", "GET /x HTTP/1.1\r\n Host: a\r\n\r\n", 400},
    {"a bare CR in a field", post("X: 1\rContent-Length: 5\r\n"), 400},
    {"a bare LF as line end", "POST /x HTTP/1.1\nHost: a\n\n", 400},
    {"a bare LF in a field", post("X: 1\nContent-Length: 5\r\n"), 400},
    {"a NUL in a field", post(std::string("X: 1\0002\r\n", 8)), 400},
    {"a field without a name", post(": 1\r\n"), 400},
    {"a field without a colon", post("Nothing\r\n"), 400},
    {"a field name with a space", post("A B: 1\r\n"), 400},
    {"no Host", get(""), 400},
    {"two Hosts", get("Host: a\r\nHost: b\r\n"), 400},
    {"two equal Hosts", get("Host: a\r\nHost: a\r\n"), 400},
    {"an empty Host", get("Host: \r\n"), 400},
    {"a Host with a path", get("Host: a/b\r\n"), 400},
    {"a Host with a name before it", get("Host: user@a\r\n"), 400},
    {"a Host list", get("Host: a, b\r\n"), 400},
    {"an oversized Host", get("Host: " + std::string(300, 'a') + "\r\n"), 400},
    {"two Cookies", get("Host: a\r\nCookie: a=1\r\nCookie: a=2\r\n"), 400},
    {"two Authorizations", get("Host: a\r\nAuthorization: Bearer x\r\nAuthorization: Bearer y\r\n"),
     400},
    {"HTTP/2.0", "GET /x HTTP/2.0\r\nHost: a\r\n\r\n", 505},
    {"the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
    {"HTTP/0.9", "GET /x\r\n\r\n", 400},
    {"HTTP/1.0 with chunks", "POST /x HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
     400},
    {"a lower case version", "GET /x http/1.1\r\nHost: a\r\n\r\n", 505},
    {"a tunnel", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", 501},
    {"a trace", "TRACE /x HTTP/1.1\r\nHost: a\r\n\r\n", 501},
    {"another coding of the body", post("Content-Encoding: gzip\r\nContent-Length: 1\r\n", "x"),
     415},
    {"another expectation", post("Expect: 200-ok\r\nContent-Length: 1\r\n", "x"), 417},
    {"a chunk size with a sign", post("Transfer-Encoding: chunked\r\n", "+1\r\nx\r\n0\r\n\r\n"),
     400},
    {"a chunk size with 0x", post("Transfer-Encoding: chunked\r\n", "0x1\r\nx\r\n0\r\n\r\n"), 400},
    {"a chunk size beyond 64 bits", post("Transfer-Encoding: chunked\r\n", "fffffffffffffffff\r\n"),
     400},
    {"a chunk ended by LF", post("Transfer-Encoding: chunked\r\n", "1\nx\r\n0\r\n\r\n"), 400},
    {"a chunk that is longer than it says",
     post("Transfer-Encoding: chunked\r\n", "1\r\nxyz\r\n0\r\n\r\n"), 400},
    {"an endless chunk extension",
     post("Transfer-Encoding: chunked\r\n", "1;" + std::string(2 * chunk_head_bytes_max, 'x')),
     400},
    {"a length in the trailer",
     post("Transfer-Encoding: chunked\r\n", "0\r\nContent-Length: 5\r\n\r\nhello"), 400},
};

TEST(Smuggling, WhatCouldBeReadTwoWaysIsRefusedAndTheConnectionClosed) {
  TestingServer server(router());
  for (const auto& row : rows) {
    HttpTestingClient client(server.port());
    const auto answer = client.ask(row.bytes + "GET /x HTTP/1.1\r\nHost: smuggled\r\n\r\n");
    EXPECT_EQ(answer.status, row.status) << row.what;
    EXPECT_EQ(answer.header("Connection"), "close") << row.what;
    client.finish_sending();
    EXPECT_EQ(client.read_all(), "") << row.what;
  }
}

TEST(Smuggling, AnAddressHasOneReading) {  // F09
  TestingServer server(router());
  for (const char* target :
       {"*", "http://a/x", "x", "/x#y", "/%zz", "/%", "/a/../x", "/./x", "/%2e%2e/x", "/%00",
        "/%ff", "/%c0%af", "/x?a=%", "/x?a=%0a", "/x?%80"}) {
    HttpTestingClient client(server.port());
    EXPECT_EQ(client.ask("GET", target).status, 400) << target;
  }
}

TEST(Smuggling, AnEmptyLineBeforeARequestIsOverlooked) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  EXPECT_EQ(client.ask("\r\nGET /x HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
}

TEST(Smuggling, AnEmptyChunkedBodyMayComeByteByByte) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  for (const char byte : post("Transfer-Encoding: chunked\r\n", "0\r\n\r\n"))
    client.send(std::string(1, byte));
  EXPECT_EQ(client.read_answer().status, 200);
}

TEST(Smuggling, ATrailerIsNoField) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  EXPECT_EQ(
      client.ask(post("Transfer-Encoding: chunked\r\n", "1\r\nx\r\n0\r\nHost: b\r\n\r\n")).body,
      "x");
}

/// Whatever bytes come and however they are cut, the parser ends, never reads a request twice and
/// takes the same bytes the same way.
RC_GTEST_PROP(Smuggling, BytesAreReadTheSameHoweverTheyAreCut, ()) {
  const auto& row = rows[*rc::gen::inRange<std::size_t>(0, std::size(rows))];
  std::string bytes = row.bytes;
  const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
  bytes[at] = *rc::gen::arbitrary<char>();

  const auto read = [&](std::size_t step) {
    HeadScanner scanner;
    for (std::size_t end = step;; end += step) {
      const std::string_view shown = std::string_view(bytes).substr(0, end);
      const auto state = scanner.scan(shown);
      if (state == HeadScanner::State::Malformed) return std::string("malformed");
      if (state == HeadScanner::State::Complete) break;
      if (end >= bytes.size()) return std::string("incomplete");
    }
    RequestParser parser;
    const auto head = parser.take_head(std::string_view(bytes).substr(0, scanner.size()));
    if (!head) return std::to_string(head.error().status);
    if (!parser.limit_body(body_bytes_max)) return std::string("too large");
    std::string waiting;
    for (std::size_t from = scanner.size(); from < bytes.size() && !parser.complete();
         from += step) {
      waiting += bytes.substr(from, step);
      while (!waiting.empty() && !parser.complete()) {
        const auto taken = parser.take_body(waiting);
        if (!taken) return std::to_string(taken.error().status);
        if (*taken == 0) break;
        waiting.erase(0, *taken);
      }
    }
    return parser.complete() ? "whole: " + parser.release_body() : "unfinished";
  };
  RC_ASSERT(read(1) == read(bytes.size()));
}

}  // namespace
}  // namespace tend::http
