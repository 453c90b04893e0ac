// SPDX-License-Identifier: Apache-2.0
#include "main/seed/course.hpp"

#include <algorithm>

namespace tend::main {
namespace {
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr double never_looked_at = 0.01;
constexpr double never_resolved = 0.02;
constexpr double withdrawn = 0.03;
constexpr double asked = 0.2;
constexpr double noted = 0.25;
constexpr double planned = 0.1;
constexpr double priority_changed = 0.08;
constexpr double goes_to_and_fro = 0.45;
constexpr int rounds_most = 4;
constexpr double answered_after_resolution = 0.05;
constexpr double closed_by_hand = 0.3;

class Course {
 public:
  explicit Course(Chance& chance) : chance_(chance) {}

  void then(Deed deed, Seconds least, Seconds most) {
    steps_.push_back({deed, chance_.between(least, most)});
  }
  void perhaps(double probability, Deed deed, Seconds least, Seconds most) {
    if (chance_.happens(probability)) then(deed, least, most);
  }

  std::vector<Step> take() { return std::move(steps_); }

 private:
  Chance& chance_;
  std::vector<Step> steps_;
};

bool offers(const policy::Policy& policy, policy::ClosureReason reason) {
  return std::ranges::any_of(policy.closing.reasons,
                             [&](const auto& terms) { return terms.reason == reason; });
}
}  // namespace

std::vector<Step> draw_course(const policy::Policy& policy, Chance& chance) {
  Course course(chance);
  if (chance.happens(never_looked_at)) return {};
  course.then(chance.happens(0.7) ? Deed::Triage : Deed::Assign, minutes(3), hours(2));
  course.perhaps(noted, Deed::Note, minutes(2), hours(1));
  course.perhaps(priority_changed, Deed::ChangePriority, minutes(1), hours(1));
  if (chance.happens(withdrawn) && offers(policy, policy::ClosureReason::Withdrawn)) {
    course.then(Deed::Withdraw, hours(1), days(2));
    return course.take();
  }
  course.then(Deed::Reply, minutes(2), hours(6));
  course.perhaps(planned, Deed::Plan, minutes(5), hours(8));
  if (!policy.waiting.empty() && chance.happens(asked)) {
    course.then(Deed::Ask, minutes(5), hours(8));
    course.then(chance.happens(0.8) ? Deed::Answer : Deed::Resume, minutes(20), days(3));
  }
  for (int round = 0; round < rounds_most && chance.happens(goes_to_and_fro); ++round) {
    course.then(Deed::Answer, minutes(10), days(1));
    course.then(Deed::Reply, minutes(5), hours(8));
  }
  if (chance.happens(never_resolved)) return course.take();
  course.then(Deed::Resolve, minutes(15), days(6));
  if (chance.happens(answered_after_resolution)) {
    course.then(Deed::Answer, hours(1), days(4));
    course.then(Deed::Reply, minutes(10), hours(8));
    course.then(Deed::Resolve, minutes(30), days(2));
  }
  course.perhaps(closed_by_hand, Deed::Close, hours(1), days(2));
  return course.take();
}
}  // namespace tend::main
