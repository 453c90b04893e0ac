// SPDX-License-Identifier: Apache-2.0
// A stand-in for the Tend server, for work on pages and components: it speaks the contract of
// docs/openapi.yaml from memory, forgets everything when it stops, and serves dist/ under the same
// Content-Security-Policy. PORT chooses the port, TICKETS adds many more tickets, CLOCK is the time
// its business clock starts at, and with STOPPED=yes it stands still.

import { randomUUID } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iso } from './calendar.mjs';
import { desks } from './desks.mjs';
import { manyTickets, sampleTickets } from './sample.mjs';
import { acts, explanation, line, opened, Problem, view } from './ticket.mjs';

const port = Number(process.env.PORT ?? 8080);
const password = 'tend-sample-2026';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const began = Date.now();
const clock = {
  stopped: process.env.STOPPED === 'yes',
  start: Date.parse(process.env.CLOCK ?? new Date(began).toISOString()),
};
const businessNow = () => clock.start + (clock.stopped ? 0 : Date.now() - began);

const state = new Map();
for (const [name, desk] of Object.entries(desks)) {
  const tickets = sampleTickets(desk, businessNow());
  tickets.push(...manyTickets(desk, businessNow(), Number(process.env.TICKETS ?? 0), 2000));
  state.set(name, { desk, tickets, sessions: new Map(), listeners: new Set(), sequence: 0 });
}

// ---- Pages and assets ---------------------------------------------------------------------

const types = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function page(response, file) {
  const nonce = randomUUID().replaceAll('-', '');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}' 'strict-dynamic'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
  });
  response.end(readFileSync(join(dist, file), 'utf8').replaceAll('__CSP_NONCE__', nonce));
}

function asset(response, path) {
  const file = join(dist, normalize(path));
  if (!file.startsWith(dist) || !existsSync(file)) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  return createReadStream(file).pipe(response);
}

// ---- The API of a desk ------------------------------------------------------------------------

const unauthenticated = () => new Problem(401, 'unauthenticated', 'Please sign in.');
const notFound = () => new Problem(404, 'not-found', 'There is nothing here.');
const forbidden = () => new Problem(403, 'forbidden', 'You may not do this.');

function personOf(desk, email) {
  const agent = desk.agents.find((one) => one.email === email);
  if (agent) {
    const { id, name, roles } = agent;
    return { id, kind: 'agent', name, email, roles, client: null };
  }
  const contact = desk.contacts.find((one) => one.email === email);
  if (!contact) return undefined;
  const { id, name, client } = contact;
  return { id, kind: 'contact', name, email, roles: [], client };
}

function sessionOf(house, request) {
  const token = /tend_session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
  const session = house.sessions.get(token);
  if (!session) throw unauthenticated();
  const changes = request.method !== 'GET';
  if (changes && request.headers['x-csrf-token'] !== session.csrf_token) throw forbidden();
  return { token, ...session };
}

function signIn(house, body, response) {
  const person = personOf(house.desk, body.email);
  if (!person || body.password !== password) {
    throw new Problem(401, 'unauthenticated', 'The mail address or the password is wrong.');
  }
  const token = randomUUID();
  const session = { csrf_token: randomUUID(), person };
  house.sessions.set(token, session);
  const name = house.desk.desk.desk;
  const cookie = `tend_session=${token}; HttpOnly; SameSite=Lax; Path=/${name}`;
  response.setHeader('set-cookie', cookie);
  return session;
}

const finished = (ticket) => ['resolved', 'closed'].includes(ticket.status);

function inOrder(house, tickets) {
  const keys = house.desk.desk.priorities.map(({ key }) => key);
  const rank = (ticket) => keys.indexOf(ticket.priority);
  return [...tickets].sort((a, b) => rank(a) - rank(b) || a.receivedAt - b.receivedAt);
}

function queue(house, query, person) {
  const wanted = query.get('filter[state]') ?? 'open';
  const assignee = query.get('filter[assignee]');
  const id = assignee === 'me' ? person.id : assignee;
  const chosen = house.tickets.filter(
    (ticket) =>
      (wanted === 'all' || finished(ticket) === (wanted === 'finished')) &&
      (!id || (id === 'none' ? !ticket.assignee : ticket.assignee?.id === id)),
  );
  return paged(house, inOrder(house, chosen), query);
}

function paged(house, tickets, query) {
  const size = Number(query.get('page[size]') ?? 50);
  const from = Number(query.get('page[after]') ?? 0);
  const more = from + size < tickets.length;
  const now = businessNow();
  return {
    tickets: tickets.slice(from, from + size).map((ticket) => line(house.desk, ticket, now)),
    meta: { has_more: more, after_cursor: more ? String(from + size) : null, now: iso(now) },
    links: { next: null },
  };
}

const mine = (person) => (ticket) => person.kind === 'agent' || ticket.contact.id === person.id;

function contactFor(house, given) {
  const known = house.desk.contacts.find(({ email }) => email === given.email);
  if (known) return known;
  const client = { id: 'client-unknown', name: 'Unknown client' };
  const contact = {
    id: `contact-${randomUUID()}`,
    name: given.name ?? given.email,
    email: given.email,
    client,
  };
  house.desk.contacts.push(contact);
  return contact;
}

function open(house, body, person) {
  const errors = ['type', 'subject', 'body']
    .filter((field) => !body[field]?.trim())
    .map((field) => ({ pointer: `/${field}`, detail: 'is missing' }));
  if (errors.length > 0) {
    throw new Problem(400, 'invalid', 'Something in the request is not as expected.', errors);
  }
  const byContact = person.kind === 'contact';
  const contact = byContact
    ? house.desk.contacts.find(({ id }) => id === person.id)
    : contactFor(house, body.contact);
  const channel = byContact ? 'portal' : body.channel;
  const number = Math.max(...house.tickets.map((ticket) => ticket.number)) + 1;
  const ticket = opened(house.desk, number, { ...body, channel, contact }, businessNow());
  house.tickets.push(ticket);
  announce(house, ticket);
  return ticket;
}

function announce(house, ticket) {
  house.sequence += 1;
  const data = JSON.stringify({ number: ticket.number, version: ticket.version });
  for (const { response, person } of house.listeners) {
    if (!mine(person)(ticket)) continue;
    response.write(`id: ${house.sequence}\nevent: ticket\ndata: ${data}\n\n`);
  }
}

function stream(house, person, request, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': heartbeat\n\n');
  const listener = { response, person };
  house.listeners.add(listener);
  request.on('close', () => house.listeners.delete(listener));
}

function act(house, ticket, name, body, person, ifMatch) {
  if (person.kind === 'contact' && name !== 'messages') throw forbidden();
  if (ifMatch && ifMatch !== `"${ticket.version}"`) {
    throw new Problem(412, 'outdated', 'This was changed after you read it.');
  }
  acts[name](ticket, body, { desk: house.desk, person, now: businessNow() });
  announce(house, ticket);
}

async function api(house, path, request, response, url) {
  const method = request.method;
  const body = method === 'POST' ? await jsonOf(request) : undefined;
  if (path === 'desk') return send(response, 200, house.desk.desk);
  if (path === 'session' && method === 'POST') {
    return send(response, 200, signIn(house, body, response));
  }
  const { token, person, csrf_token } = sessionOf(house, request);
  if (path === 'session' && method === 'DELETE') {
    house.sessions.delete(token);
    return response.writeHead(204).end();
  }
  if (path === 'session') return send(response, 200, { csrf_token, person });
  if (path === 'events') return stream(house, person, request, response);
  if (path === 'agents') return send(response, 200, { agents: house.desk.agents });
  if (path === 'queue') {
    if (person.kind !== 'agent') throw forbidden();
    return send(response, 200, queue(house, url.searchParams, person));
  }
  if (path === 'tickets' && method === 'GET') {
    const tickets = house.tickets.filter(mine(person)).sort((a, b) => b.number - a.number);
    return send(response, 200, paged(house, tickets, url.searchParams));
  }
  if (path === 'tickets') {
    return sendTicket(response, 201, house, open(house, body, person), person);
  }

  const [, number, rest] = /^tickets\/(\d+)(?:\/(\w+))?$/.exec(path) ?? [];
  const ticket = house.tickets.find((one) => one.number === Number(number));
  if (!ticket || !mine(person)(ticket)) throw notFound();
  if (!rest) return sendTicket(response, 200, house, ticket, person);
  if (rest === 'explanation') {
    return send(response, 200, explanation(house.desk, ticket, businessNow()));
  }
  if (!acts[rest]) throw notFound();
  act(house, ticket, rest, body, person, request.headers['if-match']);
  return sendTicket(response, rest === 'messages' ? 201 : 200, house, ticket, person);
}

function sendTicket(response, status, house, ticket, person) {
  response.setHeader('etag', `"${ticket.version}"`);
  send(response, status, view(house.desk, ticket, businessNow(), person));
}

// ---- HTTP -----------------------------------------------------------------------------------------

async function jsonOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}');
}

function send(response, status, value) {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

function sendProblem(response, problem) {
  response.writeHead(problem.status, { 'content-type': 'application/problem+json' });
  response.end(
    JSON.stringify({
      type: `/problems/${problem.slug}`,
      title: problem.message,
      status: problem.status,
      detail: problem.message,
      errors: problem.errors,
      request_id: randomUUID(),
    }),
  );
}

async function serverApi(url, request, response) {
  if (url.pathname !== '/api/v1/clock') return send(response, 200, {});
  if (request.method === 'POST') {
    const { advance } = await jsonOf(request);
    const [, count, unit] = /^(\d+)([smh])$/.exec(advance);
    clock.start += Number(count) * { s: 1, m: 60, h: 3600 }[unit] * 1000;
  }
  return send(response, 200, { now: iso(businessNow()), fired: [] });
}

async function answer(request, response) {
  const url = new URL(request.url, `http://localhost:${port}`);
  const [, first, ...rest] = url.pathname.split('/');
  if (first === 'assets') return asset(response, url.pathname);
  if (first === 'api') return serverApi(url, request, response);
  const house = state.get(first);
  if (!house) throw notFound();
  if (rest[0] === 'api') return api(house, rest.slice(2).join('/'), request, response, url);
  return page(response, rest[0] === 'agent' ? 'index.html' : 'portal.html');
}

createServer((request, response) => {
  answer(request, response).catch((problem) => {
    if (problem instanceof Problem) return sendProblem(response, problem);
    console.error(problem);
    return sendProblem(response, new Problem(500, 'internal', 'Something broke.'));
  });
}).listen(port, '127.0.0.1', () => {
  for (const name of state.keys()) console.log(`http://localhost:${port}/${name}/`);
});
