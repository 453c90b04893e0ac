// SPDX-License-Identifier: Apache-2.0
#include "message/automatic.hpp"

#include <gtest/gtest.h>

namespace tend::message {
namespace {
constexpr const char* from_kim = "From: Kim <kim@client.example>\n";

Mail mail_with(const std::string& headers) {
  const bool has_from = headers.contains("From: ");
  return read_mail((has_from ? "" : from_kim) + headers + "\n\nThe printer is on fire.\n");
}

struct SignRow {
  const char* headers;
  const char* because;  // empty: a person wrote it
};

constexpr SignRow signs[] = {
    {"Subject: Printer on fire", ""},
    {"Auto-Submitted: auto-replied", "Auto-Submitted: auto-replied"},
    {"AUTO-SUBMITTED: Auto-Generated (by cron)", "AUTO-SUBMITTED: Auto-Generated (by cron)"},
    {"Auto-Submitted: auto-notified; owner=kim", "Auto-Submitted: auto-notified; owner=kim"},
    {"Auto-Submitted: no", ""},
    {"Auto-Submitted: No (a person)", ""},
    {"Precedence: bulk", "Precedence: bulk"},
    {"Precedence: Junk", "Precedence: Junk"},
    {"Precedence: list", "Precedence: list"},
    {"Precedence: first-class", ""},
    {"List-Id: <printers.client.example>", "List-Id: <printers.client.example>"},
    {"List-Unsubscribe: <mailto:x@y.example>", "List-Unsubscribe: <mailto:x@y.example>"},
    {"X-Autoreply: yes", "X-Autoreply: yes"},
    {"X-Autorespond: Away", "X-Autorespond: Away"},
    {"X-Autoreply: no", ""},
    {"X-Auto-Response-Suppress: All", ""},
    {"X-Loop: kim@client.example", ""},
    {"Return-Path: <>", "Return-Path: <>"},
    {"Return-Path: <kim@client.example>", ""},
    {"From: MAILER-DAEMON@client.example", "From: MAILER-DAEMON@client.example"},
    {"From: MAILER-DAEMON (Mail Delivery System)", "From: MAILER-DAEMON"},
    {"From: Postmaster <postmaster@client.example>", "From: postmaster@client.example"},
    {"From: \"postmaster\" <kim@client.example>", ""},
    {"Sender: mailer-daemon@client.example", "Sender: mailer-daemon@client.example"},
    {"Subject: Automatic reply: Printer on fire", "Subject: Automatic reply: Printer on fire"},
    {"Subject: Abwesenheitsnotiz: Drucker", "Subject: Abwesenheitsnotiz: Drucker"},
    {"Subject: =?utf-8?Q?R=C3=A9ponse_automatique?= : imprimante",
     "Subject: Réponse automatique : imprimante"},
    {"Subject: Re: Automatic reply: Printer on fire", ""},
    {"Subject: Our automatic reply: it is broken", ""},
    {"Subject: Undelivered Mail Returned to Sender", ""},
    {"Content-Type: multipart/report; boundary=x", "Content-Type: multipart/report"},
};

TEST(Automatic, AProgramIsKnownByItsHeaders) {
  for (const auto& row : signs) {
    const Mail mail = mail_with(row.headers);
    EXPECT_EQ(mail.auto_reply_because, row.because) << row.headers;
    EXPECT_EQ(mail.auto_reply, *row.because != '\0') << row.headers;
  }
}

TEST(Automatic, ASubjectAloneIsNoBounce) {
  EXPECT_FALSE(mail_with("Subject: Undelivered Mail Returned to Sender").bounce);
  EXPECT_FALSE(mail_with("From: MAILER-DAEMON@client.example").bounce);
}

struct AnswerRow {
  const char* headers;
  std::optional<std::string> return_path;
  const char* why_not;  // empty: it is answered
};

const AnswerRow answers[] = {
    {"Subject: Printer", "kim@client.example", ""},
    {"Subject: Printer", std::nullopt, ""},
    {"Subject: Printer", "", "the return path is null"},
    {"Precedence: bulk", "kim@client.example", "Precedence: bulk"},
    {"X-Auto-Response-Suppress: DR, AutoReply", "kim@client.example",
     "an automatic answer is not wanted"},
    {"X-Auto-Response-Suppress: DR, RN", "kim@client.example", ""},
    {"From: no-reply@client.example", "x@client.example", "an automatic answer is not wanted"},
    {"From: Do Not Reply <do_not_reply@client.example>", "x@client.example",
     "an automatic answer is not wanted"},
    {"From: a@client.example, b@client.example", "x@client.example", "it has several senders"},
    {"From: a@client.example\nFrom: b@client.example", "x@client.example",
     "it has several senders"},
    {"From: nobody", "x@client.example", "it has no sender"},
    {"From: Help@Itech.example", "x@client.example", "it is our own"},
    {"X-Loop: tend-itech", "x@client.example", "it is our own"},
    {"X-Loop: someone else", "x@client.example", ""},
};

TEST(Automatic, NoProgramIsAnswered) {
  const Ourselves ourselves{.loop_mark = "tend-itech", .addresses = {"help@itech.example"}};
  for (const auto& row : answers) {
    const auto why_not = why_not_answered(mail_with(row.headers), row.return_path, ourselves);
    EXPECT_EQ(why_not.value_or(""), row.why_not) << row.headers;
  }
}

}  // namespace
}  // namespace tend::message
