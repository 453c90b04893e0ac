// SPDX-License-Identifier: Apache-2.0
#include "sim/world.hpp"

#include <algorithm>
#include <utility>

#include "app/fire_timer.hpp"
#include "app/identity.hpp"
#include "app/settle_facts.hpp"
#include "app/understand_mail.hpp"
#include "base/assert.hpp"

namespace tend::sim {
namespace {
constexpr int mails_at_once = 100;
constexpr int timers_at_once = 1000;

const Secret& everybodys_password() {
  static const Secret password("the one password of this world");
  return password;
}
}  // namespace

World::World(WorldPlan plan)
    : plan_(std::move(plan)), folder_(plan_.parent), clock_(Instant::min()), entropy_(plan_.seed) {}

Result<std::unique_ptr<World>> World::begin(WorldPlan plan) {
  std::unique_ptr<World> world(new World(std::move(plan)));
  RETURN_IF_ERROR(world->start());

  const auto hash = app::hash_password(everybodys_password(), app::HashCost::Light);
  RETURN_IF_ERROR(world->perform(
      access::system_actor(world->plan_.desk, "sim"), [&](const app::Situation& situation) {
        return app::add_sample_people(situation, world->plan_.clients, hash);
      }));
  return world;
}

const calendar::TimeZone& World::zone() const {
  return policy::usual_hours(*handbook_).zone();
}

Result<void> World::start() {
  ASSIGN_OR_RETURN(handbook_, handbooks().current(plan_.desk));
  clock_.set(std::max(clock_.now(), zone().to_instant(plan_.begins)));

  // One reader for the use case, one for what it looks up on the way, one for whoever watches.
  store_ = std::make_unique<store::SqliteStore>(
      store::SqliteOptions{.file = folder_.path() / "tend.db", .readers = 3});
  return set_up();
}

Result<void> World::set_up() {
  ASSIGN_OR_RETURN(handbook_, handbooks().current(plan_.desk));
  RETURN_IF_ERROR(perform(access::system_actor(plan_.desk, "sim"), app::set_up_desk));
  app::Ports all = ports();
  RETURN_IF_ERROR(app::settle_facts(all, plan_.desk));
  settle();
  return {};
}

Result<void> World::change_pack(const policy::PackText& pack) {
  auto changed = std::make_unique<app::Handbooks>(handbooks().zones());
  RETURN_IF_ERROR(changed->load(pack));
  own_handbooks_ = std::move(changed);
  return set_up();
}

void World::settle() {
  app::Ports all = ports();
  const app::MailTrust trust{std::string(own_mail_server)};
  while (app::understand_waiting_mails(all, trust, mails_at_once) > 0) {
  }
  app::fire_due_timers(all, timers_at_once);
}

Result<app::Advance> World::advance(Instant until) {
  app::Ports all = ports();
  return app::advance_clock(all, clock_, until);
}

Result<void> World::restart(Instant at) {
  TEND_ASSERT(at >= now());
  store_.reset();
  clock_.set(at);
  return start();
}

Result<access::Actor> World::sign_in(std::string_view email) {
  ASSIGN_OR_RETURN(
      auto signed_in,
      perform(access::system_actor(plan_.desk, "sim"), [&](const app::Situation& situation) {
        return app::sign_in(situation, email, everybodys_password());
      }));
  return std::move(signed_in.actor);
}

void World::receive(app::IncomingMail mail) {
  const auto arrival = app::IdMaker(entropy_, steady_).make<ArrivalTag>();
  auto kept = app::accept_mail(*rows(), plan_.desk, std::move(mail), arrival, now());
  if (!kept) return;
  const auto committed = app::commit_and_wait(*store_, *std::move(kept));
  TEND_ASSERT(committed);  // Nobody else writes to this store.
  settle();
}
}  // namespace tend::sim
