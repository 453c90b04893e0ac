// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <string_view>

#include "http/request_parser.hpp"

namespace tend::http {

enum class Version : std::uint8_t { Http10, Http11 };

/// What RFC 9110 and 9112 ask of a head beyond its syntax, and where we ask more: one Host that is
/// a host, no field twice that means one thing, no length beside a transfer coding, no coding but
/// `chunked`, no expectation but `100-continue`.
std::expected<void, Refusal> check_head(const Head& head, Version version);

}  // namespace tend::http
