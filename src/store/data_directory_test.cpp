// SPDX-License-Identifier: Apache-2.0
#include "store/data_directory.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "store/private_file.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

namespace tend::store {
namespace {

using namespace testing;
namespace fs = std::filesystem;

TEST(DataDirectory, AndAllThatIsInItAreTheirOwnersAlone) {
  const TemporaryDirectory somewhere;
  const DataDirectory directory(somewhere / "a" / "data");
  SqliteStore store({.file = directory.database()});
  ASSERT_TRUE(commit_and_wait(store, writes(DeskId("itech"), {ticket(1001)})));

  EXPECT_EQ(fs::status(directory.path()).permissions(), fs::perms::owner_all);
  int files = 0;
  for (const auto& entry : fs::directory_iterator(directory.path())) {
    EXPECT_EQ(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write)
        << entry.path();
    ++files;
  }
  EXPECT_EQ(files, 4);  // the lock, the database, its log and the log's index
}

TEST(DataDirectory, IsHeldByOneAtATime) {
  const TemporaryDirectory somewhere;
  {
    const DataDirectory directory(somewhere / "data");
    EXPECT_THROW(DataDirectory(somewhere / "data"), DirectoryInUse);
  }
  EXPECT_NO_THROW(DataDirectory(somewhere / "data"));
}

TEST(DataDirectory, ThatWasOpenToOthersIsClosed) {
  const TemporaryDirectory somewhere;
  fs::create_directory(somewhere / "data");
  fs::permissions(somewhere / "data", fs::perms::all);
  const DataDirectory directory(somewhere / "data");
  EXPECT_EQ(fs::status(directory.path()).permissions(), fs::perms::owner_all);
}

TEST(PrivateFile, ADraftIsSeenOnlyWhenItIsPublishedAndNeverOverwrites) {
  const TemporaryDirectory directory;
  const auto file = directory / "backup";
  {
    const Draft given_up(file);
  }
  EXPECT_TRUE(fs::is_empty(directory.path()));
  Draft first(file);
  Draft second(file);
  EXPECT_FALSE(fs::exists(file));
  first.publish();
  EXPECT_TRUE(fs::exists(file));
  EXPECT_THROW(second.publish(), fs::filesystem_error);
  EXPECT_THROW(Draft{file}, fs::filesystem_error);
}

}  // namespace
}  // namespace tend::store
