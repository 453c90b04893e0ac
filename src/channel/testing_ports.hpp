// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <span>

#include "app/ports.hpp"

// For tests only: the two clocks, which stand still until they are moved, and chance that repeats
// itself.
namespace tend::channel {

class SetClock : public app::Clock {
 public:
  Instant now() const override { return now_.load(); }
  void advance(Seconds by) { now_ = now_.load() + by; }

 private:
  std::atomic<Instant> now_ = Instant(Seconds(1'772'442'000));  // 2026-03-02T09:00:00Z
};

class SetSteady : public app::Steady {
 public:
  app::MachineTime now() const override { return now_.load(); }
  void advance(std::chrono::milliseconds by) { now_ = now_.load() + by; }

 private:
  std::atomic<app::MachineTime> now_ = app::MachineTime(std::chrono::hours(500'000));
};

class CountingEntropy : public app::Entropy {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    std::uint64_t count = ++count_;
    for (auto& byte : bytes) {
      byte = static_cast<std::uint8_t>(count);
      count >>= 8;
    }
  }

 private:
  std::atomic<std::uint64_t> count_ = 0;
};

}  // namespace tend::channel
