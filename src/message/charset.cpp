// SPDX-License-Identifier: Apache-2.0
#include "message/charset.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <cerrno>
#include <utility>

#include "base/text.hpp"

namespace tend::message {
namespace {
class Converter {
 public:
  explicit Converter(const std::string& charset) {
    [[maybe_unused]] static const bool initialized = (g_mime_init(), true);
    handle_ = g_mime_iconv_open("utf-8", charset.c_str());
  }
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (known()) g_mime_iconv_close(handle_);
  }

  bool known() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

  DecodedText convert(std::string_view bytes) {
    DecodedText decoded;
    decoded.text.reserve(bytes.size());
    char* in = const_cast<char*>(bytes.data());  // iconv's signature; it does not write there.
    std::size_t in_left = bytes.size();
    while (in_left > 0) {
      const std::size_t before = in_left;
      const int error = step(&in, &in_left, decoded.text);
      if (error == 0) break;
      const bool output_was_full = error == E2BIG && in_left < before;
      if (output_was_full) continue;
      decoded.text += "\ufffd";
      decoded.verdict = CharsetVerdict::BadCharacters;
      ++in;
      --in_left;
    }
    step(nullptr, nullptr, decoded.text);  // Some charsets keep a letter back for its accent.
    return decoded;
  }

 private:
  /// 0, or the errno that says why it stopped.
  int step(char** in, std::size_t* in_left, std::string& text) {
    char buffer[4096];
    char* out = buffer;
    std::size_t out_left = sizeof buffer;
    const std::size_t result = g_mime_iconv(handle_, in, in_left, &out, &out_left);
    const int error = result == static_cast<std::size_t>(-1) ? errno : 0;
    text.append(buffer, sizeof buffer - out_left);
    return error;
  }

  iconv_t handle_ = nullptr;
};

/// Names that mail programs use for a charset which in truth is a larger one, or which iconv does
/// not know; after the WHATWG's Encoding standard.
std::string true_charset(std::string_view name) {
  constexpr std::pair<std::string_view, std::string_view> larger[] = {
      {"ascii", "us-ascii"},
      {"ansi_x3.4-1968", "us-ascii"},
      {"iso-8859-1", "windows-1252"},
      {"iso8859-1", "windows-1252"},
      {"latin1", "windows-1252"},
      {"iso-8859-9", "windows-1254"},
      {"tis-620", "windows-874"},
      {"shift_jis", "cp932"},
      {"shift-jis", "cp932"},
      {"x-sjis", "cp932"},
      {"gb2312", "gb18030"},
      {"gbk", "gb18030"},
      {"ks_c_5601-1987", "cp949"},
      {"euc-kr", "cp949"},
      {"utf8", "utf-8"},
      {"unicode-1-1-utf-8", "utf-8"},
      {"iso-8859-8-i", "iso-8859-8"},
  };
  const std::string lower = to_lower(trim(name.substr(0, name.find_first_of(" \t;,'\""))));
  const auto found = std::ranges::find(larger, std::string_view(lower),
                                       &std::pair<std::string_view, std::string_view>::first);
  return found == std::end(larger) ? lower : std::string(found->second);
}

bool is_ascii(std::string_view bytes) {
  return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string guess_charset(std::string_view bytes) {
  if (is_utf8(bytes)) return std::string(bytes);
  return Converter("windows-1252").convert(bytes).text;
}

/// UTF-8 that has some of its letters right is UTF-8 with damage; if none is right it is not UTF-8.
DecodedText decode_utf8(std::string_view bytes) {
  if (is_utf8(bytes)) return {std::string(bytes)};
  std::string repaired = to_valid_utf8(bytes);
  const bool letter_beyond_ascii_is_right = [&] {
    for (std::size_t i = 0; i < repaired.size(); ++i) {
      if (static_cast<unsigned char>(repaired[i]) < 0x80) continue;
      if (std::string_view(repaired).substr(i, 3) != "\ufffd") return true;
      i += 2;
    }
    return false;
  }();
  if (!letter_beyond_ascii_is_right) repaired = guess_charset(bytes);
  return {std::move(repaired), CharsetVerdict::BadCharacters};
}
}  // namespace

std::string text_of_header(std::string_view value) {
  return guess_charset(value);
}

DecodedText decode_charset(std::string_view bytes, std::string_view charset) {
  constexpr std::string_view byte_order_mark = "\ufeff";
  if (bytes.starts_with(byte_order_mark)) {
    return decode_utf8(bytes.substr(byte_order_mark.size()));
  }
  const std::string name = true_charset(charset);
  if (name == "utf-8") return decode_utf8(bytes);
  if (name.empty() || name == "us-ascii") {
    return {guess_charset(bytes), is_ascii(bytes) ? CharsetVerdict::Good : CharsetVerdict::Unknown};
  }
  // A slash would be an option of iconv's, such as "//IGNORE".
  Converter converter(name.contains('/') ? std::string("unknown") : name);
  if (converter.known()) return converter.convert(bytes);
  return {guess_charset(bytes), CharsetVerdict::Unknown};
}

}  // namespace tend::message
