// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "notice/page/page.hpp"

namespace tend::notice {

/// The page as Markdown with tables, as GitHub reads them; whatever its text holds stays text.
/// Notes are left out: this form is for keys and other short things.
std::string to_markdown(const Page& page);

}  // namespace tend::notice
