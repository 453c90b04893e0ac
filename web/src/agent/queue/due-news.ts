// SPDX-License-Identifier: Apache-2.0
import type { TicketLine } from '@/api/schema';
import { mostPressing, toneOf, type Tone } from '@/lib/sla';

export type Tones = ReadonlyMap<number, Tone>;

/** How the most pressing promise of each of an agent's tickets stands. */
export function tonesOf(tickets: readonly TicketLine[], agent: string, now: number): Tones {
  const tones = new Map<number, Tone>();
  for (const line of tickets) {
    const clock = line.assignee?.id === agent ? mostPressing(line.clocks) : undefined;
    if (clock) tones.set(line.number, toneOf(clock, now));
  }
  return tones;
}

/** What turned urgent between two looks; a ticket that is new to the list is no news. */
export function dueNews(before: Tones, after: Tones) {
  return [...after].flatMap(([number, tone]) => {
    const was = before.get(number);
    const urgent = tone === 'due_soon' || tone === 'late';
    return urgent && was !== undefined && was !== tone ? [{ number, tone }] : [];
  });
}
