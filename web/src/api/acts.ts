// SPDX-License-Identifier: Apache-2.0
// What can be done to a ticket. Each act says which version it was decided upon, so that nobody
// overwrites what they have not seen.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { noteServerTime } from '@/lib/business-time';
import { answerOf, http } from './client';
import { useKeyring } from './idempotency';
import { isOvertaken } from './problem';
import type {
  Assignment,
  Closure,
  NewMessage,
  NewPlan,
  NewResolution,
  NewTicket,
  PriorityChange,
  Ticket,
  Triage,
  Waiting,
} from './schema';
import { rememberTicket } from './ticket-cache';
import { ticketKey } from './tickets';

/** By the last part of its address, what each act is told. */
export interface ActBodies {
  messages: NewMessage;
  assignment: Assignment;
  triage: Triage;
  priority: PriorityChange;
  waiting: Waiting;
  resumption: Record<string, never>;
  plan: NewPlan;
  resolution: NewResolution;
  closure: Closure;
}
export type ActName = keyof ActBodies;

function post<Name extends ActName>(
  name: Name,
  number: number,
  headers: Record<string, string>,
  body: ActBodies[Name],
): Promise<Ticket> {
  // All acts share one shape, which the types of the paths, one by one, cannot say.
  const path = `/tickets/{number}/${name}` as '/tickets/{number}/messages';
  const parameters = { path: { number }, header: headers };
  return answerOf(http.POST(path, { params: parameters, body: body as NewMessage }));
}

interface ActOptions<Name extends ActName> {
  /** What the ticket will look like, shown until the answer is there. */
  expect?: (ticket: Ticket, body: ActBodies[Name]) => Ticket;
  /** `anything`: it stands whatever else happened to the ticket meanwhile. */
  decidedUpon?: 'this_version' | 'anything';
}

export function useTicketAct<Name extends ActName>(
  ticket: Ticket,
  name: Name,
  { expect, decidedUpon = 'this_version' }: ActOptions<Name> = {},
) {
  const queries = useQueryClient();
  const keys = useKeyring();
  const queryKey = ticketKey(ticket.number);
  return useMutation({
    mutationFn: (body: ActBodies[Name]) => {
      const headers = {
        'Idempotency-Key': keys.keyFor({ version: ticket.version, body }),
        ...(decidedUpon === 'this_version' && { 'If-Match': `"${ticket.version}"` }),
      };
      return post(name, ticket.number, headers, body);
    },
    onMutate: async (body) => {
      if (!expect) return undefined;
      await queries.cancelQueries({ queryKey });
      const before = queries.getQueryData<Ticket>(queryKey);
      if (before) queries.setQueryData(queryKey, expect(before, body));
      return before;
    },
    onSuccess: (answer) => {
      keys.done();
      noteServerTime(answer.now);
      rememberTicket(queries, answer);
    },
    onError: (problem, _body, before) => {
      if (before) queries.setQueryData(queryKey, before);
      if (isOvertaken(problem)) void queries.invalidateQueries({ queryKey });
    },
  });
}

export function useOpenTicket() {
  const queries = useQueryClient();
  const keys = useKeyring();
  return useMutation({
    mutationFn: (body: NewTicket) =>
      answerOf(
        http.POST('/tickets', {
          params: { header: { 'Idempotency-Key': keys.keyFor(body) } },
          body,
        }),
      ),
    onSuccess: (ticket) => {
      keys.done();
      noteServerTime(ticket.now);
      rememberTicket(queries, ticket);
    },
  });
}
