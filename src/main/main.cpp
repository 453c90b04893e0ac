// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>
#include <memory>
#include <string>

#include "main/commands.hpp"

// The command line, and nothing else: what a command does stands in its own file.
namespace tend::main {
namespace {
void add_story(CLI::App& app, int& status) {
  CLI::App& story = *app.add_subcommand("story", "Play stories and compare what happens");
  const auto options = std::make_shared<StoryOptions>();
  story.add_option("FILE", options->paths, "Stories, or folders of them")->required();
  story.add_option("--policies", options->policies, "The folder of the packs")
      ->default_val("policies");
  story.add_flag_callback(
      "--update", [options] { options->on_difference = StoryOptions::OnDifference::Rewrite; },
      "Write what happened into the stories");
  story.add_flag_callback(
      "--json", [options] { options->form = AnswerIn::Json; }, "Answer in JSON");
  story.callback([options, &status] { status = play_stories(*options, std::cout, std::cerr); });
}

void add_policy_diff(CLI::App& policy, int& status) {
  struct Request {
    std::string before;
    std::string after;
    AnswerIn form = AnswerIn::Words;
  };
  CLI::App& comparing = *policy.add_subcommand("diff", "Tell what differs between two packs");
  const auto request = std::make_shared<Request>();
  comparing.add_option("BEFORE", request->before, "The older pack's folder, or its policy.yaml")
      ->required();
  comparing.add_option("AFTER", request->after, "The newer one's")->required();
  comparing.add_flag_callback(
      "--json", [request] { request->form = AnswerIn::Json; }, "Answer in JSON");
  comparing.footer("The exit status is 0 when both say the same, 1 when they differ.");
  comparing.callback([request, &status] {
    status = policy_diff(request->before, request->after, request->form, std::cout, std::cerr);
  });
}

void add_policy_new(CLI::App& policy, int& status) {
  CLI::App& making =
      *policy.add_subcommand("new", "Answer some questions and get a pack to go on with");
  const auto request = std::make_shared<NewPackRequest>();
  making.add_option("NAME", request->desk, "The name the desk will live under")->required();
  making.add_option("--into", request->into, "The folder that gets the pack's folder")
      ->capture_default_str();
  making.add_option("--answers", request->answers, "A file of answers; - for standard input");
  making.add_flag_callback(
      "--json", [request] { request->form = AnswerIn::Json; }, "Answer in JSON");
  making.footer(
      "On a terminal it asks; otherwise standard input is a file of answers. What is not answered\n"
      "gets its default.");
  making.callback([request, &status] {
    using Ask = NewPackRequest::Ask;
    request->ask = ::isatty(STDIN_FILENO) == 1 ? Ask::Person : Ask::File;
    status = policy_new(*request, std::cin, std::cout, std::cerr);
  });
}

void add_policy_keys(CLI::App& policy, int& status) {
  CLI::App& keys =
      *policy.add_subcommand("keys", "Print the names of a pack that programs may use");
  const auto pack = std::make_shared<std::string>();
  keys.add_option("PACK", *pack, "The pack's folder, or its policy.yaml")->required();
  keys.footer("The answer is Markdown; docs/packs/ keeps it for the packs of this repository.");
  keys.callback([pack, &status] { status = policy_keys(*pack, std::cout, std::cerr); });
}

void add_policy_schema(CLI::App& policy, int& status) {
  CLI::App& schema =
      *policy.add_subcommand("schema", "Print the JSON Schema of a pack's file, for editors");
  const auto file = std::make_shared<std::string>("policy");
  schema.add_option("FILE", *file, "policy or facts")->capture_default_str();
  schema.callback([file, &status] { status = policy_schema(*file, std::cout, std::cerr); });
}

void add_policy_page(CLI::App& policy, int& status) {
  CLI::App& page =
      *policy.add_subcommand("page", "Make the page of promises that a client may keep");
  const auto request = std::make_shared<PageRequest>();
  page.add_option("PACK", request->pack, "The pack's folder, or its policy.yaml")->required();
  page.add_option("--html", request->html, "A file for the page as HTML");
  page.add_option("--pdf", request->pdf, "A file for the page as PDF");
  page.add_option("--paper", request->paper, "Of the PDF: a4 or letter")->capture_default_str();
  page.add_option("--day", request->day,
                  "Whose year's holidays are listed, with the next one's; usually today");
  page.footer("Without --html and --pdf the HTML goes to standard output.");
  page.callback([request, &status] { status = policy_page(*request, std::cout, std::cerr); });
}

void add_policy_migrate(CLI::App& policy, int& status) {
  CLI::App& migrating =
      *policy.add_subcommand("migrate", "Let open tickets take the pack's newer terms");
  const auto request = std::make_shared<MigrateRequest>();
  migrating.add_option("--data", request->data, "Folder of the database")->capture_default_str();
  migrating.add_option("--policies", request->policies, "Folder of policy packs, one a desk")
      ->capture_default_str();
  migrating.add_option("--desk", request->desk, "The desk")->required();
  migrating.add_option("--ticket", request->tickets, "Only these, by number; else all open ones");
  migrating.add_flag("--yes", request->yes, "Do it; else only what would become of them is told");
  migrating.add_option("--clock", request->clock, "Business time stands still at this instant");
  migrating.add_flag_callback(
      "--json", [request] { request->form = AnswerIn::Json; }, "Answer in JSON");
  migrating.footer("The exit status is 1 when a ticket does not fit the newer terms.");
  migrating.callback(
      [request, &status] { status = policy_migrate(*request, std::cout, std::cerr); });
}

void add_seed(CLI::App& app, int& status) {
  constexpr int tickets_max = 10'000'000;
  CLI::App& seeding =
      *app.add_subcommand("seed", "Fill an empty folder with tickets to measure on");
  const auto request = std::make_shared<SeedRequest>();
  seeding.add_option("--tickets", request->tickets, "How many")
      ->capture_default_str()
      ->check(CLI::Range(1, tickets_max));
  seeding.add_option("--data", request->data, "Folder of the database")->capture_default_str();
  seeding.add_option("--policies", request->policies, "Folder of policy packs, one a desk")
      ->capture_default_str();
  seeding.add_option("--seed", request->seed, "The same one makes the same tickets")
      ->capture_default_str();
  seeding.add_option("--until", request->until, "The end of their year, an instant; usually now");
  seeding.add_flag_callback(
      "--json", [request] { request->form = AnswerIn::Json; }, "Answer in JSON");
  seeding.callback([request, &status] { status = seed(*request, std::cout, std::cerr); });
}
}  // namespace
}  // namespace tend::main

int main(int argc, char** argv) {
  using namespace tend::main;
  std::ios::sync_with_stdio(false);  // Only then does a stream say that it could not be read.
  CLI::App app("Tend: the service desk that keeps its handbook's promises", "tend");
  app.require_subcommand(1);
  int status = exit_done;

  CLI::App& calendar = *app.add_subcommand("calendar", "What is due when, by a calendar's hours");
  calendar.add_flag("--batch")->required()->description(
      "Read questions from standard input, one JSON object a line");
  calendar.add_flag("--json")->description("Answer in JSON, as --batch does anyway");
  calendar.callback([&status] { status = calendar_batch(std::cin, std::cout); });

  CLI::App& mail = *app.add_subcommand("mail", "Mails as Tend reads them");
  mail.require_subcommand(1);
  CLI::App& parse = *mail.add_subcommand("parse", "Read a mail and tell what is in it, as JSON");
  std::string mail_file;
  parse.add_option("FILE", mail_file, "The mail, byte for byte; - for standard input")->required();
  parse.add_flag("--json")->description("Answer in JSON, as it does anyway");
  parse.callback([&] { status = mail_parse(mail_file, std::cin, std::cout, std::cerr); });

  CLI::App& policy = *app.add_subcommand("policy", "The handbook as a policy pack");
  policy.require_subcommand(1);
  CLI::App& check = *policy.add_subcommand("check", "Read a pack and tell what is wrong with it");
  PolicyCheckRequest check_request;
  check.add_option("PACK", check_request.pack, "The pack's folder, or its policy.yaml")->required();
  check.add_option("--on", check_request.on,
                   "The date from which the next twelve months are looked at; usually today");
  check.add_flag_callback("--json", [&] { check_request.form = AnswerIn::Json; }, "Answer in JSON");
  check.callback([&] { status = policy_check(check_request, std::cout, std::cerr); });

  CLI::App& explain =
      *policy.add_subcommand("explain", "Decide requests by a pack, and tell which rules decided");
  std::string explaining_pack;
  bool explain_in_json = false;
  explain.add_option("--pack", explaining_pack, "The pack's folder, or its policy.yaml")
      ->required();
  explain.add_flag("--json", explain_in_json, "Answer in JSON, a line for each request");
  explain.footer("Requests are read from standard input, a JSON object in each line.");
  explain.callback([&] {
    const auto form = explain_in_json ? AnswerIn::Json : AnswerIn::Words;
    status = policy_explain(explaining_pack, form, std::cin, std::cout, std::cerr);
  });

  add_policy_diff(policy, status);
  add_policy_new(policy, status);
  add_policy_page(policy, status);
  add_policy_schema(policy, status);
  add_policy_keys(policy, status);
  add_policy_migrate(policy, status);

  CLI::App& serving = *app.add_subcommand("serve", "Run the desks");
  ServeRequest serve_request;
  serving.add_option("--data", serve_request.data, "Folder of the database")->capture_default_str();
  serving.add_option("--policies", serve_request.policies, "Folder of policy packs, one a desk")
      ->capture_default_str();
  serving.add_option("--web", serve_request.web, "Folder of the built pages");
  serving.add_option("--listen", serve_request.listen, "Address and port of the pages and the API")
      ->capture_default_str();
  serving.add_option("--mail", serve_request.mail, "Address and port where mail comes in")
      ->capture_default_str();
  serving.add_option("--mail-server", serve_request.mail_server,
                     "smtp://… that takes what is sent; without it, it is shown at /outbox");
  serving.add_option("--authserv-id", serve_request.authserv_id,
                     "The name under which our own mail server writes Authentication-Results; "
                     "without it, nobody's are believed");
  serving.add_option("--clock", serve_request.clock,
                     "Start with business time standing still at this instant");
  serving.add_flag("--sample", serve_request.sample, "Add clients and passwords to try it with");
  serving.callback([&] { status = serve(serve_request); });

  CLI::App& rebuilding = *app.add_subcommand("rebuild", "Derive every ticket anew from its events");
  RebuildRequest rebuild_request;
  rebuilding.add_option("--data", rebuild_request.data)->capture_default_str();
  rebuilding.add_option("--policies", rebuild_request.policies)->capture_default_str();
  rebuilding.add_flag("--check", rebuild_request.check, "Only compare; change nothing");
  bool in_json = false;
  rebuilding.add_flag("--json", in_json, "Answer in JSON");
  rebuilding.callback([&] {
    rebuild_request.form = in_json ? AnswerIn::Json : AnswerIn::Words;
    status = rebuild(rebuild_request, std::cout, std::cerr);
  });

  CLI::App& token = *app.add_subcommand("token", "API tokens");
  token.require_subcommand(1);
  CLI::App& creating = *token.add_subcommand("create", "Print a new token, this once");
  TokenRequest token_request;
  creating.add_option("--desk", token_request.desk)->required();
  creating.add_option("--agent", token_request.agent, "The agent's mail address")->required();
  creating.add_option("--name", token_request.name, "What it is for")->capture_default_str();
  creating.add_option("--data", token_request.data)->capture_default_str();
  creating.add_option("--policies", token_request.policies)->capture_default_str();
  creating.callback([&] { status = create_token(token_request, std::cout, std::cerr); });

  CLI::App& backing_up = *app.add_subcommand("backup", "Copy the desks' database to a file");
  std::string data_directory = "data";
  std::string backup_file;
  backing_up.add_option("--data", data_directory, "Folder of the database")->capture_default_str();
  backing_up.add_option("FILE", backup_file, "Where to; nothing is overwritten")->required();
  backing_up.callback([&] { status = backup(data_directory, backup_file, std::cerr); });

  CLI::App& restoring = *app.add_subcommand("restore", "Check a backup, or begin anew from it");
  restoring.add_option("FILE", backup_file, "The backup")->required();
  CLI::Option* into =
      restoring.add_option("--data", data_directory, "A folder that is empty or not there");
  CLI::Option* only_check = restoring.add_flag("--check")->excludes(into);
  only_check->description("Only tell what it holds and what is wrong with it");
  restoring.add_flag("--json", in_json, "Answer in JSON")->needs(only_check);
  restoring.callback([&] {
    if (*only_check) {
      const auto form = in_json ? AnswerIn::Json : AnswerIn::Words;
      status = restore_check(backup_file, form, std::cout, std::cerr);
    } else if (*into) {
      status = restore(backup_file, data_directory, std::cout, std::cerr);
    } else {
      throw CLI::RequiredError("--check or --data");
    }
  });

  add_story(app, status);
  add_seed(app, status);

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? exit_done : exit_failed;
  }
  return status;
}
