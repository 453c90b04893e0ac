// SPDX-License-Identifier: Apache-2.0
#include "http/static_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

#include "app/digest.hpp"
#include "base/text.hpp"
#include "http/gzip.hpp"

namespace tend::http {
namespace {
namespace fs = std::filesystem;

constexpr std::string_view nonce_place = "__CSP_NONCE__";
constexpr std::size_t etag_bytes = 16;

struct MediaType {
  std::string_view extension;
  std::string_view content_type;
};

constexpr std::array media_types{
    MediaType{".js", "text/javascript; charset=utf-8"},
    MediaType{".css", "text/css; charset=utf-8"},
    MediaType{".svg", "image/svg+xml"},
    MediaType{".json", "application/json"},
    MediaType{".webmanifest", "application/manifest+json"},
    MediaType{".txt", "text/plain; charset=utf-8"},
    MediaType{".woff2", "font/woff2"},
    MediaType{".png", "image/png"},
    MediaType{".ico", "image/x-icon"},
};

std::string_view content_type_of(const fs::path& path) {
  const auto known = std::ranges::find(media_types, path.extension(), &MediaType::extension);
  return known == media_types.end() ? "application/octet-stream" : known->content_type;
}

/// Everything a page loads comes from this server, and nothing that a person could upload here is
/// run: scripts need the nonce, and so do those they load in turn ('strict-dynamic').
std::string page_policy(std::string_view nonce) {
  return fmt::format(
      "default-src 'none'; script-src 'nonce-{0}' 'strict-dynamic'; style-src 'self' 'nonce-{0}'; "
      "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
      "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      nonce);
}

constexpr std::string_view no_permissions =
    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

Result<std::string> read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  if (!file || bytes.size() > static_file_bytes_max) {
    return fail(Code::Invalid, fmt::format("{} cannot be read, or is too large", path.string()));
  }
  return bytes;
}

std::vector<std::string> split_at_nonce(std::string_view page) {
  std::vector<std::string> pieces;
  for (;;) {
    const std::size_t place = page.find(nonce_place);
    pieces.emplace_back(page.substr(0, place));
    if (place == std::string_view::npos) return pieces;
    page.remove_prefix(place + nonce_place.size());
  }
}

/// Whether one of the tags the client has is this one (RFC 9110 section 13.1.2).
bool has_already(const Request& request, std::string_view etag) {
  for (std::string_view tag : split(request.headers.find("If-None-Match").value_or(""), ',')) {
    tag = trim(tag);
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    if (tag == etag || tag == "*") return true;
  }
  return false;
}

bool is_hidden(const fs::path& relative) {
  return std::ranges::any_of(relative,
                             [](const fs::path& part) { return part.native().starts_with('.'); });
}

std::string make_nonce(app::Entropy& entropy) {
  std::array<std::uint8_t, 16> bytes{};
  entropy.fill(bytes);
  return to_hex(bytes);
}
}  // namespace

Result<StaticFiles> StaticFiles::load(const std::filesystem::path& folder) {
  std::error_code error;
  fs::recursive_directory_iterator entries(folder, error);
  if (error) return fail(Code::NotFound, fmt::format("{} is no folder", folder.string()));

  StaticFiles loaded;
  for (const auto& entry : entries) {
    const fs::path relative = entry.path().lexically_relative(folder);
    if (!entry.is_regular_file() || is_hidden(relative)) continue;
    if (loaded.files_.size() + loaded.pages_.size() == static_files_max) {
      return fail(Code::TooLarge, fmt::format("{} has too many files", folder.string()));
    }
    ASSIGN_OR_RETURN(std::string bytes, read(entry.path()));
    if (relative.extension() == ".html") {
      loaded.pages_.emplace(relative.generic_string(), split_at_nonce(bytes));
      continue;
    }
    const auto hash = app::sha256(bytes);
    std::string small = gzip(bytes);
    const bool worth_it = small.size() < bytes.size() / 10 * 9;
    loaded.files_.emplace(
        "/" + relative.generic_string(),
        File{.content_type = std::string(content_type_of(relative)),
             .etag = to_hex(std::span(hash).first(etag_bytes)),
             .bytes = std::make_shared<const std::string>(std::move(bytes)),
             .gzip = worth_it ? std::make_shared<const std::string>(std::move(small)) : nullptr});
  }
  return loaded;
}

std::optional<Response> StaticFiles::file(const Request& request) const {
  const auto found = files_.find(request.target.path);
  if (found == files_.end()) return std::nullopt;
  const File& file = found->second;
  const bool zipped = file.gzip && accepts_gzip(request);
  // The two forms are different bytes, so they have different tags.
  const std::string etag = fmt::format("\"{}{}\"", file.etag, zipped ? "-gzip" : "");
  const bool hashed_name = request.target.path.starts_with("/assets/");

  Response response{
      .headers = {
          {"ETag", etag},
          {"Vary", "Accept-Encoding"},
          {"Cache-Control", hashed_name ? "public, max-age=31536000, immutable" : "no-cache"}}};
  if (has_already(request, etag)) {
    response.status = 304;
    return response;
  }
  response.headers.add("Content-Type", file.content_type);
  if (zipped) response.headers.add("Content-Encoding", "gzip");
  response.body = zipped ? file.gzip : file.bytes;
  return response;
}

std::optional<Response> StaticFiles::page(std::string_view name, std::string_view nonce) const {
  const auto found = pages_.find(name);
  if (found == pages_.end()) return std::nullopt;
  return Response{.headers = {{"Content-Type", "text/html; charset=utf-8"},
                              {"Cache-Control", "no-cache"},
                              {"Content-Security-Policy", page_policy(nonce)},
                              {"Cross-Origin-Opener-Policy", "same-origin"},
                              {"Permissions-Policy", std::string(no_permissions)},
                              {"Referrer-Policy", "same-origin"}},
                  .body = join(found->second, nonce)};
}

Handler serve_front_end(StaticFiles files, std::function<bool(std::string_view)> is_desk,
                        app::Entropy& entropy) {
  return [files = std::move(files), is_desk = std::move(is_desk), &entropy](
             Request request, Params) -> net::Awaitable<Result<Response>> {
    const auto nothing = fail(Code::NotFound, {});
    if (request.method != Method::Get && request.method != Method::Head) co_return nothing;
    if (auto file = files.file(request)) co_return *std::move(file);

    const auto& path = request.target.segments;
    if (!is_desk(path.front())) co_return nothing;
    if (path.size() == 1) co_return redirect("/" + path.front() + "/");
    if (path[1] == "api" || !accepts_html(request)) co_return nothing;
    auto page = files.page(path[1] == "agent" ? "index.html" : "portal.html", make_nonce(entropy));
    if (!page) co_return nothing;
    co_return *std::move(page);
  };
}

}  // namespace tend::http
