// SPDX-License-Identifier: Apache-2.0
#include "message/html_entities.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "base/text.hpp"
#include "message/charset.hpp"

namespace tend::message {
namespace {
constexpr std::size_t entity_bytes_max = 12;
constexpr std::string_view replacement = "\ufffd";

/// U+00A0 to U+00FF, in that order.
constexpr std::string_view latin_names[] = {
    "nbsp",   "iexcl",  "cent",   "pound",  "curren", "yen",    "brvbar", "sect",   "uml",
    "copy",   "ordf",   "laquo",  "not",    "shy",    "reg",    "macr",   "deg",    "plusmn",
    "sup2",   "sup3",   "acute",  "micro",  "para",   "middot", "cedil",  "sup1",   "ordm",
    "raquo",  "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc",  "Atilde",
    "Auml",   "Aring",  "AElig",  "Ccedil", "Egrave", "Eacute", "Ecirc",  "Euml",   "Igrave",
    "Iacute", "Icirc",  "Iuml",   "ETH",    "Ntilde", "Ograve", "Oacute", "Ocirc",  "Otilde",
    "Ouml",   "times",  "Oslash", "Ugrave", "Uacute", "Ucirc",  "Uuml",   "Yacute", "THORN",
    "szlig",  "agrave", "aacute", "acirc",  "atilde", "auml",   "aring",  "aelig",  "ccedil",
    "egrave", "eacute", "ecirc",  "euml",   "igrave", "iacute", "icirc",  "iuml",   "eth",
    "ntilde", "ograve", "oacute", "ocirc",  "otilde", "ouml",   "divide", "oslash", "ugrave",
    "uacute", "ucirc",  "uuml",   "yacute", "thorn",  "yuml"};

struct Name {
  std::string_view name;
  std::string_view text;
};
constexpr Name other_names[] = {
    {"amp", "&"},         {"lt", "<"},          {"gt", ">"},          {"quot", "\""},
    {"apos", "'"},        {"OElig", "\u0152"},  {"oelig", "\u0153"},  {"Scaron", "\u0160"},
    {"scaron", "\u0161"}, {"Yuml", "\u0178"},   {"circ", "\u02c6"},   {"tilde", "\u02dc"},
    {"ensp", " "},        {"emsp", " "},        {"thinsp", " "},      {"zwnj", "\u200c"},
    {"zwj", "\u200d"},    {"lrm", "\u200e"},    {"rlm", "\u200f"},    {"ndash", "\u2013"},
    {"mdash", "\u2014"},  {"lsquo", "\u2018"},  {"rsquo", "\u2019"},  {"sbquo", "\u201a"},
    {"ldquo", "\u201c"},  {"rdquo", "\u201d"},  {"bdquo", "\u201e"},  {"dagger", "\u2020"},
    {"bull", "\u2022"},   {"hellip", "\u2026"}, {"permil", "\u2030"}, {"prime", "\u2032"},
    {"lsaquo", "\u2039"}, {"rsaquo", "\u203a"}, {"euro", "\u20ac"},   {"trade", "\u2122"},
    {"larr", "\u2190"},   {"uarr", "\u2191"},   {"rarr", "\u2192"},   {"darr", "\u2193"},
    {"harr", "\u2194"},   {"minus", "\u2212"},  {"ne", "\u2260"},     {"le", "\u2264"},
    {"ge", "\u2265"},     {"infin", "\u221e"},  {"asymp", "\u2248"},  {"check", "\u2713"},
};

std::string to_utf8(std::uint32_t letter) {
  const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((letter >> shift) & 0x3f)); };
  if (letter < 0x80) return {static_cast<char>(letter)};
  if (letter < 0x800) return {static_cast<char>(0xc0 | (letter >> 6)), tail(0)};
  if (letter < 0x10000) return {static_cast<char>(0xe0 | (letter >> 12)), tail(6), tail(0)};
  return {static_cast<char>(0xf0 | (letter >> 18)), tail(12), tail(6), tail(0)};
}

std::string numbered(std::string_view digits, int base) {
  std::uint32_t letter = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), letter, base);
  const bool surrogate = letter >= 0xd800 && letter <= 0xdfff;
  if (error != std::errc{} || end != digits.data() + digits.size() || letter == 0 || surrogate ||
      letter > 0x10ffff) {
    return std::string(replacement);
  }
  if (letter >= 0x80 && letter < 0xa0) {
    return decode_charset(std::string(1, static_cast<char>(letter)), "windows-1252").text;
  }
  return to_utf8(letter);
}

std::optional<std::string> named(std::string_view name) {
  const auto latin = std::ranges::find(latin_names, name);
  if (latin != std::end(latin_names)) {
    return to_utf8(static_cast<std::uint32_t>(0xa0 + (latin - std::begin(latin_names))));
  }
  const auto other = std::ranges::find(other_names, name, &Name::name);
  if (other == std::end(other_names)) return std::nullopt;
  return std::string(other->text);
}
}  // namespace

std::optional<Entity> read_entity(std::string_view text) {
  const std::size_t end = text.substr(0, entity_bytes_max).find(';');
  if (end == std::string_view::npos || end < 2) return std::nullopt;
  const std::string_view name = text.substr(1, end - 1);
  if (name.starts_with("#x") || name.starts_with("#X")) {
    return Entity{numbered(name.substr(2), 16), end + 1};
  }
  if (name.starts_with('#')) return Entity{numbered(name.substr(1), 10), end + 1};
  if (auto known = named(name)) return Entity{*std::move(known), end + 1};
  return std::nullopt;
}

}  // namespace tend::message
