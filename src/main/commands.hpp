// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

// What `tend NAME` does, one function a command. Each returns the exit status: 0 done, 1 the answer
// is no (a failed check, a story that differs), 2 the command could not be carried out.
namespace tend::main {

inline constexpr int exit_done = 0;
inline constexpr int exit_no = 1;
inline constexpr int exit_failed = 2;

enum class AnswerIn : std::uint8_t { Words, Json };

/// `tend calendar --batch`: answers each line of `questions` with one line of `answers`, as JSON. A
/// line that cannot be answered says why, and the next one is read.
int calendar_batch(std::istream& questions, std::ostream& answers);

/// `tend mail parse FILE`: what a mail comes to, as one JSON object. `path` "-" is `input`. Every
/// file that can be read has an answer, whatever is in it.
int mail_parse(const std::string& path, std::istream& input, std::ostream& answer,
               std::ostream& complaints);

/// `tend policy check`: reads the pack in a folder (or the one whose policy.yaml is this file) and
/// tells each finding at its file:line:column, with a way out. The answer is no when one of them is
/// an error.
struct PolicyCheckRequest {
  std::string pack;
  std::string on;  ///< a date, from which "the next twelve months" are counted; empty: today
  AnswerIn form = AnswerIn::Words;
};
int policy_check(const PolicyCheckRequest& request, std::ostream& answer, std::ostream& complaints);

/// `tend policy diff`: what a person needs to know between two packs, section by section, reasons
/// and the handbook's own text last. The answer is no when they differ. Packs that cannot be read
/// as YAML cannot be compared; faults do not keep anything from being told.
int policy_diff(const std::string& before, const std::string& after, AnswerIn form,
                std::ostream& answer, std::ostream& complaints);

/// `tend policy migrate`: what becomes of the open tickets that have older terms than their desk's
/// pack, and, with `yes`, does it; then no server may run on the folder. The answer is no when one
/// of them does not fit and is left alone.
struct MigrateRequest {
  std::string data = "data";
  std::string policies = "policies";
  std::string desk;
  std::vector<std::int64_t> tickets;  ///< numbers; none: all that are open
  bool yes = false;
  std::string clock;  ///< an instant at which business time stands; empty: now
  AnswerIn form = AnswerIn::Words;
};
int policy_migrate(const MigrateRequest& request, std::ostream& answer, std::ostream& complaints);

/// `tend policy explain`: what the pack decides about each request, a line of JSON each, and why.
/// One that cannot be answered says so with its pointer, and the next one is read.
int policy_explain(const std::string& pack_path, AnswerIn form, std::istream& requests,
                   std::ostream& answers, std::ostream& complaints);

/// `tend policy new`: asks what a desk without a handbook has to decide, and writes a pack that
/// says so into a folder of its own under `into`; nothing is overwritten.
struct NewPackRequest {
  enum class Ask : std::uint8_t { Person, File };
  std::string desk;
  std::string into = "policies";
  std::string answers;  ///< a file of answers, - for `input`; empty: as `ask` says
  Ask ask = Ask::File;  ///< a person who reads and types, or all of `input` as a file of answers
  AnswerIn form = AnswerIn::Words;
};
int policy_new(const NewPackRequest& request, std::istream& input, std::ostream& answer,
               std::ostream& talk);

/// `tend policy page`: what the pack promises, as the page a client may keep. Without a form it is
/// HTML; without a file it goes to `answer`.
struct PageRequest {
  std::string pack;
  std::string html;  ///< a file to write; empty: none
  std::string pdf;   ///< likewise
  std::string paper = "letter";
  std::string day;  ///< "2026-11-22"; empty: today where the desk is
};
int policy_page(const PageRequest& request, std::ostream& answer, std::ostream& complaints);

/// `tend policy keys`: the names of a pack that programs may use, as a page in Markdown.
int policy_keys(const std::string& path, std::ostream& answer, std::ostream& complaints);

/// `tend policy schema`: the JSON Schema of a pack's file, `policy` or `facts`, for editors.
int policy_schema(const std::string& file, std::ostream& answer, std::ostream& complaints);

/// `tend serve`.
struct ServeRequest {
  std::string data = "data";
  std::string policies = "policies";
  std::string web;
  std::string listen = "127.0.0.1:8080";
  std::string mail = "127.0.0.1:2525";
  std::string mail_server;
  std::string authserv_id;
  std::string clock;
  bool sample = false;
};
int serve(const ServeRequest& request);

/// `tend seed`: fills an empty folder with tickets to measure on: clients and contacts some of whom
/// write much more than others, and tickets of the year before `until` in every state. The same
/// seed and `until` make the same tickets.
struct SeedRequest {
  std::string data = "data";
  std::string policies = "policies";
  int tickets = 1000;
  std::uint64_t seed = 1;
  std::string until;  ///< an instant; empty: now
  AnswerIn form = AnswerIn::Words;
};
int seed(const SeedRequest& request, std::ostream& answer, std::ostream& complaints);

/// `tend rebuild`: folds every ticket anew. With `check` it only compares what is derived with what
/// is stored, and the answer is no when they differ; without it, no server may run on the folder.
struct RebuildRequest {
  std::string data = "data";
  std::string policies = "policies";
  bool check = false;
  AnswerIn form = AnswerIn::Words;
};
int rebuild(const RebuildRequest& request, std::ostream& answer, std::ostream& complaints);

/// `tend token create`: prints a new API token of an agent, this once.
struct TokenRequest {
  std::string data = "data";
  std::string policies = "policies";
  std::string desk;
  std::string agent;
  std::string name = "command line";
};
int create_token(const TokenRequest& request, std::ostream& answer, std::ostream& complaints);

/// `tend backup --data DIR FILE`: copies the desks' database as it is at one moment, also while a
/// server runs on it. The sealing key stays where it is.
int backup(const std::string& data_directory, const std::string& file, std::ostream& complaints);

/// `tend restore --check FILE`: reads a backup without changing anything and tells what it holds
/// and what is wrong with it. The answer is no when something is.
int restore_check(const std::string& file, AnswerIn form, std::ostream& answer,
                  std::ostream& complaints);

/// `tend restore FILE --data DIR`: makes a data directory of a sound backup; the directory must be
/// empty or not there.
int restore(const std::string& file, const std::string& data_directory, std::ostream& answer,
            std::ostream& complaints);

struct StoryOptions {
  enum class OnDifference : std::uint8_t { Tell, Rewrite };
  std::vector<std::string> paths;  ///< stories, and folders of stories
  std::string policies;            ///< the folder that has the packs, each under its desk's name
  OnDifference on_difference = OnDifference::Tell;
  AnswerIn form = AnswerIn::Words;
};

/// `tend story`: plays stories and tells where what happens is not what is written, or rewrites
/// what is written. The answer is no when there is a difference left.
int play_stories(const StoryOptions& options, std::ostream& answer, std::ostream& complaints);

}  // namespace tend::main
