// SPDX-License-Identifier: Apache-2.0
#include "base/error.hpp"

#include <array>

#include "base/assert.hpp"

namespace tend {
namespace {
constexpr std::array codes{
    CodeInfo{Code::Invalid, 400, "invalid", "Something in the request is not as expected."},
    CodeInfo{Code::Unauthenticated, 401, "unauthenticated", "Please sign in."},
    CodeInfo{Code::Forbidden, 403, "forbidden", "You may not do this."},
    CodeInfo{Code::NotFound, 404, "not-found", "There is nothing here."},
    CodeInfo{Code::MethodNotAllowed, 405, "method-not-allowed",
             "This address does not take that method."},
    CodeInfo{Code::Conflict, 409, "conflict", "Somebody else changed this at the same time."},
    CodeInfo{Code::Outdated, 412, "outdated", "This was changed after you read it."},
    CodeInfo{Code::TooLarge, 413, "too-large", "This is larger than the server takes."},
    CodeInfo{Code::UnsupportedMedia, 415, "unsupported-media", "This address takes JSON."},
    CodeInfo{Code::Refused, 422, "refused", "The desk's rules do not allow this."},
    CodeInfo{Code::Duplicate, 422, "idempotency-key-reused",
             "This key was used for another request."},
    CodeInfo{Code::RateLimited, 429, "rate-limited", "Too many attempts; wait a little."},
    CodeInfo{Code::Unavailable, 503, "unavailable", "Tend cannot take this just now; try again."},
    CodeInfo{Code::DiskFull, 503, "disk-full", "The disk is full; nothing can be stored."},
};
}  // namespace

const CodeInfo& describe(Code code) {
  for (const auto& info : codes) {
    if (info.code == code) return info;
  }
  TEND_UNREACHABLE("every code has a row");
}
}  // namespace tend
