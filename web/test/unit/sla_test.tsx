// SPDX-License-Identifier: Apache-2.0
import { screen } from '@testing-library/react';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import type { Clock } from '@/api/schema';
import catalogue from '@/i18n/en.json';
import type { Text } from '@/i18n/text';
import { mostPressing, toneOf, type Tone } from '@/lib/sla';
import { hoursInWords } from '@/ui/lengths';
import { badgeWords, SlaBadge } from '@/ui/SlaBadge';
import { show } from './render';
import { at, clock, instant } from './samples';

const intl = createIntl({ locale: 'en', messages: catalogue });
const text: Text = (id, values) => intl.formatMessage({ id }, values);

describe('how a promise from 08:00 to 12:00 looks', () => {
  const rows: [string, Partial<Clock>, string, Tone, string][] = [
    ['early on it is on track', {}, '10:30', 'on_track', '1h 30m'],
    ['after three quarters it is due soon', {}, '11:00', 'due_soon', '1h 00m'],
    ['under ten minutes seconds are shown', {}, '11:51', 'due_soon', '9m 00s'],
    ['at the due instant it is still in time', {}, '12:00', 'due_soon', '0m 00s'],
    ['a minute later it is late, before the server said so', {}, '12:01', 'late', '−1m 00s'],
    ['late counts up', { state: 'breached' }, '14:05', 'late', '−2h 05m'],
    ['met says so', { state: 'met', met_at: at('09:00') }, '11:00', 'met', 'Met'],
    [
      'met late says that too',
      { state: 'met', met_at: at('13:00'), breached_at: at('12:00') },
      '14:00',
      'met_late',
      'Met late',
    ],
    ['paused stands still', { state: 'paused', due_at: null }, '11:00', 'paused', 'Paused'],
    [
      'best effort has no time',
      { state: 'best_effort', due_at: null },
      '11:00',
      'untimed',
      'Best effort',
    ],
    [
      'negotiated waits for a date',
      { state: 'negotiated', due_at: null },
      '11:00',
      'untimed',
      'To be agreed',
    ],
  ];
  it.each(rows)('%s', (_what, part, time, tone, words) => {
    expect(toneOf(clock(part), instant(time))).toBe(tone);
    expect(badgeWords(text, clock(part), instant(time))).toBe(words);
  });

  it('more than a day is told in days', () => {
    const friday = clock({ due_at: '2026-03-16T16:00:00Z' });
    expect(badgeWords(text, friday, instant('12:00'))).toBe('3d 4h');
  });

  it('is a word and not only a colour', () => {
    show(<SlaBadge clock={clock({ state: 'breached', due_at: '2026-03-13T12:00:00Z' })} />);
    expect(screen.getByText('late')).toBeInTheDocument();
    expect(screen.getByText('Fix')).toBeInTheDocument();
  });
});

describe('the promise to look at first', () => {
  const reply = clock({ milestone: 'first_response', due_at: at('09:00') });
  const fix = clock({ due_at: at('12:00') });
  it('is the earliest due', () => {
    expect(mostPressing([fix, reply])?.milestone).toBe('first_response');
  });
  it('is none that was kept', () => {
    expect(mostPressing([fix, { ...reply, state: 'met' }])?.milestone).toBe('resolution');
  });
  it('is a paused one when nothing runs', () => {
    const paused = clock({ state: 'paused' });
    const effort = clock({ milestone: 'next_update', state: 'best_effort', due_at: null });
    expect(mostPressing([effort, paused])).toBe(paused);
  });
  it('is nothing when all were kept', () => {
    expect(mostPressing([clock({ state: 'met' })])).toBeUndefined();
  });
});

describe('time that counted', () => {
  const hour = 3_600_000;
  it.each([
    [24 * hour, '24h'],
    [5.6 * hour, '5h 36m'],
    [0.2 * hour, '12m'],
  ])('%d ms is %s', (milliseconds, words) => {
    expect(hoursInWords(text, milliseconds)).toBe(words);
  });
});
