// SPDX-License-Identifier: Apache-2.0
#include "app/ids.hpp"

#include "base/text.hpp"

namespace tend::app {
Uuid IdMaker::next() {
  std::array<std::uint8_t, 10> chance{};
  entropy_.fill(chance);
  return make_uuid7(steady_.now().time_since_epoch().count(), chance);
}

std::string IdMaker::token() {
  std::array<std::uint8_t, 16> bytes{};
  entropy_.fill(bytes);
  return to_hex(bytes);
}
}  // namespace tend::app
