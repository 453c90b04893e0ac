// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "http/request.hpp"

namespace tend::http {

/// The bytes in the gzip format (RFC 1952), as small as it gets.
std::string gzip(std::string_view bytes);

/// Whether the client's Accept-Encoding takes gzip.
bool accepts_gzip(const Request& request);

}  // namespace tend::http
