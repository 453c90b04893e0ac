// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "base/error.hpp"
#include "policy/handbook.hpp"

namespace tend::main {

/// The texts of a pack: policy.yaml, and facts.yaml and handbook.txt where they are. `path` is the
/// pack's folder, or a file that stands for its policy.yaml. NotFound when there is no policy.yaml,
/// TooLarge past `policy::pack_file_bytes_max`, Unavailable when a file cannot be read.
Result<policy::PackText> load_pack(const std::filesystem::path& path);

/// The same, read as a handbook under the zones of this machine. Invalid when it has faults.
Result<policy::Handbook> load_handbook(const std::filesystem::path& path);

}  // namespace tend::main
