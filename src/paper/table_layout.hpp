// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notice/page/page.hpp"
#include "paper/sheets.hpp"

namespace tend::paper {

/// The text of a phrase with the numbers of its notes raised behind it.
Runs runs_of(const notice::Phrase& phrase, Face face);

/// Writes a table over as many sheets as it needs, its head on each of them.
void write_table(Sheets& sheets, const Typesetter& typesetter, const notice::Table& table);

}  // namespace tend::paper
