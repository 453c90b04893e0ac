// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "message/address.hpp"
#include "message/defect.hpp"
#include "message/delivery_report.hpp"

// A mail as a value: bytes in, what people and the desk need to know of it out.
namespace tend::message {

struct Attachment {
  std::string name;        ///< always there: made up from the type where the mail gives none
  std::string type;        ///< lower case, as declared ("image/png"): a claim, not a finding
  std::string content_id;  ///< without <>, of what an HTML body shows inside; else empty
  std::string content;     ///< decoded

  bool operator==(const Attachment&) const = default;
};

/// Everything textual is valid UTF-8 without control characters (texts have "\n" and tabs), and
/// everything is what the mail claims: nothing in it proves who sent it.
struct Mail {
  std::string subject;
  Address from;  ///< of several the first; without address when there is none
  Address sender;
  std::vector<Address> reply_to;
  std::vector<Address> to;
  std::vector<Address> cc;
  std::optional<Instant> date;

  std::string message_id;  ///< ids stand without <>; empty if there is none
  std::vector<std::string> in_reply_to;
  std::vector<std::string> references;  ///< oldest first

  std::string text;   ///< the plain text; made from the HTML where there is no other
  bool html = false;  ///< an HTML body is there, whether or not the text was made from it
  std::vector<Attachment> attachments;

  bool auto_reply = false;  ///< sent by a program or a list (RFC 3834): never answered by one
  std::string auto_reply_because;  ///< the header that says so: "Precedence: bulk"
  bool answer_unwanted = false;    ///< a person may have sent it, but asks for no automatic answer
  bool bounce = false;             ///< reports, in RFC 3464's form, that a mail was not delivered
  std::optional<DeliveryReport> report;  ///< of a bounce, and of news that are no failure

  std::vector<std::string> loop_marks;              ///< X-Loop, whoever wrote it
  std::vector<std::string> authentication_results;  ///< RFC 8601, topmost first; anybody's claim
  bool several_from = false;  ///< more than one address in From: the mail proves nobody's identity
  std::vector<Defect> defects;
};

/// Reads any bytes as a mail. It never fails: what is broken, missing or beyond limits.hpp becomes
/// a defect, and the best text that can be had is there. Time and memory are linear in `raw`.
Mail read_mail(std::string_view raw);

}  // namespace tend::message
