// SPDX-License-Identifier: Apache-2.0
import type { Text, TextKey } from '@/i18n/text';

const names: Record<string, { long: TextKey; short: TextKey }> = {
  triage: { long: 'milestone.triage', short: 'milestone.triage.short' },
  first_response: { long: 'milestone.first_response', short: 'milestone.first_response.short' },
  investigation_started: {
    long: 'milestone.investigation_started',
    short: 'milestone.investigation_started.short',
  },
  call_back: { long: 'milestone.call_back', short: 'milestone.call_back.short' },
  dispatch: { long: 'milestone.dispatch', short: 'milestone.dispatch.short' },
  resolution_plan: { long: 'milestone.resolution_plan', short: 'milestone.resolution_plan.short' },
  next_update: { long: 'milestone.next_update', short: 'milestone.next_update.short' },
  resolution: { long: 'milestone.resolution', short: 'milestone.resolution.short' },
};

/** What people call a milestone; one this page does not know goes by its key. */
export function milestoneName(text: Text, milestone: string, length: 'long' | 'short'): string {
  const known = names[milestone];
  return known ? text(known[length]) : inWords(milestone);
}

/** A key of the handbook where no name is to be had: `around_the_clock` is "around the clock". */
export function inWords(key: string): string {
  return key.replaceAll('_', ' ');
}
