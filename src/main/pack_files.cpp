// SPDX-License-Identifier: Apache-2.0
#include "main/pack_files.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>

#include "main/zones.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;

Result<std::string> read_file(const fs::path& path) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  if (error) return fail(Code::Unavailable, fmt::format("{}: {}", path.string(), error.message()));
  if (size > policy::pack_file_bytes_max) {
    return fail(Code::TooLarge, fmt::format("{}: {} bytes; a file of a pack has at most {}",
                                            path.string(), size, policy::pack_file_bytes_max));
  }
  std::ifstream file(path, std::ios::binary);
  std::string text(std::istreambuf_iterator<char>(file), {});
  if (!file) return fail(Code::Unavailable, fmt::format("{}: cannot be read", path.string()));
  return text;
}

/// A pack may do without facts, and without its text while it is being written.
Result<std::string> read_if_there(const fs::path& path) {
  std::error_code unknown;
  if (!fs::exists(path, unknown)) return std::string();
  return read_file(path);
}

}  // namespace

Result<policy::PackText> load_pack(const fs::path& path) {
  std::error_code unknown;
  const bool is_folder = fs::is_directory(path, unknown);
  const auto terms = is_folder ? path / "policy.yaml" : path;
  const auto folder = fs::absolute(terms).lexically_normal().parent_path();
  if (!fs::exists(terms, unknown)) {
    return fail(Code::NotFound, fmt::format("{}: there is no such file", terms.string()));
  }
  policy::PackText pack{folder.filename().string(), {}, {}, {}};
  ASSIGN_OR_RETURN(pack.policy_yaml, read_file(terms));
  ASSIGN_OR_RETURN(pack.facts_yaml, read_if_there(folder / "facts.yaml"));
  ASSIGN_OR_RETURN(pack.handbook_txt, read_if_there(folder / "handbook.txt"));
  return pack;
}

Result<policy::Handbook> load_handbook(const fs::path& path) {
  ASSIGN_OR_RETURN(const auto zones, load_zones());
  ASSIGN_OR_RETURN(const auto pack, load_pack(path));
  auto handbook = policy::read_handbook(pack, zones);
  if (!handbook) handbook.error().what += " `tend policy check` tells them.";
  return handbook;
}

}  // namespace tend::main
