// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tend::channel {

/// The text of one mail as it comes over the wire after DATA, RFC 5321 §4.1.1.4 and §4.5.2.
///
/// Lines end with CR LF and with nothing else: what one server takes for the end of a mail and
/// another does not lets a stranger put a second mail, with any sender, behind the first. A line
/// may be as long as the mail: §4.5.3.1.6 only says how long it must at least be allowed to be.
class SmtpData {
 public:
  enum class State : std::uint8_t {
    Reading,
    Complete,     ///< the line with the single dot has come
    BareLineEnd,  ///< a CR without LF or an LF without CR; nothing more can be read
  };

  /// Of a mail that grows beyond `bytes_max` nothing is kept, but its end is still found.
  explicit SmtpData(std::size_t bytes_max) : bytes_max_(bytes_max) {}

  /// Takes from the front of `wire` what belongs to the mail; what follows its end stays there.
  State take(std::string_view& wire);

  /// Lets go of what has come and keeps nothing of what follows.
  void discard();

  bool kept() const { return keeping_; }
  std::size_t bytes_held() const { return mail_.size(); }

  /// The mail as its sender wrote it: dots unstuffed, line ends kept.
  std::string take_mail() { return std::move(mail_); }

 private:
  enum class Place : std::uint8_t { LineStart, InLine, AfterCr, AfterDot, AfterDotCr };

  void keep(std::string_view text);
  State step(char c);

  std::size_t bytes_max_;
  std::string mail_;
  bool keeping_ = true;
  Place place_ = Place::LineStart;
};

}  // namespace tend::channel
