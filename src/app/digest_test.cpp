// SPDX-License-Identifier: Apache-2.0
#include "app/digest.hpp"

#include <gtest/gtest.h>

#include <string>

#include "base/text.hpp"

namespace tend::app {
namespace {

struct Row {
  std::string bytes;
  const char* digest;
};

// The examples of FIPS 180-4 and its companion, "Secure Hash Standard: example values".
const Row rows[] = {
    {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
     "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"},
    {std::string(1'000'000, 'a'),
     "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
};

TEST(Digest, IsTheStandardsSha256) {
  for (const auto& row : rows) {
    EXPECT_EQ(to_hex(sha256(row.bytes)), row.digest) << row.bytes.size() << " bytes";
  }
}

}  // namespace
}  // namespace tend::app
