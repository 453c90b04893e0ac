// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "app/advance_clock.hpp"
#include "app/ports.hpp"

// The real ports: the one place where a clock is read and chance is drawn.
namespace tend::main {

class SystemClock final : public app::Clock {
 public:
  Instant now() const override;
};

/// Business time that stands still until it is moved (`tend serve --clock`).
class StandingClock final : public app::StoppedClock {
 public:
  explicit StandingClock(Instant start) : now_(start) {}

  Instant now() const override { return now_; }
  void set(Instant instant) override;

 private:
  std::atomic<Instant> now_;
};

class SystemSteady final : public app::Steady {
 public:
  app::MachineTime now() const override;
};

class SystemEntropy final : public app::Entropy {
 public:
  SystemEntropy();
  void fill(std::span<std::uint8_t> bytes) override;
};

}  // namespace tend::main
