// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Ticket } from '@/api/schema';
import { ticketQuery } from '@/api/tickets';
import { usePerson } from '@/api/session';
import { useText, Words } from '@/i18n/text';
import { ErrorState, LoadingState } from '@/ui/States';
import { useTitle } from '@/ui/title';
import { openPromises } from '../promise';
import { PromiseSentence } from '../PromiseSentence';
import styles from './NewRequest.module.css';

export function SentPage() {
  const number = Number(useParams({ strict: false }).number);
  const query = useQuery(ticketQuery(number));
  if (query.isPending) return <LoadingState />;
  if (!query.data) {
    return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  }
  return <Sent ticket={query.data} />;
}

/** The number for all that follows, and what happens until when (H5). */
function Sent({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const person = usePerson();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useTitle(text('sent.title'));
  const number = String(ticket.number);
  return (
    <div className={styles.sent}>
      <h1 ref={heading} tabIndex={-1}>
        {text('sent.title')}
      </h1>
      <div className={styles.number}>
        <p>
          <Words of="sent.number" number={<strong>#{number}</strong>} />
        </p>
      </div>
      <div className={styles.promises}>
        {openPromises(ticket.clocks).map((clock) => (
          <p key={clock.milestone}>
            <PromiseSentence clock={clock} />
          </p>
        ))}
        <p>{text('sent.mail', { email: person.email })}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          size="md"
          renderRoot={(props) => <Link to="/requests/$number" params={{ number }} {...props} />}
        >
          {text('sent.follow')}
        </Button>
        <Button component={Link} to="/" size="md" variant="default">
          {text('action.to_requests')}
        </Button>
      </div>
    </div>
  );
}
