// SPDX-License-Identifier: Apache-2.0
#include "main/offline.hpp"

#include "main/desks.hpp"
#include "main/zones.hpp"

namespace tend::main {
namespace {
std::optional<store::DataDirectory> held_if_alone(const OfflinePlan& plan) {
  if (plan.beside == Beside::AServer) return {};
  return std::optional<store::DataDirectory>(std::in_place, plan.data);
}

std::unique_ptr<app::Clock> make_clock(const std::optional<Instant>& standing) {
  if (standing) return std::make_unique<StandingClock>(*standing);
  return std::make_unique<SystemClock>();
}
}  // namespace

Offline::Offline(const OfflinePlan& plan, calendar::ZoneTable zones)
    : alone_(held_if_alone(plan)),
      clock_(make_clock(plan.clock)),
      handbooks_(std::move(zones)),
      store_(store::SqliteOptions{.file = store::database_in(plan.data)}),
      ports_{store_, *clock_, steady_, entropy_, handbooks_} {}

Result<std::unique_ptr<Offline>> Offline::open(const OfflinePlan& plan) {
  if (!std::filesystem::exists(store::database_in(plan.data))) {
    return fail(Code::NotFound, "There is no tend.db in " + plan.data.string() + ".");
  }
  ASSIGN_OR_RETURN(auto zones, load_zones());
  try {
    std::unique_ptr<Offline> offline(new Offline(plan, std::move(zones)));
    RETURN_IF_ERROR(load_packs(plan.policies, offline->handbooks_));
    return offline;
  } catch (const store::DirectoryInUse& in_use) {
    return fail(Code::Unavailable, in_use.what());
  }
}
}  // namespace tend::main
