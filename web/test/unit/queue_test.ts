// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { dueNews, tonesOf } from '@/agent/queue/due-news';
import { filterFrom } from '@/agent/queue/filter';
import { continues, inHeldOrder } from '@/agent/queue/held';
import { actsFor, nextStep } from '@/agent/ticket/acts';
import { desk, instant, line } from './samples';

const lines = (...numbers: number[]) => numbers.map((number) => line({ number }));

describe('the filter in the address', () => {
  it.each([
    [{}, {}],
    [
      { assignee: 'me', state: 'finished' },
      { assignee: 'me', state: 'finished' },
    ],
    [{ assignee: 'everybody', state: 'open' }, {}],
    [{ assignee: 'none', page: '7' }, { assignee: 'none' }],
  ])('%o means %o', (search, filter) => {
    expect(filterFrom(search)).toEqual(filter);
  });
});

describe('rows under the pointer', () => {
  it('stay when more of the queue was fetched', () => {
    expect(continues(lines(1, 2), lines(1, 2, 3))).toBe(true);
  });
  it('wait when another came before them', () => {
    expect(continues(lines(1, 2), lines(3, 1, 2))).toBe(false);
  });
  it('keep their places and show what is new', () => {
    const latest = [line({ number: 3 }), line({ number: 1, subject: 'Changed' })];
    const held = inHeldOrder(lines(1, 2), latest);
    expect(held.map(({ number, subject }) => `${number} ${subject}`)).toEqual([
      '1 Changed',
      '2 Printer on fire',
    ]);
  });
});

describe('what is announced', () => {
  const assignee = { id: 'ana', name: 'Ana Ruiz', email: 'ana@itech.example' };
  const mine = [line({ assignee })];
  const tones = (time: string) => tonesOf(mine, 'ana', instant(time));

  it('is a promise of one’s own that turns urgent', () => {
    expect(dueNews(tones('09:00'), tones('11:30'))).toEqual([{ number: 7, tone: 'due_soon' }]);
    expect(dueNews(tones('11:30'), tones('12:01'))).toEqual([{ number: 7, tone: 'late' }]);
  });
  it('is said once', () => {
    expect(dueNews(tones('11:30'), tones('11:40'))).toEqual([]);
  });
  it('is nothing the list had not shown before', () => {
    expect(dueNews(new Map(), tones('12:01'))).toEqual([]);
  });
  it('is nothing about the tickets of others', () => {
    expect(tonesOf(mine, 'ben', instant('12:01')).size).toBe(0);
  });
});

describe('what can be done', () => {
  it('to a waiting ticket is to go on, not to wait', () => {
    expect(actsFor({ status: 'waiting' }, desk)).toContain('resumption');
    expect(actsFor({ status: 'waiting' }, desk)).not.toContain('waiting');
  });
  it('is only what the handbook has a reason for', () => {
    const acts = actsFor(
      { status: 'open' },
      { waiting_reasons: [], closing_reasons: ['resolved'] },
    );
    expect(acts).not.toContain('waiting');
    expect(acts).not.toContain('closure');
    const { waiting_reasons } = desk;
    expect(
      actsFor({ status: 'open' }, { waiting_reasons, closing_reasons: ['duplicate'] }),
    ).toEqual(expect.arrayContaining(['waiting', 'closure']));
  });
  it('to a closed ticket is nothing', () => {
    expect(actsFor({ status: 'closed' }, desk)).toEqual([]);
  });
  const assignee = { id: 'ana', name: 'Ana Ruiz', email: 'ana@itech.example' };
  it.each([
    ['triage first', { status: 'new', triaged: false, assignee: null }, 'triage'],
    ['then an owner', { status: 'open', triaged: true, assignee: null }, 'assignment'],
    ['then the work', { status: 'open', triaged: true, assignee }, 'resolution'],
    ['the answer, while waiting', { status: 'waiting', triaged: true, assignee }, 'resumption'],
    ['closing, once resolved', { status: 'resolved', triaged: true, assignee }, 'closure'],
  ] as const)('next is %s', (_what, ticket, step) => {
    expect(nextStep(ticket)).toBe(step);
  });
});
