// SPDX-License-Identifier: Apache-2.0
#include "desk/codec.hpp"

#include <array>
#include <boost/json.hpp>
#include <functional>
#include <map>
#include <span>

#include "base/assert.hpp"
#include "desk/event_fields.hpp"
#include "desk/json_fields.hpp"

namespace tend::desk {
namespace {
namespace json = boost::json;

/// In the order of the variant. A name never changes once events with it are stored.
constexpr std::array<std::string_view, std::variant_size_v<Event>> names{
    "opened",           "priority_decided", "routed",          "promised",      "message_added",
    "triaged",          "assigned",         "waiting_started", "waiting_ended", "reminded",
    "planned",          "resolved",         "closed",          "reopened",      "breached",
    "breach_withdrawn", "migrated",
};

/// Lifts the data of an event from one schema version to the next.
using Upcaster = std::function<void(json::object& data)>;

/// For each event: upcasters[n] lifts version n+1 to n+2. An event without any is at version 1.
const std::map<std::string_view, std::vector<Upcaster>>& upcasters() {
  static const std::map<std::string_view, std::vector<Upcaster>> table{
      {"priority_decided", {[](json::object& data) { data["severity"] = ""; }}},
  };
  return table;
}

std::int64_t schema_version(std::string_view name) {
  const auto found = upcasters().find(name);
  return found == upcasters().end() ? 1 : static_cast<std::int64_t>(found->second.size()) + 1;
}

Result<void> lift(std::string_view name, std::int64_t version, json::object& data) {
  if (version < 1 || version > schema_version(name)) {
    return fail(Code::Invalid, "The event '" + std::string(name) + "' has schema version " +
                                   std::to_string(version) + "; this program knows up to " +
                                   std::to_string(schema_version(name)) + ".");
  }
  for (std::int64_t at = version; at < schema_version(name); ++at) {
    upcasters().at(name)[static_cast<std::size_t>(at - 1)](data);
  }
  return {};
}

/// Reads the alternative called `name`, trying each in turn.
template <std::size_t Index = 0>
bool read_event(std::string_view name, const json::value& data, Event& event) {
  if constexpr (Index == std::variant_size_v<Event>) {
    return false;
  } else {
    if (name != names[Index]) return read_event<Index + 1>(name, data, event);
    return read_json(data, event.emplace<Index>());
  }
}
}  // namespace

std::string_view name_of(const Event& event) {
  return names[event.index()];
}

std::string encode(const Recorded& recorded) {
  const std::string_view name = name_of(recorded.event);
  json::object body;
  body["v"] = schema_version(name);
  body["author"] = write_json(recorded.author);
  if (recorded.on_behalf_of) body["on_behalf_of"] = write_json(*recorded.on_behalf_of);
  body["via"] = recorded.via;
  body["data"] = std::visit([](const auto& event) { return write_json(event); }, recorded.event);
  return json::serialize(body);
}

Result<void> decode(std::string_view name, std::string_view text, Recorded& recorded) {
  const auto damaged = [&] {
    return fail(Code::Invalid, "The stored event '" + std::string(name) + "' cannot be read.");
  };
  boost::system::error_code error;
  json::value parsed = json::parse(text, error);
  if (error || !parsed.is_object()) return damaged();

  json::object& body = parsed.get_object();
  const json::value* version = body.if_contains("v");
  json::value* data = body.if_contains("data");
  if (version == nullptr || !version->is_int64() || data == nullptr || !data->is_object()) {
    return damaged();
  }
  RETURN_IF_ERROR(lift(name, version->get_int64(), data->get_object()));
  if (!read_event(name, *data, recorded.event)) return damaged();
  if (!read_json(body["author"], recorded.author) || !read_json(body["via"], recorded.via) ||
      !read_json(body["on_behalf_of"], recorded.on_behalf_of)) {
    return damaged();
  }
  return {};
}
}  // namespace tend::desk
