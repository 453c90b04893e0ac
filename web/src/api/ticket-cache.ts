// SPDX-License-Identifier: Apache-2.0
// What the page knows of tickets, brought up to date by answers and by the live stream.

import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { Ticket, TicketEvent, TicketLine, TicketPage } from './schema';
import { explanationKey, queueKey, requestsKey, ticketKey } from './tickets';

export type Pages = InfiniteData<TicketPage, string>;

/** The pages with a newer state of one ticket in its old place. */
export function withLine(pages: Pages, line: TicketLine): Pages {
  const isOlder = (known: TicketLine) =>
    known.number === line.number && known.version <= line.version;
  return {
    ...pages,
    pages: pages.pages.map((page) =>
      page.tickets.some(isOlder)
        ? { ...page, tickets: page.tickets.map((known) => (isOlder(known) ? line : known)) }
        : page,
    ),
  };
}

/** Whether the pages show this ticket at this version or a later one. */
export function knows(pages: Pages, event: TicketEvent): boolean {
  return pages.pages.some((page) =>
    page.tickets.some(({ number, version }) => number === event.number && version >= event.version),
  );
}

/** Which of the things on the page an event has made old. */
export function outdatedBy(
  event: TicketEvent,
  seen: { ticket: Ticket | undefined; lists: readonly (Pages | undefined)[] },
) {
  const ticket = seen.ticket !== undefined && seen.ticket.version < event.version;
  const lists = seen.lists.some((pages) => pages !== undefined && !knows(pages, event));
  return { ticket, lists };
}

/** The answer to something done on this page. */
export function rememberTicket(queries: QueryClient, ticket: Ticket): void {
  queries.setQueryData(ticketKey(ticket.number), ticket);
  for (const key of [queueKey, requestsKey]) {
    queries.setQueriesData<Pages>({ queryKey: key }, (pages) => pages && withLine(pages, ticket));
    void queries.invalidateQueries({ queryKey: key });
  }
  void queries.invalidateQueries({ queryKey: explanationKey(ticket.number) });
}
