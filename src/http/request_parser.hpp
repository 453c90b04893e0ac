// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "http/fields.hpp"
#include "http/request.hpp"

// Bytes to requests, HTTP/1.1 (RFC 9112), without touching a socket. Where two programs on the way
// could read the same bytes differently, the request is refused instead of repaired: that is how
// requests are smuggled.
namespace tend::http {

/// Why a request is not taken. Its connection is closed after the answer.
struct Refusal {
  int status = 0;  ///< 0: there is nobody to tell
  std::string detail = {};
};

/// Finds the end of a head in bytes that come piece by piece. It looks at every byte once.
class HeadScanner {
 public:
  enum class State : std::uint8_t { Incomplete, Complete, Malformed };

  /// `bytes` is what came so far, what was shown before included. Malformed: a line that does not
  /// end in CR LF, a NUL, or a field folded over two lines.
  State scan(std::string_view bytes);

  /// The size of the complete head, its empty line included.
  std::size_t size() const { return position_; }

 private:
  std::size_t position_ = 0;
};

struct Head {
  Method method = Method::Get;
  std::string target;
  Fields fields;
  enum class After : std::uint8_t { Close, KeepOpen } after = After::Close;
};

/// One request: first its head, then its body.
class RequestParser {
 public:
  RequestParser();
  RequestParser(RequestParser&&) noexcept;
  RequestParser& operator=(RequestParser&&) noexcept;
  ~RequestParser();

  /// `head` is a whole one, as HeadScanner finds it.
  std::expected<Head, Refusal> take_head(std::string_view head);

  /// Refuses from here on a body that is larger, or says that it will be.
  std::expected<void, Refusal> limit_body(std::size_t bytes_max);

  /// Whether the client wants to hear "100 Continue" before it sends the body.
  bool waits_for_continue() const;

  /// Takes what it can from the front of `bytes` and says how much that was; the rest is to be
  /// shown again with more behind it.
  std::expected<std::size_t, Refusal> take_body(std::string_view bytes);

  /// Whether the body, if there is one, has come to its end.
  bool complete() const;
  std::string release_body();

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tend::http
