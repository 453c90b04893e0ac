// SPDX-License-Identifier: Apache-2.0
// Tickets as they are read. How they are changed stands in acts.ts.

import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { noteServerTime } from '@/lib/business-time';
import { answerOf, http } from './client';
import type { TicketPage } from './schema';

/** Which part of the queue is looked at. What is left out means everybody's, and open. */
export interface QueueFilter {
  assignee?: 'me' | 'none';
  state?: 'finished';
}

export const queueKey = ['queue'] as const;
export const ticketKey = (number: number) => ['ticket', number] as const;
export const explanationKey = (number: number) => ['explanation', number] as const;
export const requestsKey = ['requests'] as const;

const pageSize = 100;

function noted(page: TicketPage): TicketPage {
  noteServerTime(page.meta.now);
  return page;
}

const firstPage = { initialPageParam: '' } as const;
const cursorOf = (page: TicketPage) => page.meta.after_cursor ?? undefined;

export function queueQuery(filter: QueueFilter) {
  return infiniteQueryOptions({
    ...firstPage,
    queryKey: [...queueKey, filter],
    queryFn: async ({ pageParam: after }) =>
      noted(
        await answerOf(
          http.GET('/queue', {
            params: {
              query: {
                'page[size]': pageSize,
                ...(after && { 'page[after]': after }),
                ...(filter.assignee && { 'filter[assignee]': filter.assignee }),
                ...(filter.state && { 'filter[state]': filter.state }),
              },
            },
          }),
        ),
      ),
    getNextPageParam: cursorOf,
  });
}

/** The requests of the contact who is signed in. */
export const requestsQuery = infiniteQueryOptions({
  ...firstPage,
  queryKey: requestsKey,
  queryFn: async ({ pageParam: after }) =>
    noted(
      await answerOf(
        http.GET('/tickets', {
          params: { query: { 'page[size]': pageSize, ...(after && { 'page[after]': after }) } },
        }),
      ),
    ),
  getNextPageParam: cursorOf,
});

export function ticketQuery(number: number) {
  return queryOptions({
    queryKey: ticketKey(number),
    queryFn: async () => {
      const ticket = await answerOf(
        http.GET('/tickets/{number}', { params: { path: { number } } }),
      );
      noteServerTime(ticket.now);
      return ticket;
    },
  });
}

export function explanationQuery(number: number) {
  return queryOptions({
    queryKey: explanationKey(number),
    queryFn: () =>
      answerOf(http.GET('/tickets/{number}/explanation', { params: { path: { number } } })),
  });
}

/** A small question, asked for the business time that comes with its answer. */
export const businessTimeQuery = queryOptions({
  queryKey: ['business-time'],
  queryFn: async () =>
    noted(await answerOf(http.GET('/queue', { params: { query: { 'page[size]': 1 } } }))).meta.now,
});
