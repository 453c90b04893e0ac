// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <random>
#include <span>

#include "app/advance_clock.hpp"
#include "app/ports.hpp"

// Time and chance of a world that repeats itself. Safe to share between threads, as real ones are.
namespace tend::sim {

/// Business time that stands still until it is moved.
class VirtualClock final : public app::StoppedClock {
 public:
  explicit VirtualClock(Instant begins) : now_(begins) {}

  Instant now() const override { return now_; }
  void set(Instant instant) override { now_ = instant; }

 private:
  std::atomic<Instant> now_;
};

/// The machine's time: a millisecond later at each look, so that ids sort in the order they were
/// made in.
class VirtualSteady final : public app::Steady {
 public:
  app::MachineTime now() const override {
    return app::MachineTime(std::chrono::milliseconds(++milliseconds_));
  }

 private:
  mutable std::atomic<std::int64_t> milliseconds_ = 1'767'225'600'000;  // 2026-01-01
};

/// Bytes that look unpredictable and are the same for the same seed.
class SeededEntropy final : public app::Entropy {
 public:
  explicit SeededEntropy(std::uint64_t seed) : engine_(seed) {}

  void fill(std::span<std::uint8_t> bytes) override {
    const std::scoped_lock lock(mutex_);
    for (auto& byte : bytes)
      byte = static_cast<std::uint8_t>(engine_());
  }

 private:
  std::mutex mutex_;
  std::mt19937_64 engine_;
};

}  // namespace tend::sim
