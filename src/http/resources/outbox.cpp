// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <boost/describe.hpp>

#include <algorithm>

#include "http/json/body.hpp"
#include "http/resources/server_routes.hpp"
#include "message/mail.hpp"

// GET /outbox and /outbox.json: what Tend would have mailed.
namespace tend::http {
namespace {
constexpr int mails_per_desk = 200;

struct MailJson {
  std::string desk;
  std::string to;
  std::string subject;
  std::string text;
  Instant sent_at;
  std::string notice;
  std::optional<std::int64_t> ticket;
  std::string message_id;
  std::string state;
};
BOOST_DESCRIBE_STRUCT(MailJson, (),
                      (desk, to, subject, text, sent_at, notice, ticket, message_id, state))

struct OutboxJson {
  std::vector<MailJson> mails;
};
BOOST_DESCRIBE_STRUCT(OutboxJson, (), (mails))

/// The mails of all desks, newest first.
OutboxJson mails(app::Ports& ports) {
  OutboxJson outbox;
  for (const auto& desk : ports.handbooks.desks()) {
    const auto rows = ports.store.in(desk);
    for (const auto& row : rows->outbox(mails_per_desk)) {
      const auto ticket = rows->ticket(row.ticket);
      MailJson mail{desk.value(),   row.recipient, row.subject, message::read_mail(row.bytes).text,
                    row.created_at, row.notice,    {},          row.message_id,
                    row.state};
      if (ticket) mail.ticket = ticket->number.value();
      outbox.mails.push_back(std::move(mail));
    }
  }
  std::ranges::stable_sort(outbox.mails, std::greater{}, &MailJson::sent_at);
  return outbox;
}

std::string escaped(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '&':
        html += "&amp;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

constexpr std::string_view page_style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;"
    "color:#1c2128;background:#fff}article{border:1px solid #d0d7de;border-radius:8px;"
    "padding:1rem;margin:1rem 0}h2{font-size:1rem;margin:0}p{margin:.25rem 0;color:#57606a}"
    "pre{white-space:pre-wrap;font:inherit;margin:.75rem 0 0;overflow-wrap:anywhere}"
    "@media(prefers-color-scheme:dark){body{color:#e6e9ed;background:#15191e}"
    "article{border-color:#2e353e}p{color:#a3adb8}}";

std::string page(const OutboxJson& outbox) {
  std::string html = fmt::format(
      "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Outbox</title>"
      "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
      "<style>{}</style></head><body><main><h1>Outbox</h1>"
      "<p>No mail server is configured, so what Tend sends is shown here.</p>",
      page_style);
  if (outbox.mails.empty()) html += "<p>Nothing has been sent yet.</p>";
  for (const auto& mail : outbox.mails) {
    html += fmt::format("<article><h2>{}</h2><p>to {} from {}, {}, {}</p><pre>{}</pre></article>",
                        escaped(mail.subject), escaped(mail.to), escaped(mail.desk),
                        to_iso8601(mail.sent_at), escaped(mail.notice), escaped(mail.text));
  }
  return html + "</main></body></html>";
}

Response html_response(std::string html) {
  Response response = text_response(200, std::move(html));
  response.headers = {{"Content-Type", "text/html; charset=utf-8"},
                      {"Content-Security-Policy",
                       "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"}};
  return response;
}

Handler answer_with(Api& api, Response (*answer)(app::Ports&)) {
  return [&api, answer](Request, Params) {
    return on_worker<Response>(api.workers, [&api, answer] { return answer(api.ports); });
  };
}
}  // namespace

std::vector<Route> outbox_routes(Api& api) {
  return {
      {Method::Get, "/outbox",
       answer_with(api, [](app::Ports& ports) { return html_response(page(mails(ports))); })},
      {Method::Get, "/outbox.json",
       answer_with(api, [](app::Ports& ports) { return json::respond(200, mails(ports)); })},
  };
}
}  // namespace tend::http
