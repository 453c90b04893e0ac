// SPDX-License-Identifier: Apache-2.0
// How a promise looks at an instant. When it is due is the server's word; the page subtracts.

import type { Clock } from '@/api/schema';

export type Tone = 'on_track' | 'due_soon' | 'late' | 'paused' | 'met' | 'met_late' | 'untimed';

/** The part of a promise's time after which it is shown as due soon. */
const dueSoonFrom = 0.75;

export function toneOf(clock: Clock, now: number): Tone {
  if (clock.state === 'met') return clock.breached_at ? 'met_late' : 'met';
  if (clock.state === 'paused') return 'paused';
  if (!clock.due_at) return 'untimed';
  const due = Date.parse(clock.due_at);
  // An act exactly at the due instant is in time.
  if (clock.state === 'breached' || now > due) return 'late';
  const started = Date.parse(clock.started_at);
  return now >= started + (due - started) * dueSoonFrom ? 'due_soon' : 'on_track';
}

/** The promise to look at first: the earliest due of those not yet kept, else one that waits. */
export function mostPressing(clocks: readonly Clock[]): Clock | undefined {
  const open = clocks.filter(({ state }) => state !== 'met');
  const timed = open.filter((clock) => clock.due_at && clock.state !== 'paused');
  const earliest = timed.sort((a, b) => Date.parse(a.due_at ?? '') - Date.parse(b.due_at ?? ''))[0];
  return earliest ?? open.find(({ state }) => state === 'paused') ?? open[0];
}

/** A length of time in the two units that matter; seconds only under ten minutes. */
export type Length =
  | { unit: 'days'; days: number; hours: number }
  | { unit: 'hours'; hours: number; minutes: number }
  | { unit: 'minutes'; minutes: number }
  | { unit: 'seconds'; minutes: number; seconds: number };

export function lengthOf(milliseconds: number): Length {
  const total = Math.floor(Math.abs(milliseconds) / 1000);
  const minutes = Math.floor(total / 60);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24) return { unit: 'days', days: Math.floor(hours / 24), hours: hours % 24 };
  if (hours > 0) return { unit: 'hours', hours, minutes: minutes % 60 };
  if (minutes >= 10) return { unit: 'minutes', minutes };
  return { unit: 'seconds', minutes, seconds: total % 60 };
}
