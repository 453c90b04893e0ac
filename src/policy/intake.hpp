// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "policy/policy.hpp"

// What a request is asked, and whether what came back answers it (H1, H9).
namespace tend::policy {

inline constexpr std::size_t answer_bytes_max = 20'000;
inline constexpr std::size_t answers_max = 200;

/// One choice, several for an `any_of`, or a single free text.
struct GivenAnswer {
  std::string question;
  std::vector<std::string> values;
};

/// What a request by this channel is taken for that does not say: what the channel opens, else the
/// first request.
std::string_view type_opened_by(const Policy& policy, std::string_view channel);

/// The priority that the words of a subject ask for on this channel (X5), by whole words and
/// whatever their case; the first of the pack's that is found. Empty: none.
std::string_view priority_it_sounds_like(const Policy& policy, std::string_view channel,
                                         std::string_view subject);

/// The questions of the request's type that stand open to be asked now, in the handbook's order:
/// those whose `when` holds. `facts` knows the type and what was answered so far.
std::vector<const Question*> questions_for(const Policy& policy, const CaseFacts& facts);

/// Of these, what the requester still owes: required, his to answer, unanswered.
std::vector<const Question*> missing_answers(const Policy& policy, const CaseFacts& facts);

/// What is wrong with the answers, each at its JSON pointer ("/answers/affected"): a question the
/// type does not ask, a choice it does not offer, several where one is wanted, an agent's
/// question answered by a requester, a text too long.
std::vector<Fault> check_answers(const Policy& policy, std::string_view type,
                                 const std::vector<GivenAnswer>& answers, AnsweredBy by);

/// Adds checked answers; a question answered again forgets what it was told before. A blank text is
/// no answer, an `any_of` with nothing ticked is one.
void learn_answers(const Policy& policy, const std::vector<GivenAnswer>& answers, CaseFacts& facts);

}  // namespace tend::policy
