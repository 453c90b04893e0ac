// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef, useState } from 'react';
import type { TicketLine } from '@/api/schema';
import { usePerson } from '@/api/session';
import { useText } from '@/i18n/text';
import { useBusinessTime } from '@/lib/business-time';
import { dueNews, tonesOf, type Tones } from './due-news';

/** Says once, politely, that a promise on one of the agent's own tickets is due soon or broken. */
export function DueAnnouncer({ tickets }: { tickets: readonly TicketLine[] }) {
  const text = useText();
  const person = usePerson();
  const minute = useBusinessTime((now) => Math.floor(now / 60_000));
  const before = useRef<Tones>(new Map());
  const [words, setWords] = useState('');
  useEffect(() => {
    const after = tonesOf(tickets, person.id, minute * 60_000);
    const news = dueNews(before.current, after);
    before.current = after;
    if (news.length === 0) return;
    const sentences = news.map(({ number, tone }) =>
      text(tone === 'late' ? 'announce.late' : 'announce.due_soon', { number }),
    );
    setWords(sentences.join(' '));
  }, [tickets, person.id, minute, text]);
  return (
    <div className="visually-hidden" role="status">
      {words}
    </div>
  );
}
