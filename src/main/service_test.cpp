// SPDX-License-Identifier: Apache-2.0
#include "main/service.hpp"

#include <gtest/gtest.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

#include "sim/temporary_folder.hpp"

namespace tend::main {
namespace {

TEST(Service, HasItsFolderForItself) {
  if (!spdlog::get("tend")) spdlog::null_logger_mt("tend");
  const sim::TemporaryFolder folder;
  ServiceOptions options;
  options.data = folder.path() / "a" / "data";
  options.policies = std::string(TEND_SOURCE_DIR) + "/policies";
  options.http = {"127.0.0.1", 0};
  options.mail = {"127.0.0.1", 0};
  auto first = Service::start(options);
  ASSERT_TRUE(first) << first.error().what;

  const auto second = Service::start(options);
  ASSERT_FALSE(second);
  EXPECT_TRUE(second.error().what.starts_with("Another Tend is using ")) << second.error().what;

  first->reset();
  EXPECT_TRUE(Service::start(options));
}

}  // namespace
}  // namespace tend::main
