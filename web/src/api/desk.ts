// SPDX-License-Identifier: Apache-2.0
import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, http } from './client';
import type { Desk } from './schema';

export const deskQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: () => answerOf(http.GET('/desk')),
  staleTime: 5 * 60_000,
});

/** The desk; the page around waits until it is known. */
export function useDesk(): Desk {
  return useSuspenseQuery(deskQuery).data;
}

/** The people who work here. */
export function useAgents() {
  return useQuery({
    queryKey: ['agents'],
    queryFn: async () => (await answerOf(http.GET('/agents'))).agents,
    staleTime: 5 * 60_000,
  });
}

/** The name of something the handbook has a key for; the key itself when it is gone. */
export function nameOf(things: readonly { key: string; name: string }[], key: string): string {
  return things.find((thing) => thing.key === key)?.name ?? key;
}
