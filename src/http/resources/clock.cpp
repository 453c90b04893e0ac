// SPDX-License-Identifier: Apache-2.0
#include <boost/describe.hpp>
#include <mutex>
#include <string>

#include "http/json/body.hpp"
#include "http/resources/server_routes.hpp"
#include "policy/targets.hpp"

// GET and POST /api/v1/clock.
namespace tend::http {
namespace {
struct AdvanceBody {
  std::string advance;
};
BOOST_DESCRIBE_STRUCT(AdvanceBody, (), (advance))

struct FiredJson {
  std::string desk;
  std::int64_t ticket;
  std::string kind;
  std::string subject;
  Instant due;
};
BOOST_DESCRIBE_STRUCT(FiredJson, (), (desk, ticket, kind, subject, due))

struct ClockJson {
  Instant now;
  std::vector<FiredJson> fired;
};
BOOST_DESCRIBE_STRUCT(ClockJson, (), (now, fired))

constexpr auto advance_max = std::chrono::hours(24 * 366);

/// Lengths are written as in a pack: 45s, 15m, 2h, 3 days.
Result<Seconds> length_of(const std::string& text) {
  const auto allowance = policy::parse_allowance(text);
  if (allowance && !allowance->repeats) {
    Seconds length{-1};
    if (allowance->kind == policy::Allowance::Kind::Duration) length = Seconds(allowance->amount);
    if (allowance->kind == policy::Allowance::Kind::ElapsedDays) {
      length = std::chrono::hours(24) * allowance->amount;
    }
    if (length >= Seconds(0) && length <= advance_max) return length;
  }
  return fail(Code::Invalid, "The clock cannot be moved by this.",
              {{"/advance", "expected a length such as 45s, 15m, 2h or 3 days, at most a year"}});
}

Result<Response> advance(Api& api, app::StoppedClock* clock, const Request& request) {
  if (clock == nullptr) {
    return fail(Code::Refused,
                "This server's clock runs by itself; start it with --clock to move it.");
  }
  ASSIGN_OR_RETURN(const auto body, json::body<AdvanceBody>(request));
  ASSIGN_OR_RETURN(const Seconds length, length_of(body.advance));
  const std::unique_lock alone(api.gate);
  ASSIGN_OR_RETURN(const app::Advance moved,
                   app::advance_clock(api.ports, *clock, clock->now() + length));
  ClockJson json{moved.now, {}};
  for (const auto& fired : moved.fired) {
    json.fired.push_back(
        {fired.desk.value(), fired.ticket.value(), fired.kind, fired.subject, fired.due});
  }
  return json::respond(200, json);
}
}  // namespace

std::vector<Route> clock_routes(Api& api, app::StoppedClock* clock) {
  Handler see = [&api](Request, Params) -> net::Awaitable<Result<Response>> {
    co_return json::respond(200, ClockJson{api.ports.clock.now(), {}});
  };
  Handler move = [&api, clock](Request request, Params) {
    return on_worker<Response>(api.workers, [&api, clock, request = std::move(request)] {
      return advance(api, clock, request);
    });
  };
  return {{Method::Get, "/api/v1/clock", std::move(see)},
          {Method::Post, "/api/v1/clock", std::move(move)}};
}
}  // namespace tend::http
