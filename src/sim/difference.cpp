// SPDX-License-Identifier: Apache-2.0
#include "sim/difference.hpp"

#include <algorithm>

namespace tend::sim {
namespace {
/// common[i][j]: how many lines can be kept of what follows written[i] and happened[j].
std::vector<std::vector<std::size_t>> common_after(const std::vector<std::string>& written,
                                                   const std::vector<std::string>& happened) {
  std::vector<std::vector<std::size_t>> common(written.size() + 1,
                                               std::vector<std::size_t>(happened.size() + 1));
  for (std::size_t i = written.size(); i-- > 0;) {
    for (std::size_t j = happened.size(); j-- > 0;) {
      common[i][j] = written[i] == happened[j] ? common[i + 1][j + 1] + 1
                                               : std::max(common[i + 1][j], common[i][j + 1]);
    }
  }
  return common;
}
}  // namespace

std::vector<DifferenceLine> difference(const std::vector<std::string>& written,
                                       const std::vector<std::string>& happened) {
  using In = DifferenceLine::In;
  const auto common = common_after(written, happened);
  std::vector<DifferenceLine> lines;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < written.size() || j < happened.size()) {
    const bool both_go_on = i < written.size() && j < happened.size();
    if (both_go_on && written[i] == happened[j]) {
      lines.push_back({In::Both, written[i]});
      ++i;
      ++j;
    } else if (j == happened.size() || (both_go_on && common[i + 1][j] >= common[i][j + 1])) {
      lines.push_back({In::Written, written[i++]});
    } else {
      lines.push_back({In::Happened, happened[j++]});
    }
  }
  return lines;
}
}  // namespace tend::sim
