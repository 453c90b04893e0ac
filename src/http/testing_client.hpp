// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <charconv>
#include <functional>
#include <mutex>
#include <sstream>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "http/server.hpp"
#include "net/testing_client.hpp"

// For tests only: a real server on a free port, and a client that sends exactly the bytes it is
// given and reads exactly the answers that come.
namespace tend::http {

struct TestingAnswer {
  int status = 0;  ///< 0: the server closed without one
  Fields headers = {};
  std::string body = {};

  std::string header(std::string_view name) const {
    return std::string(headers.find(name).value_or(""));
  }
};

class HttpTestingClient : public net::TestingClient {
 public:
  using TestingClient::TestingClient;

  TestingAnswer read_head() {
    const std::string head = read_until("\r\n\r\n");
    TestingAnswer answer;
    for (const std::string_view line : split(head, '\n')) {
      if (line.starts_with("HTTP/1.1 ")) {
        std::from_chars(line.data() + 9, line.data() + 12, answer.status);
      } else if (const auto colon = line.find(':'); colon != std::string_view::npos) {
        answer.headers.add(std::string(line.substr(0, colon)),
                           std::string(trim(line.substr(colon + 1))));
      }
    }
    return answer;
  }

  /// One answer whose length is given.
  TestingAnswer read_answer() {
    TestingAnswer answer = read_head();
    std::size_t length = 0;
    const std::string digits = answer.header("Content-Length");
    std::from_chars(digits.data(), digits.data() + digits.size(), length);
    answer.body = read(length);
    return answer;
  }

  TestingAnswer ask(std::string_view bytes) {
    send(bytes);
    return read_answer();
  }

  /// A request without a body, or with one of JSON. `more` are whole field lines.
  TestingAnswer ask(std::string_view method, std::string_view target, std::string_view body = {},
                    std::string_view more = {}) {
    std::string bytes = std::string(method) + " " + std::string(target) +
                        " HTTP/1.1\r\nHost: desk.example\r\n" + std::string(more);
    if (!body.empty()) {
      bytes += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
               "\r\n";
    }
    return ask(bytes + "\r\n" + std::string(body));
  }
};

/// Chance that repeats itself.
class TestingEntropy final : public app::Entropy {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    for (auto& byte : bytes)
      byte = static_cast<std::uint8_t>(next_ += 37);
  }

 private:
  std::atomic<std::uint8_t> next_ = 0;
};

/// A server with threads and a log of its own.
class TestingServer {
 public:
  explicit TestingServer(Router router, ServerOptions options = {}, std::size_t threads = 2)
      : contexts_(threads) {
    auto opened = Server::open(contexts_, std::move(options), std::move(router), access_log_,
                               metrics_, entropy_);
    EXPECT_TRUE(opened) << opened.error().what;
    server_ = *std::move(opened);
  }

  Server& server() { return *server_; }
  std::uint16_t port() const { return server_->port(); }
  net::IoContexts& contexts() { return contexts_; }
  Metrics& metrics() { return metrics_; }

  /// What was logged; the server has stopped.
  std::string stop_and_read_log() {
    server_->stop();
    return log_text_.str();
  }

 private:
  std::ostringstream log_text_;
  AccessLog access_log_{std::make_shared<spdlog::logger>(
      "test", std::make_shared<spdlog::sinks::ostream_sink_mt>(log_text_))};
  Metrics metrics_;
  TestingEntropy entropy_;
  net::IoContexts contexts_;
  std::unique_ptr<Server> server_;
};

}  // namespace tend::http
