// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/backup.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <iterator>
#include <thread>

#include "app/digest.hpp"
#include "store/data_directory.hpp"
#include "store/private_file.hpp"
#include "store/sqlite/connection.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

namespace tend::store {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
namespace fs = std::filesystem;

const DeskId itech("itech");
const Progress unwatched = [](double) {};

app::BlobRow blob(std::string bytes) {
  return {app::sha256(bytes), std::move(bytes)};
}

/// What every ticket leans on.
app::WriteSet founding() {
  return writes(itech, {acme(), kim(), ana(), app::PolicyRow{"2026-03", "desk: itech", "", at(0)},
                        blob("the mail")});
}

/// A ticket with all that belongs to it.
app::WriteSet opening(std::uint32_t number) {
  auto posted = message(2 * number, at(number));
  posted.ticket = id<TicketId>(number);
  posted.raw = app::sha256("the mail");
  auto out = mail(number);
  out.ticket = id<TicketId>(number);
  return writes(itech, {ticket(number), event(number, 1), posted, out,
                        app::TextRow{id<TextId>(number), "Printer on fire"},
                        app::MailLinkRow{"id:" + std::to_string(number), id<TicketId>(number)},
                        app::TimersOf{id<TicketId>(number), {breach(number, 60)}}});
}

class Backup : public ::testing::Test {
 protected:
  Backup() { EXPECT_TRUE(commit_and_wait(*store_, founding())); }

  void open_tickets(std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t number = first; number <= last; ++number) {
      ASSERT_TRUE(commit_and_wait(*store_, opening(number)));
    }
  }

  /// A backup in which this was changed behind Tend's back.
  CheckReport check_after(const std::string& sql) {
    const auto file = somewhere_ / "damaged";
    fs::remove(file);
    back_up(somewhere_ / "data", file, unwatched);
    sqlite::Connection({.file = file}).run_text(sql);
    return check_backup(file, unwatched);
  }

  TemporaryDirectory somewhere_;
  DataDirectory directory_{somewhere_ / "data"};
  std::unique_ptr<SqliteStore> store_ =
      std::make_unique<SqliteStore>(SqliteOptions{.file = directory_.database()});
};

std::int64_t count_of(const CheckReport& report, const std::string& table) {
  for (const auto& [name, count] : report.counts) {
    if (name == table) return count;
  }
  return -1;
}

TEST_F(Backup, IsWholeAndItsOwnersAlone) {
  open_tickets(1001, 1020);
  const auto file = somewhere_ / "backup";
  back_up(directory_.path(), file, unwatched);
  EXPECT_EQ(fs::status(file).permissions(), fs::perms::owner_read | fs::perms::owner_write);

  const auto report = check_backup(file, unwatched);
  EXPECT_THAT(report.faults, IsEmpty());
  EXPECT_EQ(count_of(report, "tickets"), 20);
  EXPECT_EQ(count_of(report, "blobs"), 1);
  EXPECT_EQ(std::distance(fs::directory_iterator(somewhere_.path()), {}), 2);  // and nothing else
}

TEST_F(Backup, NeverOverwrites) {
  const auto file = somewhere_ / "backup";
  back_up(directory_.path(), file, unwatched);
  EXPECT_THROW(back_up(directory_.path(), file, unwatched), BackupError);
  EXPECT_THROW(back_up(somewhere_ / "nothing", somewhere_ / "other", unwatched), BackupError);
}

TEST_F(Backup, IsOfOneMomentWhileTheServerGoesOn) {
  std::atomic<bool> enough{false};
  std::jthread clients([&] {
    for (std::uint32_t number = 1001; !enough; ++number) {
      EXPECT_TRUE(commit_and_wait(*store_, opening(number)));
    }
  });
  std::int64_t last_count = 0;
  for (int i = 0; i < 5; ++i) {
    const auto file = somewhere_ / ("backup" + std::to_string(i)).c_str();
    back_up(directory_.path(), file, unwatched);
    const auto report = check_backup(file, unwatched);
    EXPECT_THAT(report.faults, IsEmpty());
    EXPECT_GE(count_of(report, "tickets"), last_count);
    last_count = count_of(report, "tickets");
  }
  enough = true;
}

TEST_F(Backup, IsTakenAlsoOfADirectoryWhoseServerWasKilled) {
  open_tickets(1001, 1003);
  // What a killed server leaves: the file and a log that was not moved into it.
  const auto left = somewhere_ / "left";
  fs::create_directory(left);
  for (const char* name : {"tend.db", "tend.db-wal"}) {
    fs::copy_file(directory_.path() / name, left / name);
  }
  back_up(left, somewhere_ / "backup", unwatched);
  EXPECT_EQ(count_of(check_backup(somewhere_ / "backup", unwatched), "tickets"), 3);
}

TEST_F(Backup, RestoredIsTheSameDesk) {
  open_tickets(1001, 1003);
  back_up(directory_.path(), somewhere_ / "backup", unwatched);
  restore(somewhere_ / "backup", somewhere_ / "new", unwatched);

  SqliteStore restored({.file = database_in(somewhere_ / "new")});
  EXPECT_EQ(restored.in(itech)->ticket(TicketNumber(1002)), ticket(1002));
  EXPECT_EQ(restored.take_number(itech), TicketNumber(1004));
  EXPECT_EQ(restored.in(itech)->feed_end(), 3);
}

TEST_F(Backup, IsRestoredIntoAnEmptyDirectoryOnly) {
  back_up(directory_.path(), somewhere_ / "backup", unwatched);
  EXPECT_THROW(restore(somewhere_ / "backup", directory_.path(), unwatched), BackupError);
  EXPECT_THROW(restore(somewhere_ / "nothing", somewhere_ / "new", unwatched), BackupError);
  EXPECT_FALSE(fs::exists(somewhere_ / "new"));
}

struct DamageRow {
  const char* sql;
  const char* fault;
};

// Each rule of the check, broken once.
constexpr DamageRow damages[] = {
    {"DELETE FROM events WHERE version = 1", "not at the version of its last event"},
    {"UPDATE events SET version = 2", "have a gap"},
    {"UPDATE tickets SET version = 2", "not at the version of its last event"},
    {"DELETE FROM tickets", "events have no ticket"},
    {"DELETE FROM policies", "handbook is missing"},
    {"DELETE FROM clients", "ticket's client is missing"},
    {"DELETE FROM clients", "mail domain's client is missing"},
    {"DELETE FROM clients", "contact's client is missing"},
    {"DELETE FROM contacts", "contact is missing"},
    {"UPDATE tickets SET assignee = x'00112233445566778899aabbccddeeff'", "assignee is missing"},
    {"DELETE FROM texts", "subject is missing"},
    {"DELETE FROM tickets", "message has no ticket"},
    {"DELETE FROM blobs", "message's mail is missing"},
    {"DELETE FROM tickets", "mail link leads to no ticket"},
    {"DELETE FROM tickets", "timer has no ticket"},
    {"DELETE FROM tickets", "mail on its way has no ticket"},
    {"INSERT INTO arrivals VALUES ('itech', x'01', 1, '', x'', x'02', '', '', 0, '', '', 0)",
     "arrival's bytes are missing"},
    {"INSERT INTO api_tokens VALUES ('itech', x'01', x'02', '', 0)", "token's agent is missing"},
    {"UPDATE feed SET sequence = 2", "feed has a gap"},
    {"DELETE FROM tickets", "feed speaks of a ticket that is not there"},
    {"UPDATE blobs SET bytes = x'00'", "bytes are not what was stored"},
    {"UPDATE tickets SET queue_rank = 'x'", "wrong place of its list"},
    {"DELETE FROM client_domains WHERE domain = 'acme.example'", "all of its mail domains"},
    {"UPDATE meta SET value = '99'", "its schema is version 99"},
    {"DROP TABLE meta", "its schema is version 0"},
};

TEST_F(Backup, ThatWasTamperedWithIsFoundOut) {
  open_tickets(1001, 1001);
  EXPECT_THAT(check_after("SELECT 1").faults, IsEmpty());
  for (const auto& damage : damages) {
    const auto report = check_after(damage.sql);
    EXPECT_THAT(report.faults, ::testing::Contains(HasSubstr(damage.fault))) << damage.sql;
  }
}

TEST_F(Backup, WithAFlippedBitIsFoundOut) {
  open_tickets(1001, 1050);
  const auto file = somewhere_ / "backup";
  back_up(directory_.path(), file, unwatched);
  const auto bytes = [&] {
    std::ifstream stream(file, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(stream), {});
  }();
  int found = 0;
  int tried = 0;
  for (std::size_t place = 5000; place < bytes.size(); place += 4096 + 37) {
    auto damaged = bytes;
    damaged[place] = static_cast<char>(damaged[place] ^ 0x10);
    std::ofstream(somewhere_ / "flipped", std::ios::binary) << damaged;
    ++tried;
    if (check_backup(somewhere_ / "flipped", unwatched).fault_count > 0) ++found;
  }
  // Unused space and texts hold bits that no check can miss.
  std::printf("bits flipped %d, found out %d\n", tried, found);
  EXPECT_GT(found, 0);
}

TEST_F(Backup, ThatIsNoDatabaseIsAFaultNotACrash) {
  std::ofstream(somewhere_ / "junk") << std::string(10000, 'x');
  EXPECT_EQ(check_backup(somewhere_ / "junk", unwatched).fault_count, 1);
  std::ofstream(somewhere_ / "empty") << "";
  EXPECT_EQ(check_backup(somewhere_ / "empty", unwatched).fault_count, 1);
}

}  // namespace
}  // namespace tend::store
