// SPDX-License-Identifier: Apache-2.0
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { TicketLine } from '@/api/schema';
import { useText } from '@/i18n/text';
import { mostPressing } from '@/lib/sla';
import { SlaBadge } from '@/ui/SlaBadge';
import { isFinished, statusNames } from '@/ui/statuses';
import styles from './QueueRow.module.css';

export const ticketLinkId = (number: number) => `ticket-${number}`;

interface QueueRowProps {
  line: TicketLine;
  /** The place of its priority among the handbook's: 0 is the highest. */
  rank: number;
  isOpen: boolean;
}

/** A ticket in three lines: what and how urgent, who, and how far it is. */
export const QueueRow = memo(function QueueRow({ line, rank, isOpen }: QueueRowProps) {
  const text = useText();
  const clock = isFinished(line.status) ? undefined : mostPressing(line.clocks);
  return (
    <Link
      to="/tickets/$number"
      params={{ number: String(line.number) }}
      search
      id={ticketLinkId(line.number)}
      className={styles.row}
      aria-current={isOpen ? 'true' : undefined}
      data-new={line.status === 'new' || undefined}
    >
      <span className={styles.first}>
        <span className={styles.subject}>{line.subject}</span>
        {clock && <SlaBadge clock={clock} />}
      </span>
      <span className={styles.second}>
        <span className={styles.priority} data-rank={rank}>
          {line.priority_name}
        </span>{' '}
        #{line.number} · {line.client.name} · {line.contact.name}
      </span>
      <span className={styles.third}>
        {text(statusNames[line.status].team)} · {line.assignee?.name ?? text('ticket.unassigned')}
        {!line.triaged && !isFinished(line.status) && ` · ${text('ticket.untriaged')}`}
      </span>
    </Link>
  );
});
