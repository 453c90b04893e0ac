// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "notice/page/page.hpp"
#include "paper/paper_size.hpp"

namespace tend::paper {

/// The page as a PDF: its fonts embedded, its sections in the outline, a footer with page numbers
/// on each sheet. Tables go on over sheets with their head repeated, a row that is higher than a
/// sheet is continued, and words too long for their column are broken: no text is cut off. The same
/// page gives the same bytes on a machine with the same fonts.
std::string to_pdf(const notice::Page& page, PaperSize size);

}  // namespace tend::paper
