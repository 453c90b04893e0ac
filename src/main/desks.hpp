// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "app/handbooks.hpp"
#include "app/situation.hpp"

namespace tend::main {

/// Loads every pack in the folder. Invalid with the faults of all packs that cannot be read;
/// NotFound when there is none.
Result<void> load_packs(const std::filesystem::path& folder, app::Handbooks& handbooks);

enum class SamplePeople : std::uint8_t { Without, With };

/// Brings the rows of every desk in line with its pack.
Result<void> set_up_desks(app::Ports& ports, SamplePeople samples);

}  // namespace tend::main
