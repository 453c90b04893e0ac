// SPDX-License-Identifier: Apache-2.0
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { entryWords, timelineOf } from '@/lib/timeline';
import { Moment } from '@/ui/Moment';
import { MessageCard } from './MessageCard';
import styles from './Conversation.module.css';

/** What was said and done, oldest first, opened at its end. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const items = useMemo(() => timelineOf(ticket), [ticket]);
  const log = useRef<HTMLDivElement>(null);
  const count = ticket.messages.length;
  useLayoutEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [count]);
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
            {item.entry.actor && ` · ${item.entry.actor}`} · <Moment at={item.at} />
          </p>
        ),
      )}
    </div>
  );
}
