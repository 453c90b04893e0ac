// SPDX-License-Identifier: Apache-2.0
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Ticket } from '@/api/schema';
import { useText, type TextKey } from '@/i18n/text';
import { mostPressing } from '@/lib/sla';
import { SlaBadge } from '@/ui/SlaBadge';
import { isFinished, statusNames } from '@/ui/statuses';
import { ActsMenu } from './ActsMenu';
import { useDialogs } from './dialogs/open-dialog';
import { NextStep } from './NextStep';
import styles from './TicketHeader.module.css';

const channelNames: Record<Ticket['channel'], TextKey> = {
  portal: 'channel.portal',
  phone: 'channel.phone',
  email: 'channel.email',
  in_person: 'channel.in_person',
  monitoring: 'channel.monitoring',
  api: 'channel.api',
};

/** What it is about, whose it is, how it stands, and what to do next. */
export function TicketHeader({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const openDialog = useDialogs();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [ticket.number]);
  const clock = isFinished(ticket.status) ? undefined : mostPressing(ticket.clocks);
  return (
    <header className={styles.header}>
      <ActionIcon
        component={Link}
        to="/"
        search
        className={styles.back}
        aria-label={text('action.to_queue')}
      >
        <IconArrowLeft size={18} />
      </ActionIcon>
      <div className={styles.title}>
        <h1 ref={heading} tabIndex={-1}>
          {ticket.subject}
        </h1>
        <p>
          #{ticket.number} · {ticket.client.name} ·{' '}
          <a href={`mailto:${ticket.contact.email}`}>{ticket.contact.name}</a> ·{' '}
          {text(channelNames[ticket.channel])}
        </p>
      </div>
      <div className={styles.standing}>
        <span className={styles.status}>{text(statusNames[ticket.status].team)}</span>
        {clock && <SlaBadge clock={clock} look="loud" />}
      </div>
      <div className={styles.acts}>
        <Button
          variant="default"
          size="xs"
          className={styles.details}
          onClick={() => openDialog('details')}
        >
          {text('ticket.details')}
        </Button>
        <NextStep ticket={ticket} />
        <ActsMenu ticket={ticket} />
      </div>
    </header>
  );
}
