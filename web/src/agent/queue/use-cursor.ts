// SPDX-License-Identifier: Apache-2.0
import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { TicketLine } from '@/api/schema';
import { useShortcut } from '../shortcuts';
import { ticketLinkId } from './QueueRow';

/** The keys that walk through the rows: the focus itself is the cursor, so Enter opens. */
export function useCursor(
  tickets: readonly TicketLine[],
  openNumber: number | undefined,
  list: RefObject<HTMLElement | null>,
  bringIntoView: (place: number) => void,
): void {
  const navigate = useNavigate();
  const move = (step: 1 | -1) => {
    const place = Math.min(Math.max(cursor() + step, 0), tickets.length - 1);
    const line = tickets[place];
    if (!line) return;
    bringIntoView(place);
    // The row may have to be drawn first.
    requestAnimationFrame(() => document.getElementById(ticketLinkId(line.number))?.focus());
  };
  const cursor = () => {
    const focused = list.current?.contains(document.activeElement)
      ? document.activeElement?.id
      : undefined;
    return tickets.findIndex(({ number }) =>
      focused ? ticketLinkId(number) === focused : number === openNumber,
    );
  };
  useShortcut('next', () => move(1));
  useShortcut('previous', () => move(-1));
  useShortcut('back', () => void navigate({ to: '/', search: true }), openNumber !== undefined);
}
