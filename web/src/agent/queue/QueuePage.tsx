// SPDX-License-Identifier: Apache-2.0
import { Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useDesk } from '@/api/desk';
import { useText } from '@/i18n/text';
import { useTitle } from '@/ui/title';
import { DueAnnouncer } from './DueAnnouncer';
import { filterFrom } from './filter';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import { useQueue } from './use-queue';
import styles from './QueuePage.module.css';

/** The queue, and beside it the ticket that is open; on a phone one of the two. */
export function QueuePage() {
  const text = useText();
  const desk = useDesk();
  const { number } = useParams({ strict: false });
  const filter = filterFrom(useSearch({ strict: false }));
  const queue = useQueue(filter);
  const openNumber = number === undefined ? undefined : Number(number);
  const Heading = openNumber === undefined ? 'h1' : 'h2';
  const count = queue.tickets.length;
  useTitle(openNumber ? text('ticket.title', { number: openNumber }) : text('queue.title'));
  return (
    <div className={styles.split} data-open={openNumber !== undefined || undefined}>
      <section className={styles.list} aria-label={text('queue.label')}>
        <div className={styles.head}>
          <Heading>{text('queue.title')}</Heading>
          <span className={styles.count}>
            {text(queue.query.hasNextPage ? 'queue.count.more' : 'queue.count', { count })}
          </span>
          <span className={styles.order}>
            {text('queue.order', { version: desk.policy_version })}
          </span>
        </div>
        <QueueFilters filter={filter} />
        <QueueList queue={queue} filter={filter} openNumber={openNumber} />
        <DueAnnouncer tickets={queue.tickets} />
      </section>
      <section className={styles.pane} aria-label={text('ticket.label')}>
        <Outlet />
      </section>
    </div>
  );
}
