// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/rule.hpp"
#include "policy/table.hpp"

namespace tend::policy {

/// The ways a request can arrive.
enum class Channel : std::uint8_t { Portal, Phone, Email, InPerson, Monitoring, Api };

std::string_view to_string(Channel channel);
std::optional<Channel> parse_channel(std::string_view name);

/// Words in a subject that ask for a priority (X5).
struct Sounds {
  std::string priority;
  std::vector<std::string> words;
};

/// A way the handbook offers. What arrives by another is kept and answered all the same.
struct ChannelTerms {
  Channel channel;
  std::string at;                        ///< the portal's address, or the mailbox
  std::vector<std::string> may_request;  ///< priorities the requester may ask for there
  std::vector<Sounds> sounds_like;
  std::vector<std::string> browsers;  ///< that the portal is tried with (T12)
  std::string opens;                  ///< the request type of what says none; empty: the first
  Guard guard;                        ///< who may use it
  bool is_offered = true;             ///< if not, what comes is answered with the ways that are
  /// When outside operators answer the telephone: they open and page, and read nothing else (X22).
  std::optional<Guard> answering_service;
  Rule rule;
};

/// A telephone line; pressing a key that is not listed is ordinary intake.
struct Line {
  struct Key {
    std::string digit;
    std::string label;
  };
  std::string key;
  std::string number;
  std::vector<Key> keys;
  std::string site_region;  ///< what calling it says about the caller's site
  bool and_others = false;  ///< it also serves whoever's region is unknown or has no line (G3)
  Rule rule;
};

struct Channels {
  std::vector<ChannelTerms> offered;  ///< in the handbook's order
  std::vector<Line> lines;
  std::optional<Rule> answering_service;  ///< why outside operators answer the telephone
};

}  // namespace tend::policy
