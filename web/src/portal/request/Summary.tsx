// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { nameOf, useDesk } from '@/api/desk';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { Moment } from '@/ui/Moment';
import { isFinished, statusNames } from '@/ui/statuses';
import { openPromises } from '../promise';
import { PromiseSentence } from '../PromiseSentence';
import styles from './Summary.module.css';

/** Status, owner, and what is promised until when. */
export function Summary({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const desk = useDesk();
  const promises = isFinished(ticket.status) ? [] : openPromises(ticket.clocks);
  return (
    <section className={styles.summary} aria-label={text('summary.title')}>
      <p className={styles.status} data-status={ticket.status}>
        {text(statusNames[ticket.status].client)}
      </p>
      {ticket.waiting?.question && <p className={styles.question}>{ticket.waiting.question}</p>}
      {ticket.plan && !isFinished(ticket.status) && (
        <p>
          {ticket.plan.text}
          <br />
          {text('plan.for')} <Moment at={ticket.plan.date} as="deadline" />
        </p>
      )}
      {promises.map((clock) => (
        <p key={clock.milestone} className={styles.promise}>
          <PromiseSentence clock={clock} />
        </p>
      ))}
      <dl>
        <Fact name={text('summary.owner')}>
          {ticket.assignee?.name ?? text('summary.no_owner')}
        </Fact>
        <Fact name={text('fact.priority')}>
          {ticket.priority_name}
          {ticket.priority_reason && <p className={styles.reason}>{ticket.priority_reason}</p>}
        </Fact>
        <Fact name={text('fact.type')}>{nameOf(desk.request_types, ticket.type)}</Fact>
        <Fact name={text('fact.received')}>
          <Moment at={ticket.received_at} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
