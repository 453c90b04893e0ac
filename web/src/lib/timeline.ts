// SPDX-License-Identifier: Apache-2.0
import type { Message, Ticket, TimelineEntry } from '@/api/schema';

export type TimelineItem =
  | { kind: 'message'; at: string; message: Message }
  | { kind: 'entry'; at: string; entry: TimelineEntry };

/** Entries that say no more than the message that stands beside them. */
const saidByMessages = new Set(['message_added', 'message', 'reply', 'note', 'contact']);

/** Messages and what else happened, in the order of time. */
export function timelineOf(ticket: Pick<Ticket, 'messages' | 'timeline'>): TimelineItem[] {
  const messages = ticket.messages.map((message): TimelineItem => ({
    kind: 'message',
    at: message.at,
    message,
  }));
  const entries = ticket.timeline
    .filter(({ kind, text }) => !saidByMessages.has(kind) && text !== '')
    .map((entry): TimelineItem => ({ kind: 'entry', at: entry.at, entry }));
  // The sort keeps the order of equals: at the same second, words come before their effect.
  return [...messages, ...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
