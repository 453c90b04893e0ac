// SPDX-License-Identifier: Apache-2.0
// The life of a ticket in the stand-in server: what can be done to one, and how it is shown. It
// follows the contract, not the handbooks: the real rules live in the server.

import { dueAfter, iso, isOpen, spans } from './calendar.mjs';

/** A refusal in the shape of a problem. */
export class Problem extends Error {
  constructor(status, slug, detail, errors = []) {
    super(detail);
    this.status = status;
    this.slug = slug;
    this.errors = errors;
  }
}

const refuse = (detail) => new Problem(422, 'refused', detail);
const invalid = (pointer, detail) =>
  new Problem(400, 'invalid', 'Something in the request is not as expected.', [
    { pointer, detail },
  ]);

/** A ticket as it begins. */
export function opened(desk, number, { channel, type, subject, body, contact, ...more }, now) {
  const ticket = {
    number,
    subject,
    type,
    channel,
    contact,
    answers: more.answers ?? {},
    status: 'new',
    version: 0,
    triaged: false,
    assignee: null,
    team: desk.team,
    receivedAt: now,
    changedAt: now,
    waiting: null,
    plan: null,
    resolution: null,
    met: {},
    messages: [],
    timeline: [],
  };
  say(ticket, 'contact', { kind: 'contact', name: contact.name }, body, now);
  decidePriority(desk, ticket, more.requested_priority);
  happen(ticket, now, 'opened', `opened by ${channel.replace('_', ' ')}`, null);
  return ticket;
}

function decidePriority(desk, ticket, requested) {
  const decision =
    ticket.channel === 'email' && !ticket.triaged
      ? {
          priority: desk.mailPriority,
          because: 'Email tickets default to P3 – Medium priority',
          rule: 'policy.yaml:102',
          facts: ['channel'],
        }
      : requested
        ? {
            priority: requested,
            because: 'to submit your voicemail as a P1 – Critical ticket for immediate attention',
            rule: 'policy.yaml:103',
            facts: ['requested_priority'],
          }
        : desk.decide(ticket.answers);
  ticket.decision = decision ?? {
    priority: desk.defaultPriority,
    ourChoice: 'a request without answers keeps the usual priority until somebody has read it',
    rule: 'policy.yaml:122',
    facts: [],
  };
  ticket.priority = ticket.decision.priority;
  ticket.priorityReason = ticket.decision.because ?? ticket.decision.ourChoice;
}

function happen(ticket, now, kind, text, actor) {
  ticket.version += 1;
  ticket.changedAt = now;
  ticket.timeline.push({ at: iso(now), kind, text, actor });
}

function say(ticket, kind, author, body, now) {
  const id = `message-${ticket.number}-${ticket.messages.length + 1}`;
  ticket.messages.push({ id, kind, author, at: iso(now), body, unverified: false });
}

const required = (body, field, words) => {
  if (!body[field]?.trim()) throw invalid(`/${field}`, words);
};

/** What can be done, by the last part of the address. Each gets (ticket, body, context). */
export const acts = {
  messages(ticket, body, { person, now }) {
    required(body, 'body', 'a message needs words');
    const kind = person.kind === 'contact' ? 'contact' : body.public ? 'reply' : 'note';
    say(ticket, kind, { kind: person.kind, name: person.name }, body.body, now);
    if (kind === 'reply') meet(ticket, now, 'first_response', 'next_update');
    const answers = kind === 'contact' && ['waiting', 'resolved'].includes(ticket.status);
    if (answers || (kind === 'reply' && ticket.status === 'new')) ticket.status = 'open';
    if (answers) ticket.waiting = null;
    ticket.version += 1;
    ticket.changedAt = now;
  },
  assignment(ticket, body, { desk, person, now }) {
    const agent = desk.agents.find(({ id, email }) => [id, email].includes(body.agent)) ?? null;
    if (body.agent && !agent) throw invalid('/agent', `nobody here is called ${body.agent}`);
    ticket.assignee = agent;
    if (ticket.status === 'new') ticket.status = 'open';
    happen(ticket, now, 'assigned', `assigned to ${agent?.name ?? 'nobody'}`, person.name);
  },
  triage(ticket, body, { desk, person, now }) {
    ticket.answers = { ...ticket.answers, ...body.answers };
    ticket.type = body.type ?? ticket.type;
    ticket.team = body.team ?? ticket.team;
    ticket.triaged = true;
    if (ticket.status === 'new') ticket.status = 'open';
    meet(ticket, now, 'triage');
    decidePriority(desk, ticket);
    if (body.priority) ticket.priority = body.priority;
    happen(ticket, now, 'triaged', 'triaged', person.name);
    if (body.agent) acts.assignment(ticket, { agent: body.agent }, { desk, person, now });
  },
  priority(ticket, body, { desk, person, now }) {
    required(body, 'reason', 'a change of priority needs a reason, for the requester reads it');
    ticket.priority = body.priority;
    ticket.priorityReason = body.reason;
    const text = `priority ${priorityName(desk, ticket)}: ${body.reason}`;
    happen(ticket, now, 'priority_decided', text, person.name);
  },
  waiting(ticket, body, { desk, person, now }) {
    const reason = desk.desk.waiting_reasons.find(({ key }) => key === body.reason);
    if (!reason) throw invalid('/reason', 'this is not one of the reasons of the handbook');
    const question = body.question ?? null;
    if (question) {
      say(ticket, 'reply', { kind: 'agent', name: person.name }, question, now);
      meet(ticket, now, 'first_response', 'next_update');
    }
    const { remind_at = null } = body;
    const { key, name } = reason;
    ticket.waiting = { reason: key, name, since: iso(now), remind_at, question };
    ticket.status = 'waiting';
    happen(ticket, now, 'waiting_started', `waits: ${reason.name}`, person.name);
  },
  resumption(ticket, body, { person, now }) {
    if (ticket.status !== 'waiting') throw refuse('The ticket is not waiting for anybody.');
    ticket.waiting = null;
    ticket.status = 'open';
    happen(ticket, now, 'waiting_ended', 'goes on', person.name);
  },
  plan(ticket, body, { person, now }) {
    required(body, 'text', 'say what is planned');
    const date = new Date(body.date).getTime();
    ticket.plan = { date: iso(date), text: body.text };
    meet(ticket, now, 'resolution_plan');
    happen(ticket, now, 'planned', `planned: ${body.text}`, person.name);
  },
  resolution(ticket, body, { person, now }) {
    required(body, 'explanation', 'explain what was done: the requester reads it');
    ticket.resolution = { explanation: body.explanation, at: iso(now) };
    ticket.status = 'resolved';
    meet(ticket, now, 'first_response', 'resolution_plan', 'next_update', 'resolution');
    happen(ticket, now, 'resolved', `resolved: ${body.explanation}`, person.name);
  },
  closure(ticket, body, { person, now }) {
    const reason = body.reason ?? 'resolved';
    if (reason === 'resolved' && !ticket.resolution) {
      throw refuse('Resolved incidents are closed with a detailed resolution explanation.');
    }
    ticket.status = 'closed';
    happen(ticket, now, 'closed', `closed: ${reason}`, person.name);
  },
};

function meet(ticket, now, ...milestones) {
  for (const milestone of milestones) ticket.met[milestone] ??= now;
}

const priorityName = (desk, ticket) =>
  desk.desk.priorities.find(({ key }) => key === ticket.priority)?.name ?? ticket.priority;

function hoursOf(desk, ticket, milestone) {
  const row = desk.targets[ticket.priority];
  if (milestone === 'triage' && ticket.channel === 'phone') {
    return isOpen(desk.hours, ticket.receivedAt) ? desk.hours : null;
  }
  return row.aroundTheClock ? null : desk.hours;
}

/** The clocks of a ticket at an instant. */
export function clocks(desk, ticket, now) {
  const targets = Object.entries(desk.targets[ticket.priority]).filter(
    ([milestone]) => milestone !== 'aroundTheClock',
  );
  return targets.map(([milestone, hours]) => {
    const calendar = hoursOf(desk, ticket, milestone);
    const due = hours === null ? null : dueAfter(calendar, ticket.receivedAt, hours * 3600);
    const met = ticket.met[milestone] ?? null;
    const late = due !== null && (met ?? now) > due;
    return {
      milestone,
      state: met ? 'met' : hours === null ? 'best_effort' : late ? 'breached' : 'running',
      due_at: due === null ? null : iso(due),
      calendar: calendar ? 'business' : 'around_the_clock',
      started_at: iso(ticket.receivedAt),
      met_at: met === null ? null : iso(met),
      breached_at: late ? iso(due) : null,
      target: hours === null ? 'best effort' : hours < 1 ? `${hours * 60}m` : `${hours}h`,
    };
  });
}

export function line(desk, ticket, now) {
  const { client, ...contact } = ticket.contact;
  const assignee = ticket.assignee && {
    id: ticket.assignee.id,
    name: ticket.assignee.name,
    email: ticket.assignee.email,
  };
  return {
    number: ticket.number,
    subject: ticket.subject,
    status: ticket.status,
    priority: ticket.priority,
    priority_name: priorityName(desk, ticket),
    type: ticket.type,
    client,
    contact,
    channel: ticket.channel,
    team: ticket.team,
    received_at: iso(ticket.receivedAt),
    changed_at: iso(ticket.changedAt),
    assignee,
    version: ticket.version,
    triaged: ticket.triaged,
    clocks: clocks(desk, ticket, now),
  };
}

const internal = new Set(['assigned', 'breached']);

export function view(desk, ticket, now, person) {
  const forAgent = person.kind === 'agent';
  const type = desk.desk.request_types.find(({ key }) => key === ticket.type);
  const asked = type.questions.filter(({ when }) =>
    when.every(({ question, values }) => values.includes(ticket.answers[question])),
  );
  return {
    ...line(desk, ticket, now),
    now: iso(now),
    answers: ticket.answers,
    missing: asked.map(({ key }) => key).filter((key) => ticket.answers[key] === undefined),
    messages: ticket.messages.filter(({ kind }) => forAgent || kind !== 'note'),
    timeline: ticket.timeline.filter(({ kind }) => forAgent || !internal.has(kind)),
    waiting: ticket.waiting,
    plan: ticket.plan,
    resolution: ticket.resolution,
    priority_reason: ticket.priorityReason,
    policy_version: desk.desk.policy_version,
  };
}

export function explanation(desk, ticket, now) {
  const { decision } = ticket;
  const teamName = desk.desk.teams.find(({ key }) => key === ticket.team)?.name ?? ticket.team;
  return {
    number: ticket.number,
    policy_version: desk.desk.policy_version,
    priority: {
      value: ticket.priority,
      name: priorityName(desk, ticket),
      reasons: [
        {
          about: 'priority',
          rule: decision.rule,
          because: decision.because ?? null,
          our_choice: decision.ourChoice ?? null,
          facts: decision.facts.map((fact) => ({
            fact,
            value: String(ticket.answers[fact] ?? ticket[fact] ?? ''),
          })),
        },
      ],
    },
    team: {
      value: ticket.team,
      name: teamName,
      reasons: [
        {
          about: 'team',
          rule: 'policy.yaml:187',
          because:
            'responsible for routing all questions, problems, or service requests to the appropriate team members',
          our_choice: null,
          facts: [],
        },
      ],
    },
    queue: {
      rank: ['priority', 'received'],
      reasons: [
        {
          about: 'queue',
          rule: 'policy.yaml:143',
          because: 'Requests within the same priority level are processed in order of submission',
          our_choice: null,
          facts: [],
        },
      ],
    },
    clocks: clocks(desk, ticket, now).map((clock) => explainedClock(desk, ticket, clock, now)),
  };
}

function explainedClock(desk, ticket, clock, now) {
  const hours = hoursOf(desk, ticket, clock.milestone);
  const until = Date.parse(clock.due_at ?? clock.met_at ?? iso(now));
  const pieces = spans(hours, ticket.receivedAt, until);
  const soFar = spans(hours, ticket.receivedAt, Math.min(until, now));
  const counted = soFar.filter((piece) => piece.counted);
  const length = (piece) => (Date.parse(piece.to) - Date.parse(piece.from)) / 1000;
  return {
    ...clock,
    reasons: [
      {
        about: clock.milestone,
        rule: 'policy.yaml:131',
        because: hours ? '0.2 hours | 20 hours | 24 hours' : 'Requires immediate action',
        our_choice: hours ? 'business hours' : null,
        facts: [{ fact: 'priority', value: ticket.priority }],
      },
    ],
    spans: pieces,
    counted_seconds: counted.reduce((sum, piece) => sum + length(piece), 0),
  };
}
