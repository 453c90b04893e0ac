// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>

#include "app/ports.hpp"
#include "base/id.hpp"

namespace tend::app {

/// Makes ids and tokens out of Entropy. Ids begin with the machine's time, so that rows made
/// together lie together, and say nothing about business time.
class IdMaker {
 public:
  IdMaker(Entropy& entropy, const Steady& steady) : entropy_(entropy), steady_(steady) {}

  template <class Thing>
  Id<Thing> make() {
    return {next()};
  }

  /// 128 unpredictable bits in hexadecimal: what a reply address or session is known by.
  std::string token();

 private:
  Uuid next();

  Entropy& entropy_;
  const Steady& steady_;
};

}  // namespace tend::app
