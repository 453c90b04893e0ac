// SPDX-License-Identifier: Apache-2.0
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { TicketLine } from '@/api/schema';
import { queueQuery, type QueueFilter } from '@/api/tickets';
import { continues, inHeldOrder } from './held';

const none: TicketLine[] = [];

/** The queue as it is shown, and whether a newer order waits. */
export function useQueue(filter: QueueFilter) {
  const query = useInfiniteQuery(queueQuery(filter));
  const latest = useMemo(
    () => query.data?.pages.flatMap((page) => page.tickets) ?? none,
    [query.data],
  );
  const [held, setHeld] = useState<readonly TicketLine[] | null>(null);
  const reordered = held !== null && !continues(held, latest);
  const tickets = useMemo(
    () => (reordered ? inHeldOrder(held, latest) : latest),
    [reordered, held, latest],
  );
  return {
    query,
    tickets,
    reordered,
    hold: () => setHeld(latest),
    release: () => setHeld(null),
  };
}
