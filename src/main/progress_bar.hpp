// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace tend::main {

/// A bar on standard error for what takes longer than two seconds, when a person is watching. It
/// is wiped when it goes, so that the answer stands alone.
class ProgressBar {
 public:
  explicit ProgressBar(std::string what);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  /// From 0 to 1.
  void show(double done);

 private:
  std::string what_;
  bool watched_;
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
  int percent_shown_ = -1;
};

}  // namespace tend::main
