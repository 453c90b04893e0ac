// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/ports.hpp"
#include "store/sqlite/sqlite_store.hpp"
#include "store/testing.hpp"

// What every engine promises through app::Store is asked of each of them by the tests beside this.
namespace tend::store::contract {

using namespace testing;

struct Engine {
  const char* name;
  std::function<std::unique_ptr<app::Store>(const TemporaryDirectory&)> open;
};

inline const Engine engines[] = {
    {"Sqlite",
     [](const TemporaryDirectory& directory) {
       return std::make_unique<SqliteStore>(SqliteOptions{.file = directory / "tend.db"});
     }},
};

inline const DeskId itech("itech");
inline const DeskId gulf("gulf");

class Contract : public ::testing::TestWithParam<Engine> {
 protected:
  void reopen() {
    store_.reset();
    store_ = GetParam().open(directory_);
  }
  app::Store& store() { return *store_; }
  std::unique_ptr<app::Snapshot> desk() { return store_->in(itech); }

  app::CommitResult commit(std::vector<app::Write> rows,
                           std::vector<app::Precondition> preconditions = {}) {
    return commit_and_wait(*store_, writes(itech, std::move(rows), std::move(preconditions)));
  }

 private:
  TemporaryDirectory directory_;
  std::unique_ptr<app::Store> store_ = GetParam().open(directory_);
};

#define TEND_FOR_EVERY_ENGINE(Suite)                                            \
  INSTANTIATE_TEST_SUITE_P(Contract, Suite, ::testing::ValuesIn(engines),       \
                           [](const ::testing::TestParamInfo<Engine>& engine) { \
                             return std::string(engine.param.name);             \
                           })

}  // namespace tend::store::contract
