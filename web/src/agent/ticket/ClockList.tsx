// SPDX-License-Identifier: Apache-2.0
import type { Clock } from '@/api/schema';
import { useText } from '@/i18n/text';
import { milestoneName } from '@/ui/milestones';
import { Moment } from '@/ui/Moment';
import { SlaBadge } from '@/ui/SlaBadge';
import { WhyButton } from './WhyButton';
import styles from './ClockList.module.css';

/** Every promise of the ticket, each with the way to its reasons. */
export function ClockList({ clocks }: { clocks: readonly Clock[] }) {
  const text = useText();
  return (
    <ul className={styles.clocks}>
      {clocks.map((clock) => {
        const name = milestoneName(text, clock.milestone, 'long');
        return (
          <li key={clock.milestone + clock.started_at}>
            <div className={styles.head}>
              <span className={styles.name}>{name}</span>
              <SlaBadge clock={clock} />
            </div>
            <div className={styles.when}>
              <span>
                {clock.met_at ? (
                  <>
                    {text('clock.met')} <Moment at={clock.met_at} />
                  </>
                ) : clock.due_at ? (
                  <>
                    {text('clock.due')} <Moment at={clock.due_at} as="deadline" />
                  </>
                ) : (
                  clock.target
                )}
              </span>
              <WhyButton about={clock.milestone} words={text('why.time')} name={name} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
