// SPDX-License-Identifier: Apache-2.0
#include "channel/mail/mail_intake.hpp"

#include <map>
#include <memory>
#include <utility>

#include "app/ids.hpp"
#include "net/completion.hpp"

namespace tend::channel {

using net::Awaitable;

Awaitable<Acceptance> MailIntake::accept(ReceivedMail mail) {
  std::map<DeskId, std::vector<std::string>> addresses;
  for (auto& [address, desk] : mail.recipients)
    addresses[desk].push_back(std::move(address));

  for (auto& [desk, envelope_to] : addresses) {
    const auto incoming = std::make_shared<app::IncomingMail>(
        app::IncomingMail{mail.envelope_from, std::move(envelope_to), mail.bytes});
    const Acceptance acceptance = co_await accept_for(desk, incoming);
    if (acceptance != Acceptance::Stored) co_return acceptance;
  }
  co_return Acceptance::Stored;
}

Awaitable<Acceptance> MailIntake::accept_for(DeskId desk,
                                             std::shared_ptr<const app::IncomingMail> mail) {
  for (int attempt = 0; attempt < accept_attempts_max; ++attempt) {
    const auto decide = [this, desk, mail] {
      const Instant now = ports_.clock.now();
      const auto arrival = app::IdMaker(ports_.entropy, ports_.steady).make<ArrivalTag>();
      return app::accept_mail(*ports_.store.in(desk), desk, *mail, arrival, now);
    };
    auto writes = co_await ports_.workers.run(decide);
    if (!writes) co_return Acceptance::TryAgain;
    if (!*writes) co_return Acceptance::Stored;

    const auto committed = co_await net::completion<void>(
        [&](net::Done<void> done) { ports_.store.commit(std::move(**writes), std::move(done)); });
    if (committed) {
      stored_();
      co_return Acceptance::Stored;
    }
    // Conflict: the same bytes came twice at once. Only what a snapshot shows is durable, so the
    // next attempt looks for them there.
    if (committed.error().code == Code::DiskFull) co_return Acceptance::NoRoom;
    if (committed.error().code != Code::Conflict) co_return Acceptance::TryAgain;
  }
  co_return Acceptance::TryAgain;
}

}  // namespace tend::channel
