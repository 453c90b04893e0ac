// SPDX-License-Identifier: Apache-2.0
#include "main/progress_bar.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace tend::main {
namespace {
constexpr std::chrono::seconds patience{2};
constexpr int bar_characters = 40;
}  // namespace

ProgressBar::ProgressBar(std::string what)
    : what_(std::move(what)), watched_(::isatty(STDERR_FILENO) == 1) {}

ProgressBar::~ProgressBar() {
  if (percent_shown_ >= 0) fmt::print(stderr, "\r\033[K");
}

void ProgressBar::show(double done) {
  if (!watched_ || std::chrono::steady_clock::now() - begun_ < patience) return;
  const int percent = static_cast<int>(100 * std::clamp(done, 0.0, 1.0));
  if (percent == percent_shown_) return;
  percent_shown_ = percent;
  const auto filled = static_cast<std::size_t>(percent * bar_characters / 100);
  fmt::print(stderr, "\r{} [{:<{}}] {:>3} %", what_, std::string(filled, '#'), bar_characters,
             percent);
  std::fflush(stderr);
}

}  // namespace tend::main
