// SPDX-License-Identifier: Apache-2.0
#include "message/decode.hpp"

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

#include "base/text.hpp"
#include "message/charset.hpp"

namespace tend::message {
namespace {
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

std::string replace_all(std::string_view text, std::string_view what, std::string_view with) {
  std::string replaced;
  while (true) {
    const std::size_t at = text.find(what);
    replaced += text.substr(0, at);
    if (at == std::string_view::npos) return replaced;
    replaced += with;
    text.remove_prefix(at + what.size());
  }
}

/// GMime reads encoded-words in parameters as wrongly as elsewhere (see encoded_words.cpp), so they
/// are hidden from it behind a letter of the private use area.
constexpr std::string_view word_mark = "=?";
constexpr std::string_view hidden_word_mark = "=\ue000?";

std::vector<std::pair<std::string, std::string>> read_parameters(GMimeParamList* list) {
  std::vector<std::pair<std::string, std::string>> parameters;
  const int count = g_mime_param_list_length(list);
  for (int i = 0; i < count; ++i) {
    GMimeParam* param = g_mime_param_list_get_parameter_at(list, i);
    const char* value = g_mime_param_get_value(param);
    parameters.emplace_back(
        to_lower(g_mime_param_get_name(param)),
        replace_all(to_valid_utf8(value == nullptr ? "" : value), hidden_word_mark, word_mark));
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

/// A long line without blanks may have a letter or two damaged on its way and still be base64; the
/// shorter ones might be words.
bool is_base64_line(std::string_view line) {
  constexpr std::ptrdiff_t damage_share = 10;
  constexpr std::size_t sure_length = 20;
  const auto wrong = std::ranges::count_if(line, [](char c) { return !is_base64(c); });
  return wrong == 0 || (line.size() >= sure_length && !line.contains(' ') &&
                        wrong * damage_share <= std::ssize(line));
}

/// The length of the lines at the front that are base64. If they end within a group of four and
/// something else follows, they were words.
std::size_t base64_length(std::string_view encoded) {
  std::size_t length = 0;
  std::size_t letters = 0;
  while (length < encoded.size()) {
    const std::size_t end = std::min(encoded.find('\n', length), encoded.size() - 1) + 1;
    const std::string_view line = trim(encoded.substr(length, end - length));
    if (!is_base64_line(line)) return letters % 4 == 0 ? length : 0;
    letters += static_cast<std::size_t>(std::ranges::count_if(line, is_base64));
    length = end;
  }
  return length;
}
}  // namespace

std::string Parametric::parameter(std::string_view name) const {
  const auto found =
      std::ranges::find(parameters, name, &std::pair<std::string, std::string>::first);
  return found == parameters.end() ? std::string() : found->second;
}

Parametric read_content_type(std::string_view header) {
  const std::string text = replace_all(text_of_header(header), word_mark, hidden_word_mark);
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
  const std::string text = replace_all(text_of_header(header), word_mark, hidden_word_mark);
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

}  // namespace tend::message
