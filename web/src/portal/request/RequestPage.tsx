// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from '@mantine/core';
import { isProblem } from '@/api/problem';
import type { Ticket } from '@/api/schema';
import { ticketQuery } from '@/api/tickets';
import { useText } from '@/i18n/text';
import { EmptyState, ErrorState, LoadingState } from '@/ui/States';
import { useTitle } from '@/ui/title';
import { History } from './History';
import { ReplyForm } from './ReplyForm';
import { Summary } from './Summary';
import styles from './RequestPage.module.css';

export function RequestPage() {
  const text = useText();
  const number = Number(useParams({ strict: false }).number);
  const query = useQuery(ticketQuery(number));
  useTitle(text('ticket.title', { number }));
  if (query.isPending) return <LoadingState rows={4} />;
  if (isProblem(query.error, 404) || isProblem(query.error, 400)) {
    return (
      <EmptyState title={text('request.not_found', { number })}>
        <Button component={Link} to="/" variant="default">
          {text('action.to_requests')}
        </Button>
      </EmptyState>
    );
  }
  if (!query.data) {
    return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  }
  return <Request key={number} ticket={query.data} />;
}

/** Where the request stands, and everything said about it (H19). */
function Request({ ticket }: { ticket: Ticket }) {
  return (
    <div className={styles.columns}>
      <div className={styles.head}>
        <p className={styles.number}>#{ticket.number}</p>
        <h1>{ticket.subject}</h1>
      </div>
      <Summary ticket={ticket} />
      <div className={styles.conversation}>
        <History ticket={ticket} />
        {ticket.status !== 'closed' && <ReplyForm ticket={ticket} />}
      </div>
    </div>
  );
}
