// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <sstream>

#include "main/commands.hpp"
#include "store/data_directory.hpp"
#include "store/sqlite/connection.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

namespace tend::main {
namespace {

using store::testing::TemporaryDirectory;
using ::testing::HasSubstr;

class BackupCommand : public ::testing::Test {
 protected:
  BackupCommand() { const store::SqliteStore new_store({.file = store::database_in(data())}); }

  std::string data() const { return data_.path(); }
  std::string file() const { return somewhere_ / "backup"; }

  TemporaryDirectory data_;
  TemporaryDirectory somewhere_;
  std::ostringstream answer_;
  std::ostringstream complaints_;
};

TEST_F(BackupCommand, MakesABackupThatIsSoundAndCanBeRestored) {
  EXPECT_EQ(backup(data(), file(), complaints_), exit_done);
  EXPECT_EQ(restore_check(file(), AnswerIn::Words, answer_, complaints_), exit_done);
  EXPECT_THAT(answer_.str(), HasSubstr("0 tickets\n"));
  EXPECT_THAT(answer_.str(), HasSubstr(": sound\n"));
  EXPECT_EQ(restore(file(), somewhere_ / "new", answer_, complaints_), exit_done);
  EXPECT_EQ(complaints_.str(), "");
}

TEST_F(BackupCommand, SaysNoToABackupThatIsNotSound) {
  ASSERT_EQ(backup(data(), file(), complaints_), exit_done);
  store::sqlite::Connection({.file = file()})
      .run_text("INSERT INTO feed VALUES ('itech', 2, x'', 1001, 1)");

  EXPECT_EQ(restore_check(file(), AnswerIn::Json, answer_, complaints_), exit_no);
  const auto report = boost::json::parse(answer_.str()).as_object();
  EXPECT_FALSE(report.at("sound").as_bool());
  EXPECT_EQ(report.at("fault_count"), 2);
  EXPECT_EQ(report.at("counts").at("feed"), 1);

  EXPECT_EQ(restore(file(), somewhere_ / "new", answer_, complaints_), exit_no);
  EXPECT_FALSE(std::filesystem::exists(somewhere_ / "new"));
}

TEST_F(BackupCommand, SaysWhyItCannotBeCarriedOut) {
  EXPECT_EQ(backup(somewhere_.path(), file(), complaints_), exit_failed);
  EXPECT_THAT(complaints_.str(), HasSubstr("There is no "));
  EXPECT_EQ(restore_check(file(), AnswerIn::Words, answer_, complaints_), exit_failed);
  ASSERT_EQ(backup(data(), file(), complaints_), exit_done);
  EXPECT_EQ(backup(data(), file(), complaints_), exit_failed);
  EXPECT_THAT(complaints_.str(), HasSubstr("never overwrites"));
  EXPECT_EQ(restore(file(), data(), answer_, complaints_), exit_failed);
  EXPECT_THAT(complaints_.str(), HasSubstr("is not empty"));
}

}  // namespace
}  // namespace tend::main
