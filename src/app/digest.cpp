// SPDX-License-Identifier: Apache-2.0
#include "app/digest.hpp"

#include <sodium/crypto_hash_sha256.h>

#include <tuple>

namespace tend::app {

Sha256 sha256(std::string_view bytes) {
  static_assert(std::tuple_size_v<Sha256> == crypto_hash_sha256_BYTES);
  Sha256 digest;
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                     bytes.size());
  return digest;
}

}  // namespace tend::app
