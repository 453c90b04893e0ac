// SPDX-License-Identifier: Apache-2.0
#include <CLI/CLI.hpp>

#include "main/commands.hpp"

// The command line, and nothing else: what a command does stands in its own file.
int main(int argc, char** argv) {
  using namespace tend::main;
  CLI::App app("Tend: the service desk that keeps its handbook's promises", "tend");
  app.require_subcommand(1);
  int status = exit_done;

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? exit_done : exit_failed;
  }
  return status;
}
