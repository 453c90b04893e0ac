-- A desk as schema version 1 left it. It is never edited: what was written then must be understood for ever.
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('schema_version','1');
CREATE TABLE events (
  desk TEXT NOT NULL,
  ticket BLOB NOT NULL,
  version INTEGER NOT NULL,
  id BLOB NOT NULL,
  type TEXT NOT NULL,
  command BLOB NOT NULL,
  happened_at INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (desk, ticket, version)
) STRICT, WITHOUT ROWID;
INSERT INTO events VALUES('itech',X'000000000000000000000000000003e9',1,X'000000000000000000000000000f4629','noted',X'000000000000000000000000000003e9',1772442001,1772442001,'{"v":1}');
INSERT INTO events VALUES('itech',X'000000000000000000000000000003e9',2,X'000000000000000000000000000f462a','noted',X'000000000000000000000000000003e9',1772442002,1772442002,'{"v":1}');
CREATE TABLE tickets (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  policy TEXT NOT NULL,
  status TEXT NOT NULL,
  priority TEXT NOT NULL,
  type TEXT NOT NULL,
  channel TEXT NOT NULL,
  team TEXT NOT NULL,
  client BLOB NOT NULL,
  contact BLOB NOT NULL,
  assignee BLOB NOT NULL,
  subject BLOB NOT NULL,
  received_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  in_queue INTEGER NOT NULL,
  queue_rank TEXT NOT NULL,
  clocks TEXT NOT NULL,
  list_order TEXT NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT;
INSERT INTO tickets VALUES('itech',X'000000000000000000000000000003e9',1001,2,'2026-03','open','P3','incident','email','service_desk',X'00000000000000000000000000000001',X'00000000000000000000000000000001',X'',X'000000000000000000000000000003e9',1772443001,1772443001,1,'3|1001','[]','03|1001');
CREATE TABLE messages (
  desk TEXT NOT NULL,
  ticket BLOB NOT NULL,
  place INTEGER NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  author_kind TEXT NOT NULL,
  author BLOB NOT NULL,
  at INTEGER NOT NULL,
  body TEXT NOT NULL,
  raw BLOB NOT NULL,
  unverified INTEGER NOT NULL,
  PRIMARY KEY (desk, ticket, place)
) STRICT;
INSERT INTO messages VALUES('itech',X'000000000000000000000000000003e9',1,X'00000000000000000000000000000001','reply','agent',X'00000000000000000000000000000001',1772442001,'It burns.',X'48ef6fd8c8949bd73d36beec619212389eeed3046d7f44984be5b27c822522b4',1);
CREATE TABLE texts (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT, WITHOUT ROWID;
INSERT INTO texts VALUES('itech',X'000000000000000000000000000003e9','Printer on fire');
CREATE TABLE mail_links (
  desk TEXT NOT NULL,
  key TEXT NOT NULL,
  ticket BLOB NOT NULL,
  PRIMARY KEY (desk, key)
) STRICT, WITHOUT ROWID;
INSERT INTO mail_links VALUES('itech','id:a@client.example',X'000000000000000000000000000003e9');
CREATE TABLE agents (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  roles TEXT NOT NULL,
  teams TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  active INTEGER NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT, WITHOUT ROWID;
INSERT INTO agents VALUES('itech',X'00000000000000000000000000000001',1,'Ana','ana@itech.example','["agent","a \"quoted\"\nname"]','[]','',0);
CREATE TABLE clients (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  plan TEXT NOT NULL,
  domains TEXT NOT NULL,
  is_unknown INTEGER NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT, WITHOUT ROWID;
INSERT INTO clients VALUES('itech',X'00000000000000000000000000000001',1,'Acme','gold','["client.example","acme.example"]',0);
CREATE TABLE client_domains (
  desk TEXT NOT NULL,
  domain TEXT NOT NULL,
  client BLOB NOT NULL,
  PRIMARY KEY (desk, domain)
) STRICT, WITHOUT ROWID;
INSERT INTO client_domains VALUES('itech','acme.example',X'00000000000000000000000000000001');
INSERT INTO client_domains VALUES('itech','client.example',X'00000000000000000000000000000001');
CREATE TABLE contacts (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  version INTEGER NOT NULL,
  client BLOB NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  site_region TEXT NOT NULL,
  marks TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  active INTEGER NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT, WITHOUT ROWID;
INSERT INTO contacts VALUES('itech',X'00000000000000000000000000000001',1,X'00000000000000000000000000000001','Kim Søndergård','kim@client.example','+1-713-555-0142','north','["authorized","liaison"]','',1);
CREATE TABLE timers (
  desk TEXT NOT NULL,
  ticket BLOB NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  due INTEGER NOT NULL,
  fire_at INTEGER NOT NULL,
  PRIMARY KEY (desk, ticket, kind, subject, due)
) STRICT, WITHOUT ROWID;
INSERT INTO timers VALUES('itech',X'000000000000000000000000000003e9','breach','first_response',1772442060,1772442061);
CREATE TABLE outbox (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  ticket BLOB NOT NULL,
  recipient TEXT NOT NULL,
  place INTEGER NOT NULL,
  sender TEXT NOT NULL,
  notice TEXT NOT NULL,
  message_id TEXT NOT NULL,
  subject TEXT NOT NULL,
  bytes BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  next_attempt_at INTEGER NOT NULL,
  last_error TEXT NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT;
INSERT INTO outbox VALUES('itech',X'00000000000000000000000000000001',X'000000000000000000000000000003e9','kim@client.example',1,'','received','n1@itech.example','[1001] Printer on fire',X'5375626a6563743a20ff000d0a0d',1772442001,'waiting',2,1772442000001,'451 try later');
CREATE TABLE arrivals (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  place INTEGER NOT NULL,
  channel TEXT NOT NULL,
  fingerprint BLOB NOT NULL,
  raw BLOB NOT NULL,
  envelope_from TEXT NOT NULL,
  envelope_to TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT, WITHOUT ROWID;
INSERT INTO arrivals VALUES('itech',X'00000000000000000000000000000001',1,'email',X'0100000000000000000000000000000000000000000000000000000000000000',X'48ef6fd8c8949bd73d36beec619212389eeed3046d7f44984be5b27c822522b4','kim@client.example','help@itech.example',1772442001,'done','',0);
CREATE TABLE blobs (
  desk TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (desk, sha256)
) STRICT;
INSERT INTO blobs VALUES('itech',X'48ef6fd8c8949bd73d36beec619212389eeed3046d7f44984be5b27c822522b4',X'5375626a6563743a205072696e746572206f6e20666972650d0a0d0a4974206275726e732e0d0a');
CREATE TABLE commands (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  key TEXT NOT NULL,
  fingerprint BLOB NOT NULL,
  status INTEGER NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT;
INSERT INTO commands VALUES('itech',X'00000000000000000000000000000001','agent:1/key',X'0300000000000000000000000000000000000000000000000000000000000000',201,'{"number":1001}',1772442000);
CREATE TABLE policies (
  desk TEXT NOT NULL,
  version TEXT NOT NULL,
  policy_yaml TEXT NOT NULL,
  handbook_txt TEXT NOT NULL,
  loaded_at INTEGER NOT NULL,
  PRIMARY KEY (desk, version)
) STRICT;
INSERT INTO policies VALUES('itech','2026-03',replace('desk: itech\n','\n',char(10)),replace('Hours: nine to five.\n','\n',char(10)),1772442000);
CREATE TABLE sessions (
  desk TEXT NOT NULL,
  token_hash BLOB NOT NULL,
  person_kind TEXT NOT NULL,
  person BLOB NOT NULL,
  csrf_hash BLOB NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (desk, token_hash)
) STRICT, WITHOUT ROWID;
INSERT INTO sessions VALUES('itech',X'0400000000000000000000000000000000000000000000000000000000000000','agent',X'00000000000000000000000000000001',X'0500000000000000000000000000000000000000000000000000000000000000',1772442000005);
CREATE TABLE api_tokens (
  desk TEXT NOT NULL,
  token_hash BLOB NOT NULL,
  agent BLOB NOT NULL,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (desk, token_hash)
) STRICT, WITHOUT ROWID;
INSERT INTO api_tokens VALUES('itech',X'0600000000000000000000000000000000000000000000000000000000000000',X'00000000000000000000000000000001','monitoring',1772442000);
CREATE TABLE audit (
  desk TEXT NOT NULL,
  id BLOB NOT NULL,
  at INTEGER NOT NULL,
  actor_kind TEXT NOT NULL,
  actor BLOB NOT NULL,
  what TEXT NOT NULL,
  about BLOB NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (desk, id)
) STRICT, WITHOUT ROWID;
INSERT INTO audit VALUES('itech',X'00000000000000000000000000000001',1772442000,'agent',X'00000000000000000000000000000001','contact.created',X'00000000000000000000000000000001','{}');
CREATE TABLE feed (
  desk TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  ticket BLOB NOT NULL,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (desk, sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO feed VALUES('itech',1,X'000000000000000000000000000003e9',1001,1);
INSERT INTO feed VALUES('itech',2,X'000000000000000000000000000003e9',1001,2);
CREATE UNIQUE INDEX tickets_number ON tickets (desk, number);
CREATE INDEX tickets_list ON tickets (desk, list_order, number);
CREATE INDEX tickets_of_assignee ON tickets (desk, assignee, list_order, number);
CREATE INDEX tickets_of_client ON tickets (desk, client, list_order, number);
CREATE INDEX tickets_of_contact ON tickets (desk, contact, list_order, number);
CREATE UNIQUE INDEX agents_email ON agents (desk, email);
CREATE INDEX agents_name ON agents (desk, name, id);
CREATE INDEX clients_name ON clients (desk, name, id);
CREATE UNIQUE INDEX clients_unknown ON clients (desk) WHERE is_unknown = 1;
CREATE INDEX client_domains_client ON client_domains (desk, client);
CREATE UNIQUE INDEX contacts_email ON contacts (desk, email) WHERE email <> '';
CREATE INDEX timers_due ON timers (fire_at, desk, ticket, kind, subject, due);
CREATE INDEX outbox_newest ON outbox (desk, place);
CREATE INDEX outbox_line ON outbox (desk, ticket, recipient, place) WHERE state = 'waiting';
CREATE INDEX outbox_automatic ON outbox (desk, recipient, created_at) WHERE sender = '';
CREATE INDEX outbox_due ON outbox (next_attempt_at, desk, place) WHERE state = 'waiting';
CREATE UNIQUE INDEX arrivals_fingerprint ON arrivals (desk, fingerprint);
CREATE INDEX arrivals_waiting ON arrivals (received_at, desk, place) WHERE state = 'waiting';
CREATE INDEX arrivals_line ON arrivals (desk, place) WHERE state = 'waiting';
CREATE INDEX arrivals_quarantined ON arrivals (desk, received_at, id) WHERE state = 'quarantined';
CREATE UNIQUE INDEX commands_key ON commands (desk, key) WHERE key <> '';
COMMIT;
