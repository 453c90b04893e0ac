// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/mail_server.hpp"

#include <curl/urlapi.h>
#include <fmt/core.h>

#include <charconv>
#include <memory>
#include <utility>

#include "base/text.hpp"

namespace tend::channel {
namespace {

using Encryption = MailServer::Encryption;
using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

/// One part of the address, decoded; empty if it is not there.
std::string part(const Url& url, CURLUPart which, unsigned flags = CURLU_URLDECODE) {
  char* text = nullptr;
  if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK) return {};
  std::string copy(text);
  curl_free(text);
  return copy;
}

std::unexpected<Error> not_an_address(std::string what) {
  return fail(Code::Invalid, fmt::format("The mail server's address is not understood: {}. "
                                         "Expected smtp://host:port or smtps://host:port.",
                                         what));
}

Result<Encryption> encryption_of(std::string_view scheme, std::string_view query, bool signs_in) {
  if (scheme == "smtps") {
    if (!query.empty()) return not_an_address("smtps takes no options");
    return Encryption::Implicit;
  }
  if (query.empty()) return signs_in ? Encryption::Required : Encryption::Offered;
  if (query == "tls=none") return Encryption::None;
  if (query == "tls=offered") return Encryption::Offered;
  if (query == "tls=required") return Encryption::Required;
  return not_an_address(fmt::format("'{}' is none of tls=none, offered, required", query));
}

}  // namespace

Result<MailServer> parse_mail_server(std::string_view address) {
  const Url url(curl_url(), curl_url_cleanup);
  const std::string text(address);
  constexpr unsigned allow_both_schemes = CURLU_NON_SUPPORT_SCHEME;
  if (const auto error = curl_url_set(url.get(), CURLUPART_URL, text.c_str(), allow_both_schemes)) {
    return not_an_address(curl_url_strerror(error));
  }
  const std::string scheme = part(url, CURLUPART_SCHEME);
  if (scheme != "smtp" && scheme != "smtps") return not_an_address("it begins with " + scheme);
  if (part(url, CURLUPART_PATH) != "/") return not_an_address("it has a path");

  MailServer server;
  server.host = part(url, CURLUPART_HOST);
  if (server.host.starts_with('[')) server.host = server.host.substr(1, server.host.size() - 2);
  server.user = part(url, CURLUPART_USER);
  server.password = Secret(part(url, CURLUPART_PASSWORD));
  const std::string port = part(url, CURLUPART_PORT);
  server.port = scheme == "smtps" ? 465 : 25;
  std::from_chars(port.data(), port.data() + port.size(), server.port);
  ASSIGN_OR_RETURN(server.encryption,
                   encryption_of(scheme, part(url, CURLUPART_QUERY), !server.user.empty()));
  return server;
}

}  // namespace tend::channel
