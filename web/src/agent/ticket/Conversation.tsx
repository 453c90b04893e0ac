// SPDX-License-Identifier: Apache-2.0
import { useMemo, useRef } from 'react';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { entryWords, timelineOf } from '@/lib/timeline';
import { Moment } from '@/ui/Moment';
import { MessageCard } from './MessageCard';
import { useKeepAtEnd } from './use-keep-at-end';
import styles from './Conversation.module.css';

/** What was said and done, oldest first, opened at its end. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const items = useMemo(() => timelineOf(ticket), [ticket]);
  const log = useRef<HTMLDivElement>(null);
  useKeepAtEnd(log, items.length);
  return (
    <div
      ref={log}
      className={styles.log}
      role="log"
      aria-label={text('ticket.timeline')}
      tabIndex={0}
    >
      {items.map((item, place) =>
        item.kind === 'message' ? (
          <MessageCard key={item.message.id} message={item.message} client={ticket.client.name} />
        ) : (
          <p key={`${item.at}-${place}`} className={styles.entry}>
            {entryWords(item.entry)}
            {item.entry.actor && ` · ${text('timeline.by', { name: item.entry.actor })}`} ·{' '}
            <Moment at={item.at} />
          </p>
        ),
      )}
    </div>
  );
}
