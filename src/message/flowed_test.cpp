// SPDX-License-Identifier: Apache-2.0
#include "message/flowed.hpp"

#include <gtest/gtest.h>

namespace tend::message {
namespace {
struct FlowedRow {
  const char* text;
  const char* joined;
  DelSp del_sp = DelSp::No;
};

constexpr FlowedRow rows[] = {
    {"The printer \nis on \nfire.\nHelp!", "The printer is on fire.\nHelp!"},
    {"Drucker \nbrand", "Druckerbrand", DelSp::Yes},
    {"One. \n\nTwo.", "One. \n\nTwo."},
    {"> old words \n> go on\nnew", "> old words go on\nnew"},
    {"> old \n>> older", "> old \n>> older"},
    {" From here\n >quoted?", "From here\n>quoted?"},
    {"Bye \n-- \nKim \nLee", "Bye \n-- \nKim Lee"},
    {"", ""},
};

TEST(Flowed, SoftBreaksAreJoined) {
  for (const auto& row : rows)
    EXPECT_EQ(join_flowed(row.text, row.del_sp), row.joined) << row.text;
}

}  // namespace
}  // namespace tend::message
