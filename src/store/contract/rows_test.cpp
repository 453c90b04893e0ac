// SPDX-License-Identifier: Apache-2.0
#include "store/contract/contract.hpp"

namespace tend::store::contract {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Rows : public Contract {};
TEND_FOR_EVERY_ENGINE(Rows);

TEST_P(Rows, AreReadAsTheyWereWritten) {
  auto assigned = ticket(1001);
  assigned.assignee = id<AgentId>(1);
  const app::PolicyRow policy{"2026-03", "desk: itech\n", "Hours: …", at(0)};
  const app::SessionRow session{hash(4), "agent", uuid(1), hash(5), machine(5)};
  const app::ApiTokenRow token{hash(6), id<AgentId>(1), "monitoring", at(0)};
  const app::BlobRow blob{hash(7), std::string("\0raw\xff", 5)};
  const auto key = command(1, "agent:1/key");

  ASSERT_TRUE(commit(
      {ana(), acme(), kim(), assigned, event(1001, 1), event(1001, 2), message(1, at(1)),
       message(2, at(2)), app::TextRow{id<TextId>(1001), "Printer on fire"},
       app::MailLinkRow{"id:a@client.example", id<TicketId>(1001)},
       app::TimersOf{id<TicketId>(1001), {breach(1001, 60)}}, mail(1), arrival(1), key, policy,
       session, token, blob,
       app::AuditRow{id<EventId>(1), at(0), "agent", uuid(1), "contact.created", uuid(1), "{}"}}));
  reopen();
  const auto read = desk();

  EXPECT_EQ(read->ticket(id<TicketId>(1001)), assigned);
  EXPECT_EQ(read->ticket(TicketNumber(1001)), assigned);
  EXPECT_THAT(read->events(id<TicketId>(1001)), ElementsAre(event(1001, 1), event(1001, 2)));
  EXPECT_THAT(read->messages(id<TicketId>(1001)),
              ElementsAre(message(1, at(1)), message(2, at(2))));
  EXPECT_THAT(read->timers(id<TicketId>(1001)), ElementsAre(breach(1001, 60)));
  EXPECT_EQ(read->text(id<TextId>(1001)), "Printer on fire");
  EXPECT_EQ(read->agent(id<AgentId>(1)), ana());
  EXPECT_EQ(read->agent_by_email("ana@itech.example"), ana());
  EXPECT_EQ(read->client(id<ClientId>(1)), acme());
  EXPECT_EQ(read->client_by_domain("acme.example"), acme());
  EXPECT_EQ(read->contact(id<ContactId>(1)), kim());
  EXPECT_EQ(read->contact_by_email("kim@client.example"), kim());
  EXPECT_EQ(read->linked_ticket("id:a@client.example"), id<TicketId>(1001));
  EXPECT_EQ(read->arrival(id<ArrivalId>(1)), arrival(1));
  EXPECT_EQ(read->arrival_by_fingerprint(hash(1)), id<ArrivalId>(1));
  EXPECT_EQ(read->blob(hash(7)), blob);
  EXPECT_THAT(read->outbox(10), ElementsAre(mail(1)));
  EXPECT_EQ(read->command(id<CommandId>(1)), key);
  EXPECT_EQ(read->command_by_key("agent:1/key"), key);
  EXPECT_EQ(read->policy("2026-03"), policy);
  EXPECT_EQ(read->session(hash(4)), session);
  EXPECT_EQ(read->api_token(hash(6)), token);
}

TEST_P(Rows, ThatWereThereAreReplacedWhole) {
  auto moved = kim();
  moved.client = id<ClientId>(2);
  moved.email = "kim@other.example";
  moved.marks = {};
  moved.version = Version(2);
  auto resolved = ticket(1001, 2);
  resolved.status = "resolved";
  resolved.in_queue = false;
  ASSERT_TRUE(commit({ticket(1001), kim(), ana(), command(1, "key")}));
  ASSERT_TRUE(commit({resolved, moved}));

  EXPECT_EQ(desk()->ticket(id<TicketId>(1001)), resolved);
  EXPECT_EQ(desk()->contact(id<ContactId>(1)), moved);
  EXPECT_EQ(desk()->contact_by_email("kim@client.example"), std::nullopt);
  EXPECT_EQ(desk()->contact_by_email("kim@other.example"), moved);
}

TEST_P(Rows, ABlobOrMailLinkThatIsThereStays) {
  ASSERT_TRUE(commit({app::BlobRow{hash(1), "first"}, app::MailLinkRow{"id:a", id<TicketId>(1)}}));
  ASSERT_TRUE(commit({app::BlobRow{hash(1), "other"}, app::MailLinkRow{"id:a", id<TicketId>(2)}}));
  EXPECT_EQ(desk()->blob(hash(1))->bytes, "first");
  EXPECT_EQ(desk()->linked_ticket("id:a"), id<TicketId>(1));
}

TEST_P(Rows, AClientGivesUpTheDomainsItNoLongerHas) {
  auto changed = acme();
  changed.domains = {"acme.example", "new.example"};
  ASSERT_TRUE(commit({acme()}));
  ASSERT_TRUE(commit({changed}));
  EXPECT_EQ(desk()->client_by_domain("client.example"), std::nullopt);
  EXPECT_EQ(desk()->client_by_domain("new.example"), changed);
}

TEST_P(Rows, TheUnknownClientIsTheOneThatSaysSo) {
  auto unknown = acme();
  unknown.id = id<ClientId>(2);
  unknown.domains = {};
  unknown.unknown = true;
  ASSERT_TRUE(commit({acme()}));
  EXPECT_EQ(desk()->unknown_client(), std::nullopt);
  ASSERT_TRUE(commit({unknown}));
  EXPECT_EQ(desk()->unknown_client(), unknown);
}

TEST_P(Rows, PeopleWithoutAnAddressDoNotCollide) {
  auto by_phone = kim();
  by_phone.email = "";
  auto also_by_phone = by_phone;
  also_by_phone.id = id<ContactId>(2);
  EXPECT_TRUE(commit({by_phone, also_by_phone}));
  EXPECT_EQ(desk()->contact_by_email(""), std::nullopt);
}

TEST_P(Rows, PeopleAndClientsAreListedByName) {
  auto bo = ana();
  bo.id = id<AgentId>(2);
  bo.name = "Bo";
  bo.email = "bo@itech.example";
  auto aardvark = acme();
  aardvark.id = id<ClientId>(2);
  aardvark.name = "Aardvark";
  aardvark.domains = {};
  ASSERT_TRUE(commit({bo, ana(), acme(), aardvark}));
  EXPECT_THAT(desk()->agents(), ElementsAre(ana(), bo));
  EXPECT_THAT(desk()->clients(), ElementsAre(aardvark, acme()));
}

TEST_P(Rows, MessagesStandOldestFirstAndInTheOrderTheyWereStored) {
  ASSERT_TRUE(commit({message(4, at(5)), message(3, at(5))}));
  ASSERT_TRUE(commit({message(1, at(5)), message(2, at(1))}));
  EXPECT_THAT(
      desk()->messages(id<TicketId>(1001)),
      ElementsAre(message(2, at(1)), message(4, at(5)), message(3, at(5)), message(1, at(5))));
}

TEST_P(Rows, ASessionEndsWhenItIsToldTo) {
  ASSERT_TRUE(commit({app::SessionRow{hash(4), "agent", uuid(1), hash(5), machine(5)}}));
  ASSERT_TRUE(commit({app::SessionEnded{hash(4)}}));
  EXPECT_EQ(desk()->session(hash(4)), std::nullopt);
}

TEST_P(Rows, TextOfAnyKindComesBackByteForByte) {
  for (const std::string text :
       {"", "'; DROP TABLE tickets; --", "?", "\u202egnp.exe", "\U0001F525"}) {
    static std::uint32_t number = 0;
    const auto text_id = id<TextId>(++number);
    ASSERT_TRUE(commit({app::TextRow{text_id, text}}));
    EXPECT_EQ(desk()->text(text_id), text);
  }
}

TEST_P(Rows, ADeskNobodyCreatedHasNone) {
  const auto nobody = store().in(DeskId("nobody"));
  EXPECT_THAT(nobody->queue({}).tickets, IsEmpty());
  EXPECT_THAT(nobody->agents(), IsEmpty());
  EXPECT_EQ(nobody->feed_end(), 0);
}

}  // namespace
}  // namespace tend::store::contract
