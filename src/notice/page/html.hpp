// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "notice/page/page.hpp"

namespace tend::notice {

/// The page as one HTML document that needs nothing else: its styles are inside, it has no script,
/// it loads nothing. Light and dark, for wide screens, telephones and paper; every text of the page
/// is escaped. The same page gives the same bytes.
std::string to_html(const Page& page);

}  // namespace tend::notice
