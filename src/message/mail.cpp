// SPDX-License-Identifier: Apache-2.0
#include "message/mail.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "message/automatic.hpp"
#include "message/charset.hpp"
#include "message/clean.hpp"
#include "message/content.hpp"
#include "message/date.hpp"
#include "message/encoded_words.hpp"
#include "message/headers.hpp"
#include "message/limits.hpp"
#include "message/message_ids.hpp"
#include "message/mime.hpp"

namespace tend::message {
namespace {
std::string_view skip_line(std::string_view bytes) {
  const std::size_t end = bytes.find('\n');
  return bytes.substr(end == std::string_view::npos ? bytes.size() : end + 1);
}

/// What a mail begins with that is no header: a byte order mark, the line mailbox files put before
/// each mail, blank lines.
std::string_view skip_what_is_before(std::string_view bytes, Defects& defects) {
  constexpr std::string_view byte_order_mark = "\ufeff";
  if (bytes.starts_with(byte_order_mark)) {
    defects.note(DefectCode::ByteOrderMark, "the mail begins with a byte order mark");
    bytes.remove_prefix(byte_order_mark.size());
  }
  bytes.remove_prefix(std::min(bytes.find_first_not_of("\r\n"), bytes.size()));
  if (bytes.starts_with("From ") || bytes.starts_with(">From ")) {
    defects.note(DefectCode::MboxLine, "the mail begins with the From line of a mailbox file");
    bytes = skip_line(bytes);
  }
  return bytes;
}

/// Old Macintoshes and some scripts end lines in CR alone: then the first line does.
bool ends_lines_in_cr(std::string_view bytes) {
  const std::size_t end = bytes.find_first_of("\r\n");
  return end != std::string_view::npos && bytes[end] == '\r' &&
         !bytes.substr(end).starts_with("\r\n");
}

std::string with_newlines(std::string_view bytes) {
  std::string lines;
  lines.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const bool bare = bytes[i] == '\r' && !(i + 1 < bytes.size() && bytes[i + 1] == '\n');
    lines += bare ? '\n' : bytes[i];
  }
  return lines;
}

void note_raw_headers(const HeaderBlock& block, Defects& defects) {
  for (const Header& header : block.headers) {
    if (header.raw.contains('\0')) {
      defects.note(DefectCode::NulBytes,
                   fmt::format("{} has NUL bytes in it, which were left out", header.name));
    }
    const bool ascii = std::ranges::all_of(
        header.raw, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii) {
      defects.note(DefectCode::RawBytesInHeader,
                   fmt::format("{} is not ASCII; read as {}", header.name,
                               is_utf8(header.raw) ? "UTF-8" : "windows-1252"));
    }
  }
}

void note_duplicates(const HeaderBlock& block, Defects& defects) {
  constexpr std::string_view single[] = {"Date",       "From",    "Sender",       "Reply-To",
                                         "To",         "Cc",      "Message-ID",   "In-Reply-To",
                                         "References", "Subject", "Content-Type", "MIME-Version"};
  std::vector<std::string> repeated;
  for (const std::string_view name : single) {
    if (block.all(name).size() > 1) repeated.emplace_back(name);
  }
  if (!repeated.empty()) {
    defects.note(DefectCode::DuplicateHeader,
                 fmt::format("{} may be there only once", join(repeated, ", ")));
  }
}

class MailReader {
 public:
  MailReader(const HeaderBlock& block, Defects& defects) : block_(block), defects_(defects) {}

  Mail read(std::string_view whole) {
    mail_.subject = one_line(decode_words(block_.first("Subject").value_or("")));
    read_people();
    read_date_and_ids();
    read_parts(whole);
    read_signs();
    return std::move(mail_);
  }

 private:
  std::vector<Address> addresses(std::string_view name) {
    std::vector<Address> all;
    for (const std::string& value : block_.all(name)) {
      for (Address& address : read_addresses(value, defects_)) {
        if (all.size() < addresses_max) all.push_back(std::move(address));
      }
    }
    return all;
  }

  void read_people() {
    const std::vector<Address> from = addresses("From");
    if (from.empty()) {
      defects_.note(DefectCode::NoFrom, "nobody is named in From");
    } else {
      const auto usable = std::ranges::find_if(
          from, [](const Address& address) { return !address.address.empty(); });
      mail_.from = usable == from.end() ? from.front() : *usable;
    }
    mail_.several_from = from.size() > 1;
    if (mail_.several_from) {
      defects_.note(DefectCode::SeveralFrom, fmt::format("From names {} senders", from.size()));
    }
    if (const auto sender = addresses("Sender"); !sender.empty()) mail_.sender = sender.front();
    mail_.reply_to = addresses("Reply-To");
    mail_.to = addresses("To");
    mail_.cc = addresses("Cc");
  }

  void read_date_and_ids() {
    if (const auto date = block_.first("Date")) {
      mail_.date = read_date(*date);
      if (!mail_.date) {
        defects_.note(DefectCode::BadDate, fmt::format("\"{}\" is no date", shown(*date)));
      }
    }
    if (const auto header = block_.first("Message-ID")) {
      const auto ids = read_message_ids(*header);
      if (!ids.empty()) mail_.message_id = ids.front();
      if (mail_.message_id.empty() || *header != '<' + mail_.message_id + '>') {
        defects_.note(DefectCode::BadMessageId,
                      fmt::format("\"{}\" is no message id as it stands", shown(*header)));
      }
    }
    mail_.in_reply_to = ids("In-Reply-To");
    mail_.references = ids("References");
  }

  /// The oldest of all and the newest ones are those that lead somewhere.
  std::vector<std::string> ids(std::string_view name) {
    std::vector<std::string> all;
    for (const std::string& value : block_.all(name))
      std::ranges::move(read_message_ids(value), std::back_inserter(all));
    if (all.size() > references_max) {
      defects_.note(DefectCode::TooManyReferences,
                    fmt::format("{} names more than {} mails", name, references_max));
      const auto too_many = static_cast<std::ptrdiff_t>(all.size() - references_max);
      all.erase(all.begin() + 1, all.begin() + 1 + too_many);
    }
    return all;
  }

  void read_parts(std::string_view whole) {
    const Part root = read_part(block_, whole, defects_);
    Content content = read_content(root, defects_);
    mail_.text = std::move(content.text);
    mail_.html = content.html;
    mail_.attachments = std::move(content.attachments);
    mail_.report = std::move(content.report);
  }

  void read_signs() {
    mail_.auto_reply_because = automatic_sign(block_, mail_);
    mail_.auto_reply = !mail_.auto_reply_because.empty();
    mail_.answer_unwanted = is_answer_unwanted(block_, mail_);
    mail_.bounce = mail_.report && mail_.report->failed();
    for (const std::string& mark : block_.all("X-Loop"))
      mail_.loop_marks.push_back(one_line(mark));
    for (const std::string& result : block_.all("Authentication-Results"))
      mail_.authentication_results.push_back(one_line(result));

    const std::string local = to_lower(mail_.from.address.substr(0, mail_.from.address.find('@')));
    const bool from_mail_system = local == "mailer-daemon" || block_.first("X-Failed-Recipients");
    if (from_mail_system && !mail_.report) {
      defects_.note(DefectCode::LooksLikeBounce,
                    "a mail system sent it, but not in the form of a delivery report");
    }
  }

  static std::string shown(std::string_view value) {
    return one_line(text_of_header(cut(value, 60)));
  }

  const HeaderBlock& block_;
  Defects& defects_;
  Mail mail_;
};
}  // namespace

Mail read_mail(std::string_view raw) {
  Defects defects;
  if (raw.size() > message_bytes_max) {
    defects.note(DefectCode::TooLong,
                 fmt::format("longer than {} bytes; the rest was not read", message_bytes_max));
    raw = raw.substr(0, message_bytes_max);
  }
  std::string repaired;
  if (ends_lines_in_cr(raw)) {
    defects.note(DefectCode::BareCarriageReturns, "lines end in CR alone");
    repaired = with_newlines(raw);
    raw = repaired;
  }
  raw = skip_what_is_before(raw, defects);
  if (trim(raw).empty()) {
    defects.note(DefectCode::Empty, "there is nothing in it");
  }
  const HeaderBlock block = split_headers(raw, headers_max, defects);
  note_raw_headers(block, defects);
  note_duplicates(block, defects);
  Mail mail = MailReader(block, defects).read(raw);
  mail.defects = defects.take();
  return mail;
}

}  // namespace tend::message
