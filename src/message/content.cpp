// SPDX-License-Identifier: Apache-2.0
#include "message/content.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

#include "base/text.hpp"
#include "message/charset.hpp"
#include "message/clean.hpp"
#include "message/flowed.hpp"
#include "message/html_text.hpp"
#include "message/limits.hpp"
#include "message/message_ids.hpp"

namespace tend::message {
namespace {
std::string name_for(std::string_view type) {
  struct Name {
    std::string_view type;
    std::string_view name;
  };
  constexpr Name names[] = {
      {"message/rfc822", "message.eml"},
      {"message/global", "message.eml"},
      {"message/delivery-status", "delivery-status.txt"},
      {"message/disposition-notification", "receipt.txt"},
      {"message/external-body", "elsewhere.txt"},
      {"message/partial", "message.eml"},
      {"text/rfc822-headers", "headers.txt"},
      {"text/calendar", "invitation.ics"},
      {"text/html", "attachment.html"},
      {"text/csv", "attachment.csv"},
      {"text/vcard", "contact.vcf"},
      {"image/png", "image.png"},
      {"image/jpeg", "image.jpg"},
      {"image/gif", "image.gif"},
      {"application/pdf", "attachment.pdf"},
      {"application/zip", "attachment.zip"},
      {"application/ms-tnef", "winmail.dat"},
      {"application/pkcs7-signature", "smime.p7s"},
      {"application/pkcs7-mime", "smime.p7m"},
      {"application/pgp-signature", "signature.asc"},
      {"application/pgp-encrypted", "version.txt"},
  };
  const auto found = std::ranges::find(names, type, &Name::type);
  if (found != std::end(names)) return std::string(found->name);
  return type.starts_with("text/") ? "attachment.txt" : "attachment.bin";
}

bool is_blank(std::string_view text) {
  return trim(text).empty();
}

void append_paragraph(std::string& text, std::string_view more) {
  if (is_blank(more)) return;
  if (!text.empty()) text += "\n\n";
  text += more;
}

/// Whether a part's words are asked for, or only what it carries along.
enum class Wanted : std::uint8_t { Words, Attachments };

struct Words {
  std::string text;
  bool from_html = false;
};

class ContentReader {
 public:
  ContentReader(const Part& root, Defects& defects) : root_(root), defects_(defects) {}

  Content read() {
    content_.text = read_part(root_, Wanted::Words).text;
    return std::move(content_);
  }

 private:
  Words read_part(const Part& part, Wanted wanted) {
    if (part.is_multipart() && part.opened) return read_multipart(part, wanted);
    if (is_body(part)) return read_body(part, wanted);
    attach(part);
    return {};
  }

  Words read_multipart(const Part& part, Wanted wanted) {
    if (part.children.empty()) return {.text = read_text(part)};
    const std::string_view type = part.type.value;
    if (type == "multipart/encrypted") {
      defects_.note(DefectCode::Encrypted, "the mail is encrypted and was not opened");
    }
    if (type == "multipart/alternative") return read_alternatives(part, wanted);
    if (type == "multipart/related" || type == "multipart/signed") return read_first(part, wanted);
    if (type == "multipart/report") read_report(part);
    return read_all(part, wanted);
  }

  Words read_all(const Part& part, Wanted wanted) {
    Words all;
    for (const Part& child : part.children) {
      const Words words = read_part(child, wanted);
      append_paragraph(all.text, words.text);
      all.from_html |= words.from_html;
    }
    return all;
  }

  /// The plain text if it says something, else the HTML. The others still carry attachments.
  Words read_alternatives(const Part& part, Wanted wanted) {
    Words best;
    for (const Part& child : part.children) {
      Words words = read_part(child, wanted);
      if (is_blank(words.text)) continue;
      if (is_blank(best.text) || (best.from_html && !words.from_html)) best = std::move(words);
      if (!best.from_html) wanted = Wanted::Attachments;
    }
    return best;
  }

  /// The first part is what is meant; the others are its images, or the signature on it.
  Words read_first(const Part& part, Wanted wanted) {
    Words words = read_part(part.children.front(), wanted);
    for (auto child = part.children.begin() + 1; child != part.children.end(); ++child) {
      if (child->is_multipart() && child->opened) {
        read_part(*child, Wanted::Attachments);
      } else {
        attach(*child);
      }
    }
    return words;
  }

  /// Text and HTML, unless they come as a file. A mail that is nothing but text is its own body
  /// whatever it is called.
  bool is_body(const Part& part) const {
    const std::string_view type = part.type.value;
    if (part.disposition == Disposition::Attachment) return false;
    if (&part == &root_) return type.starts_with("text/") && type != "text/calendar";
    return (type == "text/plain" || type == "text/html") && part.name.empty();
  }

  Words read_body(const Part& part, Wanted wanted) {
    const bool is_html = part.type.value == "text/html";
    content_.html |= is_html;
    if (wanted == Wanted::Attachments) return {};
    return {.text = is_html ? read_html(part) : read_text(part), .from_html = is_html};
  }

  std::string read_text(const Part& part) {
    std::string text = decode(part, text_left_, DefectCode::TextTooLong);
    if (equal_ignoring_case(part.type.parameter("format"), "flowed")) {
      const bool del_sp = equal_ignoring_case(part.type.parameter("delsp"), "yes");
      text = many_lines(join_flowed(text, del_sp ? DelSp::Yes : DelSp::No));
    }
    return text;
  }

  std::string read_html(const Part& part) {
    return many_lines(html_to_text(decode(part, html_left_, DefectCode::HtmlTooLong)));
  }

  /// As many bytes as are left of a limit, to the last whole line that fits.
  std::string decode(const Part& part, std::size_t& bytes_left, DefectCode too_long) {
    DecodedBytes decoded = decode_text_bytes(part.body, part.encoding);
    note_soundness(part, decoded.soundness);
    if (decoded.bytes.size() > bytes_left) {
      defects_.note(too_long, fmt::format("longer than {} bytes; the rest was not read",
                                          too_long == DefectCode::TextTooLong ? text_bytes_max
                                                                              : html_bytes_max));
      const std::size_t line_end =
          std::string_view(decoded.bytes).substr(0, bytes_left).rfind('\n');
      decoded.bytes.resize(std::min(line_end, bytes_left));
    }
    bytes_left -= decoded.bytes.size();

    const std::string charset = part.type.parameter("charset");
    const DecodedText text = decode_charset(decoded.bytes, charset);
    note_charset(text.verdict, charset);
    if (text.text.contains('\0')) {
      defects_.note(DefectCode::NulBytes, "the text has NUL bytes in it, which were left out");
    }
    return many_lines(text.text);
  }

  void note_soundness(const Part& part, Soundness soundness) {
    if (soundness == Soundness::Sound) return;
    const bool base64 = part.encoding == Encoding::Base64;
    defects_.note(base64 ? DefectCode::BadBase64 : DefectCode::BadQuotedPrintable,
                  fmt::format("a part of type {} is not sound {}", part.type.value,
                              base64 ? "base64" : "quoted-printable"));
  }

  void note_charset(CharsetVerdict verdict, const std::string& charset) {
    const std::string name = one_line(cut(charset, 60));
    if (verdict == CharsetVerdict::Unknown) {
      defects_.note(DefectCode::UnknownCharset,
                    fmt::format("the charset is \"{}\"; read as UTF-8 or else windows-1252", name));
    } else if (verdict == CharsetVerdict::BadCharacters) {
      defects_.note(DefectCode::BadCharacters,
                    fmt::format("some bytes are nothing in the charset \"{}\"", name));
    }
  }

  void attach(const Part& part) {
    if (&part == &root_ && is_blank(part.body)) return;
    note_unopened(part);
    if (part.is_multipart()) {
      content_.attachments.push_back(
          {"parts.eml", part.type.value, part.content_id, std::string(part.whole)});
      return;
    }
    DecodedBytes decoded = decode_bytes(part.body, part.encoding);
    note_soundness(part, decoded.soundness);
    content_.attachments.push_back({part.name.empty() ? name_for(part.type.value) : part.name,
                                    part.type.value, part.content_id, std::move(decoded.bytes)});
  }

  void note_unopened(const Part& part) {
    const std::string_view type = part.type.value;
    if (type == "application/ms-tnef" || equal_ignoring_case(part.name, "winmail.dat")) {
      defects_.note(DefectCode::WinmailDat,
                    "files are wrapped in winmail.dat, which is not opened");
    } else if (type == "application/pkcs7-mime" || type == "application/x-pkcs7-mime") {
      defects_.note(DefectCode::Encrypted, "the mail is wrapped by S/MIME and was not opened");
    } else if (type == "message/partial") {
      defects_.note(DefectCode::PartialMessage, "this is one piece of a mail sent in several");
    } else if (type == "message/external-body") {
      defects_.note(DefectCode::ExternalBody, "a part is kept elsewhere and is never fetched");
    }
  }

  void read_report(const Part& part) {
    const auto child = [&](auto... types) {
      return std::ranges::find_if(part.children, [&](const Part& candidate) {
        return ((candidate.type.value == types) || ...);
      });
    };
    const auto status = child("message/delivery-status", "message/global-delivery-status");
    if (status == part.children.end()) return;
    content_.report = read_delivery_status(decode_bytes(status->body, status->encoding).bytes);

    const auto original =
        child("message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers");
    if (original == part.children.end()) return;
    Defects ignored;
    const std::string bytes = decode_bytes(original->body, original->encoding).bytes;
    const HeaderBlock block = split_headers(bytes, headers_max, ignored);
    const auto ids = read_message_ids(block.first("Message-ID").value_or(""));
    if (!ids.empty()) content_.report->original_message_id = ids.front();
  }

  const Part& root_;
  Defects& defects_;
  Content content_;
  std::size_t text_left_ = text_bytes_max;
  std::size_t html_left_ = html_bytes_max;
};
}  // namespace

Content read_content(const Part& root, Defects& defects) {
  return ContentReader(root, defects).read();
}

}  // namespace tend::message
