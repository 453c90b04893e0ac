// SPDX-License-Identifier: Apache-2.0
#include "access/rights.hpp"
#include "app/load_ticket.hpp"
#include "http/resources/routes.hpp"

// GET events: what changes, as it changes. Lines carry (ticket, version) only; whoever hears of one
// fetches it with their own rights.
namespace tend::http {
namespace {
/// NotFound for a place this feed has not come to: the client knows another one, or one that was
/// lost when a backup was restored.
Result<std::vector<app::FeedRow>> replay(app::Ports& ports, const DeskId& desk, std::int64_t after,
                                         std::size_t count_max) {
  const auto rows = ports.store.in(desk);
  if (after > rows->feed_end()) return fail(Code::NotFound, "The feed has no such event.");
  return rows->feed_after(after, static_cast<int>(count_max));
}

bool may_see(app::Ports& ports, const access::Actor& actor, const app::FeedRow& row) {
  return app::ask(ports, actor, [&](const app::Situation& situation) {
    return app::load_ticket(situation, row.ticket).has_value();
  });
}

net::Awaitable<bool> ask_rights(Api& api, access::Actor actor, app::FeedRow row) {
  auto question = [&api, actor, row] { return Result<bool>(may_see(api.ports, actor, row)); };
  const auto answer = co_await on_worker<bool>(api.workers, std::move(question));
  co_return answer.value_or(false);
}

Subscription subscription_of(Api& api, const Call& call) {
  const access::Actor& actor = call.actor;
  Subscription subscription;
  subscription.desk = actor.desk;
  subscription.session = session_name(call.request);
  subscription.replay = [&api, desk = actor.desk](std::int64_t after, std::size_t count_max) {
    return on_worker<std::vector<app::FeedRow>>(api.workers, [&api, desk, after, count_max] {
      return replay(api.ports, desk, after, count_max);
    });
  };
  if (app::sees_everything(actor)) return subscription;
  subscription.may_see = [&api, actor](app::FeedRow row) { return ask_rights(api, actor, row); };
  return subscription;
}
}  // namespace

std::vector<Route> event_routes(Api& api) {
  return {for_actor(api, Method::Get, "/{desk}/api/v1/events",
                    [&api](const Call& call) -> Result<Response> {
                      return api.live.open(call.request, subscription_of(api, call));
                    })};
}
}  // namespace tend::http
