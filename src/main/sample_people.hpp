// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "app/set_up_desk.hpp"

namespace tend::main {

/// The password of every sample person; `tend serve --sample` prints it.
inline constexpr std::string_view sample_password = "tend-sample-2026";

/// Clients and contacts for trying a desk out; none for a desk that is not one of the samples.
std::vector<app::SampleClient> sample_clients(const DeskId& desk);

}  // namespace tend::main
