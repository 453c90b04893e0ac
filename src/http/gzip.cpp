// SPDX-License-Identifier: Apache-2.0
#include "http/gzip.hpp"

#include <zlib.h>

#include <new>

#include "base/assert.hpp"
#include "base/text.hpp"

namespace tend::http {
namespace {
constexpr int gzip_window_bits = 15 + 16;  // zlib's way to ask for gzip's header
constexpr int memory_level = 9;
}  // namespace

std::string gzip(std::string_view bytes) {
  z_stream stream{};
  const int begun = deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window_bits,
                                 memory_level, Z_DEFAULT_STRATEGY);
  if (begun != Z_OK) throw std::bad_alloc();
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int ended = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  TEND_ASSERT(ended == Z_STREAM_END);
  return packed;
}

bool accepts_gzip(const Request& request) {
  for (const std::string_view coding :
       split(request.headers.find("Accept-Encoding").value_or(""), ',')) {
    const auto parts = split(coding, ';');
    if (!equal_ignoring_case(trim(parts.front()), "gzip")) continue;
    // Beside it stands a quality at most, and 0 means "not at all".
    return parts.size() == 1 || parts[1].find_first_of("123456789") != std::string_view::npos;
  }
  return false;
}

}  // namespace tend::http
