// SPDX-License-Identifier: Apache-2.0
#include "channel/delivery/mail_sender.hpp"

#include <curl/curl.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>
#include <stdexcept>
#include <utility>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "channel/mail/smtp_command.hpp"

namespace tend::channel {
namespace {

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;
using Outcome = Delivery::Outcome;

constexpr std::size_t answer_bytes_max = 300;

/// What libcurl's callbacks share during one transfer.
struct Transfer {
  std::string_view unread;  ///< of the mail
  bool text_given = false;  ///< the mail is out, and only the answer to it is missing
  std::string last_answer;
  std::stop_token abandon;
};

std::size_t give_text(char* into, std::size_t size, std::size_t count, void* state) {
  auto& transfer = *static_cast<Transfer*>(state);
  const std::size_t bytes = std::min(size * count, transfer.unread.size());
  std::memcpy(into, transfer.unread.data(), bytes);
  transfer.unread.remove_prefix(bytes);
  transfer.text_given = transfer.unread.empty();
  return bytes;
}

std::size_t take_answer(char* line, std::size_t size, std::size_t count, void* state) {
  const std::string_view answer(line, size * count);
  const bool to_quit = answer.starts_with("221");
  if (!to_quit) static_cast<Transfer*>(state)->last_answer = answer;
  return size * count;
}

std::size_t drop_text(char*, std::size_t size, std::size_t count, void*) {
  return size * count;
}

int go_on(void* state, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return static_cast<Transfer*>(state)->abandon.stop_requested() ? 1 : 0;
}

/// libcurl wants to be started once, whichever thread comes first.
void start_library() {
  static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (started != CURLE_OK) throw std::runtime_error(curl_easy_strerror(started));
}

std::string one_line(std::string_view text) {
  std::string line = to_valid_utf8(trim(cut(text, answer_bytes_max)));
  std::ranges::replace_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return line;
}

template <class Value>
void set(const Easy& easy, CURLoption option, Value value) {
  const CURLcode outcome = curl_easy_setopt(easy.get(), option, value);
  if (outcome == CURLE_OUT_OF_MEMORY) throw std::bad_alloc();
  TEND_ASSERT(outcome == CURLE_OK);
}

/// A host as it stands in an address: IPv6 in brackets.
std::string url_of(const MailServer& server) {
  const bool literal = server.host.find(':') != std::string::npos;
  // libcurl says the path of the address as our name in EHLO.
  return fmt::format(
      "{}://{}{}{}:{}/{}", server.encryption == MailServer::Encryption::Implicit ? "smtps" : "smtp",
      literal ? "[" : "", server.host, literal ? "]" : "", server.port, server.our_name);
}

void set_encryption(const Easy& easy, const MailServer& server) {
  using Encryption = MailServer::Encryption;
  const bool required = server.encryption == Encryption::Required;
  const bool offered = server.encryption == Encryption::Offered;
  set(easy, CURLOPT_USE_SSL,
      static_cast<long>(required  ? CURLUSESSL_ALL
                        : offered ? CURLUSESSL_TRY
                                  : CURLUSESSL_NONE));
  // Encryption that is taken when offered keeps no one out who answers in the server's place, so
  // a certificate nobody signed is better than plain text.
  set(easy, CURLOPT_SSL_VERIFYPEER, offered ? 0L : 1L);
  set(easy, CURLOPT_SSL_VERIFYHOST, offered ? 0L : 2L);
  if (!server.authorities_file.empty()) {
    set(easy, CURLOPT_CAINFO, server.authorities_file.c_str());
  }
}

void set_timeouts(const Easy& easy, const DeliveryTimeouts& timeouts) {
  set(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(timeouts.connect.count()));
  set(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(timeouts.whole.count()));
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(timeouts.answer).count();
  set(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(seconds));
  set(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
  set(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(seconds));
}

void set_transfer(const Easy& easy, Transfer& transfer) {
  set(easy, CURLOPT_UPLOAD, 1L);
  set(easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(transfer.unread.size()));
  set(easy, CURLOPT_READFUNCTION, give_text);
  set(easy, CURLOPT_READDATA, &transfer);
  set(easy, CURLOPT_HEADERFUNCTION, take_answer);
  set(easy, CURLOPT_HEADERDATA, &transfer);
  set(easy, CURLOPT_WRITEFUNCTION, drop_text);
  set(easy, CURLOPT_NOPROGRESS, 0L);
  set(easy, CURLOPT_XFERINFOFUNCTION, go_on);
  set(easy, CURLOPT_XFERINFODATA, &transfer);
}

/// Whether a 5xx was about this mail. The same code as greeting, or for want of encryption or a
/// password, speaks of how the server is set up, which somebody will mend.
bool is_about_the_mail(CURLcode ended, long code, const Transfer& transfer) {
  constexpr std::array setup_codes{530L, 534L, 535L, 538L};
  if (std::ranges::find(setup_codes, code) != setup_codes.end()) return false;
  return ended == CURLE_SEND_ERROR || transfer.text_given;
}

Delivery judge(const Easy& easy, CURLcode ended, const Transfer& transfer) {
  if (ended == CURLE_OK) return {Outcome::Sent, one_line(transfer.last_answer)};
  if (ended == CURLE_ABORTED_BY_CALLBACK) return {Outcome::Temporary, "given up: we are stopping"};

  long code = 0;
  curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &code);
  const bool refused = code >= 400 && code < 600;
  if (!refused) return {Outcome::Temporary, one_line(curl_easy_strerror(ended))};
  const bool permanent = code >= 500 && is_about_the_mail(ended, code, transfer);
  return {permanent ? Outcome::Permanent : Outcome::Temporary, one_line(transfer.last_answer)};
}

}  // namespace

Delivery deliver(const MailServer& server, const OutgoingMail& mail, std::stop_token abandon,
                 const DeliveryTimeouts& timeouts) {
  if (!is_mailbox(mail.recipient) || !(mail.sender.empty() || is_mailbox(mail.sender))) {
    return {Outcome::Permanent, "not sent: the envelope has something that is not a mail address"};
  }
  start_library();
  const Easy easy(curl_easy_init(), curl_easy_cleanup);
  if (!easy) throw std::bad_alloc();

  Transfer transfer{.unread = mail.bytes, .last_answer = {}, .abandon = std::move(abandon)};
  const std::string recipient(mail.recipient);
  const std::string sender(mail.sender);
  const List recipients(curl_slist_append(nullptr, recipient.c_str()), curl_slist_free_all);
  const std::string url = url_of(server);
  const std::string password(server.password.reveal());

  set(easy, CURLOPT_URL, url.c_str());
  set(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
  set(easy, CURLOPT_PROXY, "");  // Otherwise libcurl asks the environment for one.
  set(easy, CURLOPT_NOSIGNAL, 1L);
  set(easy, CURLOPT_MAIL_RCPT, recipients.get());
  if (!sender.empty()) set(easy, CURLOPT_MAIL_FROM, sender.c_str());
  if (!server.user.empty()) {
    set(easy, CURLOPT_USERNAME, server.user.c_str());
    set(easy, CURLOPT_PASSWORD, password.c_str());
  }
  set_encryption(easy, server);
  set_timeouts(easy, timeouts);
  set_transfer(easy, transfer);
  const CURLcode ended = curl_easy_perform(easy.get());
  return judge(easy, ended, transfer);
}

}  // namespace tend::channel
