// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/writer.hpp"

#include <chrono>
#include <exception>
#include <utility>

#include "store/carry_out.hpp"
#include "store/database_error.hpp"

namespace tend::store::sqlite {
namespace {

Error why(const std::exception& failure) {
  const auto* error = dynamic_cast<const DatabaseError*>(&failure);
  if (error != nullptr && error->kind() == DatabaseError::Kind::Constraint) {
    return {Code::Conflict, "Something else already has one of these keys."};
  }
  if (error != nullptr && error->kind() == DatabaseError::Kind::DiskFull) {
    return {Code::DiskFull, "Try again once somebody has made room."};
  }
  return {Code::Unavailable, "The database cannot be written just now."};
}

}  // namespace

Writer::Writer(Open open, const WriterLimits& limits, Metrics& metrics)
    : open_(std::move(open)), limits_(limits), metrics_(metrics), connection_(open_()) {
  thread_ = std::thread([this] { run(); });
}

Writer::~Writer() {
  close();
}

void Writer::close() {
  {
    const std::lock_guard lock(mutex_);
    closing_ = true;
  }
  arrived_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void Writer::submit(app::WriteSet writes, Done done) {
  if (auto fits = check_limits(writes); !fits) {
    done(std::move(fits));
    return;
  }
  const std::size_t bytes = byte_size(writes);
  {
    const std::lock_guard lock(mutex_);
    if (!closing_ && queue_.size() < limits_.queue_write_sets_max &&
        queue_bytes_ + bytes <= limits_.queue_bytes_max) {
      queue_.push_back({std::move(writes), std::move(done), bytes, {}, {}});
      queue_bytes_ += bytes;
      metrics_.queue_depth = static_cast<std::int64_t>(queue_.size());
      arrived_.notify_one();
      return;
    }
  }
  ++metrics_.turned_away;
  done(fail(Code::Unavailable, "Too much is waiting to be written; try again."));
}

void Writer::on_feed(app::Store::Listener listener) {
  const std::lock_guard lock(listener_mutex_);
  listener_ = std::move(listener);
}

void Writer::run() {
  for (Batch batch = take_batch(); !batch.empty(); batch = take_batch()) {
    carry_out(batch);
    answer(batch);
    checkpoint_beyond(limits_.busy_checkpoint_pages);
  }
}

/// What is queued, as far as one batch may hold. Waits for something; empty: closing, all is done.
Writer::Batch Writer::take_batch() {
  std::unique_lock lock(mutex_);
  if (queue_.empty()) {
    lock.unlock();
    checkpoint_beyond(limits_.idle_checkpoint_pages);
    lock.lock();
  }
  arrived_.wait(lock, [this] { return closing_ || !queue_.empty(); });

  Batch batch;
  std::size_t bytes = 0;
  while (!queue_.empty() && batch.size() < limits_.batch_write_sets_max &&
         (batch.empty() || bytes + queue_.front().bytes <= limits_.batch_bytes_max)) {
    bytes += queue_.front().bytes;
    queue_bytes_ -= queue_.front().bytes;
    batch.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
  metrics_.queue_depth = static_cast<std::int64_t>(queue_.size());
  return batch;
}

void Writer::carry_out(Batch& batch) {
  if (commit_together(batch) == Together::Committed || batch.size() == 1) return;
  // One of them hurt all: alone, each gets the answer it deserves.
  ++metrics_.batches_undone;
  bool disk_answers = true;
  for (auto& job : batch) {
    if (disk_answers) {
      commit_together({&job, 1});
      disk_answers = job.result || job.result.error().code != Code::Unavailable;
    } else {
      job.result = fail(Code::Unavailable, "The database cannot be written just now.");
    }
  }
}

/// One transaction for all of `jobs`. When it is undone, each has the failure as its result. If it
/// was the sync that failed, a crash before the next commit may still bring the transaction back:
/// who must know looks for the command's id.
Writer::Together Writer::commit_together(std::span<Job> jobs) {
  using namespace std::chrono;
  try {
    if (!connection_) connection_ = open_();
    connection_->begin_writing();
    bool any_written = false;
    for (auto& job : jobs) {
      job.result = check_preconditions(*connection_, job.writes);
      if (!job.result) continue;
      write(job);
      any_written = true;
    }
    const auto start = steady_clock::now();
    connection_->commit();
    const auto spent = duration_cast<microseconds>(steady_clock::now() - start);
    metrics_.commit_microseconds += static_cast<std::uint64_t>(spent.count());
    if (any_written) ++metrics_.commits;
    metrics_.failing = false;
    return Together::Committed;
  } catch (const std::exception& failure) {
    for (auto& job : jobs) {
      job.result = std::unexpected(why(failure));
      job.feed.clear();
    }
  }
  undo();
  return Together::Undone;
}

void Writer::undo() {
  feed_end_.clear();  // the numbers given out in the transaction are free again
  metrics_.failing = true;
  try {
    if (connection_) connection_->rollback();
  } catch (const DatabaseError&) {
    connection_.reset();
  }
}

void Writer::write(Job& job) {
  write_rows(*connection_, job.writes);
  for (const auto& row : job.writes.writes) {
    const auto* ticket = std::get_if<app::TicketRow>(&row);
    if (ticket == nullptr) continue;
    const app::FeedRow line{next_in_feed(job.writes.desk), ticket->id, ticket->number,
                            ticket->version};
    connection_->run(Statement::AddFeed, values_of(job.writes.desk, line));
    job.feed.push_back(line);
  }
}

std::int64_t Writer::next_in_feed(const DeskId& desk) {
  auto known = feed_end_.find(desk);
  if (known == feed_end_.end()) {
    const auto end = field<std::int64_t>(*connection_, Statement::FeedEnd, {desk});
    known = feed_end_.emplace(desk, end.value_or(0)).first;
  }
  return ++known->second;
}

void Writer::answer(Batch& batch) {
  for (auto& job : batch) {
    if (job.result) {
      ++metrics_.write_sets;
    } else if (job.result.error().code == Code::Conflict) {
      ++metrics_.conflicts;
    } else {
      ++metrics_.failures;
    }
    job.done(std::move(job.result));
  }
  const std::lock_guard lock(listener_mutex_);
  for (const auto& job : batch) {
    if (listener_ && !job.feed.empty()) listener_(job.writes.desk, job.feed);
  }
}

/// Keeps the log short. A reader may hold part of it back; that part is not tried again before
/// the log has grown by as much once more.
void Writer::checkpoint_beyond(int pages) {
  if (!connection_ || connection_->log_pages() < pages_left_ + pages) return;
  try {
    connection_->checkpoint();
    ++metrics_.checkpoints;
  } catch (const DatabaseError&) {
    ++metrics_.checkpoint_failures;
  }
  pages_left_ = connection_->log_pages();
  metrics_.log_pages = pages_left_;
}

}  // namespace tend::store::sqlite
