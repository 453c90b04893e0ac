// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/smtp_session.hpp"

#include <fmt/core.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "base/text.hpp"

namespace tend::channel {
namespace {

std::optional<DeskId> desk_of(std::string_view address) {
  if (equal_ignoring_case(address, "help@itech.example")) return DeskId("itech");
  if (equal_ignoring_case(address, "billing@itech.example")) return DeskId("itech");
  if (equal_ignoring_case(address, "support@gulf.example")) return DeskId("gulf");
  if (equal_ignoring_case(address, "postmaster")) return DeskId("gulf");
  if (address == "hjälp@itech.example") return DeskId("itech");
  return std::nullopt;
}

SmtpSettings settings() {
  return {.host_name = "desk.example", .mail_bytes_max = 64, .desk_of = desk_of};
}

std::string unescape(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\' || i + 1 == text.size()) {
      bytes += text[i];
    } else if (const char c = text[++i]; c == 'x') {
      bytes += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
      i += 2;
    } else {
      bytes += c == 'r' ? '\r' : c == 'n' ? '\n' : c == 't' ? '\t' : c;
    }
  }
  return bytes;
}

std::string escape(std::string_view bytes) {
  std::string text;
  for (const char c : bytes) {
    if (c == '\r') {
      text += "\\r";
    } else if (c == '\n') {
      text += "\\n";
    } else {
      text += c;
    }
  }
  return text;
}

std::string show(const SmtpTurn& turn) {
  std::string text;
  for (const std::string_view line : split(turn.replies, '\n')) {
    if (!line.empty()) text += fmt::format("S: {}\n", trim(line));
  }
  if (turn.mail) {
    text += fmt::format("M: <{}> to", turn.mail->envelope_from);
    for (const auto& [address, desk] : turn.mail->recipients)
      text += fmt::format(" {} ({})", address, desk.value());
    text += fmt::format(": \"{}\"\n", escape(turn.mail->bytes));
  }
  if (turn.close) text += "X:\n";
  return text;
}

SmtpTurn play(SmtpSession& session, std::string_view kind, std::string_view what) {
  if (kind == "C:") return session.receive(unescape(what) + "\r\n");
  if (kind == "C+") return session.receive(unescape(what));
  if (kind == "A:") {
    if (what == "no room") return session.settle(Acceptance::NoRoom);
    return session.settle(what == "stored" ? Acceptance::Stored : Acceptance::TryAgain);
  }
  return session.time_out();
}

/// The dialogue as it really went: the client's lines of `dialogue`, and what the server made of
/// them.
std::string perform(std::string_view dialogue, const SmtpSettings& with) {
  SmtpSession session(with);
  std::string performed;
  for (const std::string_view line : split(dialogue, '\n')) {
    const std::string_view kind = line.substr(0, 2);
    if (kind != "C:" && kind != "C+" && kind != "A:" && kind != "T:") continue;
    const std::string_view what = trim(line.substr(2));
    performed += fmt::format("{}\n", line);
    performed += show(play(session, kind, what));
  }
  return performed;
}

struct Dialogue {
  std::string what;
  std::string text;
};

std::ostream& operator<<(std::ostream& out, const Dialogue& dialogue) {
  return out << dialogue.what;
}

std::vector<Dialogue> read_dialogues() {
  std::ifstream file(TEND_SOURCE_DIR "/src/channel/mail/smtp_dialogues.txt");
  std::vector<Dialogue> dialogues;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("# ")) {
      dialogues.push_back({line.substr(2), {}});
    } else if (!dialogues.empty() && !line.empty()) {
      dialogues.back().text += line + "\n";
    }
  }
  return dialogues;
}

class Dialogues : public testing::TestWithParam<Dialogue> {};

TEST_P(Dialogues, GoAsWritten) {
  EXPECT_EQ(perform(GetParam().text, settings()), GetParam().text) << GetParam().what;
}

INSTANTIATE_TEST_SUITE_P(SmtpSession, Dialogues, testing::ValuesIn(read_dialogues()));

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i)
    all += text;
  return all;
}

TEST(SmtpSession, TakesAHundredRecipientsAndDefersTheRest) {
  const SmtpSettings with = settings();
  SmtpSession session(with);
  session.receive("HELO x\r\nMAIL FROM:<>\r\n");
  EXPECT_EQ(session.receive(repeated("RCPT TO:<help@itech.example>\r\n", 101)).replies,
            repeated("250 2.1.5 Recipient taken\r\n", 100) +
                "452 4.5.3 Too many recipients; please send the rest in another mail\r\n");
}

TEST(SmtpSession, EndsWhenTooManyCommandsWereRefused) {
  const SmtpSettings with = settings();
  SmtpSession session(with);
  const SmtpTurn turn = session.receive(repeated("WHAT\r\n", refusals_max + 5));
  EXPECT_EQ(turn.replies, repeated("500 5.5.1 We do not know this command\r\n", refusals_max) +
                              "421 4.7.0 Too many errors\r\n");
  EXPECT_TRUE(turn.close);
}

TEST(SmtpSession, EndsWhenOnlyIdleCommandsCome) {
  const SmtpSettings with = settings();
  SmtpSession session(with);
  const SmtpTurn turn = session.receive(repeated("NOOP\r\n", idle_commands_max + 5));
  EXPECT_TRUE(turn.replies.ends_with("421 4.7.0 Too many commands without a mail\r\n"));
  EXPECT_TRUE(turn.close);
}

TEST(SmtpSession, EndsWhenALineHasNoEnd) {
  const SmtpSettings with = settings();
  SmtpSession session(with);
  EXPECT_FALSE(session.receive(std::string(command_line_bytes_max - 2, 'x')).close);
  const SmtpTurn turn = session.receive("x");
  EXPECT_EQ(turn.replies, "500 5.5.2 This line is too long\r\n");
  EXPECT_TRUE(turn.close);
}

TEST(SmtpSession, DefersAMailForWhichThereIsNoRoom) {
  const SmtpSettings with = settings();
  SmtpSession session(with);
  session.receive("HELO x\r\nMAIL FROM:<>\r\nRCPT TO:<help@itech.example>\r\nDATA\r\nsome");
  EXPECT_EQ(session.bytes_held(), 4U);
  session.refuse_for_lack_of_room();
  EXPECT_EQ(session.bytes_held(), 0U);
  const SmtpTurn turn = session.receive(" more\r\n.\r\n");
  EXPECT_EQ(turn.replies, "452 4.3.1 No room just now; please try again later\r\n");
  EXPECT_FALSE(turn.mail);
}

/// Everything the server says and hands over when `wire` comes in pieces of these lengths.
std::string served(std::string_view wire, const std::vector<std::size_t>& lengths) {
  const SmtpSettings with = settings();
  SmtpSession session(with);
  std::string all;
  std::size_t i = 0;
  while (!wire.empty()) {
    const std::size_t length = lengths.empty() ? wire.size() : lengths[i++ % lengths.size()];
    SmtpTurn turn = session.receive(wire.substr(0, length));
    wire.remove_prefix(std::min(length, wire.size()));
    all += show(turn);
    while (turn.mail) {
      turn = session.settle(Acceptance::Stored);
      all += show(turn);
    }
  }
  return all;
}

RC_GTEST_PROP(SmtpSession, DoesNotCareHowTheBytesAreCutUp, ()) {
  static const std::vector<std::string> pieces{"EHLO x\r\n",
                                               "MAIL FROM:<a@b.example>\r\n",
                                               "RCPT TO:<help@itech.example>\r\n",
                                               "DATA\r\n",
                                               "Subject: x\r\n\r\n",
                                               "..\r\n",
                                               ".\r\n",
                                               "\r",
                                               "\n",
                                               ".",
                                               "RSET\r\n",
                                               "0123456789012345678901234567890123\r\n"};
  std::string wire;
  const auto chosen = *rc::gen::container<std::vector<std::size_t>>(
      rc::gen::weightedOneOf<std::size_t>({{30, rc::gen::inRange<std::size_t>(0, 7)},
                                           {1, rc::gen::inRange<std::size_t>(7, pieces.size())}}));
  for (const std::size_t piece : chosen)
    wire += pieces[piece];
  const auto lengths =
      *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(1, 12));
  RC_ASSERT(served(wire, lengths) == served(wire, {}));
}

RC_GTEST_PROP(SmtpSession, SurvivesAnyBytes, (const std::string& wire)) {
  served("HELO x\r\nMAIL FROM:<>\r\nRCPT TO:<help@itech.example>\r\nDATA\r\n" + wire, {});
  served(wire, {});
}

}  // namespace
}  // namespace tend::channel
