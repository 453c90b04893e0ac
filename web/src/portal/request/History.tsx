// SPDX-License-Identifier: Apache-2.0
import { useMemo } from 'react';
import type { Message, Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { entryWords, timelineOf } from '@/lib/timeline';
import { Moment } from '@/ui/Moment';
import { PlainText } from '@/ui/PlainText';
import styles from './History.module.css';

/** What both sides said and what was done, oldest first. */
export function History({ ticket }: { ticket: Ticket }) {
  const text = useText();
  // The explanation stands below, in full.
  const items = useMemo(
    () =>
      timelineOf(ticket).filter((item) => item.kind !== 'entry' || item.entry.kind !== 'resolved'),
    [ticket],
  );
  return (
    <section aria-label={text('history.title')}>
      <ol className={styles.items}>
        {items.map((item, place) => (
          <li key={`${item.at}-${place}`}>
            {item.kind === 'message' ? (
              <Said message={item.message} />
            ) : (
              <p className={styles.entry}>
                {entryWords(item.entry)} · <Moment at={item.at} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {ticket.resolution && (
        <div className={styles.resolution}>
          <h2>{text('history.resolution')}</h2>
          <PlainText>{ticket.resolution.explanation}</PlainText>
          {ticket.status === 'resolved' && <p>{text('history.not_solved')}</p>}
        </div>
      )}
    </section>
  );
}

function Said({ message }: { message: Message }) {
  return (
    <article className={styles.message} data-kind={message.kind}>
      <header>
        <strong>{message.author.name}</strong>
        <span className={styles.at}>
          <Moment at={message.at} />
        </span>
      </header>
      <PlainText>{message.body}</PlainText>
    </article>
  );
}
