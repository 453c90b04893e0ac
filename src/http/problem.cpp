// SPDX-License-Identifier: Apache-2.0
#include "http/problem.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "http/json/write.hpp"

namespace tend::http {
namespace {
struct FaultView {
  std::string pointer;
  std::string detail;
};
BOOST_DESCRIBE_STRUCT(FaultView, (), (pointer, detail))

struct ProblemView {
  std::string type;
  std::string title;
  int status;
  std::string detail;
  std::vector<FaultView> errors;
  std::string request_id;
};
BOOST_DESCRIBE_STRUCT(ProblemView, (), (type, title, status, detail, errors, request_id))

struct ProtocolProblem {
  int status;
  std::string_view slug;
  std::string_view title;
};

constexpr ProtocolProblem internal{500, "internal", "Something went wrong on our side."};

constexpr std::array protocol_problems{
    ProtocolProblem{400, "malformed-request", "The request is malformed."},
    ProtocolProblem{408, "timeout", "The request took too long to arrive."},
    ProtocolProblem{413, "too-large", "This is larger than the server takes."},
    ProtocolProblem{415, "unsupported-media", "This address takes JSON."},
    ProtocolProblem{417, "expectation-failed", "The server cannot do what is expected."},
    ProtocolProblem{421, "misdirected", "This server does not answer for that host."},
    ProtocolProblem{431, "head-too-large", "The request's head is larger than the server takes."},
    ProtocolProblem{501, "not-implemented", "The server does not know how to do this."},
    ProtocolProblem{505, "version-not-supported", "The server does not speak this version."},
    internal,
};

Response respond(const ProblemView& view) {
  return {.status = view.status,
          .headers = {{"Content-Type", "application/problem+json"}},
          .body = json::to_json(view)};
}

ProblemView view_of(const ProtocolProblem& what, std::string_view detail,
                    std::string_view request_id) {
  return {.type = "/problems/" + std::string(what.slug),
          .title = std::string(what.title),
          .status = what.status,
          .detail = std::string(detail),
          .errors = {},
          .request_id = std::string(request_id)};
}
}  // namespace

Response problem(const Error& error, std::string_view request_id) {
  const CodeInfo& info = describe(error.code);
  ProblemView view =
      view_of({info.http_status, info.problem, info.sentence}, error.what, request_id);
  for (const Fault& fault : error.faults)
    view.errors.push_back({fault.where, fault.what});

  Response response = respond(view);
  // RFC 9110 asks for a challenge with every 401; naming Bearer keeps browsers from asking for a
  // password in a window of their own.
  if (info.http_status == 401) response.headers.add("WWW-Authenticate", "Bearer");
  if (is_for_now(error.code)) response.headers.add("Retry-After", "1");
  return response;
}

Response protocol_problem(int status, std::string_view detail, std::string_view request_id) {
  const auto known = std::ranges::find(protocol_problems, status, &ProtocolProblem::status);
  return respond(view_of(known == protocol_problems.end() ? internal : *known, detail, request_id));
}

Response internal_problem(std::string_view request_id) {
  return respond(view_of(internal, "It is in the log under this request's id.", request_id));
}

}  // namespace tend::http
