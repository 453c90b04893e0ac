// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/smtp_data.hpp"

#include <algorithm>
#include <utility>

namespace tend::channel {

SmtpData::State SmtpData::take(std::string_view& wire) {
  while (!wire.empty()) {
    if (place_ == Place::InLine) {
      std::string_view text = wire.substr(0, wire.find('\r'));
      text = text.substr(0, text.find('\n'));
      keep(text);
      wire.remove_prefix(text.size());
      if (wire.empty()) break;
    }
    const char c = wire.front();
    wire.remove_prefix(1);
    if (const State state = step(c); state != State::Reading) return state;
  }
  return State::Reading;
}

void SmtpData::discard() {
  keeping_ = false;
  mail_ = {};
}

void SmtpData::keep(std::string_view text) {
  if (!keeping_) return;
  if (mail_.size() + text.size() > bytes_max_) {
    discard();
  } else {
    mail_ += text;
  }
}

SmtpData::State SmtpData::step(char c) {
  const bool after_cr = place_ == Place::AfterCr || place_ == Place::AfterDotCr;
  if (after_cr != (c == '\n')) return State::BareLineEnd;

  switch (place_) {
    case Place::AfterDotCr:
      return State::Complete;
    case Place::AfterCr:
      keep("\r\n");
      place_ = Place::LineStart;
      return State::Reading;
    case Place::AfterDot:
      place_ = c == '\r' ? Place::AfterDotCr : Place::InLine;
      break;
    case Place::LineStart:
      if (c == '.') {
        place_ = Place::AfterDot;
        return State::Reading;
      }
      [[fallthrough]];
    case Place::InLine:
      place_ = c == '\r' ? Place::AfterCr : Place::InLine;
      break;
  }
  if (c != '\r') keep({&c, 1});
  return State::Reading;
}

}  // namespace tend::channel
