// SPDX-License-Identifier: Apache-2.0
// One timer for the whole page. A component is rendered again only when the value it takes from
// the time changes, so a badge that shows minutes is not rendered each second.

import { useSyncExternalStore } from 'react';
import { observe, read, type ServerClock } from './server-clock';

let known: ServerClock | null = null;
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function tick() {
  if (document.hidden) return;
  now = known ? read(known, Date.now()) : Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

/** To be called with the `now` of each answer. */
export function noteServerTime(instant: string): void {
  known = observe(known, Date.parse(instant), Date.now());
  tick();
}

/** Part of what follows from the business time, kept up to date. */
export function useBusinessTime<Value extends string | number | boolean>(
  select: (now: number) => Value,
): Value {
  return useSyncExternalStore(subscribe, () => select(now));
}

/** Whether the business clock is known to stand still. */
export function useClockStopped(): boolean {
  return useSyncExternalStore(subscribe, () => known?.state === 'stopped');
}

/** Whether two answers have shown yet how the business clock goes. */
export function useClockProven(): boolean {
  return useSyncExternalStore(subscribe, () => known !== null && known.state !== 'unproven');
}
