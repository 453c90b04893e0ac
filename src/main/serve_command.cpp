// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <csignal>
#include <iostream>

#include "main/commands.hpp"
#include "main/sample_people.hpp"
#include "main/service.hpp"

namespace tend::main {
namespace {
void complain(const Error& error) {
  std::cerr << "tend: " << error.what << '\n';
  for (const auto& fault : error.faults)
    std::cerr << "  " << fault.where << ": " << fault.what << '\n';
}

/// Somebody of the desk who sees all of it.
const policy::Person* leading_person(const policy::Handbook& handbook) {
  const auto& people = handbook.facts.people;
  const auto leads = std::ranges::find_if(people, [](const policy::Person& person) {
    return person.role == policy::StaffRole::Coordinator;
  });
  if (leads != people.end()) return &*leads;
  return people.empty() ? nullptr : &people.front();
}

void tell_sample_people(const DeskId& desk, const policy::Handbook& handbook) {
  if (const auto* person = leading_person(handbook)) {
    std::cout << "    staff      " << person->email << '\n';
  }
  const auto clients = sample_clients(desk);
  if (!clients.empty()) {
    std::cout << "    contact    " << clients.front().contacts.front().email << '\n';
  }
}

void tell_where(const Service& service, const ServiceOptions& options) {
  const std::string root =
      "http://" + options.http.address + ':' + std::to_string(service.http_port());
  std::cout << "Tend is ready.\n"
            << "  mail in      " << options.mail.address << ':' << service.mail_port() << '\n';
  if (options.mail_server.empty()) std::cout << "  mail out     " << root << "/outbox\n";
  if (options.sample) {
    std::cout << "  sample people sign in with the password " << sample_password << '\n';
  }
  for (const DeskId& desk : service.handbooks().desks()) {
    const auto handbook = service.handbooks().current(desk);
    std::cout << "  " << (*handbook)->policy().name << '\n'
              << "    workspace  " << root << '/' << desk.value() << "/agent\n"
              << "    portal     " << root << '/' << desk.value() << "/\n";
    if (options.sample) tell_sample_people(desk, **handbook);
  }
  std::cout << std::flush;
}

void wait_for_signal() {
  boost::asio::io_context context(1);
  boost::asio::signal_set signals(context, SIGINT, SIGTERM);
  signals.async_wait([](const boost::system::error_code&, int) {});
  context.run();
}
}  // namespace

int serve(const ServeRequest& request) {
  ServiceOptions options;
  options.data = request.data;
  options.policies = request.policies;
  options.web = request.web;
  options.mail_server = request.mail_server;
  options.authserv_id = request.authserv_id;
  options.sample = request.sample;
  const auto http = parse_endpoint(request.listen);
  const auto mail = parse_endpoint(request.mail);
  for (const auto* endpoint : {&http, &mail}) {
    if (!*endpoint) return complain(endpoint->error()), exit_failed;
  }
  options.http = *http;
  options.mail = *mail;
  if (!request.clock.empty()) {
    options.clock = parse_instant(request.clock);
    if (!options.clock) {
      std::cerr << "tend: --clock '" << request.clock
                << "' is not an instant such as 2026-03-13T18:05:00-05:00\n";
      return exit_failed;
    }
  }

  try {
    auto service = Service::start(options);
    if (!service) return complain(service.error()), exit_failed;
    tell_where(**service, options);
    wait_for_signal();
    (*service)->stop();
  } catch (const std::exception& lost) {
    std::cerr << "tend: " << lost.what() << '\n';
    return exit_failed;
  }
  return exit_done;
}
}  // namespace tend::main
