// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <future>
#include <initializer_list>
#include <string>
#include <utility>

#include "app/ports.hpp"

// What the tests of the store say often.
namespace tend::store::testing {

/// A folder of its own that goes with the test.
class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "tend-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) std::abort();
    path_ = name;
  }
  ~TemporaryDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const char* name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

inline app::CommitResult commit_and_wait(app::Store& store, app::WriteSet writes) {
  std::promise<app::CommitResult> promise;
  auto result = promise.get_future();
  store.commit(std::move(writes), [&promise](app::CommitResult r) { promise.set_value(r); });
  return result.get();
}

/// The id that is all zeros but for its end.
inline Uuid uuid(std::uint32_t number) {
  Uuid made;
  for (std::size_t i = 0; i < 4; ++i) {
    made.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
  }
  return made;
}

template <class AnyId>
AnyId id(std::uint32_t number) {
  return AnyId{uuid(number)};
}

inline app::Sha256 hash(std::uint8_t first) {
  app::Sha256 made{};
  made[0] = first;
  return made;
}

inline Instant at(std::int64_t seconds) {
  return Instant(Seconds(1'772'442'000 + seconds));  // 2026-03-02T09:00:00Z
}

inline app::MachineTime machine(std::int64_t milliseconds) {
  return app::MachineTime(std::chrono::milliseconds(1'772'442'000'000 + milliseconds));
}

inline app::TicketRow ticket(std::uint32_t number, std::int64_t version = 1) {
  return {.id = id<TicketId>(number),
          .number = TicketNumber(number),
          .version = Version(version),
          .policy = "2026-03",
          .status = "open",
          .priority = "P3",
          .type = "incident",
          .channel = "email",
          .team = "service_desk",
          .client = id<ClientId>(1),
          .contact = id<ContactId>(1),
          .assignee = {},
          .subject = id<TextId>(number),
          .received_at = at(number),
          .changed_at = at(number),
          .in_queue = true,
          .queue_rank = "3|" + std::to_string(number),
          .clocks = "[]"};
}

inline app::EventRow event(std::uint32_t ticket_number, std::int64_t version) {
  return {.ticket = id<TicketId>(ticket_number),
          .version = Version(version),
          .id = id<EventId>(ticket_number * 1000 + static_cast<std::uint32_t>(version)),
          .type = "noted",
          .command = id<CommandId>(ticket_number),
          .happened_at = at(version),
          .recorded_at = at(version),
          .body = R"({"v":1})"};
}

inline app::ContactRow kim() {
  return {.id = id<ContactId>(1),
          .version = Version(1),
          .client = id<ClientId>(1),
          .name = "Kim Søndergård",
          .email = "kim@client.example",
          .phone = "+1-713-555-0142",
          .site_region = "north",
          .marks = {"authorized", "liaison"},
          .password_hash = "",
          .active = true};
}

inline app::ClientRow acme() {
  return {.id = id<ClientId>(1),
          .version = Version(1),
          .name = "Acme",
          .plan = "gold",
          .domains = {"client.example", "acme.example"},
          .unknown = false};
}

inline app::AgentRow ana() {
  return {.id = id<AgentId>(1),
          .version = Version(1),
          .name = "Ana",
          .email = "ana@itech.example",
          .roles = {"agent", "a \"quoted\"\nname"},
          .teams = {},
          .password_hash = "$argon2id$",
          .active = false};
}

/// A mail on its way, due at machine(number).
inline app::OutboxRow mail(std::uint32_t number, std::string recipient = "kim@client.example") {
  return {.id = id<OutboxId>(number),
          .ticket = id<TicketId>(1001),
          .recipient = std::move(recipient),
          .sender = "",
          .notice = "received",
          .message_id = "n" + std::to_string(number) + "@itech.example",
          .subject = "[1001] Printer on fire",
          .bytes = std::string("Subject: \xff\0\r\n\r\n", 14),
          .created_at = at(number),
          .state = "waiting",
          .attempts = 2,
          .next_attempt_at = machine(number),
          .last_error = "451 try later"};
}

inline app::ArrivalRow arrival(std::uint8_t number) {
  return {.id = id<ArrivalId>(number),
          .channel = "email",
          .fingerprint = hash(number),
          .raw = hash(number),
          .envelope_from = "kim@client.example",
          .envelope_to = "help@itech.example",
          .received_at = at(number),
          .state = "waiting",
          .reason = "",
          .attempts = 0};
}

/// Odd ones came from the workspace, even ones as a mail.
inline app::MessageRow message(std::uint32_t number, Instant when) {
  return {.id = id<MessageId>(number),
          .ticket = id<TicketId>(1001),
          .kind = "reply",
          .author_kind = "agent",
          .author = uuid(1),
          .at = when,
          .body = "Which printer?",
          .raw = number % 2 == 0 ? std::optional(hash(9)) : std::nullopt,
          .unverified = true};
}

/// The ticket's breach of its first response, due at at(seconds).
inline app::TimerRow breach(std::uint32_t ticket_number, std::int64_t seconds) {
  return {id<TicketId>(ticket_number), "breach", "first_response", at(seconds), at(seconds + 1)};
}

inline app::CommandRow command(std::uint32_t number, std::string key = "") {
  return {id<CommandId>(number), std::move(key), hash(3), 201, R"({"number":1001})", at(0)};
}

inline app::WriteSet writes(const DeskId& desk, std::vector<app::Write> rows,
                            std::vector<app::Precondition> preconditions = {}) {
  return {desk, std::move(preconditions), std::move(rows)};
}

}  // namespace tend::store::testing
