// SPDX-License-Identifier: Apache-2.0
#include "store/contract/contract.hpp"

namespace tend::store::contract {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Isolation : public Contract {
 protected:
  /// A desk with one of everything, under the same ids as the other desk's. Only the texts tell
  /// whose they are.
  void fill(const DeskId& desk) {
    auto row = ticket(1001);
    row.team = desk.value();
    row.assignee = id<AgentId>(1);
    auto agent = ana();
    agent.name = desk.value();
    auto client = acme();
    client.name = desk.value();
    auto unknown = acme();
    unknown.id = id<ClientId>(2);
    unknown.name = desk.value();
    unknown.domains = {};
    unknown.unknown = true;
    auto contact = kim();
    contact.name = desk.value();
    auto posted = message(1, at(1));
    posted.body = desk.value();
    auto happened = event(1001, 1);
    happened.body = desk.value();
    auto timer = breach(1001, 60);
    timer.kind = desk.value();
    auto out = mail(1);
    out.notice = desk.value();
    auto in = arrival(1);
    in.channel = desk.value();
    auto set_aside = arrival(2);
    set_aside.channel = desk.value();
    set_aside.state = "quarantined";
    auto carried_out = command(1, "key");
    carried_out.answer = desk.value();
    ASSERT_TRUE(commit_and_wait(
        store(), writes(desk, {row, agent, client, unknown, contact, posted, happened,
                               app::TextRow{id<TextId>(1), desk.value()},
                               app::MailLinkRow{"id:a", id<TicketId>(desk == itech ? 1u : 2u)},
                               app::TimersOf{id<TicketId>(1001), {timer}}, out, in, set_aside,
                               carried_out, app::PolicyRow{"1", desk.value(), "", at(0)},
                               app::SessionRow{hash(4), desk.value(), uuid(1), hash(5), machine(5)},
                               app::ApiTokenRow{hash(6), id<AgentId>(1), desk.value(), at(0)},
                               app::BlobRow{hash(7), desk.value()}})));
  }
};
TEND_FOR_EVERY_ENGINE(Isolation);

TEST_P(Isolation, ADeskFindsItsOwnRowsUnderTheSameIds) {
  fill(itech);
  fill(gulf);
  for (const auto& desk : {itech, gulf}) {
    const auto& own = desk.value();
    const auto read = store().in(desk);
    EXPECT_EQ(read->ticket(id<TicketId>(1001))->team, own);
    EXPECT_EQ(read->ticket(TicketNumber(1001))->team, own);
    const auto all = app::QueueQuery::Which::All;
    for (const auto& query :
         {app::QueueQuery{.which = all}, app::QueueQuery{.which = all, .assignee = id<AgentId>(1)},
          app::QueueQuery{.which = all, .client = id<ClientId>(1)},
          app::QueueQuery{.which = all, .contact = id<ContactId>(1)}}) {
      const auto page = read->queue(query);
      ASSERT_EQ(page.tickets.size(), 1u);
      EXPECT_EQ(page.tickets[0].team, own);
    }
    ASSERT_EQ(read->events(id<TicketId>(1001)).size(), 1u);
    EXPECT_EQ(read->events(id<TicketId>(1001))[0].body, own);
    ASSERT_EQ(read->messages(id<TicketId>(1001)).size(), 1u);
    EXPECT_EQ(read->messages(id<TicketId>(1001))[0].body, own);
    ASSERT_EQ(read->timers(id<TicketId>(1001)).size(), 1u);
    EXPECT_EQ(read->timers(id<TicketId>(1001))[0].kind, own);
    EXPECT_EQ(read->text(id<TextId>(1)), own);
    EXPECT_EQ(read->agent(id<AgentId>(1))->name, own);
    EXPECT_EQ(read->agent_by_email("ana@itech.example")->name, own);
    ASSERT_EQ(read->agents().size(), 1u);
    EXPECT_EQ(read->client(id<ClientId>(1))->name, own);
    EXPECT_EQ(read->client_by_domain("acme.example")->name, own);
    EXPECT_EQ(read->unknown_client()->name, own);
    ASSERT_EQ(read->clients().size(), 2u);
    EXPECT_EQ(read->clients()[0].name, own);
    EXPECT_EQ(read->contact(id<ContactId>(1))->name, own);
    EXPECT_EQ(read->contact_by_email("kim@client.example")->name, own);
    EXPECT_EQ(read->linked_ticket("id:a"), id<TicketId>(desk == itech ? 1u : 2u));
    EXPECT_EQ(read->arrival(id<ArrivalId>(1))->channel, own);
    ASSERT_EQ(read->quarantined(10).size(), 1u);
    EXPECT_EQ(read->quarantined(10)[0].channel, own);
    EXPECT_EQ(read->blob(hash(7))->bytes, own);
    ASSERT_EQ(read->outbox(10).size(), 1u);
    EXPECT_EQ(read->outbox(10)[0].notice, own);
    EXPECT_EQ(read->automatic_mails_since("kim@client.example", at(0)), 1);
    EXPECT_EQ(read->command(id<CommandId>(1))->answer, own);
    EXPECT_EQ(read->command_by_key("key")->answer, own);
    EXPECT_EQ(read->policy("1")->policy_yaml, own);
    EXPECT_EQ(read->session(hash(4))->person_kind, own);
    EXPECT_EQ(read->api_token(hash(6))->name, own);
    EXPECT_EQ(read->feed_end(), 1);
  }
}

TEST_P(Isolation, AForeignIdAnswersLikeAMissingOne) {
  fill(itech);
  const auto foreign = store().in(gulf);
  EXPECT_EQ(foreign->ticket(id<TicketId>(1001)), std::nullopt);
  EXPECT_EQ(foreign->ticket(TicketNumber(1001)), std::nullopt);
  EXPECT_THAT(foreign->queue({.which = app::QueueQuery::Which::All}).tickets, IsEmpty());
  EXPECT_THAT(foreign->events(id<TicketId>(1001)), IsEmpty());
  EXPECT_THAT(foreign->messages(id<TicketId>(1001)), IsEmpty());
  EXPECT_THAT(foreign->timers(id<TicketId>(1001)), IsEmpty());
  EXPECT_EQ(foreign->text(id<TextId>(1)), std::nullopt);
  EXPECT_EQ(foreign->agent(id<AgentId>(1)), std::nullopt);
  EXPECT_EQ(foreign->agent_by_email("ana@itech.example"), std::nullopt);
  EXPECT_THAT(foreign->agents(), IsEmpty());
  EXPECT_EQ(foreign->client(id<ClientId>(1)), std::nullopt);
  EXPECT_EQ(foreign->client_by_domain("acme.example"), std::nullopt);
  EXPECT_EQ(foreign->unknown_client(), std::nullopt);
  EXPECT_THAT(foreign->clients(), IsEmpty());
  EXPECT_EQ(foreign->contact(id<ContactId>(1)), std::nullopt);
  EXPECT_EQ(foreign->contact_by_email("kim@client.example"), std::nullopt);
  EXPECT_EQ(foreign->linked_ticket("id:a"), std::nullopt);
  EXPECT_EQ(foreign->arrival(id<ArrivalId>(1)), std::nullopt);
  EXPECT_EQ(foreign->arrival_by_fingerprint(hash(1)), std::nullopt);
  EXPECT_THAT(foreign->quarantined(10), IsEmpty());
  EXPECT_EQ(foreign->blob(hash(7)), std::nullopt);
  EXPECT_THAT(foreign->outbox(10), IsEmpty());
  EXPECT_EQ(foreign->automatic_mails_since("kim@client.example", at(0)), 0);
  EXPECT_EQ(foreign->command(id<CommandId>(1)), std::nullopt);
  EXPECT_EQ(foreign->command_by_key("key"), std::nullopt);
  EXPECT_EQ(foreign->policy("1"), std::nullopt);
  EXPECT_EQ(foreign->session(hash(4)), std::nullopt);
  EXPECT_EQ(foreign->api_token(hash(6)), std::nullopt);
  EXPECT_THAT(foreign->feed_after(0, 10), IsEmpty());
  EXPECT_EQ(foreign->feed_end(), 0);
}

TEST_P(Isolation, AForeignIdCannotBeWrittenToOrCountedOn) {
  fill(itech);
  const auto through_gulf = [this](std::vector<app::Write> rows,
                                   std::vector<app::Precondition> preconditions = {}) {
    return commit_and_wait(store(), writes(gulf, std::move(rows), std::move(preconditions)));
  };
  EXPECT_FALSE(through_gulf({}, {app::TicketAt{id<TicketId>(1001), Version(1)}}));
  EXPECT_FALSE(through_gulf({}, {app::ArrivalWaiting{id<ArrivalId>(1)}}));
  EXPECT_FALSE(through_gulf({}, {app::OutboxWaiting{id<OutboxId>(1)}}));
  EXPECT_TRUE(
      through_gulf({}, {app::KeyFree{app::KeyFree::Space::ContactEmail, "kim@client.example"}}));

  ASSERT_TRUE(through_gulf({app::SessionEnded{hash(4)}, app::TimersOf{id<TicketId>(1001), {}},
                            app::OutboxSettled{id<OutboxId>(1), "sent", 1, machine(0), ""},
                            app::ArrivalSettled{id<ArrivalId>(1), "done", "", 1}}));
  EXPECT_TRUE(desk()->session(hash(4)));
  EXPECT_EQ(desk()->timers(id<TicketId>(1001)).size(), 1u);
  EXPECT_EQ(desk()->outbox(1)[0].state, "waiting");
  EXPECT_EQ(desk()->arrival(id<ArrivalId>(1))->state, "waiting");
}

}  // namespace
}  // namespace tend::store::contract
