// SPDX-License-Identifier: Apache-2.0
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { keyring } from '@/api/idempotency';
import { ApiProblem } from '@/api/problem';
import catalogue from '@/i18n/en.json';
import type { Text } from '@/i18n/text';
import { nearness } from '@/lib/instants';
import { instantOfLocal } from '@/lib/local-time';
import { deskIn } from '@/lib/place';
import { entryWords, timelineOf } from '@/lib/timeline';
import { openPromises, promiseInWords } from '@/portal/promise';
import { problemWords } from '@/ui/ProblemNotice';
import { at, clock } from './samples';

const intl = createIntl({ locale: 'en', messages: catalogue });
const text: Text = (id, values) => intl.formatMessage({ id }, values);

describe('what a client is promised', () => {
  const reply = clock({ milestone: 'first_response', due_at: at('09:00') });
  it('is worded as the desk words its targets', () => {
    const due = 'today 4:30 PM PST';
    expect(promiseInWords(text, reply, 'goals', due)).toBe('We aim to reply by today 4:30 PM PST.');
    expect(promiseInWords(text, reply, 'commitments', due)).toBe(
      'We will reply by today 4:30 PM PST.',
    );
  });
  it('leaves out what is internal, what was kept, and what has no date', () => {
    const clocks = [
      clock({ milestone: 'triage' }),
      clock({ milestone: 'next_update', due_at: null }),
      clock({ milestone: 'resolution_plan', met_at: at('08:30') }),
      clock(),
      reply,
    ];
    expect(openPromises(clocks).map(({ milestone }) => milestone)).toEqual([
      'first_response',
      'resolution',
    ]);
  });
});

describe('days', () => {
  const local = (day: number, hour: number) => new Date(2026, 2, day, hour).getTime();
  it.each([
    [13, 23, 'today'],
    [14, 0, 'tomorrow'],
    [12, 23, 'yesterday'],
    [15, 0, 'other'],
  ])('the %dth at %d h is %s', (day, hour, near) => {
    expect(nearness(local(day, hour), local(13, 9))).toBe(near);
  });
});

describe('a date somebody picked', () => {
  it('is an instant in whole seconds', () => {
    expect(instantOfLocal('2026-03-13T16:30')).toMatch(/^2026-03-1\dT\d\d:\d\d:00Z$/);
  });
  it.each(['', '2026-03-13T'])('is none while it reads "%s"', (local) => {
    expect(instantOfLocal(local)).toBeUndefined();
  });
});

describe('the desk', () => {
  it.each(['/itech', '/itech/', '/itech/agent/tickets/7'])('stands first in %s', (path) => {
    expect(deskIn(path)).toBe('itech');
  });
});

describe('the key of a request', () => {
  it('is the same for the same content until it was answered', () => {
    let made = 0;
    const keys = keyring(() => `key ${(made += 1)}`);
    expect([keys.keyFor('a'), keys.keyFor('a'), keys.keyFor('b')]).toEqual([
      'key 1',
      'key 1',
      'key 2',
    ]);
    keys.done();
    expect(keys.keyFor('b')).toBe('key 3');
  });
});

describe('the timeline', () => {
  const message = {
    id: 'm',
    kind: 'contact' as const,
    author: { kind: 'contact', name: 'Kim' },
    at: at('08:00'),
    body: 'It smokes.',
    unverified: false,
  };
  it('is in the order of time, words before their effect', () => {
    const entry = (kind: string, time: string) => ({ at: at(time), kind, text: kind, actor: null });
    const items = timelineOf({
      messages: [message, { ...message, id: 'n', at: at('10:00') }],
      timeline: [entry('opened', '08:00'), entry('assigned', '09:00')],
    });
    expect(
      items.map((item) => (item.kind === 'message' ? item.message.id : item.entry.kind)),
    ).toEqual(['m', 'opened', 'assigned', 'n']);
  });
});

describe('what happened', () => {
  const entry = (kind: string, text: string) => ({ at: at('09:00'), kind, text, actor: null });
  it('begins like a sentence', () => {
    expect(entryWords(entry('assigned', 'assigned to Ana Ruiz'))).toBe('Assigned to Ana Ruiz');
  });
  it('names a promise in words', () => {
    expect(entryWords(entry('breached', 'missed: first_response'))).toBe('Missed: first response');
  });
});

describe('a problem', () => {
  const problem = (status: number) =>
    new ApiProblem({ type: '/problems/refused', title: 'Refused', status, detail: 'Say why.' });
  it('is told in the words of the server', () => {
    expect(problemWords(text, problem(422))).toBe('Say why.');
  });
  it('is told in ours when nobody answered, or somebody was faster', () => {
    expect(problemWords(text, problem(0))).toMatch(/cannot be reached/);
    expect(problemWords(text, problem(409))).toMatch(/newest state/);
    expect(problemWords(text, problem(412))).toMatch(/newest state/);
  });
});
