// SPDX-License-Identifier: Apache-2.0
#include "message/defect.hpp"

#include <algorithm>
#include <utility>

namespace tend::message {

std::string_view to_string(DefectCode code) {
  switch (code) {
    case DefectCode::Empty:
      return "empty";
    case DefectCode::TooLong:
      return "too_long";
    case DefectCode::ByteOrderMark:
      return "byte_order_mark";
    case DefectCode::MboxLine:
      return "mbox_line";
    case DefectCode::BareCarriageReturns:
      return "bare_carriage_returns";
    case DefectCode::NulBytes:
      return "nul_bytes";
    case DefectCode::NoHeaders:
      return "no_headers";
    case DefectCode::HeaderWithoutColon:
      return "header_without_colon";
    case DefectCode::NoBlankLine:
      return "no_blank_line";
    case DefectCode::DuplicateHeader:
      return "duplicate_header";
    case DefectCode::TooManyHeaders:
      return "too_many_headers";
    case DefectCode::HeaderTooLong:
      return "header_too_long";
    case DefectCode::RawBytesInHeader:
      return "raw_bytes_in_header";
    case DefectCode::NoFrom:
      return "no_from";
    case DefectCode::SeveralFrom:
      return "several_from";
    case DefectCode::BadAddress:
      return "bad_address";
    case DefectCode::TooManyAddresses:
      return "too_many_addresses";
    case DefectCode::BadDate:
      return "bad_date";
    case DefectCode::BadMessageId:
      return "bad_message_id";
    case DefectCode::TooManyReferences:
      return "too_many_references";
    case DefectCode::BadContentType:
      return "bad_content_type";
    case DefectCode::NoBoundary:
      return "no_boundary";
    case DefectCode::BoundaryNotFound:
      return "boundary_not_found";
    case DefectCode::NoEndBoundary:
      return "no_end_boundary";
    case DefectCode::TooDeep:
      return "too_deep";
    case DefectCode::TooManyParts:
      return "too_many_parts";
    case DefectCode::UnknownEncoding:
      return "unknown_encoding";
    case DefectCode::BadBase64:
      return "bad_base64";
    case DefectCode::BadQuotedPrintable:
      return "bad_quoted_printable";
    case DefectCode::UnknownCharset:
      return "unknown_charset";
    case DefectCode::BadCharacters:
      return "bad_characters";
    case DefectCode::HtmlTooLong:
      return "html_too_long";
    case DefectCode::TextTooLong:
      return "text_too_long";
    case DefectCode::WinmailDat:
      return "winmail_dat";
    case DefectCode::Encrypted:
      return "encrypted";
    case DefectCode::PartialMessage:
      return "partial_message";
    case DefectCode::ExternalBody:
      return "external_body";
    case DefectCode::LooksLikeBounce:
      return "looks_like_bounce";
  }
  std::unreachable();
}

void Defects::note(DefectCode code, std::string what) {
  if (!has(code)) list_.push_back({code, std::move(what)});
}

bool Defects::has(DefectCode code) const {
  return std::ranges::any_of(list_, [&](const Defect& known) { return known.code == code; });
}

}  // namespace tend::message
