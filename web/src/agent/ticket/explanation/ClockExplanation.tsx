// SPDX-License-Identifier: Apache-2.0
import type { ExplainedClock } from '@/api/schema';
import { useText } from '@/i18n/text';
import { hoursInWords } from '@/ui/lengths';
import { inWords } from '@/ui/milestones';
import { Moment } from '@/ui/Moment';
import { Reasons } from './Reasons';
import { Spans } from './Spans';
import styles from './Explanation.module.css';

/** Why a promise is due when it is: what was promised, and which time counts towards it. */
export function ClockExplanation({ clock }: { clock: ExplainedClock }) {
  const text = useText();
  const counted = hoursInWords(text, clock.counted_seconds * 1000);
  return (
    <>
      <div>
        <p className={styles.value}>
          {clock.due_at ? <Moment at={clock.due_at} as="deadline" /> : clock.target}
        </p>
        <p className={styles.detail}>
          {text('why.target', { target: clock.target, calendar: inWords(clock.calendar) })}
        </p>
        <p className={styles.detail}>
          {text('why.from')} <Moment at={clock.started_at} as="deadline" />
        </p>
      </div>
      {clock.spans.length > 0 && (
        <div>
          <h3>{text('why.time_counted', { counted })}</h3>
          <Spans spans={clock.spans} />
        </div>
      )}
      <Reasons reasons={clock.reasons} />
    </>
  );
}
