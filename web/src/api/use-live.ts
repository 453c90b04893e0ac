// SPDX-License-Identifier: Apache-2.0
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { coalesced } from '@/lib/coalesce';
import { listen, type Connection } from './live';
import type { Ticket, TicketEvent } from './schema';
import { outdatedBy, type Pages } from './ticket-cache';
import { explanationKey, queueKey, requestsKey, ticketKey } from './tickets';

const lists = [queueKey, requestsKey];
const listsSettleMilliseconds = 300;

/** Keeps what is on the page up to date, and says how the connection is. */
export function useLive(): Connection {
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Connection>('connecting');
  useEffect(() => {
    let lost = false;
    const refreshLists = coalesced(() => {
      for (const queryKey of lists) void queries.invalidateQueries({ queryKey });
    }, listsSettleMilliseconds);
    return listen((news) => {
      if (news.kind === 'ticket') {
        const outdated = outdatedBy(news.event, seen(queries, news.event.number));
        if (outdated.ticket) refreshTicket(queries, news.event);
        if (outdated.lists) refreshLists();
        return;
      }
      // Whatever was missed meanwhile is fetched again.
      if (lost && news.connection === 'live') void queries.invalidateQueries();
      lost = news.connection === 'lost';
      setConnection(news.connection);
    });
  }, [queries]);
  return connection;
}

function seen(queries: QueryClient, number: number) {
  return {
    ticket: queries.getQueryData<Ticket>(ticketKey(number)),
    lists: lists.flatMap((queryKey) =>
      queries.getQueriesData<Pages>({ queryKey }).map(([, pages]) => pages),
    ),
  };
}

function refreshTicket(queries: QueryClient, event: TicketEvent) {
  void queries.invalidateQueries({ queryKey: ticketKey(event.number) });
  void queries.invalidateQueries({ queryKey: explanationKey(event.number) });
}
