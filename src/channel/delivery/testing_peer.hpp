// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <stdexcept>
#include <string>
#include <vector>

// For tests only: tests/mail-flow/smtp_peer.py as a process of its own, so that what leaves is seen
// by somebody who shares nothing with the sender.
namespace tend::channel {

class TestingPeer {
 public:
  explicit TestingPeer(const std::vector<std::string>& options = {}) {
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    if (::pipe(in.data()) != 0 || ::pipe(out.data()) != 0) throw std::runtime_error("pipe");
    spawn(options, in, out);
    ::close(in[0]);
    ::close(out[1]);
    stdin_ = in[1];
    stdout_ = ::fdopen(out[0], "r");
    port_ = static_cast<std::uint16_t>(std::stoi(line().substr(5)));
  }
  ~TestingPeer() {
    ::close(stdin_);  // It ends when its input does.
    std::fclose(stdout_);
    ::waitpid(process_, nullptr, 0);
  }
  TestingPeer(const TestingPeer&) = delete;
  TestingPeer& operator=(const TestingPeer&) = delete;

  std::uint16_t port() const { return port_; }

  /// The next line the peer prints; waits for it.
  std::string line() {
    std::string line;
    for (int c = std::fgetc(stdout_); c != EOF && c != '\n'; c = std::fgetc(stdout_))
      line += static_cast<char>(c);
    return line;
  }

 private:
  void spawn(const std::vector<std::string>& options, const std::array<int, 2>& in,
             const std::array<int, 2>& out) {
    std::vector<std::string> words{"python3", TEND_SOURCE_DIR "/tests/mail-flow/smtp_peer.py"};
    words.insert(words.end(), options.begin(), options.end());
    std::vector<char*> arguments;
    for (auto& word : words)
      arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    for (const int end : {in[0], in[1], out[0], out[1]})
      posix_spawn_file_actions_addclose(&actions, end);
    const int failed =
        ::posix_spawnp(&process_, "python3", &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0) throw std::runtime_error("python3 could not be started");
  }

  pid_t process_ = 0;
  int stdin_ = -1;
  std::FILE* stdout_ = nullptr;
  std::uint16_t port_ = 0;
};

}  // namespace tend::channel
