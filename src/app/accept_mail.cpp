// SPDX-License-Identifier: Apache-2.0
#include "app/accept_mail.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include "app/digest.hpp"
#include "base/text.hpp"

namespace tend::app {
namespace {

/// Whether the header has a line by which one mail differs from the next of the same words.
bool is_told_apart(std::string_view mail) {
  constexpr std::array<std::string_view, 3> telling{"message-id:", "date:", "received:"};
  while (!mail.empty()) {
    const std::string_view line = mail.substr(0, mail.find('\n'));
    if (trim(line).empty()) return false;
    const bool tells = std::ranges::any_of(telling, [&](std::string_view name) {
      return equal_ignoring_case(line.substr(0, name.size()), name);
    });
    if (tells) return true;
    mail.remove_prefix(std::min(line.size() + 1, mail.size()));
  }
  return false;
}

Sha256 fingerprint_of(const DeskId& desk, const Sha256& bytes, std::string_view hour) {
  std::string identity = desk.value();
  identity += '\n';
  identity += hour;
  identity += '\n';
  identity += to_hex(bytes);
  return sha256(identity);
}

}  // namespace

std::optional<WriteSet> accept_mail(const Snapshot& snapshot, const DeskId& desk, IncomingMail mail,
                                    ArrivalId arrival, Instant now) {
  const Sha256 digest = sha256(mail.bytes);
  std::string hour;
  if (!is_told_apart(mail.bytes)) {
    const Instant this_hour = std::chrono::floor<std::chrono::hours>(now);
    hour = to_iso8601(this_hour);
    const std::string hour_before = to_iso8601(this_hour - std::chrono::hours(1));
    const auto before = fingerprint_of(desk, digest, hour_before);
    if (snapshot.arrival_by_fingerprint(before)) return std::nullopt;
  }
  const Sha256 fingerprint = fingerprint_of(desk, digest, hour);
  if (snapshot.arrival_by_fingerprint(fingerprint)) return std::nullopt;

  WriteSet writes{.desk = desk, .preconditions = {}, .writes = {}};
  writes.preconditions.push_back(KeyFree{KeyFree::Space::ArrivalFingerprint, to_hex(fingerprint)});
  writes.writes.push_back(BlobRow{digest, std::move(mail.bytes)});
  writes.writes.push_back(ArrivalRow{.id = arrival,
                                     .channel = "email",
                                     .fingerprint = fingerprint,
                                     .raw = digest,
                                     .envelope_from = std::move(mail.envelope_from),
                                     .envelope_to = join(mail.envelope_to, ", "),
                                     .received_at = now,
                                     .state = "waiting",
                                     .reason = {},
                                     .attempts = 0});
  return writes;
}

}  // namespace tend::app
