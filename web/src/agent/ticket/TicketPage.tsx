// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import type { Ticket } from '@/api/schema';
import { ticketQuery } from '@/api/tickets';
import { useText } from '@/i18n/text';
import { EmptyState, ErrorState, LoadingState } from '@/ui/States';
import { Composer } from './Composer';
import { Conversation } from './Conversation';
import { Dialogs } from './dialogs/Dialogs';
import { TicketHeader } from './TicketHeader';
import { TicketSide } from './TicketSide';
import styles from './TicketPage.module.css';

export function TicketPage() {
  const text = useText();
  const number = Number(useParams({ strict: false }).number);
  const query = useQuery(ticketQuery(number));
  if (query.isPending) return <LoadingState rows={4} />;
  if (isProblem(query.error, 404) || isProblem(query.error, 400)) {
    return <EmptyState title={text('ticket.not_found', { number })} />;
  }
  if (!query.data) {
    return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  }
  return <OpenTicket key={number} ticket={query.data} />;
}

function OpenTicket({ ticket }: { ticket: Ticket }) {
  return (
    <Dialogs ticket={ticket}>
      <div className={styles.grid}>
        <TicketHeader ticket={ticket} />
        <Conversation ticket={ticket} />
        <Composer ticket={ticket} />
        <TicketSide ticket={ticket} />
      </div>
    </Dialogs>
  );
}
