// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "http/resources/routes.hpp"
#include "notice/page/html.hpp"
#include "notice/page/promises.hpp"
#include "paper/pdf.hpp"

// GET /{desk}/promises and /{desk}/promises.pdf: what the desk promises, as a page a client may
// keep (H14), for those who may read it (T22).
namespace tend::http {
namespace {

enum class Form : std::uint8_t { Html, Pdf };

/// The pages as they were made last. Setting one costs a hundred times what a request does, and it
/// stays the same for a handbook and a day.
class Pages {
 public:
  SharedBytes page(const std::shared_ptr<const policy::Handbook>& handbook, LocalDate day,
                   Form form) {
    const std::scoped_lock lock(making_);
    auto& kept = kept_[{handbook->policy().desk, form}];
    if (kept.handbook != handbook || kept.day != day) {
      const auto page = notice::promises(*handbook, day);
      kept = {handbook, day,
              std::make_shared<const std::string>(
                  form == Form::Html ? notice::to_html(page)
                                     : paper::to_pdf(page, paper::PaperSize::Letter))};
    }
    return kept.bytes;
  }

 private:
  struct Kept {
    std::shared_ptr<const policy::Handbook> handbook;
    LocalDate day;
    SharedBytes bytes;
  };
  std::mutex making_;
  std::map<std::pair<std::string, Form>, Kept> kept_;
};

Response response_with(SharedBytes bytes, Form form) {
  Response response;
  response.body = std::move(bytes);
  response.headers = {
      {"Content-Type", form == Form::Html ? "text/html; charset=utf-8" : "application/pdf"}};
  if (form == Form::Html) {
    response.headers.add("Content-Security-Policy",
                         "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
  }
  return response;
}

OpenWork see_promises(std::shared_ptr<Pages> pages, Form form) {
  return [pages = std::move(pages), form](app::Ports& ports, const DeskId& desk,
                                          const Request& request) -> Result<Response> {
    ASSIGN_OR_RETURN(const auto handbook, ports.handbooks.current(desk));
    if (handbook->policy().sla_page == policy::SlaPage::SignedIn) {
      RETURN_IF_ERROR(identify(ports, desk, request));
    }
    const auto today = policy::usual_hours(*handbook).zone().date_of(ports.clock.now());
    return response_with(pages->page(handbook, today, form), form);
  };
}

}  // namespace

std::vector<Route> promises_routes(Api& api) {
  const auto pages = std::make_shared<Pages>();
  return {
      for_anybody(api, Method::Get, "/{desk}/promises", see_promises(pages, Form::Html)),
      for_anybody(api, Method::Get, "/{desk}/promises.pdf", see_promises(pages, Form::Pdf)),
  };
}

}  // namespace tend::http
