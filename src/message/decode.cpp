// SPDX-License-Identifier: Apache-2.0
#include "message/decode.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <cerrno>
#include <memory>

#include "base/text.hpp"

namespace tend::message {
namespace {
struct GFree {
  void operator()(char* text) const { g_free(text); }
};
using GText = std::unique_ptr<char, GFree>;

template <class T>
struct Unref {
  void operator()(T* object) const { g_object_unref(object); }
};
template <class T>
using GObjectOf = std::unique_ptr<T, Unref<T>>;

GMimeParserOptions* options() {
  static GMimeParserOptions* const shared = [] {
    g_mime_init();
    const char* charsets[] = {"utf-8", "windows-1252", nullptr};
    GMimeParserOptions* made = g_mime_parser_options_new();
    g_mime_parser_options_set_fallback_charsets(made, charsets);
    return made;
  }();
  return shared;
}

std::vector<std::pair<std::string, std::string>> read_parameters(GMimeParamList* list) {
  std::vector<std::pair<std::string, std::string>> parameters;
  const int count = g_mime_param_list_length(list);
  for (int i = 0; i < count; ++i) {
    GMimeParam* param = g_mime_param_list_get_parameter_at(list, i);
    const char* value = g_mime_param_get_value(param);
    parameters.emplace_back(to_lower(g_mime_param_get_name(param)),
                            to_valid_utf8(value == nullptr ? "" : value));
  }
  return parameters;
}

constexpr bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr bool is_base64(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/' ||
         c == '=';
}

Soundness judge_base64(std::string_view encoded) {
  std::size_t letters = 0;
  bool padded = false;
  for (const char c : encoded) {
    if (is_blank(c)) continue;
    if (!is_base64(c) || (padded && c != '=')) return Soundness::Broken;
    padded = c == '=';
    ++letters;
  }
  return letters % 4 == 0 ? Soundness::Sound : Soundness::Broken;
}

Soundness judge_quoted_printable(std::string_view encoded) {
  const auto is_hex = [&](std::size_t i) {
    return i < encoded.size() && g_ascii_isxdigit(encoded[i]);
  };
  for (std::size_t i = encoded.find('='); i < encoded.size(); i = encoded.find('=', i + 1)) {
    const std::string_view rest = encoded.substr(i + 1);
    const bool soft_break = rest.empty() || rest.starts_with('\n') || rest.starts_with("\r\n");
    if (!soft_break && !(is_hex(i + 1) && is_hex(i + 2))) return Soundness::Broken;
  }
  return Soundness::Sound;
}

/// Blanks at the end of a line were added on the way, RFC 2045 §6.7 (3).
std::string without_trailing_blanks(std::string_view encoded) {
  std::string lines;
  lines.reserve(encoded.size());
  while (!encoded.empty()) {
    const std::size_t end = std::min(encoded.find('\n'), encoded.size() - 1) + 1;
    std::string_view line = encoded.substr(0, end);
    encoded.remove_prefix(end);
    const std::string_view line_end = line.ends_with("\r\n") ? "\r\n"
                                      : line.ends_with('\n') ? "\n"
                                                             : "";
    line.remove_suffix(line_end.size());
    line = line.substr(0, line.find_last_not_of(" \t") + 1);
    lines += line;
    lines += line_end;
  }
  return lines;
}

std::string run_decoder(std::string_view encoded, GMimeContentEncoding encoding) {
  GMimeEncoding state;
  g_mime_encoding_init_decode(&state, encoding);
  if (encoding == GMIME_CONTENT_ENCODING_UUENCODE) state.state |= GMIME_UUDECODE_STATE_BEGIN;
  std::string bytes(g_mime_encoding_outlen(&state, encoded.size()), '\0');
  bytes.resize(g_mime_encoding_flush(&state, encoded.data(), encoded.size(), bytes.data()));
  return bytes;
}

/// The lines between `begin 644 name` and `end`.
std::string_view uuencoded_lines(std::string_view encoded) {
  const std::size_t begin = encoded.starts_with("begin ") ? 0 : encoded.find("\nbegin ");
  if (begin == std::string_view::npos) return encoded;
  const std::size_t line_end = encoded.find('\n', begin + 1);
  return encoded.substr(std::min(line_end, encoded.size() - 1) + 1);
}

/// The length of the lines at the front that have nothing but base64 in them.
std::size_t base64_length(std::string_view encoded) {
  std::size_t length = 0;
  while (length < encoded.size()) {
    const std::size_t end = std::min(encoded.find('\n', length), encoded.size() - 1) + 1;
    const std::string_view line = trim(encoded.substr(length, end - length));
    if (!std::ranges::all_of(line, is_base64)) break;
    length = end;
  }
  return length;
}

class Converter {
 public:
  explicit Converter(const std::string& charset)
      : handle_(g_mime_iconv_open("utf-8", charset.c_str())) {}
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

  iconv_t handle_;
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

std::string decode_words(std::string_view value) {
  const std::string text = text_of_header(value);
  if (!text.contains("=?")) return text;
  const GText decoded(g_mime_utils_header_decode_text(options(), text.c_str()));
  return to_valid_utf8(decoded.get());
}

std::string Parametric::parameter(std::string_view name) const {
  const auto found =
      std::ranges::find(parameters, name, &std::pair<std::string, std::string>::first);
  return found == parameters.end() ? std::string() : found->second;
}

Parametric read_content_type(std::string_view header) {
  const std::string text = text_of_header(header);
  std::string type = to_lower(trim(text.substr(0, text.find_first_of("; \t("))));
  const std::size_t slash = type.find('/');
  const bool sound = slash != std::string::npos && slash > 0 && slash + 1 < type.size();

  // The parameters of a type that cannot be read may still name the charset.
  const std::size_t semicolon = text.find(';');
  const std::string fit =
      "text/plain" + (semicolon == std::string::npos ? std::string() : text.substr(semicolon));
  const GObjectOf<GMimeContentType> parsed(g_mime_content_type_parse(options(), fit.c_str()));
  return {sound ? std::move(type) : std::string(),
          read_parameters(g_mime_content_type_get_parameters(parsed.get()))};
}

Parametric read_disposition(std::string_view header) {
  const std::string text = text_of_header(header);
  const GObjectOf<GMimeContentDisposition> parsed(
      g_mime_content_disposition_parse(options(), text.c_str()));
  const char* value = g_mime_content_disposition_get_disposition(parsed.get());
  return {to_lower(value == nullptr ? "" : value),
          read_parameters(g_mime_content_disposition_get_parameters(parsed.get()))};
}

Encoding read_encoding(std::string_view header) {
  const std::string name = to_lower(trim(header.substr(0, header.find_first_of(";("))));
  if (name == "base64") return Encoding::Base64;
  if (name == "quoted-printable") return Encoding::QuotedPrintable;
  if (name == "x-uuencode" || name == "x-uue" || name == "uuencode") return Encoding::Uuencode;
  const bool plain = name.empty() || name == "7bit" || name == "8bit" || name == "binary";
  return plain ? Encoding::None : Encoding::Unknown;
}

DecodedBytes decode_bytes(std::string_view encoded, Encoding encoding) {
  switch (encoding) {
    case Encoding::None:
    case Encoding::Unknown:
      return {std::string(encoded)};
    case Encoding::Base64: {
      const Soundness soundness = judge_base64(encoded);
      // Padding that is missing would cost the last letters.
      const std::string padded = soundness == Soundness::Sound ? "" : std::string(encoded) + "==";
      return {run_decoder(padded.empty() ? encoded : padded, GMIME_CONTENT_ENCODING_BASE64),
              soundness};
    }
    case Encoding::QuotedPrintable: {
      const std::string lines = without_trailing_blanks(encoded);
      return {run_decoder(lines, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE),
              judge_quoted_printable(lines)};
    }
    case Encoding::Uuencode:
      return {run_decoder(uuencoded_lines(encoded), GMIME_CONTENT_ENCODING_UUENCODE)};
  }
  std::unreachable();
}

DecodedBytes decode_text_bytes(std::string_view encoded, Encoding encoding) {
  if (encoding != Encoding::Base64) return decode_bytes(encoded, encoding);
  const std::size_t length = base64_length(encoded);
  DecodedBytes decoded = decode_bytes(encoded.substr(0, length), encoding);
  if (length == encoded.size()) return decoded;
  if (!decoded.bytes.empty()) decoded.bytes += '\n';
  decoded.bytes += encoded.substr(length);
  decoded.soundness = Soundness::Broken;
  return decoded;
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
