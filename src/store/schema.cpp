// SPDX-License-Identifier: Apache-2.0
#include "store/schema.hpp"

#include <utility>

#include "base/assert.hpp"

namespace tend::store {

std::string in_dialect(std::string_view ddl, const Dialect& dialect) {
  const std::pair<std::string_view, std::string_view> words[] = {
      {"$text", dialect.text}, {"$integer", dialect.integer},     {"$bytes", dialect.bytes},
      {"$heap", dialect.heap}, {"$clustered", dialect.clustered},
  };
  std::string sql;
  for (std::size_t at = 0; at < ddl.size();) {
    if (ddl[at] != '$') {
      sql += ddl[at++];
      continue;
    }
    bool known = false;
    for (const auto& [word, replacement] : words) {
      if (!ddl.substr(at).starts_with(word)) continue;
      sql += replacement;
      at += word.size();
      known = true;
      break;
    }
    TEND_ASSERT(known);
  }
  return sql;
}

const std::string_view schema_version_1 = R"(
CREATE TABLE meta (
  name $text NOT NULL,
  value $text NOT NULL,
  PRIMARY KEY (name)
)$clustered;

CREATE TABLE events (
  desk $text NOT NULL,
  ticket $bytes NOT NULL,
  version $integer NOT NULL,
  id $bytes NOT NULL,
  type $text NOT NULL,
  command $bytes NOT NULL,
  happened_at $integer NOT NULL,
  recorded_at $integer NOT NULL,
  body $text NOT NULL,
  PRIMARY KEY (desk, ticket, version)
)$clustered;

CREATE TABLE tickets (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  number $integer NOT NULL,
  version $integer NOT NULL,
  policy $text NOT NULL,
  status $text NOT NULL,
  priority $text NOT NULL,
  type $text NOT NULL,
  channel $text NOT NULL,
  team $text NOT NULL,
  client $bytes NOT NULL,
  contact $bytes NOT NULL,
  assignee $bytes NOT NULL,
  subject $bytes NOT NULL,
  received_at $integer NOT NULL,
  changed_at $integer NOT NULL,
  in_queue $integer NOT NULL,
  queue_rank $text NOT NULL,
  clocks $text NOT NULL,
  list_order $text NOT NULL,
  PRIMARY KEY (desk, id)
)$heap;
CREATE UNIQUE INDEX tickets_number ON tickets (desk, number);
CREATE INDEX tickets_list ON tickets (desk, list_order, number);
CREATE INDEX tickets_of_assignee ON tickets (desk, assignee, list_order, number);
CREATE INDEX tickets_of_client ON tickets (desk, client, list_order, number);
CREATE INDEX tickets_of_contact ON tickets (desk, contact, list_order, number);

CREATE TABLE messages (
  desk $text NOT NULL,
  ticket $bytes NOT NULL,
  place $integer NOT NULL,
  id $bytes NOT NULL,
  kind $text NOT NULL,
  author_kind $text NOT NULL,
  author $bytes NOT NULL,
  at $integer NOT NULL,
  body $text NOT NULL,
  raw $bytes NOT NULL,
  unverified $integer NOT NULL,
  PRIMARY KEY (desk, ticket, place)
)$heap;

CREATE TABLE texts (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  body $text NOT NULL,
  PRIMARY KEY (desk, id)
)$clustered;

CREATE TABLE mail_links (
  desk $text NOT NULL,
  key $text NOT NULL,
  ticket $bytes NOT NULL,
  PRIMARY KEY (desk, key)
)$clustered;

CREATE TABLE agents (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  version $integer NOT NULL,
  name $text NOT NULL,
  email $text NOT NULL,
  roles $text NOT NULL,
  teams $text NOT NULL,
  password_hash $text NOT NULL,
  active $integer NOT NULL,
  PRIMARY KEY (desk, id)
)$clustered;
CREATE UNIQUE INDEX agents_email ON agents (desk, email);
CREATE INDEX agents_name ON agents (desk, name, id);

CREATE TABLE clients (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  version $integer NOT NULL,
  name $text NOT NULL,
  plan $text NOT NULL,
  domains $text NOT NULL,
  is_unknown $integer NOT NULL,
  PRIMARY KEY (desk, id)
)$clustered;
CREATE INDEX clients_name ON clients (desk, name, id);
CREATE UNIQUE INDEX clients_unknown ON clients (desk) WHERE is_unknown = 1;

CREATE TABLE client_domains (
  desk $text NOT NULL,
  domain $text NOT NULL,
  client $bytes NOT NULL,
  PRIMARY KEY (desk, domain)
)$clustered;
CREATE INDEX client_domains_client ON client_domains (desk, client);

CREATE TABLE contacts (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  version $integer NOT NULL,
  client $bytes NOT NULL,
  name $text NOT NULL,
  email $text NOT NULL,
  phone $text NOT NULL,
  site_region $text NOT NULL,
  marks $text NOT NULL,
  password_hash $text NOT NULL,
  active $integer NOT NULL,
  PRIMARY KEY (desk, id)
)$clustered;
CREATE UNIQUE INDEX contacts_email ON contacts (desk, email) WHERE email <> '';

CREATE TABLE timers (
  desk $text NOT NULL,
  ticket $bytes NOT NULL,
  kind $text NOT NULL,
  subject $text NOT NULL,
  due $integer NOT NULL,
  fire_at $integer NOT NULL,
  PRIMARY KEY (desk, ticket, kind, subject, due)
)$clustered;
CREATE INDEX timers_due ON timers (fire_at, desk, ticket, kind, subject, due);

CREATE TABLE outbox (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  ticket $bytes NOT NULL,
  recipient $text NOT NULL,
  place $integer NOT NULL,
  sender $text NOT NULL,
  notice $text NOT NULL,
  message_id $text NOT NULL,
  subject $text NOT NULL,
  bytes $bytes NOT NULL,
  created_at $integer NOT NULL,
  state $text NOT NULL,
  attempts $integer NOT NULL,
  next_attempt_at $integer NOT NULL,
  last_error $text NOT NULL,
  PRIMARY KEY (desk, id)
)$heap;
CREATE INDEX outbox_newest ON outbox (desk, place);
CREATE INDEX outbox_line ON outbox (desk, ticket, recipient, place) WHERE state = 'waiting';
CREATE INDEX outbox_automatic ON outbox (desk, recipient, created_at) WHERE sender = '';
CREATE INDEX outbox_due ON outbox (next_attempt_at, desk, place) WHERE state = 'waiting';

CREATE TABLE arrivals (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  place $integer NOT NULL,
  channel $text NOT NULL,
  fingerprint $bytes NOT NULL,
  raw $bytes NOT NULL,
  envelope_from $text NOT NULL,
  envelope_to $text NOT NULL,
  received_at $integer NOT NULL,
  state $text NOT NULL,
  reason $text NOT NULL,
  attempts $integer NOT NULL,
  PRIMARY KEY (desk, id)
)$clustered;
CREATE UNIQUE INDEX arrivals_fingerprint ON arrivals (desk, fingerprint);
CREATE INDEX arrivals_waiting ON arrivals (received_at, desk, place) WHERE state = 'waiting';
CREATE INDEX arrivals_line ON arrivals (desk, place) WHERE state = 'waiting';
CREATE INDEX arrivals_quarantined ON arrivals (desk, received_at, id) WHERE state = 'quarantined';

CREATE TABLE blobs (
  desk $text NOT NULL,
  sha256 $bytes NOT NULL,
  bytes $bytes NOT NULL,
  PRIMARY KEY (desk, sha256)
)$heap;

CREATE TABLE commands (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  key $text NOT NULL,
  fingerprint $bytes NOT NULL,
  status $integer NOT NULL,
  answer $text NOT NULL,
  at $integer NOT NULL,
  PRIMARY KEY (desk, id)
)$heap;
CREATE UNIQUE INDEX commands_key ON commands (desk, key) WHERE key <> '';

CREATE TABLE policies (
  desk $text NOT NULL,
  version $text NOT NULL,
  policy_yaml $text NOT NULL,
  handbook_txt $text NOT NULL,
  loaded_at $integer NOT NULL,
  PRIMARY KEY (desk, version)
)$heap;

CREATE TABLE sessions (
  desk $text NOT NULL,
  token_hash $bytes NOT NULL,
  person_kind $text NOT NULL,
  person $bytes NOT NULL,
  csrf_hash $bytes NOT NULL,
  expires_at $integer NOT NULL,
  PRIMARY KEY (desk, token_hash)
)$clustered;

CREATE TABLE api_tokens (
  desk $text NOT NULL,
  token_hash $bytes NOT NULL,
  agent $bytes NOT NULL,
  name $text NOT NULL,
  created_at $integer NOT NULL,
  PRIMARY KEY (desk, token_hash)
)$clustered;

CREATE TABLE audit (
  desk $text NOT NULL,
  id $bytes NOT NULL,
  at $integer NOT NULL,
  actor_kind $text NOT NULL,
  actor $bytes NOT NULL,
  what $text NOT NULL,
  about $bytes NOT NULL,
  details $text NOT NULL,
  PRIMARY KEY (desk, id)
)$clustered;

CREATE TABLE feed (
  desk $text NOT NULL,
  sequence $integer NOT NULL,
  ticket $bytes NOT NULL,
  number $integer NOT NULL,
  version $integer NOT NULL,
  PRIMARY KEY (desk, sequence)
)$clustered;
)";

}  // namespace tend::store
