// SPDX-License-Identifier: Apache-2.0
#include "message/automatic.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "message/clean.hpp"
#include "message/decode.hpp"

namespace tend::message {
namespace {
/// The word before a comment or a parameter: "auto-replied (vacation)", "no; x=y".
std::string keyword(std::string_view value) {
  return to_lower(trim(value.substr(0, value.find_first_of(" \t;("))));
}

std::string shown(std::string_view name, std::string_view value) {
  return fmt::format("{}: {}", name, one_line(cut(value, 60)));
}

std::string sign_in_header(std::string_view name, std::string_view value) {
  const std::string lower = to_lower(name);
  const std::string word = keyword(value);
  if (lower == "auto-submitted" && word != "no" && !word.empty()) return shown(name, value);
  if (lower == "precedence" &&
      (word == "bulk" || word == "junk" || word == "list" || word == "auto_reply")) {
    return shown(name, value);
  }
  if (lower.starts_with("list-")) return shown(name, value);

  constexpr std::string_view answering_machines[] = {"x-autoreply", "x-auto-reply", "x-autorespond",
                                                     "x-autoresponder", "x-autoresponse"};
  const bool answering_machine =
      std::ranges::find(answering_machines, lower) != std::end(answering_machines);
  if (answering_machine && word != "no" && word != "false") return shown(name, value);
  if (lower == "return-path" && trim(value) == "<>") return shown(name, value);
  return {};
}

std::string local_part_of(const Address& address) {
  const auto canonical = canonical_address(address.address);
  return canonical ? std::string(local_part(*canonical)) : to_lower(address.name);
}

bool is_mail_system(const Address& address) {
  const std::string local = local_part_of(address);
  return local == "mailer-daemon" || local == "postmaster";
}

bool takes_no_mail(const Address& address) {
  std::string local = local_part_of(address);
  std::erase_if(local, [](char c) { return c == '-' || c == '_' || c == '.'; });
  return local == "noreply" || local == "donotreply";
}

/// How the mail programs that write them begin the subject of an out-of-office note. People who
/// answer such a note begin with "Re:", so theirs is none.
std::string out_of_office_sign(std::string_view subject) {
  constexpr std::string_view beginnings[] = {
      "automatic reply:",
      "auto-reply:",
      "autoreply:",
      "out of office:",
      "out of office autoreply:",
      "out of the office:",
      "automatische antwort:",
      "abwesenheitsnotiz:",
      "réponse automatique :",
      "réponse automatique:",
      "respuesta automática:",
      "risposta automatica:",
      "resposta automática:",
      "automatisch antwoord:",
      "autosvar:",
      "automatyczna odpowiedź:",
  };
  const std::string lower = to_lower(subject);
  const bool found = std::ranges::any_of(
      beginnings, [&](std::string_view beginning) { return lower.starts_with(beginning); });
  return found ? shown("Subject", subject) : std::string();
}
}  // namespace

std::string automatic_sign(const HeaderBlock& block, const Mail& mail) {
  for (const Header& header : block.headers) {
    std::string sign = sign_in_header(header.name, unfold(header.raw));
    if (!sign.empty()) return to_valid_utf8(sign);
  }
  const std::string type = read_content_type(block.first("Content-Type").value_or("")).value;
  if (type == "multipart/report") return shown("Content-Type", type);
  for (const auto& [name, address] : {std::pair("From", &mail.from), {"Sender", &mail.sender}}) {
    if (is_mail_system(*address)) {
      return shown(name, address->address.empty() ? address->name : address->address);
    }
  }
  return out_of_office_sign(mail.subject);
}

bool is_answer_unwanted(const HeaderBlock& block, const Mail& mail) {
  for (const std::string& value : block.all("X-Auto-Response-Suppress")) {
    const std::string lower = to_lower(value);
    for (const std::string_view word : split(lower, ',')) {
      if (trim(word) == "all" || trim(word) == "autoreply") return true;
    }
  }
  return takes_no_mail(mail.from);
}

std::optional<std::string> why_not_answered(const Mail& mail,
                                            const std::optional<std::string>& return_path,
                                            const Ourselves& ourselves) {
  if (is_our_own(mail, ourselves)) return "it is our own";
  if (mail.auto_reply) return mail.auto_reply_because;
  if (return_path == "") return "the return path is null";
  if (mail.several_from) return "it has several senders";
  const auto sender = canonical_address(mail.from.address);
  if (!sender) return "it has no sender";
  if (mail.answer_unwanted) return "an automatic answer is not wanted";
  return std::nullopt;
}

bool is_our_own(const Mail& mail, const Ourselves& ourselves) {
  const bool marked =
      !ourselves.loop_mark.empty() &&
      std::ranges::find(mail.loop_marks, ourselves.loop_mark) != mail.loop_marks.end();
  const auto sender = canonical_address(mail.from.address);
  return marked ||
         (sender && std::ranges::find(ourselves.addresses, *sender) != ourselves.addresses.end());
}

}  // namespace tend::message
