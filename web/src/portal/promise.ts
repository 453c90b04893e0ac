// SPDX-License-Identifier: Apache-2.0
// What the desk has promised a client next: a date in words, never a countdown.

import type { Clock, Desk } from '@/api/schema';
import type { Text, TextKey } from '@/i18n/text';

const words: Record<string, TextKey> = {
  first_response: 'promise.first_response',
  investigation_started: 'promise.investigation_started',
  call_back: 'promise.call_back',
  dispatch: 'promise.dispatch',
  resolution_plan: 'promise.resolution_plan',
  next_update: 'promise.next_update',
  resolution: 'promise.resolution',
};

/** The promises a client is told of that are still to be kept, the next one first. */
export function openPromises(clocks: readonly Clock[]): Clock[] {
  return clocks
    .filter(({ milestone, met_at, due_at }) => words[milestone] && !met_at && due_at)
    .sort((a, b) => Date.parse(a.due_at ?? '') - Date.parse(b.due_at ?? ''));
}

/** A promise in a sentence, worded as the desk words its targets. */
export function promiseInWords(
  text: Text,
  clock: Clock,
  targetsAre: Desk['targets_are'],
  due: string,
): string {
  const key = words[clock.milestone] ?? 'promise.resolution';
  return text(key, { targets: targetsAre, due });
}
