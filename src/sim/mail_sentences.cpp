// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "sim/letters.hpp"
#include "sim/sentence.hpp"

// Mails that come in.
namespace tend::sim {
namespace {
/// What a mail server says about the sender, RFC 8601: the desk's own unless another is named.
std::string authentication_results(const Act& act) {
  const std::string dmarc = setting(act, "dmarc");
  const std::string named = setting(act, "by");
  const std::string by = named.empty() ? std::string(own_mail_server) : named;
  return dmarc.empty() ? "" : "Authentication-Results: " + by + "; dmarc=" + dmarc + "\n";
}

Facts mail(Stage& stage, const Act& act) {
  Letter letter{address(stage, act), mailbox(stage.world), text(stage, act, 0),
                text(stage, act, 1)};
  letter.more_headers = authentication_results(act);
  return post(stage, letter);
}

Facts nothing_to_answer(const Act& act) {
  return {"there is no such mail to " + act.people.front()};
}

std::optional<message::Mail> mail_about(Stage& stage, const std::string& address, const Act& act) {
  const auto number = stage.cast.number_of(act.ticket);
  if (!number) return {};
  const auto row = last_mail_to(stage.world, address, number);
  if (!row) return {};
  return message::read_mail(row->bytes);
}

Facts answer(Stage& stage, const Act& act) {
  const std::string from = address(stage, act);
  const auto original = mail_about(stage, from, act);
  if (!original) return nothing_to_answer(act);
  return post(stage, answer_to(stage.world, *original, from, text(stage, act)));
}

Facts answer_to_mailbox(Stage& stage, const Act& act) {
  const std::string from = address(stage, act);
  const auto original = mail_about(stage, from, act);
  if (!original) return nothing_to_answer(act);
  Letter letter = answer_to(stage.world, *original, from, text(stage, act));
  letter.to = mailbox(stage.world);
  return post(stage, letter);
}

Facts answer_automatically(Stage& stage, const Act& act) {
  const std::string from = address(stage, act);
  const auto original = mail_about(stage, from, act);
  if (!original) return nothing_to_answer(act);
  Letter letter = answer_to(stage.world, *original, from, text(stage, act));
  letter.written_by = notice::AutoSubmitted::AutoReplied;
  return post(stage, letter);
}

Facts answer_somebody(Stage& stage, const Act& act) {
  const auto number = stage.cast.number_of(act.ticket);
  const auto original =
      number ? last_mail_from(stage.world, address(stage, act, 1), *number) : std::nullopt;
  if (!original) return nothing_to_answer(act);
  Letter letter = answer_to(stage.world, *original, address(stage, act), text(stage, act));
  letter.to = mailbox(stage.world);
  return post(stage, letter);
}

Facts send_again(Stage& stage, const Act& act) {
  const auto last = stage.last_mails.find(address(stage, act));
  if (last == stage.last_mails.end()) return nothing_to_answer(act);
  stage.world.receive(last->second);
  return {};
}

Facts bounce(Stage& stage, const Act& act) {
  const auto row = last_mail_to(stage.world, address(stage, act));
  if (!row) return nothing_to_answer(act);
  stage.world.receive(delivery_failure(stage.world, *row));
  return {};
}

Facts come_back(Stage& stage, const Act& act) {
  const auto row = last_mail_to(stage.world, address(stage, act));
  if (!row) return nothing_to_answer(act);
  stage.world.receive({address(stage, act), {mailbox(stage.world)}, row->bytes});
  return {};
}

constexpr std::array table{
    Sentence{"{who} mails {text} {text}",
             "to the desk's mailbox, subject and words; settings: dmarc (what the desk's "
             "mail server found, or another one, by=)",
             mail, Sentence::Settings::Any},
    Sentence{"{who} answers {ticket} by mail {text}",
             "to the last mail they have about it, as mail programs do", answer},
    Sentence{"{who} answers {ticket} by mail to the mailbox {text}",
             "the same, but not to the address the mail asked for", answer_to_mailbox},
    Sentence{"{who} answers {ticket} by an automatic mail {text}",
             "their mail program says that they are away", answer_automatically},
    Sentence{"{who} answers {who} about {ticket} by mail {text}",
             "to the second person's own mail to the desk, which they had a copy of",
             answer_somebody},
    Sentence{"{who} sends the same mail again", "byte for byte", send_again},
    Sentence{"the last mail to {who} bounces", "its delivery failed", bounce},
    Sentence{"the last mail to {who} comes back", "to the desk that wrote it", come_back},
};
}  // namespace

std::span<const Sentence> mail_sentences() {
  return table;
}
}  // namespace tend::sim
