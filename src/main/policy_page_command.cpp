// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <fstream>
#include <optional>
#include <ostream>

#include "base/text.hpp"
#include "main/commands.hpp"
#include "main/pack_files.hpp"
#include "main/real_world.hpp"
#include "notice/page/html.hpp"
#include "notice/page/keys.hpp"
#include "notice/page/markdown.hpp"
#include "notice/page/promises.hpp"
#include "paper/pdf.hpp"

namespace tend::main {
namespace {

/// The day that was asked for, else today's date where the desk is.
Result<LocalDate> day_of(const PageRequest& request, const policy::Handbook& handbook) {
  if (request.day.empty()) {
    return policy::usual_hours(handbook).zone().date_of(SystemClock().now());
  }
  if (const auto day = parse_date(request.day)) return *day;
  return fail(Code::Invalid,
              fmt::format("--day: `{}` is no date, as 2026-11-22", cut(request.day, 60)));
}

Result<void> write_file(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes << std::flush;
  if (file) return {};
  return fail(Code::Unavailable, fmt::format("{}: cannot be written", path));
}

Result<void> make_page(const PageRequest& request, const policy::Handbook& handbook,
                       std::ostream& answer) {
  ASSIGN_OR_RETURN(const LocalDate day, day_of(request, handbook));
  const auto size = paper::parse_paper_size(request.paper);
  if (!size) {
    return fail(Code::Invalid,
                fmt::format("--paper: `{}` is neither `a4` nor `letter`", cut(request.paper, 60)));
  }
  const auto page = notice::promises(handbook, day);
  if (!request.pdf.empty()) RETURN_IF_ERROR(write_file(request.pdf, paper::to_pdf(page, *size)));
  if (!request.html.empty()) RETURN_IF_ERROR(write_file(request.html, notice::to_html(page)));
  if (request.pdf.empty() && request.html.empty()) answer << notice::to_html(page);
  return {};
}

}  // namespace

int policy_page(const PageRequest& request, std::ostream& answer, std::ostream& complaints) {
  const auto handbook = load_handbook(request.pack);
  if (!handbook) {
    complaints << handbook.error().what << '\n';
    return exit_failed;
  }
  if (const auto made = make_page(request, *handbook, answer); !made) {
    complaints << made.error().what << '\n';
    return exit_failed;
  }
  return exit_done;
}

int policy_keys(const std::string& path, std::ostream& answer, std::ostream& complaints) {
  const auto handbook = load_handbook(path);
  if (!handbook) {
    complaints << handbook.error().what << '\n';
    return exit_failed;
  }
  answer << notice::to_markdown(notice::keys_of(handbook->policy()));
  return exit_done;
}

}  // namespace tend::main
