// SPDX-License-Identifier: Apache-2.0
import type { Span } from '@/api/schema';
import { useText, type TextKey } from '@/i18n/text';
import { hoursInWords } from '@/ui/lengths';
import { Moment } from '@/ui/Moment';
import { useSpanEnd } from './span-end';
import styles from './Spans.module.css';

const whyWords: Record<Span['why'], TextKey> = {
  open: 'span.open',
  closed: 'span.closed',
  holiday: 'span.holiday',
  paused: 'span.paused',
};

/** The time from receipt to deadline, drawn to scale and told: what counted and what did not. */
export function Spans({ spans }: { spans: readonly Span[] }) {
  const text = useText();
  const end = useSpanEnd();
  return (
    <>
      <div className={styles.strip} aria-hidden>
        {spans.map((span) => (
          <div
            key={span.from}
            className={styles.piece}
            data-counted={span.counted || undefined}
            data-why={span.why}
            style={{ flexGrow: lengthOf(span) }}
          />
        ))}
      </div>
      <ol className={styles.spans}>
        {spans.map((span) => (
          <li key={span.from} data-counted={span.counted || undefined}>
            <span className={styles.mark} data-why={span.why} aria-hidden />
            <span className={styles.when}>
              <Moment at={span.from} /> – {end(span)}
            </span>
            <span className={styles.length}>{hoursInWords(text, lengthOf(span))}</span>
            <span className={styles.why}>
              {span.label || text(whyWords[span.why])}
              {' · '}
              {text(span.counted ? 'span.counted' : 'span.skipped')}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function lengthOf({ from, to }: Span): number {
  return Date.parse(to) - Date.parse(from);
}
