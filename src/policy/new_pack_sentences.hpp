// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "policy/new_pack.hpp"

// The sentences of a new pack's handbook, which its rules quote word for word.
namespace tend::policy::sentences {

/// Whether there is any other time than the desk's hours.
bool has_after_hours(const NewPack& pack);

/// Which level is given in the `place`-th of four cases: several people cannot work; one cannot, or
/// several less well; one less well, or nobody has told; nothing is broken.
const NewPack::Level& level_for(const NewPack& pack, std::size_t place);

std::string hours(const NewPack& pack);
std::string ways(const NewPack& pack);
std::string meaning(const NewPack& pack, const NewPack::Level& level);
/// "We respond within 30 minutes and resolve it within 4 hours."
std::string promise(const NewPack::Level& level);
std::string untold(const NewPack& pack);
std::string duty(const NewPack& pack);
std::string closing(const NewPack& pack);

/// handbook.txt, in which all of them stand.
std::string handbook(const NewPack& pack);

}  // namespace tend::policy::sentences
