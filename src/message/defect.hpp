// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What is wrong with a mail. A defect never keeps a mail from being read: it says what was met and
// what was made of it.
namespace tend::message {

/// The closed list. Names are stable: they are stored and shown.
enum class DefectCode : std::uint8_t {
  // The bytes as they arrived.
  Empty,                ///< nothing but blanks
  TooLong,              ///< longer than message_bytes_max: the end was not read
  ByteOrderMark,        ///< began with U+FEFF, which was skipped
  MboxLine,             ///< began with the `From ` line of a mailbox file, which was skipped
  BareCarriageReturns,  ///< lines end in CR alone, RFC 5322 §2.3
  NulBytes,             ///< text or headers contain NUL, which was left out

  // The headers.
  NoHeaders,           ///< all of it was taken for the body
  HeaderWithoutColon,  ///< a line among the headers was left out
  NoBlankLine,         ///< the body began without a blank line after the headers
  DuplicateHeader,     ///< given twice where RFC 5322 §3.6 allows one: the first counts
  TooManyHeaders,      ///< more than headers_max: the rest was not read
  HeaderTooLong,       ///< longer than header_bytes_max: cut
  RawBytesInHeader,    ///< not ASCII: read as UTF-8, else as windows-1252
  NoFrom,              ///< no sender at all
  SeveralFrom,         ///< more than one address in From: nobody's identity, RFC 5322 §3.6.2
  BadAddress,          ///< not an address of RFC 5322 §3.4.1: kept as a name
  TooManyAddresses,    ///< more than addresses_max in a header: the rest was not read
  BadDate,             ///< unreadable: the mail has no date
  BadMessageId,        ///< blanks in it, or no <>: repaired
  TooManyReferences,   ///< more than references_max: the oldest and the newest were kept

  // The parts.
  BadContentType,      ///< not `type/subtype`: taken for plain text, RFC 2045 §5.2
  NoBoundary,          ///< a multipart without boundary: shown as it stands
  BoundaryNotFound,    ///< a multipart without parts: shown as it stands
  NoEndBoundary,       ///< a multipart that is not closed: cut off on its way, perhaps
  TooDeep,             ///< nested deeper than part_depth_max: kept as one attachment
  TooManyParts,        ///< more than parts_max: the rest was not read
  UnknownEncoding,     ///< of a kind nobody knows: taken as it stands
  BadBase64,           ///< with letters that do not belong there, or an end that is missing
  BadQuotedPrintable,  ///< with `=` before something else than two hexadecimal digits
  UnknownCharset,      ///< read as UTF-8, else as windows-1252
  BadCharacters,       ///< bytes the charset does not have: shown as U+FFFD
  HtmlTooLong,         ///< longer than html_bytes_max: the end was not turned into text
  TextTooLong,         ///< longer than text_bytes_max: cut

  // Things that are understood, and not opened.
  WinmailDat,       ///< Outlook's own wrapping (TNEF)
  Encrypted,        ///< S/MIME or OpenPGP
  PartialMessage,   ///< message/partial: one piece of several, not joined
  ExternalBody,     ///< message/external-body: never fetched
  LooksLikeBounce,  ///< from a mail system, but without the report of RFC 3464
};

std::string_view to_string(DefectCode code);  ///< "byte_order_mark"

struct Defect {
  DefectCode code;
  std::string what;  ///< a sentence: what was met, and where

  bool operator==(const Defect&) const = default;
};

/// Collects defects, each code once: the first place tells the story, and a mail made of a million
/// mistakes still has a short list.
class Defects {
 public:
  void note(DefectCode code, std::string what);
  bool has(DefectCode code) const;
  std::vector<Defect> take() { return std::move(list_); }

 private:
  std::vector<Defect> list_;
};

}  // namespace tend::message
