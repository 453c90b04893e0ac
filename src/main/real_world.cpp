// SPDX-License-Identifier: Apache-2.0
#include "main/real_world.hpp"

#include <sodium.h>

#include <chrono>
#include <stdexcept>

#include "base/assert.hpp"

namespace tend::main {
Instant SystemClock::now() const {
  return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

void StandingClock::set(Instant instant) {
  TEND_ASSERT(instant >= now_.load());
  now_ = instant;
}

app::MachineTime SystemSteady::now() const {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

SystemEntropy::SystemEntropy() {
  if (sodium_init() < 0) throw std::runtime_error("this machine gives no random bytes");
}

void SystemEntropy::fill(std::span<std::uint8_t> bytes) {
  randombytes_buf(bytes.data(), bytes.size());
}
}  // namespace tend::main
