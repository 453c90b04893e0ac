// SPDX-License-Identifier: Apache-2.0
#include "message/encoded_words.hpp"

#include <optional>

#include "base/text.hpp"
#include "message/charset.hpp"
#include "message/decode.hpp"

// GMime reads encoded-words too, but of several in a row it drops all after the first whose base64
// is padded, which is how most programs write a long subject.
namespace tend::message {
namespace {
constexpr std::size_t charset_bytes_max = 64;

struct Word {
  std::string_view charset;
  bool base64;
  std::string_view encoded;
  std::size_t length;  ///< of all of it, from "=?" to "?="
};

/// The encoded-word that `text` begins with.
std::optional<Word> read_word(std::string_view text) {
  const std::size_t charset_end = text.substr(0, charset_bytes_max).find('?', 2);
  if (charset_end == std::string_view::npos || charset_end + 3 > text.size()) return std::nullopt;
  const std::string_view charset = text.substr(2, charset_end - 2);
  const char kind = text[charset_end + 1];
  const bool base64 = kind == 'B' || kind == 'b';
  const bool known = base64 || kind == 'Q' || kind == 'q';
  if (charset.empty() || charset.contains(' ') || !known || text[charset_end + 2] != '?') {
    return std::nullopt;
  }
  const std::size_t begin = charset_end + 3;
  const std::size_t end = text.find("?=", begin);
  if (end == std::string_view::npos) return std::nullopt;
  return Word{charset.substr(0, charset.find('*')), base64, text.substr(begin, end - begin),
              end + 2};
}

std::string decode_q(std::string_view encoded) {
  std::string quoted_printable;
  for (const char c : encoded) {
    if (c == '_' || c == ' ') {
      quoted_printable += "=20";
    } else {
      quoted_printable += c;
    }
  }
  return decode_bytes(quoted_printable, Encoding::QuotedPrintable).bytes;
}

/// Words of one charset that stand side by side: their bytes are joined before they are read, as a
/// character may begin in one and end in the next.
class Run {
 public:
  bool takes(const Word& word) const { return equal_ignoring_case(charset_, word.charset); }

  void add(const Word& word) {
    charset_ = word.charset;
    if (!word.base64) {
      finish_base64();
      bytes_ += decode_q(word.encoded);
      return;
    }
    base64_ += word.encoded;
    if (base64_.size() % 4 == 0 || base64_.ends_with('=')) finish_base64();
  }

  std::string take_text() {
    finish_base64();
    std::string text = decode_charset(bytes_, charset_).text;
    *this = {};
    return text;
  }

 private:
  void finish_base64() {
    bytes_ += decode_bytes(base64_, Encoding::Base64).bytes;
    base64_.clear();
  }

  std::string charset_;
  std::string bytes_;
  std::string base64_;  ///< that goes on in the next word
};
}  // namespace

std::string decode_words(std::string_view value) {
  const std::string text = text_of_header(value);
  std::string_view rest = text;
  std::string decoded;
  Run run;
  bool after_word = false;
  // Once no "?=" can come, there are no more words to look for.
  const std::size_t last_end = rest.rfind("?=");

  while (last_end != std::string_view::npos && !rest.empty()) {
    const std::size_t begin = rest.find("=?");
    const bool past_last = begin == std::string_view::npos ||
                           static_cast<std::size_t>(rest.data() - text.data()) + begin > last_end;
    if (past_last) break;
    const std::string_view before = rest.substr(0, begin);
    rest.remove_prefix(begin);
    const auto word = read_word(rest);

    const bool side_by_side = after_word && word && trim(before).empty();
    if (!side_by_side || !run.takes(*word)) decoded += run.take_text();
    if (!side_by_side) decoded += before;
    if (word) {
      run.add(*word);
    } else {
      decoded += rest.substr(0, 2);
    }
    after_word = word.has_value();
    rest.remove_prefix(word ? word->length : 2);
  }
  return decoded + run.take_text() + std::string(rest);
}

}  // namespace tend::message
