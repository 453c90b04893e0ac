// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/ports.hpp"
#include "base/error.hpp"
#include "http/request.hpp"
#include "http/response.hpp"
#include "http/router.hpp"

namespace tend::http {

inline constexpr std::size_t static_files_max = 2'000;
inline constexpr std::size_t static_file_bytes_max = 20 * 1024 * 1024;

/// The front end as it was built: pages and what they load, in memory. Nothing is read from the
/// disk after load(), so no address can lead anywhere else.
class StaticFiles {
 public:
  /// Takes every file below the folder, but for those whose name begins with a dot.
  static Result<StaticFiles> load(const std::filesystem::path& folder);

  /// The file at this path, such as "/assets/index-4f2a.js", or 304 when the client has it already
  /// (RFC 9110 section 13). What stands under /assets/ carries its hash in its name and may be kept
  /// for good. Nothing if there is none; pages are no files.
  std::optional<Response> file(const Request& request) const;

  /// A page such as "portal.html", with a nonce that its scripts and styles carry and nothing else
  /// does. Nothing if there is none.
  std::optional<Response> page(std::string_view name, std::string_view nonce) const;

 private:
  struct File {
    std::string content_type;
    std::string etag;
    SharedBytes bytes;
    SharedBytes gzip;  ///< null when it would not be much smaller
  };
  using Page = std::vector<std::string>;  ///< the text between two places for the nonce

  std::map<std::string, File, std::less<>> files_;
  std::map<std::string, Page, std::less<>> pages_;
};

/// Answers what is no resource: files as they are, the workspace (index.html) at /{desk}/agent and
/// below, the portal (portal.html) elsewhere under a desk's name. A page is only given to whoever
/// asks for one, so a missing script is NotFound and never a page.
Handler serve_front_end(StaticFiles files, std::function<bool(std::string_view)> is_desk,
                        app::Entropy& entropy);

}  // namespace tend::http
