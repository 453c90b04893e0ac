// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

// Expected failures are values: bad input, a lost race, a missing right, a peer that is down.
namespace tend {

/// Everything that can be expected to go wrong. A code exists only if some caller acts on it;
/// error.cpp has the one table of their HTTP statuses, problem types and sentences.
enum class Code {
  Invalid,          ///< the input is malformed or incomplete; `faults` says where
  Unauthenticated,  ///< nobody is signed in, or the password or token is wrong
  Forbidden,        ///< signed in, but the table of rights says no
  NotFound,         ///< missing, or another desk's: the two are never told apart
  Conflict,         ///< somebody was faster, five times in a row
  Outdated,         ///< not at the version the caller has read any more
  Refused,          ///< understood, but the desk's rules or the ticket's state do not allow it
  TooLarge,
  Duplicate,  ///< the same key was used for another request
  UnsupportedMedia,
  MethodNotAllowed,
  RateLimited,
  Unavailable,  ///< try again: a queue is full, or the server is stopping
  DiskFull,     ///< nothing can be stored until somebody has made room
};

/// One thing wrong with the input: where it stands (JSON pointer, header, file:line:column), what
/// was found there and what was expected.
struct Fault {
  std::string where;
  std::string what;

  bool operator==(const Fault&) const = default;
};

struct Error {
  Code code;
  std::string what;  ///< a sentence that may be shown to whoever asked
  std::vector<Fault> faults = {};

  bool operator==(const Error&) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(Code code, std::string what, std::vector<Fault> faults = {}) {
  return std::unexpected(Error{code, std::move(what), std::move(faults)});
}

/// What the world outside is told about a code.
struct CodeInfo {
  Code code;
  int http_status;
  std::string_view problem;   ///< last part of the problem type's address, RFC 9457
  std::string_view sentence;  ///< the problem's title
};
const CodeInfo& describe(Code code);

/// Whether it is the server's state that was in the way, so that the same may succeed later.
inline bool is_for_now(Code code) {
  return code == Code::Unavailable || code == Code::DiskFull;
}

}  // namespace tend

#define TEND_JOIN_(a, b) a##b
#define TEND_JOIN(a, b) TEND_JOIN_(a, b)

/// ASSIGN_OR_RETURN(auto x, f()): x becomes the value, or the function returns the error. It is
/// two statements, so it needs braces after an `if`.
#define ASSIGN_OR_RETURN(declaration, expression) \
  ASSIGN_OR_RETURN_(TEND_JOIN(result_, __LINE__), declaration, expression)
#define ASSIGN_OR_RETURN_(result, declaration, expression)        \
  auto result = (expression);                                     \
  if (!result) return std::unexpected(std::move(result).error()); \
  declaration = *std::move(result)

#define RETURN_IF_ERROR(expression)                       \
  do {                                                    \
    if (auto outcome = (expression); !outcome) {          \
      return std::unexpected(std::move(outcome).error()); \
    }                                                     \
  } while (false)
