// SPDX-License-Identifier: Apache-2.0
#include <boost/json.hpp>
#include <fstream>
#include <istream>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "main/commands.hpp"
#include "message/limits.hpp"
#include "message/mail.hpp"

namespace tend::main {
namespace {
namespace json = boost::json;

json::object to_json(const message::Address& address) {
  return {{"name", address.name}, {"address", address.address}};
}

json::array to_json(std::span<const message::Address> addresses) {
  json::array list;
  for (const auto& address : addresses)
    list.push_back(to_json(address));
  return list;
}

json::array to_json(std::span<const message::Attachment> attachments) {
  json::array list;
  for (const auto& [name, type, content_id, content] : attachments)
    list.push_back(json::object{{"name", name}, {"type", type}, {"bytes", content.size()}});
  return list;
}

json::array to_json(std::span<const message::Defect> defects) {
  json::array list;
  for (const auto& [code, what] : defects)
    list.push_back(json::object{{"code", to_string(code)}, {"what", what}});
  return list;
}

json::object to_json(const message::Mail& mail) {
  return {
      {"subject", mail.subject},
      {"from", to_json(mail.from)},
      {"to", to_json(mail.to)},
      {"cc", to_json(mail.cc)},
      {"date", mail.date ? json::value(to_iso8601(*mail.date)) : json::value(nullptr)},
      {"message_id", mail.message_id},
      {"in_reply_to", json::value_from(mail.in_reply_to)},
      {"references", json::value_from(mail.references)},
      {"text", mail.text},
      {"html", mail.html},
      {"attachments", to_json(mail.attachments)},
      {"auto_reply", mail.auto_reply},
      {"bounce", mail.bounce},
      {"defects", to_json(mail.defects)},
  };
}

/// All of it, as far as read_mail looks at it.
std::optional<std::string> read_all(std::istream& in) {
  std::string bytes;
  char piece[1 << 16];
  while (in && bytes.size() <= message::message_bytes_max) {
    in.read(piece, sizeof piece);
    bytes.append(piece, static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad() || !(in.eof() || bytes.size() > message::message_bytes_max)) return std::nullopt;
  return bytes;
}
}  // namespace

int mail_parse(const std::string& path, std::istream& input, std::ostream& answer,
               std::ostream& complaints) {
  std::ifstream file;
  if (path != "-") file.open(path, std::ios::binary);
  const auto bytes = read_all(path == "-" ? input : file);
  if (!bytes) {
    complaints << "tend mail parse: " << path << " cannot be read\n";
    return exit_failed;
  }
  answer << to_json(message::read_mail(*bytes)) << '\n';
  return exit_done;
}

}  // namespace tend::main
