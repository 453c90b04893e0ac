// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <istream>
#include <iterator>
#include <ostream>
#include <string>

#include "base/assert.hpp"
#include "base/text.hpp"
#include "main/commands.hpp"
#include "main/zones.hpp"
#include "policy/new_pack.hpp"

namespace tend::main {
namespace {
namespace fs = std::filesystem;
namespace json = boost::json;

Result<policy::NewPack> read_file_of_answers(const NewPackRequest& request, std::istream& file,
                                             const calendar::ZoneTable& zones) {
  const auto name =
      request.answers.empty() || request.answers == "-" ? "standard input" : request.answers;
  std::string text(policy::pack_file_bytes_max + 1, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(file.gcount()));
  if (file.bad()) return fail(Code::Unavailable, name + ": cannot be read");
  return policy::read_answers(request.desk, name, text, zones);
}

/// Asks until the answer can be taken. An empty line takes what stands in brackets; a person who
/// ends the input wants no pack.
Result<void> ask(const policy::PackQuestion& question, std::istream& person, std::ostream& talk,
                 const calendar::ZoneTable& zones, policy::NewPack& pack) {
  const auto otherwise = question.otherwise(pack);
  while (true) {
    talk << fmt::format("{} [{}] ", question.ask, otherwise) << std::flush;
    std::string line;
    if (!std::getline(person, line)) return fail(Code::Refused, "\nNothing was written.");
    const auto typed = trim(line).empty() ? std::string_view(otherwise) : std::string_view(line);
    const auto taken = policy::take_answer(question, typed, zones, pack);
    if (taken) return {};
    talk << taken.error().what << '\n';
  }
}

Result<policy::NewPack> ask_person(const std::string& desk, std::istream& person,
                                   std::ostream& talk, const calendar::ZoneTable& zones) {
  policy::NewPack pack;
  pack.desk = desk;
  for (const auto& question : policy::pack_questions())
    RETURN_IF_ERROR(ask(question, person, talk, zones, pack));
  return pack;
}

Result<policy::NewPack> learn(const NewPackRequest& request, std::istream& input,
                              std::ostream& talk, const calendar::ZoneTable& zones) {
  if (request.answers.empty() && request.ask == NewPackRequest::Ask::Person) {
    return ask_person(request.desk, input, talk, zones);
  }
  if (request.answers.empty() || request.answers == "-") {
    return read_file_of_answers(request, input, zones);
  }
  std::ifstream file(request.answers, std::ios::binary);
  if (!file) return fail(Code::NotFound, request.answers + ": cannot be opened");
  return read_file_of_answers(request, file, zones);
}

Result<void> write_file(const fs::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text << std::flush;
  if (!file) return fail(Code::Unavailable, path.string() + ": cannot be written");
  return {};
}

Result<void> write_files(const fs::path& folder, const policy::PackText& pack) {
  RETURN_IF_ERROR(write_file(folder / "policy.yaml", pack.policy_yaml));
  RETURN_IF_ERROR(write_file(folder / "facts.yaml", pack.facts_yaml));
  return write_file(folder / "handbook.txt", pack.handbook_txt);
}

/// The whole pack, or nothing of it.
Result<void> write_new_folder(const fs::path& folder, const policy::PackText& pack) {
  std::error_code error;
  fs::create_directories(folder.parent_path(), error);
  const bool is_new = !error && fs::create_directory(folder, error);
  if (error)
    return fail(Code::Unavailable, fmt::format("{}: {}", folder.string(), error.message()));
  if (!is_new) {
    return fail(Code::Refused, folder.string() + ": is there already; nothing was written");
  }
  auto written = write_files(folder, pack);
  if (!written) fs::remove_all(folder, error);
  return written;
}

void tell(const Error& error, std::ostream& talk) {
  for (const auto& [where, what] : error.faults)
    talk << fmt::format("{}: {}\n", where, what);
  if (error.faults.empty()) talk << error.what << '\n';
}

void tell(const fs::path& folder, const policy::Handbook& handbook, AnswerIn form,
          std::ostream& answer) {
  const auto rules = policy::rules(handbook.policy()).size();
  if (form == AnswerIn::Json) {
    answer << json::serialize(json::value{
                  {"pack", folder.string()}, {"version", handbook.version()}, {"rules", rules}})
           << '\n';
    return;
  }
  answer << fmt::format(
      "{0}: version {1}, {2} rules\nRead it and change what you like, look at it with `tend policy "
      "check {0}`,\nand start it with `tend serve --policies {3}`.\n",
      folder.string(), handbook.version(), rules, folder.parent_path().string());
}

Result<policy::Handbook> make(const NewPackRequest& request, const fs::path& folder,
                              std::istream& input, std::ostream& talk) {
  if (!policy::is_desk_name(request.desk)) {
    return fail(Code::Invalid, fmt::format("`{}` where a short name is expected: lower-case "
                                           "letters, digits and hyphens, a letter first",
                                           request.desk));
  }
  std::error_code unknown;
  if (fs::exists(folder, unknown)) {
    return fail(Code::Refused, folder.string() + ": is there already; nothing was written");
  }
  ASSIGN_OR_RETURN(const auto zones, load_zones());
  ASSIGN_OR_RETURN(const auto answers, learn(request, input, talk, zones));
  const auto pack = policy::write_pack(answers);
  auto handbook = policy::read_handbook(pack, zones);
  TEND_ASSERT(handbook);  // Whatever is taken as an answer makes a pack that can be read.
  RETURN_IF_ERROR(write_new_folder(folder, pack));
  return handbook;
}

}  // namespace

int policy_new(const NewPackRequest& request, std::istream& input, std::ostream& answer,
               std::ostream& talk) {
  const fs::path folder = fs::path(request.into) / request.desk;
  const auto handbook = make(request, folder, input, talk);
  if (!handbook) {
    tell(handbook.error(), talk);
    return exit_failed;
  }
  tell(folder, *handbook, request.form, answer);
  return exit_done;
}

}  // namespace tend::main
