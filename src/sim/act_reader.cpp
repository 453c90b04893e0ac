// SPDX-License-Identifier: Apache-2.0
#include "sim/act_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "sim/sentence.hpp"
#include "sim/story_time.hpp"

namespace tend::sim {
namespace {
constexpr std::size_t ticket_digits_max = 4;

struct Token {
  enum class Kind : std::uint8_t { Word, Text, Setting };
  Kind kind = Kind::Word;
  std::string text;  ///< of a setting its key
  std::vector<std::string> values = {};
};

/// Cuts a line into words, texts in quotes and settings.
class Tokens {
 public:
  explicit Tokens(std::string_view line) : rest_(line) {}

  Result<std::vector<Token>> read() {
    std::vector<Token> tokens;
    for (skip_blanks(); !rest_.empty(); skip_blanks()) {
      ASSIGN_OR_RETURN(auto token, next());
      tokens.push_back(std::move(token));
    }
    return tokens;
  }

 private:
  void skip_blanks() { rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size())); }

  Result<Token> next() {
    if (rest_.front() == '"') {
      ASSIGN_OR_RETURN(auto text, quoted());
      return Token{Token::Kind::Text, std::move(text)};
    }
    const std::string word(rest_.substr(0, rest_.find_first_of(" =")));
    rest_.remove_prefix(word.size());
    if (!rest_.starts_with('=')) return Token{Token::Kind::Word, word};
    rest_.remove_prefix(1);
    return setting(word);
  }

  Result<Token> setting(std::string key) {
    Token token{Token::Kind::Setting, std::move(key)};
    if (rest_.starts_with('"')) {
      ASSIGN_OR_RETURN(auto text, quoted());
      token.values.push_back(std::move(text));
      return token;
    }
    const auto value = rest_.substr(0, rest_.find(' '));
    rest_.remove_prefix(value.size());
    for (const auto part : split(value, ','))
      token.values.emplace_back(part);
    return token;
  }

  /// `\"`, `\\` and `\n` are a quote, a backslash and a new line.
  Result<std::string> quoted() {
    std::string text;
    for (std::size_t i = 1; i < rest_.size(); ++i) {
      if (rest_[i] == '"') {
        rest_.remove_prefix(i + 1);
        return text;
      }
      const bool escaped = rest_[i] == '\\' && i + 1 < rest_.size();
      if (escaped) ++i;
      text += escaped && rest_[i] == 'n' ? '\n' : rest_[i];
    }
    return fail(Code::Invalid, fmt::format("the quote of {} is not closed", cut(rest_, 40)));
  }

  std::string_view rest_;
};

bool is_name(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, [](char c) {
    return (c >= 'a' && c <= 'z') || is_digit(c) || std::string_view("@.-_+").contains(c);
  });
}

std::size_t ticket_in(std::string_view word) {
  const std::string_view digits = word.substr(std::min<std::size_t>(1, word.size()));
  const bool named = word.starts_with('T') && all_digits(digits) && !digits.empty() &&
                     digits.size() <= ticket_digits_max;
  std::size_t number = 0;
  if (named) std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// Tries one pattern on the tokens of an act.
class Match {
 public:
  Match(const Sentence& sentence, std::span<const Token> tokens, LocalTime at)
      : sentence_(sentence), tokens_(tokens), at_(at) {}

  std::optional<Act> act() {
    act_.sentence = &sentence_;
    for (const auto wanted : split(sentence_.pattern, ' ')) {
      if (!take(wanted)) return {};
    }
    while (!tokens_.empty() && tokens_.front().kind == Token::Kind::Setting &&
           sentence_.settings == Sentence::Settings::Any) {
      act_.settings.push_back({tokens_.front().text, tokens_.front().values});
      tokens_ = tokens_.subspan(1);
    }
    if (!tokens_.empty()) return {};
    return std::move(act_);
  }

 private:
  bool take(std::string_view wanted) {
    if (tokens_.empty()) return false;
    if (wanted == "{time}") return take_time();
    const Token& token = tokens_.front();
    const auto kind = wanted == "{text}" ? Token::Kind::Text : Token::Kind::Word;
    if (token.kind != kind || !keep(wanted, token.text)) return false;
    tokens_ = tokens_.subspan(1);
    return true;
  }

  bool keep(std::string_view wanted, const std::string& found) {
    if (wanted == "{text}") act_.texts.push_back(found);
    if (wanted == "{word}") act_.words.push_back(found);
    if (wanted == "{who}") {
      if (!is_name(found)) return false;
      act_.people.push_back(found);
    }
    if (wanted == "{ticket}") {
      act_.ticket = ticket_in(found);
      return act_.ticket != 0;
    }
    return wanted.starts_with('{') || wanted == found;
  }

  bool take_time() {
    std::vector<std::string_view> words;
    for (const Token& token : tokens_) {
      if (token.kind != Token::Kind::Word) break;
      words.push_back(token.text);
    }
    const auto read = read_time(words, at_);
    if (!read || !*read) return false;
    act_.times.push_back((*read)->time);
    tokens_ = tokens_.subspan((*read)->words);
    return true;
  }

  const Sentence& sentence_;
  std::span<const Token> tokens_;
  LocalTime at_;
  Act act_{};
};

/// How many of the pattern's own words the act has too, and how few it lacks.
std::pair<int, int> likeness(const Sentence& sentence, std::span<const Token> tokens) {
  int common = 0;
  int lacking = 0;
  for (const auto word : split(sentence.pattern, ' ')) {
    if (word.starts_with('{')) continue;
    ++(std::ranges::find(tokens, word, &Token::text) != tokens.end() ? common : lacking);
  }
  return {common, -lacking};
}

std::unexpected<Error> no_sentence(std::span<const Token> tokens) {
  const auto nearest = std::ranges::max_element(
      sentences(), {}, [&](const Sentence& sentence) { return likeness(sentence, tokens); });
  if (likeness(*nearest, tokens).first == 0) {
    return fail(Code::Invalid, "no sentence reads like this; docs/stories.md has all of them");
  }
  const bool takes_settings = nearest->settings == Sentence::Settings::Any;
  return fail(Code::Invalid,
              fmt::format("no sentence reads like this; the nearest is `{}`{}", nearest->pattern,
                          takes_settings ? ", with settings such as wants=P1 at its end" : ""));
}
}  // namespace

Result<TimedAct> read_act(std::string_view words, std::optional<LocalTime> before) {
  ASSIGN_OR_RETURN(const auto tokens, Tokens(words).read());
  std::vector<std::string_view> leading;
  for (const Token& token : tokens) {
    if (token.kind != Token::Kind::Word) break;
    leading.push_back(token.text);
  }
  const auto time = read_time(leading, before);
  if (!time) return fail(Code::Invalid, "an act begins with its time, like `Mon 2 Mar 2026 09:00`");
  if (!*time) return std::unexpected(time->error());

  const auto act_tokens = std::span(tokens).subspan((*time)->words);
  for (const Sentence& sentence : sentences()) {
    if (auto act = Match(sentence, act_tokens, (*time)->time).act()) {
      return TimedAct{(*time)->time, *std::move(act)};
    }
  }
  return no_sentence(act_tokens);
}
}  // namespace tend::sim
