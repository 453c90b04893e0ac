// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include "main/commands.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;

class PolicyPage : public testing::Test {
 protected:
  PolicyPage() : folder_(fs::path(testing::TempDir()) / "pages of a test") {
    fs::remove_all(folder_);
    fs::create_directory(folder_);
    request_.pack = std::string(TEND_SOURCE_DIR) + "/policies/itx";
    request_.day = "2026-11-22";
  }

  int make() { return policy_page(request_, answer_, complaints_); }

  static std::string bytes_of(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  fs::path folder_;
  PageRequest request_;
  std::ostringstream answer_;
  std::ostringstream complaints_;
};

TEST_F(PolicyPage, goes_to_standard_output_as_html) {
  EXPECT_EQ(make(), exit_done);
  EXPECT_TRUE(answer_.str().starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

TEST_F(PolicyPage, writes_the_same_files_again_and_again) {
  request_.html = folder_ / "page.html";
  request_.pdf = folder_ / "page.pdf";
  ASSERT_EQ(make(), exit_done) << complaints_.str();
  const auto html = bytes_of(request_.html);
  const auto pdf = bytes_of(request_.pdf);
  EXPECT_TRUE(html.starts_with("<!DOCTYPE html>"));
  EXPECT_TRUE(pdf.starts_with("%PDF-"));
  ASSERT_EQ(make(), exit_done);
  EXPECT_TRUE(bytes_of(request_.html) == html);
  EXPECT_TRUE(bytes_of(request_.pdf) == pdf);
  EXPECT_EQ(answer_.str(), "");
}

TEST_F(PolicyPage, says_what_is_in_the_way) {
  request_.day = "22 November";
  EXPECT_EQ(make(), exit_failed);
  request_ = {request_.pack, "", (folder_ / "page.pdf").string(), "a5", ""};
  EXPECT_EQ(make(), exit_failed);
  request_ = {request_.pack, "", (folder_ / "nowhere" / "page.pdf").string(), "a4", ""};
  EXPECT_EQ(make(), exit_failed);
  request_.pack = folder_ / "no pack";
  EXPECT_EQ(make(), exit_failed);
  EXPECT_EQ(complaints_.str(),
            "--day: `22 November` is no date, as 2026-11-22\n"
            "--paper: `a5` is neither `a4` nor `letter`\n" +
                (folder_ / "nowhere" / "page.pdf").string() + ": cannot be written\n" +
                (folder_ / "no pack").string() + ": there is no such file\n");
}

}  // namespace
}  // namespace tend::main
