// SPDX-License-Identifier: Apache-2.0
import type { Desk } from '@/api/schema';
import { useText } from '@/i18n/text';
import styles from './PriorityGuide.module.css';

/** The handbook's own definitions beside the form (H28). */
export function PriorityGuide({ desk }: { desk: Desk }) {
  const text = useText();
  return (
    <section className={styles.guide} aria-labelledby="priority-guide">
      <h2 id="priority-guide">{text('guide.title')}</h2>
      <p>{text('guide.introduction')}</p>
      <dl>
        {desk.priorities.map(({ key, name, means }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
