// SPDX-License-Identifier: Apache-2.0
#include "net/io_contexts.hpp"

#include <boost/asio/executor_work_guard.hpp>

#include "base/assert.hpp"

namespace tend::net {
namespace {
constexpr int one_thread_runs_it = 1;  // lets Asio skip waking others
}

IoContexts::IoContexts(std::size_t count) {
  TEND_ASSERT(count > 0);
  for (std::size_t i = 0; i < count; ++i) {
    contexts_.push_back(std::make_unique<asio::io_context>(one_thread_runs_it));
    guards_.emplace_back(contexts_.back()->get_executor());
  }
  for (const auto& context : contexts_) {
    threads_.emplace_back([&context = *context] { context.run(); });
  }
}

IoContexts::~IoContexts() {
  stop();
}

void IoContexts::stop() {
  for (const auto& context : contexts_)
    context->stop();
  for (auto& thread : threads_)
    thread.join();
  threads_.clear();
}
}  // namespace tend::net
