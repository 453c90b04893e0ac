// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <list>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tend::http {

/// How often something may be tried: `burst` times at once, then once every `every`.
struct Rate {
  int burst = 10;
  std::chrono::milliseconds every = std::chrono::seconds(6);
};

/// Token buckets by key (an address, a name somebody signs in with). It remembers `keys_max` keys
/// and forgets the one unused for longest. May be used from any thread; time is an argument.
class RateLimit {
 public:
  using Time = std::chrono::steady_clock::time_point;

  RateLimit(Rate rate, std::size_t keys_max) : rate_(rate), keys_max_(keys_max) {}

  /// Zero if it may be tried now, which is then counted; else how long to wait.
  std::chrono::milliseconds wait_for(std::string_view key, Time now);

  std::size_t keys() const;

 private:
  /// `full_at` is when the bucket will have all its tokens again; each try moves it on by `every`.
  struct Bucket {
    std::string key;
    Time full_at;
  };
  using Buckets = std::list<Bucket>;  ///< the one used last in front

  Bucket& bucket(std::string_view key, Time now);

  const Rate rate_;
  const std::size_t keys_max_;
  mutable std::mutex mutex_;
  Buckets buckets_;
  std::unordered_map<std::string_view, Buckets::iterator> by_key_;  ///< views of the keys above
};

}  // namespace tend::http
