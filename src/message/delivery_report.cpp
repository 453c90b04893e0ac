// SPDX-License-Identifier: Apache-2.0
#include "message/delivery_report.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "message/clean.hpp"
#include "message/headers.hpp"
#include "message/limits.hpp"

namespace tend::message {
namespace {
/// "rfc822; kim@client.example" and "smtp; 550 no such user" name their type first.
std::string without_type(const std::string& value) {
  const std::size_t semicolon = value.find(';');
  return one_line(semicolon == std::string::npos ? value : value.substr(semicolon + 1));
}

std::string field(const HeaderBlock& block, std::string_view name) {
  return one_line(block.first(name).value_or(""));
}
}  // namespace

bool DeliveryReport::failed() const {
  return recipients.empty() || std::ranges::any_of(recipients, [](const Recipient& recipient) {
           return recipient.action == "failed" || recipient.action.empty();
         });
}

DeliveryReport read_delivery_status(std::string_view text) {
  DeliveryReport report;
  Defects ignored;
  while (!text.empty() && report.recipients.size() < recipients_max) {
    const HeaderBlock group = split_headers(text, part_headers_max, ignored);
    const bool moved_on = group.body.size() < text.size();
    if (!moved_on) break;  // Something that is no group of fields.
    text = group.body;

    if (const std::string id = field(group, "Original-Envelope-Id"); !id.empty()) {
      report.original_envelope_id = id;
    }
    auto address = group.first("Final-Recipient");
    if (!address) address = group.first("Original-Recipient");
    if (!address) continue;
    report.recipients.push_back(
        {.address = without_type(*address),
         .action = to_lower(field(group, "Action")),
         .status = field(group, "Status"),
         .diagnostic = without_type(group.first("Diagnostic-Code").value_or(""))});
  }
  return report;
}

}  // namespace tend::message
