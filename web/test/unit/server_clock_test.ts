// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { observe, read, type ServerClock } from '@/lib/server-clock';

/** What is known after answers, each [seconds the business clock showed, seconds of the machine]. */
function after(...answers: [number, number][]): ServerClock {
  let known: ServerClock | null = null;
  for (const [shown, seenAt] of answers) known = observe(known, shown * 1000, seenAt * 1000);
  if (!known) throw new Error('no answers');
  return known;
}

const readAt = (clock: ServerClock, seconds: number) => read(clock, seconds * 1000) / 1000;

describe('the business clock', () => {
  it('stands still until it is proven to run', () => {
    expect(readAt(after([1000, 0]), 60)).toBe(1000);
  });
  it('runs with the offset of the server', () => {
    expect(readAt(after([1000, 0], [1005, 5]), 65)).toBe(1065);
  });
  it('takes a second more or less for the way of the answer', () => {
    expect(after([1000, 0], [1006, 5]).state).toBe('running');
  });
  it('does not tick when two answers show the same time', () => {
    const clock = after([1000, 0], [1000, 5]);
    expect(clock.state).toBe('stopped');
    expect(readAt(clock, 3600)).toBe(1000);
  });
  it('learns nothing from two answers at once', () => {
    expect(after([1000, 0], [1000, 1]).state).toBe('unproven');
  });
  it('stays stopped when it was moved', () => {
    const clock = after([1000, 0], [1000, 5], [8200, 9]);
    expect(clock.state).toBe('stopped');
    expect(readAt(clock, 100)).toBe(8200);
  });
  it('shows a move at once, however soon it follows', () => {
    expect(readAt(after([1000, 0], [1000, 5], [8200, 6]), 6)).toBe(8200);
  });
  it('is not set back by an answer that was overtaken', () => {
    expect(readAt(after([1000, 0], [1000, 5], [8200, 9], [1000, 12]), 12)).toBe(8200);
  });
  it('follows the server when the clock of the machine was set', () => {
    expect(readAt(after([1000, 0], [1005, 5], [1010, 900]), 910)).toBe(1020);
  });
});
