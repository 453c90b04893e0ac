// SPDX-License-Identifier: Apache-2.0
#include "message/mime.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "message/charset.hpp"
#include "message/clean.hpp"
#include "message/encoded_words.hpp"
#include "message/limits.hpp"
#include "message/message_ids.hpp"

// GMime can build this tree, but it reads the addresses of every mail inside while it does, and its
// reader of addresses can be made to exhaust the stack (see address.cpp).
namespace tend::message {
namespace {
/// A line that ends a part, RFC 2046 §5.1.1.
struct Delimiter {
  std::size_t level;  ///< of the multipart it belongs to, among those that are open
  bool last;          ///< `--boundary--`
  std::size_t begin;  ///< with the line break before it, which is not the part's
  std::size_t end;    ///< of the line
};

/// Before RFC 2231 names had encoded-words in them, and raw bytes before that.
std::string name_of(const Parametric& type, const Parametric& disposition) {
  const std::string name = disposition.parameter("filename");
  return file_name(decode_words(name.empty() ? type.parameter("name") : name));
}

Disposition disposition_of(const Parametric& header) {
  if (header.value.empty()) return Disposition::Unspecified;
  // RFC 2183 §2.8: what is not known is to be treated as an attachment.
  return header.value == "inline" ? Disposition::Inline : Disposition::Attachment;
}

/// Walks through the bytes once: a part ends at the delimiter of whatever multipart is open around
/// it, so an inner one that is not closed costs nothing but its own end.
class TreeReader {
 public:
  TreeReader(std::string_view bytes, Defects& defects) : bytes_(bytes), defects_(defects) {}

  /// Reads the part that begins at `begin` and has these headers, and ends where the delimiter says
  /// that is returned with it; nothing: at the end of the bytes.
  std::pair<Part, std::optional<Delimiter>> read(const HeaderBlock& block, std::size_t begin) {
    Part part = describe(block);
    std::optional<Delimiter> end;
    const std::size_t body = place_of(block.body);
    const std::string boundary = boundary_to_follow(part);
    if (boundary.empty()) {
      end = find_delimiter(body);
    } else {
      open_.push_back(boundary);
      end = read_children(part, body);
    }
    const std::size_t after = end ? end->begin : bytes_.size();
    part.body = from_to(std::min(body, after), after);
    part.whole = from_to(std::min(begin, after), after);
    return {std::move(part), end};
  }

 private:
  Part describe(const HeaderBlock& block) {
    const auto type_header = block.first("Content-Type");
    const auto disposition = read_disposition(block.first("Content-Disposition").value_or(""));
    Part part{.type = read_content_type(type_header.value_or("text/plain")),
              .disposition = disposition_of(disposition),
              .encoding = read_encoding(block.first("Content-Transfer-Encoding").value_or("")),
              .name = {},
              .content_id = {},
              .body = {},
              .whole = {},
              .children = {}};
    if (part.type.value.empty()) {
      defects_.note(DefectCode::BadContentType,
                    fmt::format("\"{}\" is no type; taken for plain text",
                                one_line(cut(text_of_header(*type_header), 60))));
      part.type.value = "text/plain";
    }
    if (part.encoding == Encoding::Unknown) {
      defects_.note(DefectCode::UnknownEncoding,
                    fmt::format("the transfer encoding \"{}\" is not known",
                                one_line(cut(*block.first("Content-Transfer-Encoding"), 60))));
    }
    part.name = name_of(part.type, disposition);
    if (const auto ids = read_message_ids(block.first("Content-ID").value_or("")); !ids.empty()) {
      part.content_id = ids.front();
    }
    return part;
  }

  /// Empty when the part is to be taken as it stands.
  std::string boundary_to_follow(Part& part) {
    if (!part.is_multipart()) return {};
    if (open_.size() >= part_depth_max) {
      defects_.note(DefectCode::TooDeep, fmt::format("parts are nested deeper than {}; the rest is "
                                                     "kept as one attachment",
                                                     part_depth_max));
      part.opened = false;
      return {};
    }
    std::string boundary = part.type.parameter("boundary");
    if (boundary.empty()) {
      defects_.note(DefectCode::NoBoundary,
                    fmt::format("{} names no boundary; shown as it stands", part.type.value));
    }
    return boundary;
  }

  /// Reads what stands between the delimiters of the innermost open multipart, and closes it.
  /// Returns the delimiter of another one that ended it, if any.
  std::optional<Delimiter> read_children(Part& part, std::size_t body) {
    const std::size_t level = open_.size() - 1;
    std::optional<Delimiter> next = find_delimiter(body);
    while (next && next->level == level && !next->last) {
      if (++parts_ > parts_max) {
        defects_.note(DefectCode::TooManyParts,
                      fmt::format("more than {} parts; the rest was not read", parts_max));
        next = std::nullopt;
        break;
      }
      const std::size_t begin = next->end;
      auto [child, end] = read(read_headers(begin), begin);
      part.children.push_back(std::move(child));
      next = end;
    }
    open_.pop_back();
    const bool closed = next && next->level == level;
    if (part.children.empty()) {
      defects_.note(DefectCode::BoundaryNotFound,
                    fmt::format("{} has no parts; shown as it stands", part.type.value));
    } else if (!closed && parts_ <= parts_max) {
      defects_.note(DefectCode::NoEndBoundary,
                    fmt::format("{} is not closed; its end may be missing", part.type.value));
    }
    return closed ? find_delimiter(next->end) : next;
  }

  /// The headers of the part that begins there; they end at the latest where the part does.
  HeaderBlock read_headers(std::size_t begin) {
    std::size_t line = begin;
    while (line < bytes_.size()) {
      const std::size_t line_end = std::min(bytes_.find('\n', line), bytes_.size());
      const std::string_view text = from_to(line, line_end);
      if (text.empty() || text == "\r") break;
      if (text.starts_with("--") && judge(line)) {
        return split_headers(from_to(begin, line), part_headers_max, defects_);
      }
      line = std::min(line_end + 1, bytes_.size());
    }
    return split_headers(bytes_.substr(begin), part_headers_max, defects_);
  }

  /// The first delimiter of an open multipart that begins a line at or after `from`.
  std::optional<Delimiter> find_delimiter(std::size_t from) const {
    if (open_.empty()) return std::nullopt;
    const bool at_line_start = from == 0 || (from <= bytes_.size() && bytes_[from - 1] == '\n');
    if (at_line_start && bytes_.substr(from).starts_with("--")) {
      if (const auto found = judge(from)) return found;
    }
    for (std::size_t at = bytes_.find("\n--", from); at != std::string_view::npos;
         at = bytes_.find("\n--", at + 1)) {
      if (const auto found = judge(at + 1)) return found;
    }
    return std::nullopt;
  }

  /// Whether the line that begins there with `--` is a delimiter, of the innermost multipart first.
  std::optional<Delimiter> judge(std::size_t line) const {
    const std::size_t line_end = std::min(bytes_.find('\n', line), bytes_.size());
    const std::string_view text = from_to(line + 2, line_end);
    for (std::size_t level = open_.size(); level-- > 0;) {
      if (!text.starts_with(open_[level])) continue;
      std::string_view rest = text.substr(open_[level].size());
      const bool last = rest.starts_with("--");
      if (last) rest.remove_prefix(2);
      if (!trim(rest).empty()) continue;
      std::size_t begin = line;
      if (begin > 0) --begin;
      if (begin > 0 && bytes_[begin - 1] == '\r') --begin;
      return Delimiter{level, last, begin, std::min(line_end + 1, bytes_.size())};
    }
    return std::nullopt;
  }

  std::string_view from_to(std::size_t begin, std::size_t end) const {
    return bytes_.substr(begin, end - begin);
  }

  std::size_t place_of(std::string_view view) const {
    return view.data() == nullptr ? bytes_.size()
                                  : static_cast<std::size_t>(view.data() - bytes_.data());
  }

  std::string_view bytes_;
  Defects& defects_;
  std::vector<std::string> open_;  ///< boundaries, the outermost first
  std::size_t parts_ = 0;
};
}  // namespace

Part read_part(const HeaderBlock& block, std::string_view whole, Defects& defects) {
  return TreeReader(whole, defects).read(block, 0).first;
}

}  // namespace tend::message
