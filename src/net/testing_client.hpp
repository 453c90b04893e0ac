// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

// For tests only: a plain blocking socket, so that what the peer sees is what is tested. Nothing
// here waits longer than `patience`; a test that runs into it has failed.
namespace tend::net {

class TestingClient {
 public:
  explicit TestingClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    const timeval patience{.tv_sec = 20, .tv_usec = 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(port);
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&server), sizeof server) == 0;
  }
  ~TestingClient() { ::close(socket_); }
  TestingClient(const TestingClient&) = delete;
  TestingClient& operator=(const TestingClient&) = delete;

  bool connected() const { return connected_; }

  /// False when the server no longer takes it.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  /// Says that nothing more will be sent.
  void finish_sending() { ::shutdown(socket_, SHUT_WR); }

  /// Everything up to and with `mark`; what was received, without it, if the server closed first.
  std::string read_until(std::string_view mark) {
    std::size_t end = received_.find(mark);
    while (end == std::string::npos && receive())
      end = received_.find(mark);
    return take(end == std::string::npos ? received_.size() : end + mark.size());
  }

  std::string read(std::size_t bytes) {
    while (received_.size() < bytes && receive()) {
    }
    return take(bytes);
  }

  /// Everything until the server closes.
  std::string read_all() {
    while (receive()) {
    }
    return take(received_.size());
  }

  /// Whether something has come that was not read yet; it does not wait.
  bool has_more() const {
    char byte = 0;
    return !received_.empty() || ::recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
  }

  /// Whether the server closed in good order, with nothing more to say.
  bool closed() { return received_.empty() && !receive() && !reset_; }

 private:
  bool receive() {
    std::array<char, 16384> bytes;
    const auto count = ::recv(socket_, bytes.data(), bytes.size(), 0);
    reset_ = count < 0;
    if (count <= 0) return false;
    received_.append(bytes.data(), static_cast<std::size_t>(count));
    return true;
  }

  std::string take(std::size_t bytes) {
    std::string taken = received_.substr(0, bytes);
    received_.erase(0, bytes);
    return taken;
  }

  int socket_;
  bool connected_ = false;
  bool reset_ = false;
  std::string received_;
};

}  // namespace tend::net
