// SPDX-License-Identifier: Apache-2.0
import type { Message, Ticket, TimelineEntry } from '@/api/schema';

export type TimelineItem =
  | { kind: 'message'; at: string; message: Message }
  | { kind: 'entry'; at: string; entry: TimelineEntry };

/** What happened, as the server tells it; of promises it names the milestone by its key. */
export function entryWords({ kind, text }: TimelineEntry): string {
  const words = kind.startsWith('breach') ? text.replaceAll('_', ' ') : text;
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** Messages and what else happened, in the order of time. */
export function timelineOf(ticket: Pick<Ticket, 'messages' | 'timeline'>): TimelineItem[] {
  const messages = ticket.messages.map((message): TimelineItem => ({
    kind: 'message',
    at: message.at,
    message,
  }));
  const entries = ticket.timeline.map((entry): TimelineItem => ({
    kind: 'entry',
    at: entry.at,
    entry,
  }));
  // The sort keeps the order of equals: at the same second, words come before their effect.
  return [...messages, ...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
