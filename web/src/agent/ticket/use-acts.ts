// SPDX-License-Identifier: Apache-2.0
// Acts that need no dialog.

import { notifications } from '@mantine/notifications';
import { useTicketAct } from '@/api/acts';
import { useAgents } from '@/api/desk';
import type { Ticket } from '@/api/schema';
import { usePerson } from '@/api/session';
import { useText } from '@/i18n/text';
import { problemWords } from '@/ui/ProblemNotice';

/** Says why something that was done in passing did not work. */
export function useSayProblem() {
  const text = useText();
  return (problem: unknown) =>
    notifications.show({ color: 'red', message: problemWords(text, problem) });
}

/** Gives the ticket to an agent, by id, or to nobody; shown at once. */
export function useAssign(ticket: Ticket) {
  const sayProblem = useSayProblem();
  const { data: agents = [] } = useAgents();
  const assignment = useTicketAct(ticket, 'assignment', {
    expect: (before, { agent }) => {
      const chosen = agents.find(({ id }) => id === agent);
      const { id, name, email } = chosen ?? { id: '', name: '', email: '' };
      return { ...before, assignee: chosen ? { id, name, email } : null };
    },
  });
  return (agent: string | null) => assignment.mutate({ agent }, { onError: sayProblem });
}

export function useAssignToMe(ticket: Ticket) {
  const person = usePerson();
  const assign = useAssign(ticket);
  return () => assign(person.id);
}

export function useResume(ticket: Ticket) {
  const sayProblem = useSayProblem();
  const resumption = useTicketAct(ticket, 'resumption');
  return () => resumption.mutate({}, { onError: sayProblem });
}
