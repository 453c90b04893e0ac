// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <vector>

#include "app/ports.hpp"
#include "store/metrics.hpp"
#include "store/sqlite/connection.hpp"

namespace tend::store::sqlite {

/// What may wait to be written, and how much of it shares one commit. The batch that forms while
/// the disk syncs is the next one, so no write set waits for company.
struct WriterLimits {
  std::size_t queue_write_sets_max = 8192;
  std::size_t queue_bytes_max = 256u << 20;
  std::size_t batch_write_sets_max = 256;
  std::size_t batch_bytes_max = 16u << 20;
  int idle_checkpoint_pages = 1000;  ///< moved as soon as nothing else is to be done
  int busy_checkpoint_pages = 8000;  ///< moved even if something is
};

/// The one thread that writes: it takes all that is queued, carries it out in one transaction and
/// answers after the commit. It numbers the feed.
class Writer {
 public:
  using Done = std::function<void(app::CommitResult)>;

  using Open = std::function<std::unique_ptr<Connection>()>;

  /// `open` makes a durable connection; it is called again if a connection has become unusable.
  Writer(Open open, const WriterLimits& limits, Metrics& metrics);
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// See app::Store::commit. A full or closing writer, or a write set that is too large, is
  /// answered at once, on the caller's thread.
  void submit(app::WriteSet writes, Done done);

  /// See app::Store::on_feed.
  void on_feed(app::Store::Listener listener);

  /// Takes nothing more, carries out and answers what is queued, then stops the thread.
  void close();

 private:
  struct Job {
    app::WriteSet writes;
    Done done;
    std::size_t bytes;
    app::CommitResult result;
    std::vector<app::FeedRow> feed;
  };
  using Batch = std::vector<Job>;
  enum class Together : std::uint8_t { Committed, Undone };

  void run();
  Batch take_batch();
  void carry_out(Batch& batch);
  Together commit_together(std::span<Job> jobs);
  void write(Job& job);
  void undo();
  void answer(Batch& batch);
  void checkpoint_beyond(int pages);
  std::int64_t next_in_feed(const DeskId& desk);

  const Open open_;
  const WriterLimits limits_;
  Metrics& metrics_;

  // Of the thread alone:
  std::unique_ptr<Connection> connection_;
  std::unordered_map<DeskId, std::int64_t> feed_end_;  ///< of the desks written to since an undo
  int pages_left_ = 0;  ///< in the log after the last checkpoint, held by a reader

  std::mutex mutex_;
  std::condition_variable arrived_;
  std::deque<Job> queue_;
  std::size_t queue_bytes_ = 0;
  bool closing_ = false;

  std::mutex listener_mutex_;  ///< held while it is told, so that it can be waited for
  app::Store::Listener listener_;

  std::thread thread_;
};

}  // namespace tend::store::sqlite
