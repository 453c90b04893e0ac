// SPDX-License-Identifier: Apache-2.0
#include "message/html_text.hpp"

#include <algorithm>
#include <cstdint>

#include "base/text.hpp"
#include "message/html_entities.hpp"
#include "message/limits.hpp"

namespace tend::message {
namespace {
constexpr std::size_t tag_name_bytes_max = 20;

constexpr bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

constexpr bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template <std::size_t N>
bool is_among(std::string_view name, const std::string_view (&names)[N]) {
  return std::ranges::find(names, name) != std::end(names);
}

bool starts_paragraph(std::string_view name) {
  constexpr std::string_view names[] = {"p",  "h1", "h2", "h3", "h4",  "h5",        "h6",
                                        "ul", "ol", "dl", "hr", "pre", "blockquote"};
  return is_among(name, names);
}

bool starts_line(std::string_view name) {
  constexpr std::string_view names[] = {"div",     "tr",      "table",      "li",     "dt",
                                        "dd",      "section", "article",    "header", "footer",
                                        "address", "form",    "fieldset",   "center", "body",
                                        "caption", "figure",  "figcaption", "main",   "nav"};
  return is_among(name, names);
}

/// What they hold is for the browser, not for the reader.
bool has_no_words(std::string_view name) {
  constexpr std::string_view names[] = {"script", "style", "title"};
  return is_among(name, names);
}

/// The text as it grows, line by line.
class TextWriter {
 public:
  void put(std::string_view letters) {
    if (line_breaks_ > 0 && !text_.empty()) text_.append(line_breaks_, '\n');
    if (line_breaks_ > 0 || text_.empty()) begin_line();
    if (blank_ && !at_line_start_) text_ += ' ';
    line_breaks_ = 0;
    blank_ = false;
    at_line_start_ = false;
    text_ += letters;
  }

  void put_blank() { blank_ = true; }

  /// A blank that stays one, such as `&nbsp;`, where there is something to its left.
  void put_hard_blank() {
    if (at_line_start_ || line_breaks_ > 0) return;
    put(" ");
  }

  /// The next words stand on a line of their own, with `breaks - 1` empty ones between.
  void break_line(std::size_t breaks) {
    line_breaks_ = std::max(line_breaks_, breaks);
    blank_ = false;
  }

  void add_line_break() { break_line(std::min<std::size_t>(line_breaks_ + 1, 3)); }

  void begin_item() { item_ = true; }
  void open_quote() { ++quotes_; }
  void close_quote() {
    if (quotes_ > 0) --quotes_;
  }

  std::size_t size() const { return text_.size(); }
  std::string_view since(std::size_t begin) const { return std::string_view(text_).substr(begin); }
  std::string take() { return std::move(text_); }

 private:
  void begin_line() {
    for (std::size_t i = 0; i < std::min(quotes_, quote_depth_max); ++i)
      text_ += "> ";
    if (item_) text_ += "- ";
    item_ = false;
    at_line_start_ = true;
  }

  std::string text_;
  std::size_t line_breaks_ = 0;
  std::size_t quotes_ = 0;
  bool item_ = false;
  bool blank_ = false;
  bool at_line_start_ = true;
};

struct Tag {
  std::string name;  ///< lower case; empty for declarations
  bool closing = false;
  std::string_view attributes;
};

/// The value of an attribute that shows, decoded.
std::string attribute(std::string_view attributes, std::string_view wanted) {
  std::size_t at = 0;
  while (at < attributes.size()) {
    at = attributes.find_first_not_of(" \t\r\n\f/", at);
    if (at == std::string_view::npos) break;
    const std::size_t name_end =
        std::min(attributes.find_first_of("= \t\r\n\f/", at + 1), attributes.size());
    const bool is_wanted = equal_ignoring_case(attributes.substr(at, name_end - at), wanted);
    at = attributes.find_first_not_of(" \t\r\n\f", name_end);
    if (at == std::string_view::npos) break;
    if (attributes[at] != '=') continue;

    at = std::min(attributes.find_first_not_of(" \t\r\n\f", at + 1), attributes.size());
    const bool quoted = at < attributes.size() && (attributes[at] == '"' || attributes[at] == '\'');
    const std::size_t begin = at + (quoted ? 1 : 0);
    const std::size_t end = std::min(quoted ? attributes.find(attributes[at], begin)
                                            : attributes.find_first_of(" \t\r\n\f", begin),
                                     attributes.size());
    if (is_wanted) {
      std::string value;
      for (std::size_t i = begin; i < end;) {
        const auto entity =
            attributes[i] == '&' ? read_entity(attributes.substr(i, end - i)) : std::nullopt;
        value += entity ? entity->text : std::string(1, attributes[i]);
        i += entity ? entity->length : 1;
      }
      return value;
    }
    at = end + 1;
  }
  return {};
}

std::string_view without_scheme(std::string_view address) {
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
  }
  if (address.ends_with('/')) address.remove_suffix(1);
  return address;
}

class HtmlReader {
 public:
  explicit HtmlReader(std::string_view html) : html_(html) {}

  std::string read() {
    while (at_ < html_.size()) {
      const char c = html_[at_];
      if (c == '<' && take_markup()) continue;
      if (c == '&' && take_entity()) continue;
      take_letter(c);
      ++at_;
    }
    return text_.take();
  }

 private:
  void take_letter(char c) {
    if (!is_blank(c)) {
      text_.put(std::string_view(&c, 1));
    } else if (preformatted_ && c == '\n') {
      text_.add_line_break();
    } else if (preformatted_ && c != '\r') {
      text_.put(" ");
    } else {
      text_.put_blank();
    }
  }

  bool take_entity() {
    const auto entity = read_entity(html_.substr(at_));
    if (!entity) return false;
    if (entity->text == "\u00a0") {
      text_.put_hard_blank();
    } else if (entity->text != "\u00ad") {  // A hyphen that only shows where a line is broken.
      text_.put(entity->text);
    }
    at_ += entity->length;
    return true;
  }

  bool take_markup() {
    const std::string_view rest = html_.substr(at_);
    if (rest.starts_with("<!--")) return take_comment();
    if (!is_markup(rest)) return false;
    const std::size_t end = find_tag_end();
    if (end == std::string_view::npos) return false;
    const Tag tag = read_tag(html_.substr(at_ + 1, end - at_ - 1));
    at_ = end + 1;
    apply(tag);
    return true;
  }

  /// "a < b" is none, and neither is "<kim@client.example>".
  static bool is_markup(std::string_view rest) {
    if (rest.size() < 2) return false;
    if (rest[1] == '/' || rest[1] == '!' || rest[1] == '?') return true;
    const std::string_view name = rest.substr(1, rest.find_first_of(" \t\r\n\f/<>@", 1) - 1);
    return is_letter(rest[1]) && !rest.substr(1 + name.size()).starts_with('@');
  }

  bool take_comment() {
    const std::size_t end = comments_end_ ? html_.find("-->", at_ + 2) : std::string_view::npos;
    comments_end_ = end != std::string_view::npos;
    at_ = comments_end_ ? end + 3 : at_ + 4;
    return true;
  }

  /// The '>' that ends the tag at the front, after its quoted values. The first quote that is never
  /// closed ends the trust in quotes, so that no text is searched twice.
  std::size_t find_tag_end() {
    std::size_t end = at_;
    while (trust_quotes_) {
      end = html_.find_first_of("\"'>", end);
      if (end == std::string_view::npos || html_[end] == '>') break;
      end = html_.find(html_[end], end + 1);
      if (end == std::string_view::npos) break;
      ++end;
    }
    if (!trust_quotes_ || end == std::string_view::npos) {
      trust_quotes_ = false;
      end = tags_end_ ? html_.find('>', at_) : std::string_view::npos;
      tags_end_ = end != std::string_view::npos;
    }
    return end;
  }

  static Tag read_tag(std::string_view inside) {
    Tag tag;
    tag.closing = inside.starts_with('/');
    if (tag.closing) inside.remove_prefix(1);
    const std::size_t end = std::min(inside.find_first_of(" \t\r\n\f/"), inside.size());
    if (end <= tag_name_bytes_max) tag.name = to_lower(inside.substr(0, end));
    tag.attributes = inside.substr(end);
    return tag;
  }

  void apply(const Tag& tag) {
    if (!tag.closing && has_no_words(tag.name)) return skip_to_end_of(tag.name);
    if (starts_paragraph(tag.name)) text_.break_line(2);
    if (starts_line(tag.name)) text_.break_line(1);

    if (tag.name == "br") text_.add_line_break();
    if (tag.name == "pre") preformatted_ = !tag.closing;
    if (tag.name == "td" || tag.name == "th") text_.put_blank();
    if (tag.name == "blockquote") tag.closing ? text_.close_quote() : text_.open_quote();
    if (tag.name == "li" && !tag.closing) text_.begin_item();
    if (tag.name == "img") put_description(attribute(tag.attributes, "alt"));
    if (tag.name == "a") tag.closing ? end_link() : begin_link(tag.attributes);
  }

  void put_description(std::string_view description) {
    if (!trim(description).empty()) text_.put("[" + std::string(trim(description)) + "]");
  }

  void begin_link(std::string_view attributes) {
    link_ = attribute(attributes, "href");
    link_begin_ = text_.size();
  }

  void end_link() {
    const std::string_view target = trim(link_);
    const std::string_view words = trim(text_.since(link_begin_));
    const bool leads_out = target.starts_with("http://") || target.starts_with("https://");
    if (leads_out && without_scheme(words) != without_scheme(target)) {
      text_.put_blank();
      text_.put("(" + std::string(target) + ")");
    }
    link_.clear();
  }

  void skip_to_end_of(std::string_view name) {
    if (!elements_end_) return;
    const std::string closing = "</" + std::string(name);
    for (std::size_t end = html_.find("</", at_); end != std::string_view::npos;
         end = html_.find("</", end + 2)) {
      if (equal_ignoring_case(html_.substr(end, closing.size()), closing)) {
        at_ = end;
        return;
      }
    }
    elements_end_ = false;
  }

  std::string_view html_;
  std::size_t at_ = 0;
  TextWriter text_;
  bool preformatted_ = false;
  std::string link_;
  std::size_t link_begin_ = 0;

  // Whether an end of that kind can still come: once it was looked for in vain it cannot.
  bool comments_end_ = true;
  bool tags_end_ = true;
  bool elements_end_ = true;
  bool trust_quotes_ = true;
};
}  // namespace

std::string html_to_text(std::string_view html) {
  return HtmlReader(html).read();
}

}  // namespace tend::message
