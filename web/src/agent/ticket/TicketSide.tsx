// SPDX-License-Identifier: Apache-2.0
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { TicketDetails } from './TicketDetails';
import styles from './TicketSide.module.css';

/** The details beside the conversation, where the window is wide enough. */
export function TicketSide({ ticket }: { ticket: Ticket }) {
  const text = useText();
  return (
    <aside className={styles.side} aria-label={text('ticket.details')} tabIndex={0}>
      <TicketDetails ticket={ticket} />
    </aside>
  );
}
