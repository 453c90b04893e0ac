// SPDX-License-Identifier: Apache-2.0
#include "store/sealed.hpp"

#include <sodium.h>

#include <algorithm>
#include <system_error>

#include "base/assert.hpp"
#include "store/private_file.hpp"

namespace tend::store {
namespace {

constexpr std::size_t nonce_bytes = crypto_secretbox_NONCEBYTES;
constexpr std::size_t frame_bytes = nonce_bytes + crypto_secretbox_MACBYTES;

const unsigned char* bytes_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytes_of(std::string& text) {
  return reinterpret_cast<unsigned char*>(text.data());
}

}  // namespace

SealingKey SealingKey::load_or_make(const std::filesystem::path& file) {
  static_assert(sizeof key_ == crypto_secretbox_KEYBYTES);
  TEND_ASSERT(sodium_init() >= 0);
  SealingKey key;
  if (!std::filesystem::exists(file)) {
    crypto_secretbox_keygen(key.key_.data());
    write_private_file(file, {reinterpret_cast<const char*>(key.key_.data()), key.key_.size()});
    return key;
  }
  const Secret bytes(read_private_file(file));
  if (bytes.reveal().size() != key.key_.size()) {
    throw std::filesystem::filesystem_error("this is no sealing key", file,
                                            std::make_error_code(std::errc::invalid_argument));
  }
  std::ranges::copy(bytes.reveal(), key.key_.begin());
  return key;
}

SealingKey::~SealingKey() {
  sodium_memzero(key_.data(), key_.size());
}

std::string SealingKey::seal(const Secret& secret) const {
  std::string sealed(frame_bytes + secret.reveal().size(), '\0');
  randombytes_buf(sealed.data(), nonce_bytes);
  crypto_secretbox_easy(bytes_of(sealed) + nonce_bytes, bytes_of(secret.reveal()),
                        secret.reveal().size(), bytes_of(sealed), key_.data());
  return sealed;
}

Result<Secret> SealingKey::open(std::string_view sealed) const {
  if (sealed.size() >= frame_bytes) {
    std::string opened(sealed.size() - frame_bytes, '\0');
    const int code =
        crypto_secretbox_open_easy(bytes_of(opened), bytes_of(sealed.substr(nonce_bytes)),
                                   sealed.size() - nonce_bytes, bytes_of(sealed), key_.data());
    if (code == 0) return Secret(std::move(opened));
  }
  return fail(Code::Refused, "A stored secret cannot be opened with this key.");
}

}  // namespace tend::store
