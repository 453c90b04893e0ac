// SPDX-License-Identifier: Apache-2.0
#include "http/server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <future>

#include "http/testing_client.hpp"
#include "net/completion.hpp"

// The engine as a client on the other end of a socket sees it. The attack rows are those of the
// catalogue of attacks: F is injection, G sessions and browsers, K operation.
namespace tend::http {
namespace {
using namespace std::chrono_literals;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

constexpr std::size_t small_body_bytes = 100;

net::Awaitable<Result<Response>> echo(Request request, Params) {
  co_return text_response(200, std::string(to_string(request.method)) + " " + request.body);
}

net::Awaitable<Result<Response>> who(Request request, Params params) {
  CO_ASSIGN_OR_RETURN(const auto desk, params.desk());
  CO_ASSIGN_OR_RETURN(const auto number, params.ticket_number());
  Response response = text_response(200, desk.value() + " " + std::to_string(number.value()) + " " +
                                             to_string(request.peer.address));
  response.command_id = "a-command";
  co_return response;
}

net::Awaitable<Result<Response>> refuse(Request, Params) {
  co_return fail(Code::Invalid, "Not so.", {{"/contact/email", "required"}});
}

net::Awaitable<Result<Response>> lose_the_disk(Request, Params) {
  throw std::runtime_error("SELECT secret FROM /var/lib/tend: disk I/O error");
  co_return no_content();
}

net::Awaitable<Result<Response>> lose_the_store(Request, Params) {
  throw app::StoreUnavailable("SQLite: disk I/O error while: SELECT secret");
  co_return no_content();
}

Router router() {
  Router routes;
  routes.add({
      {Method::Get, "/echo", echo},
      {Method::Post, "/echo", echo},
      {Method::Post, "/small", echo, small_body_bytes},
      {Method::Get, "/{desk}/api/v1/tickets/{number}", who},
      {Method::Post, "/refused", refuse},
      {Method::Get, "/lost", lose_the_disk},
      {Method::Get, "/away", lose_the_store},
  });
  return routes;
}

ServerOptions with_timeouts(RequestTimeouts timeouts) {
  return {.timeouts = timeouts};
}

TEST(Server, AConnectionServesRequestAfterRequest) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  for (int i = 0; i < 3; ++i) {
    const auto answer = client.ask("POST", "/echo", "hello");
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.body, "POST hello");
  }
}

TEST(Server, EveryAnswerHasTheFieldsThatKeepItPrivateAndPlain) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  for (const char* target : {"/echo", "/nothing", "/lost"}) {
    const auto answer = client.ask("GET", target);
    EXPECT_THAT(answer.header("Date"), EndsWith(" GMT"));
    EXPECT_NE(answer.header("X-Request-Id"), "");
    EXPECT_EQ(answer.header("Cache-Control"), "no-store");
    EXPECT_EQ(answer.header("X-Content-Type-Options"), "nosniff");
    EXPECT_EQ(answer.header("Content-Security-Policy"),
              "default-src 'none'; frame-ancestors 'none'");
    EXPECT_EQ(answer.header("Referrer-Policy"), "no-referrer");
    EXPECT_EQ(answer.header("Server"), "");
    EXPECT_EQ(answer.header("Access-Control-Allow-Origin"), "");  // G10
  }
}

TEST(Server, PipelinedRequestsAreAnsweredInTheirOrder) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  std::string bytes;
  for (int i = 0; i < 50; ++i) {
    bytes += "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n" + std::to_string(10 + i);
  }
  client.send(bytes);
  for (int i = 0; i < 50; ++i)
    EXPECT_EQ(client.read_answer().body, "POST " + std::to_string(10 + i));
}

TEST(Server, ARequestMayComeByteByByte) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const std::string bytes =
      "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
      "3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nTrailer: 1\r\n\r\n";
  for (const char byte : bytes)
    client.send(std::string(1, byte));
  EXPECT_EQ(client.read_answer().body, "POST abcde");
  EXPECT_EQ(client.ask("GET", "/echo").status, 200);
}

TEST(Server, HeadIsGetWithoutTheBody) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  client.send("HEAD /echo HTTP/1.1\r\nHost: a\r\n\r\nGET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto head = client.read_head();
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.header("Content-Length"), "5");
  EXPECT_EQ(client.read_answer().body, "GET ");
}

TEST(Server, AWrongMethodIsToldWhichAreRight) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const auto answer = client.ask("DELETE", "/echo");
  EXPECT_EQ(answer.status, 405);
  EXPECT_EQ(answer.header("Allow"), "GET, HEAD, POST");
  const auto options = client.ask("OPTIONS", "/echo");
  EXPECT_EQ(options.status, 204);
  EXPECT_EQ(options.header("Allow"), "GET, HEAD, POST");
  EXPECT_EQ(options.header("Content-Length"), "");
}

TEST(Server, AMethodIsWhatTheRequestLineSays) {  // F09
  TestingServer server(router());
  HttpTestingClient client(server.port());
  EXPECT_EQ(client.ask("POST", "/echo?_method=GET", "x", "X-HTTP-Method-Override: GET\r\n").body,
            "POST x");
}

TEST(Server, WhatStandsInAPlaceOfThePatternHasItsFormOrIsNotFound) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  EXPECT_EQ(client.ask("GET", "/itech/api/v1/tickets/12").body, "itech 12 127.0.0.1");
  for (const char* target :
       {"/itech/api/v1/tickets/0", "/itech/api/v1/tickets/012", "/itech/api/v1/tickets/-1",
        "/itech/api/v1/tickets/1e3", "/itech/api/v1/tickets/9223372036854775808",
        "/itech/api/v1/tickets/%31%32x", "/itech/api/v1/tickets/", "/itech/api/v1/tickets/12/",
        "/ITECH/api/v1/tickets/12", "/it%2Fech/api/v1/tickets/12"}) {
    EXPECT_EQ(client.ask("GET", target).status, 404) << target;
  }
}

TEST(Server, AnErrorIsAProblemWithEveryFault) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const auto answer = client.ask("POST", "/refused", "{}");
  EXPECT_EQ(answer.status, 400);
  EXPECT_EQ(answer.header("Content-Type"), "application/problem+json");
  EXPECT_EQ(answer.body,
            R"({"type":"/problems/invalid","title":"Something in the request is not as expected.",)"
            R"("status":400,"detail":"Not so.",)"
            R"("errors":[{"pointer":"/contact/email","detail":"required"}],"request_id":")" +
                answer.header("X-Request-Id") + "\"}");
}

TEST(Server, WhyARequestFailedIsInTheLogAndNowhereElse) {  // K03
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const auto answer = client.ask("GET", "/lost");
  EXPECT_EQ(answer.status, 500);
  EXPECT_THAT(answer.body, HasSubstr("/problems/internal"));
  EXPECT_THAT(answer.body, Not(HasSubstr("disk")));
  EXPECT_EQ(client.ask("GET", "/echo").status, 200) << "the connection goes on";

  EXPECT_THAT(server.stop_and_read_log(),
              HasSubstr("\"request_id\":\"" + answer.header("X-Request-Id") +
                        "\",\"failure\":\"SELECT secret"));
}

TEST(Server, AStoreThatCannotBeReadIsWorthAnotherAttempt) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const auto answer = client.ask("GET", "/away");
  EXPECT_EQ(answer.status, 503);
  EXPECT_EQ(answer.header("Retry-After"), "1");
  EXPECT_THAT(answer.body, HasSubstr("/problems/unavailable"));
  EXPECT_THAT(answer.body, Not(HasSubstr("secret")));
  EXPECT_THAT(server.stop_and_read_log(), HasSubstr("SELECT secret"));
}

TEST(Server, TheLogHasOneLineARequestAndNothingPersonal) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const auto answer = client.ask("GET", "/itech/api/v1/tickets/12?name=kim");
  const std::string log = server.stop_and_read_log();
  EXPECT_THAT(log, HasSubstr(R"("method":"GET","route":"/{desk}/api/v1/tickets/{number}",)"
                             R"("desk":"itech","command_id":"a-command","status":200,"micros":)"));
  EXPECT_THAT(log, HasSubstr(answer.header("X-Request-Id")));
  EXPECT_THAT(log, Not(HasSubstr("kim")));
  EXPECT_EQ(std::ranges::count(log, '\n'), 1);
}

TEST(Server, RequestsAreCountedByRouteAndOutcome) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  client.ask("GET", "/echo");
  client.ask("GET", "/echo");
  client.ask("GET", "/nothing");
  const std::string text = server.metrics().to_text();
  EXPECT_THAT(text, HasSubstr("tend_http_requests_total{method=\"GET\",route=\"/echo\","
                              "status=\"2xx\"} 2\n"));
  EXPECT_THAT(text,
              HasSubstr("tend_http_requests_total{method=\"\",route=\"\",status=\"4xx\"} 1\n"));
}

TEST(Server, ABodyThatIsTooLargeIsToldSoEvenToAClientThatSendsFirst) {
  TestingServer server(router());
  const std::string large(5'000'000, 'x');
  {
    HttpTestingClient client(server.port());
    const auto answer = client.ask("POST", "/small", large);
    EXPECT_EQ(answer.status, 413);
    EXPECT_EQ(answer.header("Connection"), "close");
  }
  HttpTestingClient client(server.port());
  client.send("POST /small HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
  client.send("4c4b40\r\n" + large + "\r\n0\r\n\r\n");
  EXPECT_EQ(client.read_answer().status, 413);
}

TEST(Server, TheLimitOfABodyIsTheRoutes) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  EXPECT_EQ(client.ask("POST", "/small", std::string(small_body_bytes, 'x')).status, 200);
  EXPECT_EQ(client.ask("POST", "/echo", std::string(small_body_bytes + 1, 'x')).status, 200);
  EXPECT_EQ(client.ask("POST", "/small", std::string(small_body_bytes + 1, 'x')).status, 413);
}

TEST(Server, AClientThatAsksFirstIsToldToGoOnOrNot) {
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const std::string expect = "Expect: 100-continue\r\n";
  client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n" + expect + "\r\n");
  EXPECT_EQ(client.read_until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n");
  EXPECT_EQ(client.ask("hello").body, "POST hello");

  client.send("POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n" + expect + "\r\n");
  EXPECT_EQ(client.read_answer().status, 413);
}

TEST(Server, AHeadThatIsTooLargeIsRefused) {
  TestingServer server(router());
  HttpTestingClient bytes(server.port());
  EXPECT_EQ(bytes.ask("GET", "/echo", {}, "X: " + std::string(head_bytes_max, 'x') + "\r\n").status,
            431);
  HttpTestingClient fields(server.port());
  std::string many;
  for (std::size_t i = 0; i <= fields_max; ++i)
    many += "X: y\r\n";
  EXPECT_EQ(fields.ask("GET", "/echo", {}, many).status, 431);
}

TEST(Server, WhoDripsAHeadOrABodyIsToldAndClosed) {  // slow requests that would hold a connection
  TestingServer server(router(), with_timeouts({.head_max = 30ms, .body_max = 30ms}));
  HttpTestingClient head(server.port());
  EXPECT_EQ(head.ask("GET /echo HTTP/1.1\r\nHost:").status, 408);
  HttpTestingClient body(server.port());
  EXPECT_EQ(body.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx").status, 408);
}

TEST(Server, WhoSaysNothingIsClosedWithoutAWord) {
  TestingServer server(router(), with_timeouts({.stream = {.idle = 20ms}}));
  HttpTestingClient fresh(server.port());
  EXPECT_TRUE(fresh.closed());
  HttpTestingClient used(server.port());
  EXPECT_EQ(used.ask("GET", "/echo").status, 200);
  EXPECT_TRUE(used.closed());
}

TEST(Server, AStateChangeFromAnotherSiteIsForbidden) {  // G09
  TestingServer server(router());
  HttpTestingClient client(server.port());
  const auto status = [&](std::string_view fields) {
    return client.ask("POST", "/echo", "x", fields).status;
  };
  EXPECT_EQ(status("Origin: https://evil.example\r\n"), 403);
  EXPECT_EQ(status("Origin: null\r\n"), 403);
  EXPECT_EQ(status("Origin: https://desk.example.evil.example\r\n"), 403);
  EXPECT_EQ(status("Sec-Fetch-Site: cross-site\r\n"), 403);
  EXPECT_EQ(status("Sec-Fetch-Site: same-site\r\n"), 403);
  EXPECT_EQ(status("Origin: https://desk.example\r\n"), 200);
  EXPECT_EQ(status("Sec-Fetch-Site: same-origin\r\nOrigin: https://desk.example\r\n"), 200);
  EXPECT_EQ(status(""), 200);
}

TEST(Server, OnlyTheHostsItAnswersForAreAnswered) {  // B14
  TestingServer server(router(), {.dispatch = {.hosts = {"desk.example", "localhost:8080"}}});
  HttpTestingClient client(server.port());
  EXPECT_EQ(client.ask("GET", "/echo").status, 200);
  EXPECT_EQ(client.ask("GET", "/echo", {}, "X-Forwarded-Host: evil.example\r\n").status, 200);
  EXPECT_EQ(client.ask("GET /echo HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 421);
}

TEST(Server, AForwardedAddressIsBelievedFromATrustedProxyOnly) {  // G19
  const std::string target = "/itech/api/v1/tickets/1";
  const std::string forwarded = "X-Forwarded-For: 192.0.2.1, 192.0.2.9\r\n";
  TestingServer direct(router());
  EXPECT_EQ(HttpTestingClient(direct.port()).ask("GET", target, {}, forwarded).body,
            "itech 1 127.0.0.1");
  TestingServer behind(router(),
                       {.dispatch = {.trusted_proxies = {*net::Address::parse("127.0.0.1")}}});
  EXPECT_EQ(HttpTestingClient(behind.port()).ask("GET", target, {}, forwarded).body,
            "itech 1 192.0.2.9");
}

TEST(Server, StoppingFinishesWhatRunsAndEndsWhatWaits) {
  std::promise<net::Done<void>> waiting;
  Router routes;
  routes.add({Method::Get, "/slow", [&](Request, Params) -> net::Awaitable<Result<Response>> {
                auto done = co_await net::completion<void>(
                    [&](net::Done<void> resume) { waiting.set_value(std::move(resume)); });
                CO_RETURN_IF_ERROR(std::move(done));
                co_return text_response(200, "finished");
              }});
  TestingServer server(std::move(routes), {}, 1);
  HttpTestingClient idle(server.port());
  EXPECT_EQ(idle.ask("GET", "/nothing").status, 404);
  HttpTestingClient busy(server.port());
  busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto resume = waiting.get_future().get();

  auto stopped = std::async(std::launch::async, [&] { return server.server().stop(10s); });
  EXPECT_TRUE(idle.closed());
  resume({});
  const auto answer = busy.read_answer();
  EXPECT_EQ(answer.body, "finished");
  EXPECT_EQ(answer.header("Connection"), "close");
  busy.finish_sending();
  EXPECT_EQ(stopped.get(), 0u);
}

TEST(Server, ABodyMayBeAStreamThatEndsWithItsConnection) {
  Router routes;
  routes.add({Method::Get, "/count", [](Request, Params) -> net::Awaitable<Result<Response>> {
                co_return Response{
                    .headers = {{"Content-Type", "text/plain"}},
                    .body = BodyStream([](net::TimedStream& stream) -> net::Awaitable<void> {
                      co_await stream.write("one ", 10s);
                      co_await stream.write("two", 10s);
                    })};
              }});
  TestingServer server(std::move(routes));
  HttpTestingClient client(server.port());
  client.send("GET /count HTTP/1.1\r\nHost: a\r\n\r\n");
  const auto head = client.read_head();
  EXPECT_EQ(head.header("Content-Length"), "");
  EXPECT_EQ(head.header("Connection"), "close");
  EXPECT_EQ(client.read_all(), "one two");
}

}  // namespace
}  // namespace tend::http
