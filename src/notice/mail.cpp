// SPDX-License-Identifier: Apache-2.0
#include "notice/mail.hpp"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "message/clean.hpp"
#include "notice/header_text.hpp"

namespace tend::notice {
namespace {
constexpr std::size_t id_bytes_max = 250;
constexpr std::size_t text_line_bytes_max = 998;  // RFC 5322 §2.1.1

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_id(std::string_view id) {
  return !id.empty() && id.size() <= id_bytes_max && id.contains('@') &&
         std::ranges::all_of(id,
                             [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>'; });
}

/// An address in seven bits: a domain beyond ASCII has a spelling for that (RFC 5891), a local part
/// has none.
std::optional<std::string> to_ascii(const std::string& address) {
  if (!message::canonical_address(address)) return std::nullopt;
  if (is_ascii(address)) return address;
  if (!is_ascii(message::local_part(address))) return std::nullopt;
  g_mime_init();
  InternetAddress* mailbox = internet_address_mailbox_new(nullptr, address.c_str());
  const std::string spelled =
      internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(mailbox));
  g_object_unref(mailbox);
  if (!is_ascii(spelled)) return std::nullopt;
  return spelled;
}

class Composer {
 public:
  Result<std::string> compose(const OutgoingMail& mail) {
    add("Date", date_header(mail.date));
    add_addresses("From", {&mail.from, 1});
    add_addresses("Reply-To", mail.reply_to);
    add_addresses("To", mail.to);
    if (mail.to.empty()) refuse("To", "nobody is named");
    add("Subject", unstructured(mail.subject));
    if (is_id(mail.message_id)) {
      add("Message-ID", '<' + mail.message_id + '>');
    } else {
      refuse("Message-ID", fmt::format("\"{}\" is no id", message::one_line(mail.message_id)));
    }
    add_ids("In-Reply-To", mail.in_reply_to);
    add_ids("References", mail.references);
    add_marks(mail);
    add_text(mail.text);
    if (!faults_.empty()) {
      return fail(Code::Invalid, "A mail cannot be written as it was given.", std::move(faults_));
    }
    return std::move(bytes_);
  }

 private:
  void add(std::string_view name, std::string_view value) { bytes_ += fold(name, value); }

  void refuse(std::string_view header, std::string what) {
    faults_.push_back({std::string(header), std::move(what)});
  }

  void add_addresses(std::string_view name, std::span<const message::Address> addresses) {
    std::string list;
    for (const message::Address& address : addresses) {
      const auto ascii = to_ascii(address.address);
      if (!ascii) {
        refuse(name, fmt::format("\"{}\" is not an address that can be written in ASCII",
                                 message::one_line(address.address)));
        continue;
      }
      if (!list.empty()) list += ", ";
      list += mailbox({address.name, *ascii});
    }
    if (!list.empty()) add(name, list);
  }

  void add_ids(std::string_view name, std::span<const std::string> ids) {
    std::string list;
    for (const std::string& id : ids) {
      if (!is_id(id)) continue;
      if (!list.empty()) list += ' ';
      list += '<' + id + '>';
    }
    if (!list.empty()) add(name, list);
  }

  void add_marks(const OutgoingMail& mail) {
    if (mail.auto_submitted != AutoSubmitted::No) {
      const bool replied = mail.auto_submitted == AutoSubmitted::AutoReplied;
      add("Auto-Submitted", replied ? "auto-replied" : "auto-generated");
      add("X-Auto-Response-Suppress", "All");  // Exchange does not look at Auto-Submitted.
    }
    if (mail.loop_mark.empty()) return;
    const bool fit =
        std::ranges::all_of(mail.loop_mark, [](char c) { return c > ' ' && c < 0x7f; });
    if (fit && mail.loop_mark.size() <= id_bytes_max) {
      add("X-Loop", mail.loop_mark);
    } else {
      refuse("X-Loop", fmt::format("\"{}\" is no mark", message::one_line(mail.loop_mark)));
    }
  }

  void add_text(std::string_view given) {
    const std::string text = message::many_lines(given) + '\n';
    const bool plain = is_ascii(text) && std::ranges::all_of(split(text, '\n'), [](auto line) {
                         return line.size() <= text_line_bytes_max;
                       });
    add("MIME-Version", "1.0");
    add("Content-Type", "text/plain; charset=utf-8");
    add("Content-Transfer-Encoding", plain ? "7bit" : "quoted-printable");
    bytes_ += "\r\n";
    const std::string body = plain ? text : quoted_printable(text);
    for (const char c : body) {
      if (c == '\n') bytes_ += '\r';
      bytes_ += c;
    }
  }

  static std::string quoted_printable(std::string_view text) {
    GMimeEncoding state;
    g_mime_encoding_init_encode(&state, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    std::string encoded(g_mime_encoding_outlen(&state, text.size()), '\0');
    encoded.resize(g_mime_encoding_flush(&state, text.data(), text.size(), encoded.data()));
    return encoded;
  }

  std::string bytes_;
  std::vector<Fault> faults_;
};
}  // namespace

Result<std::string> compose_mail(const OutgoingMail& mail) {
  return Composer().compose(mail);
}

}  // namespace tend::notice
