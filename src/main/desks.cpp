// SPDX-License-Identifier: Apache-2.0
#include "main/desks.hpp"

#include <algorithm>

#include "app/set_up_desk.hpp"
#include "app/settle_facts.hpp"
#include "main/pack_files.hpp"
#include "main/sample_people.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;

std::vector<fs::path> pack_folders(const fs::path& folder) {
  std::vector<fs::path> packs;
  std::error_code unreadable;
  for (const auto& entry : fs::directory_iterator(folder, unreadable)) {
    if (fs::exists(entry.path() / "policy.yaml")) packs.push_back(entry.path());
  }
  std::ranges::sort(packs);
  return packs;
}

template <class UseCase>
Result<bool> perform_at(app::Ports& ports, const DeskId& desk, const UseCase& use_case) {
  app::IdMaker ids(ports.entropy, ports.steady);
  return app::perform(ports, access::system_actor(desk, "setup"), ids.make<CommandTag>(), use_case);
}
}  // namespace

Result<void> load_packs(const fs::path& folder, app::Handbooks& handbooks) {
  const auto packs = pack_folders(folder);
  if (packs.empty()) {
    return fail(Code::NotFound, "There is no policy pack in " + folder.string() +
                                    ": a folder with a policy.yaml was expected there.");
  }
  std::vector<Fault> faults;
  for (const auto& path : packs) {
    ASSIGN_OR_RETURN(const auto pack, load_pack(path));
    const auto loaded = handbooks.load(pack);
    if (loaded) continue;
    for (const auto& fault : loaded.error().faults) {
      faults.push_back({(path / fault.where).string(), fault.what});
    }
  }
  if (faults.empty()) return {};
  return fail(Code::Invalid, "Some policy packs cannot be read.", std::move(faults));
}

Result<void> set_up_desks(app::Ports& ports, SamplePeople samples) {
  std::string hash;
  if (samples == SamplePeople::With) {
    hash = app::hash_password(Secret(std::string(sample_password)), app::HashCost::Full);
  }
  for (const DeskId& desk : ports.handbooks.desks()) {
    RETURN_IF_ERROR(perform_at(ports, desk, app::set_up_desk));
    RETURN_IF_ERROR(app::settle_facts(ports, desk));
    if (samples == SamplePeople::Without) continue;
    RETURN_IF_ERROR(perform_at(ports, desk, [&](const app::Situation& situation) {
      return app::add_sample_people(situation, sample_clients(desk), hash);
    }));
  }
  return {};
}
}  // namespace tend::main
