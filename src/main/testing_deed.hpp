// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

// For tests only: what clients of the house want, and what they were told.
namespace tend::main {

/// Something a client wants done exactly once, and asks for, always in the same words, until it is
/// told that it was.
struct Deed {
  enum class Kind : std::uint8_t { Mail, Ticket, Reply, Resolution };
  Kind kind;
  std::string marker;                   ///< unlike all others; it stands in whatever is written
  std::vector<std::string> desks = {};  ///< one, except for a mail to two of them
  std::string sender = {};              ///< of a mail
  std::string bytes = {};               ///< the mail, or the body of the request
  std::int64_t ticket = 0;  ///< which it is about; of Ticket: which it became; 0: not known
  int attempts = 0;
  bool acknowledged = false;
};

inline const char* to_string(Deed::Kind kind) {
  switch (kind) {
    case Deed::Kind::Mail:
      return "mail";
    case Deed::Kind::Ticket:
      return "ticket";
    case Deed::Kind::Reply:
      return "reply";
    case Deed::Kind::Resolution:
      return "resolution";
  }
  return "";
}

/// What a server said to an attempt. Code 0: it went away without a word.
struct Answered {
  int code = 0;
  std::string text = {};

  bool yes() const { return code >= 200 && code < 300; }
};

/// An automatic answer to a mail, which its sender may answer in turn.
struct Acknowledgement {
  std::string desk;
  std::string recipient;
  std::string message_id;
  std::int64_t ticket = 0;
};

}  // namespace tend::main
