// SPDX-License-Identifier: Apache-2.0
#include "store/sealed.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "store/testing.hpp"

namespace tend::store {
namespace {

using testing::TemporaryDirectory;
namespace fs = std::filesystem;

TEST(Sealed, ASecretIsOpenedByTheKeyThatSealedItAlsoAfterARestart) {
  const TemporaryDirectory directory;
  for (const std::string text : {"", "hunter2", "\xf0\x9f\x94\x91"}) {
    const auto sealed = SealingKey::load_or_make(directory / "key").seal(Secret(text));
    const auto opened = SealingKey::load_or_make(directory / "key").open(sealed);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->reveal(), text);
    EXPECT_TRUE(text.empty() || !sealed.contains(text));
  }
}

TEST(Sealed, TheSameSecretNeverLooksTheSame) {
  const TemporaryDirectory directory;
  const auto key = SealingKey::load_or_make(directory / "key");
  EXPECT_NE(key.seal(Secret("hunter2")), key.seal(Secret("hunter2")));
}

TEST(Sealed, AlteredCutOrForeignBytesAreRefused) {
  const TemporaryDirectory directory;
  const auto key = SealingKey::load_or_make(directory / "key");
  const auto sealed = key.seal(Secret("hunter2"));
  for (std::size_t i = 0; i < sealed.size(); ++i) {
    auto altered = sealed;
    altered[i] = static_cast<char>(altered[i] ^ 1);
    EXPECT_FALSE(key.open(altered)) << i;
    EXPECT_FALSE(key.open(sealed.substr(0, i))) << i;
  }
  EXPECT_FALSE(SealingKey::load_or_make(directory / "other").open(sealed));
}

TEST(Sealed, TheKeyIsItsOwnersAloneAndAnOpenOneIsNotUsed) {
  const TemporaryDirectory directory;
  const auto file = directory / "key";
  SealingKey::load_or_make(file);
  EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);
  fs::permissions(file, fs::perms::group_read, fs::perm_options::add);
  EXPECT_THROW(SealingKey::load_or_make(file), fs::filesystem_error);
}

TEST(Sealed, AFileThatIsNoKeyIsNotUsed) {
  const TemporaryDirectory directory;
  const auto file = directory / "key";
  std::ofstream(file) << "short";
  fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  EXPECT_THROW(SealingKey::load_or_make(file), fs::filesystem_error);
}

}  // namespace
}  // namespace tend::store
