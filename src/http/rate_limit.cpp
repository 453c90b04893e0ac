// SPDX-License-Identifier: Apache-2.0
#include "http/rate_limit.hpp"

#include <algorithm>

namespace tend::http {

std::chrono::milliseconds RateLimit::wait_for(std::string_view key, Time now) {
  const std::lock_guard lock(mutex_);
  Bucket& used = bucket(key, now);
  const Time full_at = std::max(used.full_at, now) + rate_.every;
  const Time allowed_from = full_at - rate_.burst * rate_.every;
  if (allowed_from > now) {
    return std::chrono::ceil<std::chrono::milliseconds>(allowed_from - now);
  }
  used.full_at = full_at;
  return std::chrono::milliseconds::zero();
}

std::size_t RateLimit::keys() const {
  const std::lock_guard lock(mutex_);
  return buckets_.size();
}

RateLimit::Bucket& RateLimit::bucket(std::string_view key, Time now) {
  if (const auto known = by_key_.find(key); known != by_key_.end()) {
    buckets_.splice(buckets_.begin(), buckets_, known->second);
    return buckets_.front();
  }
  if (buckets_.size() == keys_max_) {
    by_key_.erase(buckets_.back().key);
    buckets_.pop_back();
  }
  buckets_.push_front({std::string(key), now});
  by_key_.emplace(buckets_.front().key, buckets_.begin());
  return buckets_.front();
}

}  // namespace tend::http
