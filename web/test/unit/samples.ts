// SPDX-License-Identifier: Apache-2.0
import type { Clock, Desk, Question, TicketLine } from '@/api/schema';

/** A minute of the day the tests play on, a Friday. */
export const at = (time: string) => `2026-03-13T${time}:00Z`;
export const instant = (time: string) => Date.parse(at(time));

export function clock(part: Partial<Clock> = {}): Clock {
  return {
    milestone: 'resolution',
    state: 'running',
    due_at: at('12:00'),
    calendar: 'business',
    started_at: at('08:00'),
    met_at: null,
    breached_at: null,
    target: '4h',
    ...part,
  };
}

export function line(part: Partial<TicketLine> = {}): TicketLine {
  return {
    number: 7,
    subject: 'Printer on fire',
    status: 'open',
    priority: 'P3',
    priority_name: 'P3 – Medium',
    type: 'incident',
    client: { id: 'client', name: 'Client & Sons' },
    contact: { id: 'kim', name: 'Kim Alvarez', email: 'kim@client.example' },
    channel: 'portal',
    team: 'service_delivery',
    received_at: at('08:00'),
    changed_at: at('08:00'),
    assignee: null,
    version: 1,
    triaged: false,
    clocks: [clock()],
    ...part,
  };
}

export function question(part: Partial<Question> & { key: string }): Question {
  return {
    ask: `${part.key}?`,
    kind: 'one_of',
    choices: [],
    when: [],
    answered_by: 'requester',
    optional: false,
    ...part,
  };
}

const choices = (...keys: string[]) => keys.map((key) => ({ key, label: `${key}!` }));

/** A desk that asks a little of everything. */
export const desk: Desk = {
  desk: 'itech',
  name: 'ITECH Solutions',
  time_zone: 'America/Los_Angeles',
  policy_version: 'v1',
  targets_are: 'commitments',
  priorities: [
    { key: 'P1', name: 'P1 – Critical', means: 'Complete loss of service.' },
    { key: 'P3', name: 'P3 – Medium', means: 'Moderate disruption.' },
  ],
  waiting_reasons: [{ key: 'client', name: 'Waiting for you' }],
  closing_reasons: ['resolved'],
  teams: [{ key: 'service_delivery', name: 'Service Delivery Team' }],
  phone_lines: [
    { key: 'support', number: '+1-805-555-0121', keys: [{ digit: '2', label: 'P1 – Critical' }] },
  ],
  mail_address: 'help@itech.example',
  request_types: [
    {
      key: 'incident',
      name: 'Something does not work',
      questions: [
        question({ key: 'effect', choices: choices('stopped', 'slower') }),
        question({
          key: 'workaround',
          choices: choices('none', 'exists'),
          when: [{ question: 'effect', values: ['stopped'] }],
        }),
        question({ key: 'risk', kind: 'any_of', choices: choices('data_loss', 'legal_risk') }),
        question({ key: 'description', ask: 'What happened?', kind: 'text_or_file' }),
        question({
          key: 'shown_portal',
          choices: choices('shown'),
          answered_by: 'agent',
          when: [{ question: 'channel', values: ['phone', 'in_person'] }],
        }),
      ],
    },
    { key: 'idea', name: 'Idea', questions: [] },
  ],
  requestable_priorities: ['P1'],
};
