// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/identity.hpp"
#include "app/situation.hpp"

namespace tend::app {

/// What a desk needs before anybody can write to it: its handbook's text kept for the tickets that
/// will be pinned to it, its people as agents, and the client that unknown senders belong to until
/// a coordinator has sorted them. Done again it changes only what changed.
///
/// People in facts.yaml get no password: they sign in once one was set for them.
Result<Outcome<bool>> set_up_desk(const Situation& situation);

struct SampleContact {
  std::string name;
  std::string email;
  std::string site_region;
  std::vector<std::string> marks;
};
struct SampleClient {
  std::string name;
  std::string domain;
  std::vector<SampleContact> contacts;
  std::string plan = "standard";
};

/// Clients with contacts, and one password for every person of the desk, for trying Tend out.
/// Nothing happens at a desk that has clients already.
Result<Outcome<bool>> add_sample_people(const Situation& situation,
                                        const std::vector<SampleClient>& clients,
                                        const std::string& password_hash);

}  // namespace tend::app
