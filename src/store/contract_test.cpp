// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <memory>

#include "app/ports.hpp"
#include "base/text.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

// What every engine promises through app::Store, asked of each.
namespace tend::store {
namespace {

using namespace testing;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct Engine {
  const char* name;
  std::function<std::unique_ptr<app::Store>(const TemporaryDirectory&)> open;
};

const Engine engines[] = {
    {"Sqlite",
     [](const TemporaryDirectory& directory) {
       return std::make_unique<SqliteStore>(SqliteOptions{.file = directory / "tend.db"});
     }},
};

const DeskId itech("itech");
const DeskId gulf("gulf");

class StoreContract : public ::testing::TestWithParam<Engine> {
 protected:
  void reopen() {
    store_.reset();
    store_ = GetParam().open(directory_);
  }
  app::Store& store() { return *store_; }

  app::CommitResult commit(std::vector<app::Write> rows,
                           std::vector<app::Precondition> preconditions = {}) {
    return commit_and_wait(store(), writes(itech, std::move(rows), std::move(preconditions)));
  }

 private:
  TemporaryDirectory directory_;
  std::unique_ptr<app::Store> store_ = GetParam().open(directory_);
};

INSTANTIATE_TEST_SUITE_P(Engines, StoreContract, ::testing::ValuesIn(engines),
                         [](const auto& engine) { return std::string(engine.param.name); });

app::ContactRow kim() {
  return {.id = id<ContactId>(1),
          .version = Version(1),
          .client = id<ClientId>(1),
          .name = "Kim Søndergård",
          .email = "kim@client.example",
          .phone = "+1-713-555-0142",
          .site_region = "north",
          .marks = {"authorized", "liaison"},
          .password_hash = "",
          .active = true};
}

app::ClientRow acme() {
  return {.id = id<ClientId>(1),
          .version = Version(1),
          .name = "Acme",
          .plan = "gold",
          .domains = {"client.example", "acme.example"},
          .unknown = false};
}

app::AgentRow ana() {
  return {.id = id<AgentId>(1),
          .version = Version(1),
          .name = "Ana",
          .email = "ana@itech.example",
          .roles = {"agent", "a \"quoted\"\nname"},
          .teams = {},
          .password_hash = "$argon2id$",
          .active = false};
}

app::OutboxRow mail(std::uint32_t number, std::string recipient, std::string state = "waiting") {
  return {.id = id<OutboxId>(number),
          .ticket = id<TicketId>(1001),
          .recipient = std::move(recipient),
          .sender = "",
          .notice = "received",
          .message_id = "n" + std::to_string(number) + "@itech.example",
          .subject = "[1001] Printer on fire",
          .bytes = std::string("Subject: \xff\0\r\n\r\n", 14),
          .created_at = at(number),
          .state = std::move(state),
          .attempts = 2,
          .next_attempt_at = machine(number),
          .last_error = "451 try later"};
}

app::ArrivalRow arrival(std::uint8_t number) {
  return {.id = id<ArrivalId>(number),
          .channel = "email",
          .fingerprint = hash(number),
          .raw = hash(number),
          .envelope_from = "kim@client.example",
          .envelope_to = "help@itech.example",
          .received_at = at(number),
          .state = "waiting",
          .reason = "",
          .attempts = 0};
}

app::MessageRow message(std::uint32_t number, Instant when) {
  return {.id = id<MessageId>(number),
          .ticket = id<TicketId>(1001),
          .kind = "reply",
          .author_kind = "agent",
          .author = uuid(1),
          .at = when,
          .body = "Which printer?",
          .raw = number % 2 == 0 ? std::optional(hash(9)) : std::nullopt,
          .unverified = true};
}

TEST_P(StoreContract, EveryRowIsReadAsItWasWritten) {
  auto assigned = ticket(1001);
  assigned.assignee = id<AgentId>(1);
  const app::TimerRow timer{id<TicketId>(1001), "breach", "first_response", at(60), at(61)};
  const app::CommandRow command{id<CommandId>(1),     "agent:1/key", hash(3), 201,
                                R"({"number":1001})", at(0)};
  const app::PolicyRow policy{"2026-03", "desk: itech\n", "Hours: …", at(0)};
  const app::SessionRow session{hash(4), "agent", uuid(1), hash(5), machine(5)};
  const app::ApiTokenRow token{hash(6), id<AgentId>(1), "monitoring", at(0)};
  const app::BlobRow blob{hash(7), std::string("\0raw\xff", 5)};

  ASSERT_TRUE(commit(
      {ana(), acme(), kim(), assigned, event(1001, 1), event(1001, 2), message(1, at(1)),
       message(2, at(2)), app::TextRow{id<TextId>(1001), "Printer on fire"},
       app::MailLinkRow{"id:a@client.example", id<TicketId>(1001)},
       app::TimersOf{id<TicketId>(1001), {timer}}, mail(1, "kim@client.example"), arrival(1),
       command, policy, session, token, blob,
       app::AuditRow{id<EventId>(1), at(0), "agent", uuid(1), "contact.created", uuid(1), "{}"}}));
  reopen();
  const auto desk = store().in(itech);

  EXPECT_EQ(desk->ticket(id<TicketId>(1001)), assigned);
  EXPECT_EQ(desk->ticket(TicketNumber(1001)), assigned);
  EXPECT_THAT(desk->events(id<TicketId>(1001)), ElementsAre(event(1001, 1), event(1001, 2)));
  EXPECT_THAT(desk->messages(id<TicketId>(1001)),
              ElementsAre(message(1, at(1)), message(2, at(2))));
  EXPECT_THAT(desk->timers(id<TicketId>(1001)), ElementsAre(timer));
  EXPECT_EQ(desk->text(id<TextId>(1001)), "Printer on fire");
  EXPECT_EQ(desk->agent(id<AgentId>(1)), ana());
  EXPECT_EQ(desk->agent_by_email("ana@itech.example"), ana());
  EXPECT_THAT(desk->agents(), ElementsAre(ana()));
  EXPECT_EQ(desk->client(id<ClientId>(1)), acme());
  EXPECT_EQ(desk->client_by_domain("acme.example"), acme());
  EXPECT_THAT(desk->clients(), ElementsAre(acme()));
  EXPECT_EQ(desk->contact(id<ContactId>(1)), kim());
  EXPECT_EQ(desk->contact_by_email("kim@client.example"), kim());
  EXPECT_EQ(desk->linked_ticket("id:a@client.example"), id<TicketId>(1001));
  EXPECT_EQ(desk->arrival(id<ArrivalId>(1)), arrival(1));
  EXPECT_EQ(desk->arrival_by_fingerprint(hash(1)), id<ArrivalId>(1));
  EXPECT_EQ(desk->blob(hash(7)), blob);
  EXPECT_THAT(desk->outbox(10), ElementsAre(mail(1, "kim@client.example")));
  EXPECT_EQ(desk->command(id<CommandId>(1)), command);
  EXPECT_EQ(desk->command_by_key("agent:1/key"), command);
  EXPECT_EQ(desk->policy("2026-03"), policy);
  EXPECT_EQ(desk->session(hash(4)), session);
  EXPECT_EQ(desk->api_token(hash(6)), token);
  EXPECT_EQ(desk->feed_end(), 1);
  EXPECT_THAT(desk->feed_after(0, 10),
              ElementsAre(app::FeedRow{1, id<TicketId>(1001), TicketNumber(1001), Version(1)}));
}

}  // namespace
}  // namespace tend::store
