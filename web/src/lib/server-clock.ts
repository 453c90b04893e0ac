// SPDX-License-Identifier: Apache-2.0
// The business clock of the server, as far as its answers tell. It may be stopped: then nothing on
// the page may tick, however long the machine runs on.

/** What is known about the business clock. All numbers are milliseconds since 1970. */
export interface ServerClock {
  /** What it showed last, and what the machine's clock showed then. */
  shown: number;
  seenAt: number;
  state: 'unproven' | 'running' | 'stopped';
}

const tolerance = 2000;

/** What is known after one more answer. Only two answers apart in time prove how it goes. */
export function observe(known: ServerClock | null, shown: number, seenAt: number): ServerClock {
  if (!known) return { shown, seenAt, state: 'unproven' };
  const machinePassed = seenAt - known.seenAt;
  const businessPassed = shown - known.shown;
  // An answer that was overtaken by a newer one says nothing.
  if (businessPassed < 0 && known.state !== 'running') return known;
  if (machinePassed < tolerance) {
    return businessPassed > tolerance ? { ...known, shown, seenAt } : known;
  }
  const inStep = Math.abs(businessPassed - machinePassed) <= tolerance;
  if (inStep) return { shown, seenAt, state: 'running' };
  if (businessPassed === 0) return { shown, seenAt, state: 'stopped' };
  return { shown, seenAt, state: known.state === 'running' ? 'running' : 'stopped' };
}

/** What the business clock shows now; it stands still until it is proven to run. */
export function read(clock: ServerClock, machineNow: number): number {
  return clock.state === 'running' ? clock.shown + (machineNow - clock.seenAt) : clock.shown;
}
