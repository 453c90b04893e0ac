// SPDX-License-Identifier: Apache-2.0
#include "message/mime.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "message/clean.hpp"
#include "message/limits.hpp"
#include "message/message_ids.hpp"

// GMime can build this tree, but it reads the addresses of every mail inside while it does, and its
// reader of addresses can be made to exhaust the stack (see address.cpp).
namespace tend::message {
namespace {
struct Body {
  std::vector<std::string_view> parts;
  bool closed = false;
};

/// Whether what follows `--boundary` on its line makes it a delimiter, and of which kind.
enum class Delimiter : std::uint8_t { None, Between, End };

Delimiter judge_delimiter(std::string_view rest_of_line) {
  const bool end = rest_of_line.starts_with("--");
  if (end) rest_of_line.remove_prefix(2);
  if (!trim(rest_of_line).empty()) return Delimiter::None;
  return end ? Delimiter::End : Delimiter::Between;
}

/// Cuts a body at its delimiter lines, RFC 2046 §5.1.1. The line break before a delimiter belongs
/// to it. Every search starts where the last one ended, and a line is compared once, so the time
/// is linear whatever the boundary.
Body cut_at(std::string_view body, std::string_view boundary) {
  const std::string delimiter = "\n--" + std::string(boundary);
  Body cut;
  std::size_t part_begin = std::string_view::npos;
  bool at_start = body.starts_with(std::string_view(delimiter).substr(1));
  std::size_t found = at_start ? 0 : body.find(delimiter);

  while (found != std::string_view::npos) {
    const std::size_t rest = found + delimiter.size() - (at_start ? 1 : 0);
    const std::size_t line_end = std::min(body.find('\n', rest), body.size());
    const Delimiter kind = judge_delimiter(body.substr(rest, line_end - rest));
    if (kind != Delimiter::None) {
      if (part_begin != std::string_view::npos) {
        const std::size_t end = found > part_begin && body[found - 1] == '\r' ? found - 1 : found;
        cut.parts.push_back(body.substr(part_begin, std::max(end, part_begin) - part_begin));
      }
      part_begin = std::min(line_end + 1, body.size());
      if (kind == Delimiter::End) {
        cut.closed = true;
        return cut;
      }
    }
    at_start = false;
    found = body.find(delimiter, line_end);
  }
  if (part_begin != std::string_view::npos) cut.parts.push_back(body.substr(part_begin));
  return cut;
}

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

class TreeReader {
 public:
  explicit TreeReader(Defects& defects) : defects_(defects) {}

  Part read(const HeaderBlock& block, std::string_view whole, std::size_t depth) {
    Part part = describe(block, whole);
    if (!part.is_multipart()) return part;
    if (depth >= part_depth_max) {
      defects_.note(DefectCode::TooDeep,
                    fmt::format("parts are nested deeper than {}; the rest is kept as one "
                                "attachment",
                                part_depth_max));
      part.opened = false;
      return part;
    }
    add_children(part, depth);
    return part;
  }

 private:
  Part describe(const HeaderBlock& block, std::string_view whole) {
    const auto type_header = block.first("Content-Type");
    const auto disposition = read_disposition(block.first("Content-Disposition").value_or(""));
    Part part{.type = read_content_type(type_header.value_or("text/plain")),
              .disposition = disposition_of(disposition),
              .encoding = read_encoding(block.first("Content-Transfer-Encoding").value_or("")),
              .name = {},
              .content_id = {},
              .body = block.body,
              .whole = whole,
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

  void add_children(Part& part, std::size_t depth) {
    const std::string boundary = part.type.parameter("boundary");
    if (boundary.empty()) {
      defects_.note(DefectCode::NoBoundary,
                    fmt::format("{} names no boundary; shown as it stands", part.type.value));
      return;
    }
    const Body body = cut_at(part.body, boundary);
    if (body.parts.empty()) {
      defects_.note(DefectCode::BoundaryNotFound,
                    fmt::format("{} has no parts; shown as it stands", part.type.value));
    } else if (!body.closed) {
      defects_.note(DefectCode::NoEndBoundary,
                    fmt::format("{} is not closed; its end may be missing", part.type.value));
    }
    for (const std::string_view bytes : body.parts) {
      if (++parts_ > parts_max) {
        defects_.note(DefectCode::TooManyParts,
                      fmt::format("more than {} parts; the rest was not read", parts_max));
        return;
      }
      part.children.push_back(
          read(split_headers(bytes, part_headers_max, defects_), bytes, depth + 1));
    }
  }

  Defects& defects_;
  std::size_t parts_ = 0;
};
}  // namespace

Part read_part(const HeaderBlock& block, std::string_view whole, Defects& defects) {
  return TreeReader(defects).read(block, whole, 0);
}

}  // namespace tend::message
