// SPDX-License-Identifier: Apache-2.0
// What an agent may want to do with a ticket as it stands. The server decides what is allowed;
// this only keeps away what makes no sense.

import type { Ticket } from '@/api/schema';
import type { TextKey } from '@/i18n/text';
import { isFinished } from '@/ui/statuses';
import type { DialogName } from './dialogs/open-dialog';

export type Act = Exclude<DialogName, 'explanation' | 'details'> | 'resumption';

export const actNames: Record<Act, TextKey> = {
  triage: 'act.triage',
  priority: 'act.priority',
  waiting: 'act.waiting',
  resumption: 'act.resumption',
  plan: 'act.plan',
  resolution: 'act.resolution',
  closure: 'act.closure',
};

export function actsFor(ticket: Pick<Ticket, 'status'>): Act[] {
  if (ticket.status === 'closed') return [];
  if (ticket.status === 'resolved') return ['closure'];
  const wait: Act = ticket.status === 'waiting' ? 'resumption' : 'waiting';
  return ['triage', 'priority', wait, 'plan', 'resolution', 'closure'];
}

/** The one thing that usually comes next. */
export function nextStep(
  ticket: Pick<Ticket, 'status' | 'triaged' | 'assignee'>,
): Act | 'assignment' | undefined {
  if (ticket.status === 'resolved') return 'closure';
  if (isFinished(ticket.status)) return undefined;
  if (!ticket.triaged) return 'triage';
  if (!ticket.assignee) return 'assignment';
  return ticket.status === 'waiting' ? 'resumption' : 'resolution';
}
