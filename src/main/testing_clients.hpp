// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <charconv>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "http/testing_client.hpp"
#include "main/testing_deed.hpp"
#include "net/testing_client.hpp"

// For tests only: people who send mails, and programs that use the API, over real sockets.
namespace tend::main {

/// Where the house stands at present, which desks it has, and the token of each one's API.
struct Addresses {
  std::uint16_t http = 0;
  std::uint16_t mail = 0;
  std::vector<std::string> desks = {};
  std::map<std::string, std::string> tokens = {};
};

inline const std::map<std::string, std::string>& mailboxes() {
  static const std::map<std::string, std::string> addresses{{"itech", "help@itech.example"},
                                                            {"gulf", "support@gulf.example"}};
  return addresses;
}

/// One that does one thing after the other, and insists on each.
class Client {
 public:
  explicit Client(std::string name, std::uint64_t seed) : name_(std::move(name)), dice_(seed) {}
  virtual ~Client() = default;
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  /// The house has started anew; whatever connection there was is gone.
  void meet(const Addresses& addresses) {
    addresses_ = addresses;
    hang_up();
  }

  /// Asks for what has no yes yet, or for something new.
  Answered work_once() {
    if (!current_) current_ = think_up();
    ++current_->attempts;
    const Answered answered = attempt(*current_);
    if (answered.code == 0) hang_up();
    if (answered.yes()) {
      current_->acknowledged = true;
      done_.push_back(*std::move(current_));
      current_.reset();
    }
    return answered;
  }

  bool waits_for_an_answer() const { return current_.has_value(); }

  /// All it ever wanted, with what it was told.
  std::vector<const Deed*> deeds() const {
    std::vector<const Deed*> all;
    for (const Deed& deed : done_)
      all.push_back(&deed);
    if (current_) all.push_back(&*current_);
    return all;
  }

 protected:
  virtual Deed think_up() = 0;
  virtual Answered attempt(Deed& deed) = 0;
  virtual void hang_up() = 0;

  std::string next_marker() { return name_ + "-" + std::to_string(++count_); }
  std::size_t below(std::size_t end) { return dice_() % end; }
  const std::string& any_desk() { return addresses_.desks[below(addresses_.desks.size())]; }
  const Addresses& addresses() const { return addresses_; }
  const std::vector<Deed>& done() const { return done_; }

 private:
  const std::string name_;
  std::mt19937_64 dice_;
  Addresses addresses_;
  std::optional<Deed> current_;
  std::vector<Deed> done_;
  int count_ = 0;
};

/// Sends mails to one desk or both, and answers acknowledgements.
class MailSender final : public Client {
 public:
  using Client::Client;

  /// It may answer these from now on.
  void receive(const std::vector<Acknowledgement>& mails) { received_ = mails; }

 private:
  Deed think_up() override {
    Deed deed{.kind = Deed::Kind::Mail, .marker = next_marker()};
    std::string header;
    if (!received_.empty() && below(3) == 0) {
      const Acknowledgement& answered = received_[below(received_.size())];
      deed.desks = {answered.desk};
      deed.sender = answered.recipient;
      deed.ticket = answered.ticket;
      header = "In-Reply-To: <" + answered.message_id + ">\r\n";
    } else {
      deed.desks = below(4) == 0 ? addresses().desks : std::vector{any_desk()};
      deed.sender = "person-" + deed.marker + "@client.example";
    }
    deed.bytes = compose(deed, header);
    return deed;
  }

  std::string compose(const Deed& deed, const std::string& header) {
    std::string mail = "From: " + deed.sender + "\r\nTo: " + mailboxes().at(deed.desks.front()) +
                       "\r\nSubject: " + deed.marker + "\r\nMessage-ID: <" + deed.marker +
                       "@client.example>\r\n" + header + "\r\n";
    const std::size_t lines = below(20) == 0 ? 600 : 1 + below(20);
    for (std::size_t line = 0; line < lines; ++line) {
      mail += ".line " + std::to_string(line) + " of " + deed.marker + ' ' +
              std::string(below(60), 'x') + "\r\n";
    }
    return mail;
  }

  Answered attempt(Deed& deed) override {
    if (!connection_ && !greet()) return {};
    std::string envelope = "MAIL FROM:<" + deed.sender + ">\r\n";
    for (const std::string& desk : deed.desks)
      envelope += "RCPT TO:<" + mailboxes().at(desk) + ">\r\n";
    connection_->send(envelope + "DATA\r\n");
    Answered answered;
    for (std::size_t replies = deed.desks.size() + 2; replies > 0; --replies) {
      answered = hear();
      if (answered.code == 0 || answered.code >= 400) return answered;
    }
    connection_->send(with_dots_doubled(deed.bytes) + ".\r\n");
    return hear();
  }

  bool greet() {
    connection_ = std::make_unique<net::TestingClient>(addresses().mail);
    if (!connection_->connected() || hear().code != 220) return false;
    connection_->send("EHLO client.example\r\n");
    return hear().code == 250;
  }

  /// The last line of a reply.
  Answered hear() {
    for (;;) {
      const std::string line = connection_->read_until("\r\n");
      Answered answered{.code = 0, .text = line};
      if (!line.ends_with("\r\n")) return {};
      std::from_chars(line.data(), line.data() + 3, answered.code);
      if (line[3] == ' ') return answered;
    }
  }

  static std::string with_dots_doubled(std::string_view mail) {
    std::string wire;
    for (std::size_t at = 0; at < mail.size(); ++at) {
      if (mail[at] == '.' && (at == 0 || mail[at - 1] == '\n')) wire += '.';
      wire += mail[at];
    }
    return wire;
  }

  void hang_up() override { connection_.reset(); }

  std::unique_ptr<net::TestingClient> connection_;
  std::vector<Acknowledgement> received_;
};

/// Opens a ticket, writes to its requester, resolves it; then the next one.
class ApiCaller final : public Client {
 public:
  using Client::Client;

 private:
  Deed think_up() override {
    const Deed* last = done().empty() ? nullptr : &done().back();
    if (last == nullptr || last->kind == Deed::Kind::Resolution) return open_ticket();
    const bool replied = last->kind == Deed::Kind::Reply;
    Deed deed{.kind = replied ? Deed::Kind::Resolution : Deed::Kind::Reply,
              .marker = next_marker(),
              .desks = last->desks,
              .ticket = last->ticket};
    deed.bytes = replied ? R"({"explanation":")" + deed.marker + R"("})"
                         : R"({"public":true,"body":")" + deed.marker + R"("})";
    return deed;
  }

  Deed open_ticket() {
    Deed deed{.kind = Deed::Kind::Ticket, .marker = next_marker(), .desks = {any_desk()}};
    const std::string line = deed.desks.front() == "itech" ? "support" : "texas";
    deed.bytes = R"({"channel":"phone","line":")" + line + R"(","subject":")" + deed.marker +
                 R"(","body":")" + deed.marker + R"(","contact":{"email":"caller-)" + deed.marker +
                 R"(@client.example"}})";
    return deed;
  }

  Answered attempt(Deed& deed) override {
    if (!connection_) connection_ = std::make_unique<http::HttpTestingClient>(addresses().http);
    const std::string& desk = deed.desks.front();
    const http::TestingAnswer answer =
        connection_->ask("POST", target_of(deed), deed.bytes,
                         "Authorization: Bearer " + addresses().tokens.at(desk) +
                             "\r\nIdempotency-Key: " + deed.marker + "\r\n");
    if (deed.kind == Deed::Kind::Ticket && answer.status == 201) {
      const std::string location = answer.header("Location");
      const char* end = location.data() + location.size();
      std::from_chars(location.data() + location.rfind('/') + 1, end, deed.ticket);
    }
    return {answer.status, answer.body};
  }

  static std::string target_of(const Deed& deed) {
    const std::string tickets = "/" + deed.desks.front() + "/api/v1/tickets";
    const std::string ticket = tickets + "/" + std::to_string(deed.ticket);
    if (deed.kind == Deed::Kind::Ticket) return tickets;
    return ticket + (deed.kind == Deed::Kind::Reply ? "/messages" : "/resolution");
  }

  void hang_up() override { connection_.reset(); }

  std::unique_ptr<http::HttpTestingClient> connection_;
};

}  // namespace tend::main
