// SPDX-License-Identifier: Apache-2.0
import type { QueueFilter } from '@/api/tickets';

/** The filter as it stands in the address; what is not one is left out. */
export function filterFrom(search: Record<string, unknown>): QueueFilter {
  const { assignee, state } = search;
  return {
    ...((assignee === 'me' || assignee === 'none') && { assignee }),
    ...(state === 'finished' && { state }),
  };
}

export function isFiltered(filter: QueueFilter): boolean {
  return Object.keys(filter).length > 0;
}
