// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <iostream>

#include "app/rebuild.hpp"
#include "main/commands.hpp"
#include "main/offline.hpp"

namespace tend::main {
namespace {
/// A line that is written over, for somebody who waits at a terminal.
void show_progress(const DeskId& desk, std::int64_t tickets) {
  if (::isatty(STDERR_FILENO) == 0) return;
  std::cerr << '\r' << desk.value() << ": " << tickets << " tickets" << std::flush;
}

int tell(const app::RebuildReport& report, const DeskId& desk, AnswerIn form,
         std::ostream& answer) {
  if (form == AnswerIn::Json) {
    answer << R"({"desk":")" << desk.value() << R"(","tickets":)" << report.tickets
           << R"(,"events":)" << report.events << R"(,"differences":)" << report.differences.size()
           << "}\n";
  } else {
    answer << desk.value() << ": " << report.tickets << " tickets, " << report.events << " events, "
           << report.differences.size() << " differences\n";
    for (const auto& difference : report.differences) {
      answer << "  #" << difference.ticket.value() << ": " << difference.what << '\n';
    }
  }
  return report.differences.empty() ? exit_done : exit_no;
}
}  // namespace

int rebuild(const RebuildRequest& request, std::ostream& answer, std::ostream& complaints) {
  try {
    const auto beside = request.check ? Beside::AServer : Beside::Nobody;
    auto offline = Offline::open({request.data, request.policies, beside});
    if (!offline) return complaints << "tend: " << offline.error().what << '\n', exit_failed;

    int status = exit_done;
    const auto mode = request.check ? app::RebuildMode::Check : app::RebuildMode::Repair;
    app::Ports& ports = (*offline)->ports();
    for (const DeskId& desk : ports.handbooks.desks()) {
      const auto report = app::rebuild(ports, desk, mode,
                                       [&](std::int64_t tickets) { show_progress(desk, tickets); });
      if (!report) return complaints << "tend: " << report.error().what << '\n', exit_failed;
      status = std::max(status, tell(*report, desk, request.form, answer));
    }
    return request.check ? status : exit_done;
  } catch (const std::exception& lost) {
    complaints << "tend: " << lost.what() << '\n';
    return exit_failed;
  }
}
}  // namespace tend::main
