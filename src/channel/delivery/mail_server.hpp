// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/secret.hpp"

namespace tend::channel {

/// The server that takes all mail we send and passes it on.
struct MailServer {
  enum class Encryption : std::uint8_t {
    None,      ///< never
    Offered,   ///< when the server offers STARTTLS; whoever it is (RFC 7435)
    Required,  ///< STARTTLS, with a certificate that is good for the host
    Implicit,  ///< TLS from the first byte (RFC 8314), with such a certificate
  };

  std::string host;  ///< name or address; an IPv6 address without brackets
  std::uint16_t port = 25;
  Encryption encryption = Encryption::Offered;
  std::string user;  ///< empty: without signing in
  Secret password = {};
  std::string authorities_file = {};   ///< PEM; empty: those the machine trusts
  std::string our_name = "localhost";  ///< what we say in EHLO
};

/// Reads `smtp://host`, `smtp://user:password@host:587?tls=required`, `smtps://host:465`. Of
/// `tls` there is none, offered and required; without it, a password is only sent encrypted and
/// everything else is encrypted when offered. Reserved characters are percent-encoded.
Result<MailServer> parse_mail_server(std::string_view address);

}  // namespace tend::channel
