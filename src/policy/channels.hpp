// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/rule.hpp"

namespace tend::policy {

/// The ways a request can arrive.
enum class Channel : std::uint8_t { Portal, Phone, Email, InPerson, Monitoring, Api };

std::string_view to_string(Channel channel);
std::optional<Channel> parse_channel(std::string_view name);

/// A way the handbook offers. What arrives by another is kept and answered all the same.
struct ChannelTerms {
  Channel channel;
  std::string at;                        ///< the portal's address, or the mailbox
  std::vector<std::string> may_request;  ///< priorities the requester may ask for there
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
};

}  // namespace tend::policy
