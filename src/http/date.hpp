// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace tend::http {

/// "Sun, 06 Nov 1994 08:49:37 GMT": RFC 9110 section 5.6.7.
std::string to_http_date(std::chrono::sys_seconds time);

}  // namespace tend::http
