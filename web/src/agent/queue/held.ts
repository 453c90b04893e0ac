// SPDX-License-Identifier: Apache-2.0
// Rows do not move while the pointer is over them: a new order waits until it is asked for.

import type { TicketLine } from '@/api/schema';

/** Whether `latest` only continues `shown`, as it does when more of the queue was fetched. */
export function continues(shown: readonly TicketLine[], latest: readonly TicketLine[]): boolean {
  return shown.every(({ number }, place) => latest[place]?.number === number);
}

/** The rows of `shown` in their places, with what is known of them by now. */
export function inHeldOrder(
  shown: readonly TicketLine[],
  latest: readonly TicketLine[],
): TicketLine[] {
  const byNumber = new Map(latest.map((line) => [line.number, line]));
  return shown.map((line) => byNumber.get(line.number) ?? line);
}
