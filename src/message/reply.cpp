// SPDX-License-Identifier: Apache-2.0
#include "message/reply.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.hpp"

namespace tend::message {
namespace {
constexpr std::size_t introduction_lines_max = 3;
constexpr std::size_t introduction_bytes_max = 400;
constexpr std::size_t header_block_lines_max = 8;
constexpr int rounds_max = 3;

using Lines = std::vector<std::string_view>;

bool is_blank(std::string_view line) {
  return trim(line).empty();
}

bool is_quoted(std::string_view line) {
  return trim(line).starts_with('>');
}

/// "On Mon, 2 Mar 2026 at 09:00, Kim Lee <kim@client.example> wrote:": how the mail programs of
/// several languages end that line; it names a time or an address.
bool introduces_quote(std::string_view text) {
  constexpr std::string_view endings[] = {
      "wrote:",   "writes:",   "schrieb:",    "geschrieben:", "a écrit :",
      "a écrit:", "escribió:", "escreveu:",   "ha scritto:",  "schreef:",
      "skrev:",   "napisał:",  "napisał(a):", "пишет:",       "написал:",
  };
  const std::string lower = to_lower(trim(text));
  if (lower.size() > introduction_bytes_max || !lower.ends_with(':')) return false;
  const bool names_source = lower.contains('@') || std::ranges::any_of(lower, is_digit);
  const bool ends_so = std::ranges::any_of(
      endings, [&](std::string_view ending) { return lower.ends_with(ending); });
  // German puts the name last: "Am 02.03.2026 um 09:00 schrieb Kim Lee:".
  return names_source && (ends_so || lower.contains(" schrieb "));
}

/// "-----Original Message-----"
bool is_original_mark(std::string_view line) {
  constexpr std::string_view marks[] = {
      "original message",  "ursprüngliche nachricht", "message d'origine",      "mensaje original",
      "mensagem original", "messaggio originale",     "oorspronkelijk bericht",
  };
  std::string_view words = trim(line);
  if (!words.starts_with("--") || !words.ends_with("--")) return false;
  while (words.starts_with('-') || words.starts_with(' '))
    words.remove_prefix(1);
  while (words.ends_with('-') || words.ends_with(' '))
    words.remove_suffix(1);
  return std::ranges::find(marks, std::string_view(to_lower(words))) != std::end(marks);
}

bool begins_introduction(std::string_view line) {
  constexpr std::string_view beginnings[] = {"on ", "am ", "le ",  "el ",    "em ",
                                             "il ", "op ", "den ", "w dniu "};
  const std::string lower = to_lower(trim(line));
  return std::ranges::any_of(
      beginnings, [&](std::string_view beginning) { return lower.starts_with(beginning); });
}

bool begins_with_label(std::string_view line, std::initializer_list<std::string_view> labels) {
  std::string lower = to_lower(trim(line));
  std::erase(lower, '*');  // Where bold HTML became plain text.
  return std::ranges::any_of(labels, [&](std::string_view label) {
    return lower.starts_with(label) && std::string_view(lower).substr(label.size()).contains(':') &&
           trim(std::string_view(lower).substr(label.size())).starts_with(':');
  });
}

/// A From line with a date, a recipient and a subject within the lines below.
bool begins_header_block(const Lines& lines, std::size_t at) {
  if (!begins_with_label(lines[at], {"from", "von", "de", "da", "van", "från", "fra", "od"})) {
    return false;
  }
  const std::size_t end = std::min(lines.size(), at + header_block_lines_max);
  bool dated = false;
  bool addressed = false;
  bool titled = false;
  for (std::size_t i = at + 1; i < end; ++i) {
    dated |= begins_with_label(
        lines[i], {"sent", "date", "gesendet", "datum", "envoyé", "enviado", "enviado el", "fecha",
                   "data", "inviato", "verzonden", "skickat", "sendt", "wysłano"});
    addressed |=
        begins_with_label(lines[i], {"to", "an", "à", "a", "para", "aan", "till", "til", "do"});
    titled |= begins_with_label(lines[i], {"subject", "betreff", "objet", "asunto", "assunto",
                                           "oggetto", "onderwerp", "ämne", "emne", "temat"});
  }
  return dated && addressed && titled;
}

class Cutter {
 public:
  explicit Cutter(std::string_view text) : text_(text), lines_(split(text, '\n')) {
    end_ = lines_.size();
  }

  std::string_view cut() {
    cut_outlook_quote();
    // A signature may stand above the quote, below it, or be a list's below both.
    bool shorter = true;
    for (int round = 0; shorter && round < rounds_max; ++round) {
      drop_blank_lines();
      const bool quoted = cut_quote();
      if (quoted) cut_introduction();
      shorter = cut_signature() || quoted;
    }
    drop_blank_lines();
    const std::string_view kept = kept_text();
    return is_blank(kept) ? text_ : kept;
  }

 private:
  void drop_blank_lines() {
    while (end_ > 0 && is_blank(lines_[end_ - 1]))
      --end_;
  }

  void cut_outlook_quote() {
    for (std::size_t i = 0; i < end_; ++i) {
      if (is_original_mark(lines_[i]) || begins_header_block(lines_, i)) {
        end_ = i;
        // Outlook draws a line above.
        while (end_ > 0 && (is_blank(lines_[end_ - 1]) || is_rule(lines_[end_ - 1])))
          --end_;
        return;
      }
    }
  }

  static bool is_rule(std::string_view line) {
    const std::string_view marks = trim(line);
    return marks.size() >= 5 && marks.find_first_not_of("_-") == std::string_view::npos;
  }

  bool cut_quote() {
    const std::size_t whole = end_;
    while (end_ > 0 && (is_quoted(lines_[end_ - 1]) || is_blank(lines_[end_ - 1])))
      --end_;
    return end_ < whole;
  }

  /// Mail programs fold that line, so it may be two or three: then the first begins a sentence.
  void cut_introduction() {
    std::string joined;
    std::size_t introduction = 0;
    for (std::size_t count = 1; count <= std::min(introduction_lines_max, end_); ++count) {
      const std::string_view line = lines_[end_ - count];
      if (is_blank(line)) break;
      joined = std::string(trim(line)) + (joined.empty() ? "" : " ") + joined;
      if (!introduces_quote(joined)) continue;
      if (count == 1 || begins_introduction(line)) introduction = count;
      if (begins_introduction(line)) break;
    }
    end_ -= introduction;
  }

  bool cut_signature() {
    for (std::size_t below = 0; below < std::min(end_, signature_lines_max + 1); ++below) {
      const std::size_t at = end_ - 1 - below;
      if (lines_[at] == "-- " || (lines_[at] == "--" && below <= unmarked_signature_lines_max)) {
        end_ = at;
        return true;
      }
    }
    return false;
  }

  std::string_view kept_text() const {
    if (end_ == 0) return {};
    const std::string_view last = lines_[end_ - 1];
    return text_.substr(0, static_cast<std::size_t>(last.data() + last.size() - text_.data()));
  }

  std::string_view text_;
  Lines lines_;
  std::size_t end_;
};
}  // namespace

std::string_view new_words(std::string_view text) {
  return Cutter(text).cut();
}

}  // namespace tend::message
