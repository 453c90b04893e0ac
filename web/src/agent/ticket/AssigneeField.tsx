// SPDX-License-Identifier: Apache-2.0
import { NativeSelect } from '@mantine/core';
import { useAgents } from '@/api/desk';
import type { Ticket } from '@/api/schema';
import { usePerson } from '@/api/session';
import { useText } from '@/i18n/text';
import { useAssign } from './use-acts';

/** Who works on it: oneself first, then everybody else. */
export function AssigneeField({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const person = usePerson();
  const { data: agents = [] } = useAgents();
  const assign = useAssign(ticket);
  const assigned = ticket.assignee ? [ticket.assignee] : [];
  const others = (agents.length > 0 ? agents : assigned).filter(({ id }) => id !== person.id);
  return (
    <NativeSelect
      size="xs"
      label={text('fact.assignee')}
      value={ticket.assignee?.id ?? ''}
      onChange={(event) => assign(event.currentTarget.value || null)}
      data={[
        { value: '', label: text('ticket.unassigned') },
        { value: person.id, label: text('assignee.me', { name: person.name }) },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}
