// SPDX-License-Identifier: Apache-2.0
#include "main/service.hpp"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <charconv>
#include <shared_mutex>
#include <thread>

#include "app/advance_clock.hpp"
#include "app/understand_mail.hpp"
#include "channel/delivery/outbox_worker.hpp"
#include "channel/mail/mail_intake.hpp"
#include "channel/mail/mailboxes.hpp"
#include "channel/mail/smtp_listener.hpp"
#include "http/live_stream.hpp"
#include "http/resources/routes.hpp"
#include "http/resources/server_routes.hpp"
#include "http/server.hpp"
#include "http/static_files.hpp"
#include "main/background_worker.hpp"
#include "main/desks.hpp"
#include "main/real_world.hpp"
#include "main/sample_week.hpp"
#include "main/zones.hpp"
#include "store/data_directory.hpp"
#include "store/sqlite/sqlite_store.hpp"

namespace tend::main {
namespace {
using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr std::size_t workers = 16;
constexpr std::size_t workers_queued_max = 1024;
constexpr std::size_t password_workers = 2;
constexpr std::size_t passwords_queued_max = 64;
constexpr std::size_t sign_in_keys_max = 10'000;
constexpr int mails_per_look = 100;
constexpr int timers_per_look = 1000;
constexpr milliseconds look_again_at_most = seconds(1);

std::unique_ptr<app::Clock> make_clock(const std::optional<Instant>& standing) {
  if (standing) return std::make_unique<StandingClock>(*standing);
  return std::make_unique<SystemClock>();
}

std::shared_ptr<spdlog::logger> make_logger() {
  return spdlog::get("tend") ? spdlog::get("tend") : spdlog::stderr_logger_mt("tend");
}

channel::Mailboxes mailboxes_of(const app::Handbooks& handbooks) {
  channel::Mailboxes mailboxes;
  for (const DeskId& desk : handbooks.desks()) {
    const auto handbook = handbooks.current(desk);
    for (const auto& channel : (*handbook)->policy().channels.offered) {
      if (channel.channel == policy::Channel::Email) mailboxes.add(channel.at, desk);
    }
  }
  return mailboxes;
}

Result<channel::Deliver> make_delivery(const std::string& mail_server) {
  if (mail_server.empty()) return channel::to_outbox_page();
  ASSIGN_OR_RETURN(auto server, channel::parse_mail_server(mail_server));
  return channel::by_mail_server(std::move(server));
}
}  // namespace

/// The parts in the order in which they need each other; they go in the opposite one.
class Service::Parts {
 public:
  Parts(const ServiceOptions& options, calendar::ZoneTable zones)
      : clock(make_clock(options.clock)),
        standing(dynamic_cast<StandingClock*>(clock.get())),
        handbooks(std::move(zones)),
        log(make_logger()),
        trust{options.authserv_id},
        access_log(log),
        outbox_grace(options.outbox_grace),
        directory(options.data),
        contexts(std::max(1U, std::thread::hardware_concurrency())),
        store(store::SqliteOptions{.file = directory.database(), .vfs = options.vfs}),
        ports{store, *clock, steady, entropy, handbooks},
        work(workers, workers_queued_max),
        password_work(password_workers, passwords_queued_max),
        sign_ins({.burst = 10, .every = seconds(6)}, sign_in_keys_max),
        live(contexts),
        api{ports, work, password_work, sign_ins, gate, live} {}

  Result<void> start(const ServiceOptions& options);
  void stop();

  std::uint16_t http_port() const { return server->port(); }
  std::uint16_t mail_port() const { return smtp->port(); }
  const app::Handbooks& read_packs() const { return handbooks; }

 private:
  void start_workers(channel::Deliver deliver);
  Result<void> listen(const ServiceOptions& options);
  Result<http::Handler> pages(const ServiceOptions& options);
  http::Router router(const ServiceOptions& options, http::Handler pages);
  milliseconds understand_mails();
  milliseconds fire_timers();
  void count_numbers();
  BackgroundWorker::Complain complain(const char* about);

  std::unique_ptr<app::Clock> clock;
  StandingClock* standing;  ///< the same clock, if it stands still
  SystemSteady steady;
  SystemEntropy entropy;
  app::Handbooks handbooks;
  std::shared_ptr<spdlog::logger> log;
  app::MailTrust trust;
  http::AccessLog access_log;
  const milliseconds outbox_grace;
  http::Metrics metrics;
  std::shared_mutex gate;
  store::DataDirectory directory;
  net::IoContexts contexts;  ///< outlives the store, whose last answers resume coroutines on it
  store::SqliteStore store;
  app::Ports ports;
  net::WorkerPool work;
  net::WorkerPool password_work;
  http::RateLimit sign_ins;
  http::LiveStream live;
  http::Api api;
  std::unique_ptr<channel::OutboxWorker> outbox;
  std::unique_ptr<BackgroundWorker> mails;
  std::unique_ptr<BackgroundWorker> timers;
  std::unique_ptr<channel::MailIntake> intake;
  std::unique_ptr<channel::SmtpListener> smtp;
  std::unique_ptr<http::Server> server;
};

Result<void> Service::Parts::start(const ServiceOptions& options) {
  RETURN_IF_ERROR(load_packs(options.policies, handbooks));
  if (standing != nullptr) standing->set(app::start_of_clock(ports, standing->now()));
  RETURN_IF_ERROR(set_up_desks(ports, options.sample ? SamplePeople::With : SamplePeople::Without));
  // What the sample people are told must not reach a real mail server.
  if (options.sample && options.mail_server.empty()) {
    RETURN_IF_ERROR(live_sample_week(ports, clock->now()));
  }
  ASSIGN_OR_RETURN(auto deliver, make_delivery(options.mail_server));
  start_workers(std::move(deliver));
  count_numbers();
  return listen(options);
}

BackgroundWorker::Complain Service::Parts::complain(const char* about) {
  return [this, about](const char* what) { log->error("{}: {}", about, what); };
}

void Service::Parts::start_workers(channel::Deliver deliver) {
  outbox = std::make_unique<channel::OutboxWorker>(store, steady, std::move(deliver));
  mails = std::make_unique<BackgroundWorker>([this] { return understand_mails(); },
                                             complain("mail that came in"));
  timers = std::make_unique<BackgroundWorker>([this] { return fire_timers(); }, complain("timers"));
  store.on_feed([this](const DeskId& desk, const std::vector<app::FeedRow>& rows) {
    live.publish(desk, rows);
    outbox->wake();
    timers->wake();
  });
}

milliseconds Service::Parts::understand_mails() {
  const std::shared_lock passing(gate);
  const int dealt_with = app::understand_waiting_mails(ports, trust, mails_per_look);
  return dealt_with == mails_per_look ? milliseconds(0) : look_again_at_most;
}

milliseconds Service::Parts::fire_timers() {
  const std::shared_lock passing(gate);
  app::fire_due_timers(ports, timers_per_look);
  const auto next = store.next_timer();
  if (standing != nullptr || !next) return look_again_at_most;
  const auto left = std::chrono::duration_cast<milliseconds>(*next - clock->now());
  return std::clamp(left, milliseconds(50), look_again_at_most);
}

Result<http::Handler> Service::Parts::pages(const ServiceOptions& options) {
  if (options.web.empty()) return http::Handler();
  ASSIGN_OR_RETURN(auto files, http::StaticFiles::load(options.web));
  const auto is_desk = [this](std::string_view name) {
    return handbooks.current(DeskId(std::string(name))).has_value();
  };
  return http::serve_front_end(std::move(files), is_desk, entropy);
}

http::Router Service::Parts::router(const ServiceOptions& options, http::Handler pages) {
  http::Router router(std::move(pages));
  for (auto routes : {http::session_routes, http::desk_routes, http::promises_routes,
                      http::queue_routes, http::ticket_routes, http::ticket_work_routes,
                      http::explanation_routes, http::event_routes}) {
    router.add(routes(api));
  }
  router.add(http::health_routes(api, metrics));
  router.add(http::clock_routes(api, standing));
  const auto bound_to = net::Address::parse(options.http.address);
  if (options.mail_server.empty() && bound_to && bound_to->is_loopback()) {
    router.add(http::outbox_routes(api));
  }
  return router;
}

Result<void> Service::Parts::listen(const ServiceOptions& options) {
  http::ServerOptions http_options;
  http_options.listen.address = options.http.address;
  http_options.listen.port = options.http.port;
  ASSIGN_OR_RETURN(auto front_end, pages(options));
  ASSIGN_OR_RETURN(server, http::Server::open(contexts, std::move(http_options),
                                              router(options, std::move(front_end)), access_log,
                                              metrics, entropy));

  intake = std::make_unique<channel::MailIntake>(
      channel::MailIntake::Ports{store, *clock, steady, entropy, work}, [this] { mails->wake(); });
  channel::SmtpListenerOptions mail_options;
  mail_options.address = options.mail.address;
  mail_options.port = options.mail.port;
  mail_options.session.host_name = "localhost";
  mail_options.session.desk_of = [mailboxes = mailboxes_of(handbooks)](std::string_view address) {
    return mailboxes.desk_of(address);
  };
  ASSIGN_OR_RETURN(smtp, channel::SmtpListener::open(contexts, steady, std::move(mail_options),
                                                     [this](channel::ReceivedMail mail) {
                                                       return intake->accept(std::move(mail));
                                                     }));
  return {};
}

void Service::Parts::count_numbers() {
  const auto& counted = store.metrics();
  const auto show = [this](const char* name, const char* help, const auto& number) {
    metrics.gauge(name, help, [&number] { return static_cast<double>(number.load()); });
  };
  show("tend_store_commits", "Transactions made durable, one sync each", counted.commits);
  show("tend_store_write_sets", "Write sets in those transactions", counted.write_sets);
  show("tend_store_conflicts", "Write sets refused by a precondition", counted.conflicts);
  show("tend_store_commit_microseconds", "Time spent in commits", counted.commit_microseconds);
  show("tend_store_queue_depth", "Write sets waiting for the writer", counted.queue_depth);
  show("tend_outbox_sent", "Mails handed over", outbox->counts().sent);
  show("tend_outbox_deferred", "Mails to be tried again", outbox->counts().deferred);
  show("tend_outbox_parked", "Mails given up", outbox->counts().parked);
  metrics.gauge("tend_timer_lag_seconds", "How late the next timer is", [this] {
    const auto next = store.next_timer();
    const auto late = next ? clock->now() - *next : Seconds(0);
    return static_cast<double>(std::max(late, Seconds(0)).count());
  });
  metrics.gauge("tend_outbox_age_seconds", "How long the oldest mail that is due has waited",
                [this] {
                  const auto due = store.outbox_due(steady.now(), 1);
                  if (due.empty()) return 0.0;
                  const auto waited = steady.now() - due.front().row.next_attempt_at;
                  return std::chrono::duration<double>(waited).count();
                });
}

void Service::Parts::stop() {
  live.close();
  if (server) server->stop();
  if (smtp) smtp->stop();
  if (mails) mails->stop();
  if (timers) timers->stop();
  if (outbox) outbox->stop(outbox_grace);
  store.on_feed(nullptr);
}

Result<Endpoint> parse_endpoint(const std::string& text) {
  const std::size_t colon = text.rfind(':');
  Endpoint endpoint{text.substr(0, colon), 0};
  const char* begin = text.data() + (colon == std::string::npos ? text.size() : colon + 1);
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(begin, end, endpoint.port);
  if (colon == std::string::npos || error != std::errc{} || stopped != end) {
    return fail(Code::Invalid,
                "'" + text + "' is not an address and a port such as 127.0.0.1:8080.");
  }
  return endpoint;
}

Service::Service(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Service::~Service() {
  stop();
}

Result<std::unique_ptr<Service>> Service::start(const ServiceOptions& options) {
  ASSIGN_OR_RETURN(auto zones, load_zones());
  try {
    std::unique_ptr<Service> service(
        new Service(std::make_unique<Parts>(options, std::move(zones))));
    RETURN_IF_ERROR(service->parts_->start(options));
    return service;
  } catch (const store::DirectoryInUse& in_use) {
    return fail(Code::Unavailable, in_use.what());
  }
}

std::uint16_t Service::http_port() const {
  return parts_->http_port();
}
std::uint16_t Service::mail_port() const {
  return parts_->mail_port();
}
const app::Handbooks& Service::handbooks() const {
  return parts_->read_packs();
}
void Service::stop() {
  parts_->stop();
}
}  // namespace tend::main
