// SPDX-License-Identifier: Apache-2.0
#include "http/access_log.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <spdlog/sinks/ostream_sink.h>
#include <spdlog/spdlog.h>

#include <sstream>

#include "http/json/parse.hpp"

namespace tend::http {
namespace {

TEST(AccessLog, EachLineIsOneObjectWhateverStandsInIt) {  // F07
  std::ostringstream text;
  AccessLog log(std::make_shared<spdlog::logger>(
      "test", std::make_shared<spdlog::sinks::ostream_sink_st>(text)));
  log.write({.request_id = "a-1",
             .method = "GET",
             .route = "/{desk}/x",
             .desk = "it\"}\n{\"level\":\"forged\"",
             .status = 200,
             .took = std::chrono::microseconds(120)});
  log.write_failure("a-2", "lost\r\n\x1b[31m%v {} \xff");

  std::istringstream lines(text.str());
  std::string line;
  std::vector<std::string> read;
  while (std::getline(lines, line)) {
    const auto parsed = json::parse(line);
    ASSERT_TRUE(parsed) << line;
    const auto& object = parsed->as_object();
    EXPECT_TRUE(object.at("time").as_string().ends_with("Z"));
    read.emplace_back(object.at("level").as_string());
  }
  EXPECT_THAT(read, testing::ElementsAre("info", "error"));
}

}  // namespace
}  // namespace tend::http
