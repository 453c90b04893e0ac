// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include "app/identity.hpp"
#include "main/commands.hpp"
#include "main/offline.hpp"

namespace tend::main {
int create_token(const TokenRequest& request, std::ostream& answer, std::ostream& complaints) {
  try {
    auto offline = Offline::open({request.data, request.policies});
    if (!offline) return complaints << "tend: " << offline.error().what << '\n', exit_failed;

    app::Ports& ports = (*offline)->ports();
    app::IdMaker ids(ports.entropy, ports.steady);
    const auto token =
        app::perform(ports, access::system_actor(DeskId(request.desk), "command"),
                     ids.make<CommandTag>(), [&](const app::Situation& situation) {
                       return app::create_token(situation, request.agent, request.name);
                     });
    if (!token) return complaints << "tend: " << token.error().what << '\n', exit_failed;
    answer << token->reveal() << '\n';
    return exit_done;
  } catch (const std::exception& lost) {
    complaints << "tend: " << lost.what() << '\n';
    return exit_failed;
  }
}
}  // namespace tend::main
