// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/page/page.hpp"
#include "policy/policy.hpp"

namespace tend::notice {

/// The names of a pack that programs may use, as with `tend policy explain`: what each list holds,
/// by its key, with what people call it. Nothing of it depends on the day or on facts.
Page keys_of(const policy::Policy& policy);

}  // namespace tend::notice
