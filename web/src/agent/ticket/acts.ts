// SPDX-License-Identifier: Apache-2.0
// What an agent may want to do with a ticket as it stands. The server decides what is allowed;
// this only keeps away what makes no sense.

import type { Desk, Ticket } from '@/api/schema';
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

type Reasons = Pick<Desk, 'waiting_reasons' | 'closing_reasons'>;

export function actsFor(ticket: Pick<Ticket, 'status'>, desk: Reasons): Act[] {
  if (ticket.status === 'closed') return [];
  if (ticket.status === 'resolved') return ['closure'];
  const acts: Act[] = ['triage', 'priority'];
  if (ticket.status === 'waiting') acts.push('resumption');
  else if (desk.waiting_reasons.length > 0) acts.push('waiting');
  acts.push('plan', 'resolution');
  if (desk.closing_reasons.some((reason) => reason !== 'resolved')) acts.push('closure');
  return acts;
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
