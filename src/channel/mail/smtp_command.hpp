// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The command lines of SMTP, RFC 5321 §4.1, taken apart. Nothing here knows what may come when;
// that is smtp_session.hpp.
namespace tend::channel {

/// RFC 5321 §4.5.3.1.3 asks for 256 octets with the brackets around it.
inline constexpr std::size_t mail_path_bytes_max = 256;

struct SmtpCommand {
  std::string verb;           ///< upper case
  std::string_view argument;  ///< what follows the first space, trimmed
};

/// `line` comes without its CR LF.
SmtpCommand split_command(std::string_view line);

/// `KEYWORD=value`, or a keyword alone.
struct SmtpParameter {
  std::string keyword;  ///< upper case
  std::string value;
};

/// What follows MAIL and RCPT.
struct SmtpPath {
  std::string address;  ///< without brackets and source route; empty: the null path `<>`
  std::vector<SmtpParameter> parameters;
};

/// Reads `FROM:<kim@client.example> SIZE=1000`, where `keyword` is FROM or TO; spaces after the
/// colon are overlooked, as by everybody. Nothing if it is not of that form. A source route
/// (`<@relay.example:kim@client.example>`) is dropped, as RFC 5321 appendix C asks.
std::optional<SmtpPath> parse_path(std::string_view argument, std::string_view keyword);

/// Whether this may stand in an envelope: a local part (dotted words or a quoted string), `@`, and
/// a domain or an address literal. Letters beyond ASCII count as letters (RFC 6531) where they are
/// valid UTF-8.
bool is_mailbox(std::string_view address);

}  // namespace tend::channel
