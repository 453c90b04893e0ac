// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

// How much of a mail is read. What lies beyond a limit is a defect of that mail, never an error:
// the mail is kept byte for byte, and what fits is shown.
namespace tend::message {

inline constexpr std::size_t message_bytes_max = 50 << 20;
inline constexpr std::size_t headers_max = 1'000;
inline constexpr std::size_t part_headers_max = 100;
inline constexpr std::size_t header_bytes_max = 100 << 10;

inline constexpr std::size_t part_depth_max = 50;
inline constexpr std::size_t parts_max = 1'000;

inline constexpr std::size_t addresses_max = 500;  ///< in one header
inline constexpr std::size_t references_max = 200;
inline constexpr std::size_t recipients_max = 500;  ///< in one delivery report

inline constexpr std::size_t html_bytes_max = 1 << 20;
inline constexpr std::size_t text_bytes_max = 1 << 20;
inline constexpr std::size_t quote_depth_max = 5;
inline constexpr std::size_t attachment_name_bytes_max = 255;

}  // namespace tend::message
