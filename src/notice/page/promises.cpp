// SPDX-License-Identifier: Apache-2.0
#include "notice/page/promises.hpp"

#include <fmt/format.h>

#include "notice/page/promises_sections.hpp"
#include "notice/page/section_writer.hpp"
#include "notice/page/words.hpp"

namespace tend::notice {

Page promises(const policy::Handbook& handbook, LocalDate day) {
  const auto& policy = handbook.policy();
  const bool goals = policy.targets_are == policy::TargetsAre::Goals;
  Page page{policy.name,
            goals ? "Service goals" : "Service commitments",
            policy.language,
            day,
            {fmt::format("As of {}", in_words(day)),
             fmt::format("Made from version {} of the handbook", handbook.version())},
            {}};
  if (!policy.preface.empty()) {
    SectionWriter about(page, "about", "About this page");
    about.quote(policy.preface);
    about.done();
  }
  write_hours(page, handbook);
  write_ways_in(page, policy);
  write_requests(page, policy);
  write_plans(page, policy);
  write_levels(page, policy);
  write_targets(page, policy);
  write_night(page, policy);
  write_care(page, policy);
  write_holds(page, policy);
  write_approvals(page, policy);
  write_bills(page, policy);
  write_waiting(page, policy);
  write_extensions(page, policy);
  write_closing(page, policy);
  write_documents(page, policy);
  return page;
}

}  // namespace tend::notice
