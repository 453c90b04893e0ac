// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "access/actor.hpp"
#include "app/situation.hpp"
#include "app/views.hpp"
#include "base/secret.hpp"

// Who is asking: passwords, sessions and API tokens. The database holds hashes only.
namespace tend::app {

inline constexpr auto session_lasts = std::chrono::hours(12);
inline constexpr std::size_t password_bytes_max = 512;

/// The cost of hashing a password. Full is argon2id as libsodium recommends for people who wait;
/// Light is for tests, which sign in a thousand times.
enum class HashCost : std::uint8_t { Full, Light };

/// argon2id, with its parameters in the text. Slow on purpose: never on a thread that others wait
/// for.
std::string hash_password(const Secret& password, HashCost cost);

struct SignedIn {
  Secret session_token;
  Secret csrf_token;
  access::Actor actor;
};

/// An agent's or contact's address and password. Unauthenticated, in the same time and words,
/// whether the address is unknown or the password wrong.
Result<Outcome<SignedIn>> sign_in(const Situation& situation, std::string_view email,
                                  const Secret& password);

Result<Outcome<bool>> sign_out(const Situation& situation, const Secret& session_token);

/// Whose session this is. With `csrf_token`, that must be the session's own too. Unauthenticated
/// for one that is unknown, has ended, or whose person is no longer active.
Result<access::Actor> actor_of_session(const Situation& situation, const Secret& session_token,
                                       const std::optional<Secret>& csrf_token);

/// The token pages of this session send along with whatever changes something. It follows from the
/// session's own, so that a page that is loaded anew can be told it again.
Secret csrf_token_of(const Secret& session_token);

/// The agent or contact with this address, without a password: for commands and sample data that
/// act as somebody. NotFound if nobody has it.
Result<access::Actor> actor_with_address(const Situation& situation, std::string_view email);

/// Whose API token this is.
Result<access::Actor> actor_of_token(const Situation& situation, const Secret& token);

/// A new API token of this agent. It is shown once and cannot be had again.
Result<Outcome<Secret>> create_token(const Situation& situation, std::string_view agent_email,
                                     std::string name);

/// The actor as the API shows it.
struct SignedInPerson {
  std::string id;
  std::string kind;
  std::string name;
  std::string email;
  std::vector<std::string> roles;
  std::optional<ClientView> client;
};
SignedInPerson person_of(const Situation& situation, const access::Actor& actor);

}  // namespace tend::app
