// SPDX-License-Identifier: Apache-2.0
#include <boost/describe.hpp>
#include <optional>

#include "app/see_tickets.hpp"
#include "http/json/body.hpp"
#include "http/query_reader.hpp"
#include "http/resources/routes.hpp"
#include "http/resources/views_json.hpp"

// GET queue, GET tickets: pages of tickets.
namespace tend::http {
namespace {
constexpr std::int64_t page_size_usual = 50;

struct PageMeta {
  bool has_more;
  std::optional<std::string> after_cursor;
  Instant now;
};
BOOST_DESCRIBE_STRUCT(PageMeta, (), (has_more, after_cursor, now))

struct PageLinks {
  std::optional<std::string> next;
};
BOOST_DESCRIBE_STRUCT(PageLinks, (), (next))

struct Page {
  std::vector<app::TicketLineView> tickets;
  PageMeta meta;
  PageLinks links;
};
BOOST_DESCRIBE_STRUCT(Page, (), (tickets, meta, links))

using Which = app::QueueQuery::Which;

Which which_of(const std::string& state) {
  if (state == "finished") return Which::Finished;
  return state == "all" ? Which::All : Which::Open;
}

Result<void> add_assignee(const access::Actor& actor, const std::string& assignee,
                          app::QueueQuery& query) {
  if (assignee == "me") {
    query.assignee = AgentId{actor.author.person};
  } else if (assignee == "none") {
    query.unassigned = true;
  } else if (const auto id = parse_uuid(assignee)) {
    query.assignee = AgentId{*id};
  } else {
    return fail(Code::Invalid, "The queue has no such part.",
                {{"filter[assignee]", "expected me, none or the id of an agent"}});
  }
  return {};
}

Result<app::QueueQuery> query_of(const Call& call) {
  QueryReader reader(call.request.target.query);
  app::QueueQuery query;
  query.size = static_cast<int>(reader.integer(
      "page[size]", {.least = 1, .most = app::page_size_max, .otherwise = page_size_usual}));
  query.after = reader.text("page[after]").value_or("");
  query.which = which_of(reader.one_of("filter[state]", {"open", "finished", "all"}));
  const auto assignee = reader.text("filter[assignee]");
  RETURN_IF_ERROR(reader.finish());
  if (assignee) RETURN_IF_ERROR(add_assignee(call.actor, *assignee, query));
  return query;
}

/// The address of the next page: this one's, from the cursor on.
std::string next_link(const Call& call, const std::string& cursor) {
  std::string link = call.request.target.path + "?";
  for (const auto& [name, value] : call.request.target.query) {
    if (name != "page[after]") link += name + '=' + value + '&';
  }
  return link + "page[after]=" + cursor;
}

Response page_response(const Call& call, app::QueueView view) {
  Page page{std::move(view.tickets), {!view.after_cursor.empty(), {}, view.now}, {}};
  if (page.meta.has_more) {
    page.meta.after_cursor = view.after_cursor;
    page.links.next = next_link(call, view.after_cursor);
  }
  return json::respond(200, page);
}

using See = Result<app::QueueView> (*)(const app::Situation&, app::QueueQuery);

Work page_of(See see) {
  return [see](const Call& call) -> Result<Response> {
    ASSIGN_OR_RETURN(const app::QueueQuery query, query_of(call));
    ASSIGN_OR_RETURN(app::QueueView view,
                     app::ask(call.ports, call.actor, [&](const app::Situation& situation) {
                       return see(situation, query);
                     }));
    return page_response(call, std::move(view));
  };
}
}  // namespace

std::vector<Route> queue_routes(Api& api) {
  return {
      for_actor(api, Method::Get, "/{desk}/api/v1/queue", page_of(app::see_queue)),
      for_actor(api, Method::Get, "/{desk}/api/v1/tickets", page_of(app::see_tickets)),
  };
}
}  // namespace tend::http
