// SPDX-License-Identifier: Apache-2.0
import type { Reason } from '@/api/schema';
import { useText } from '@/i18n/text';
import { inWords } from '@/ui/milestones';
import styles from './Reasons.module.css';

/** The rules that decided, in the handbook's words where it has any. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const text = useText();
  if (reasons.length === 0) return null;
  return (
    <div>
      <h3>{text('why.rules')}</h3>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.about + reason.rule} className={styles.reason}>
            {reason.because && <blockquote>{reason.because}</blockquote>}
            {reason.our_choice && (
              <p>
                <span className={styles.ours}>{text('why.our_choice')}</span> {reason.our_choice}
              </p>
            )}
            {reason.facts.length > 0 && (
              <dl>
                {reason.facts.map(({ fact, value }) => (
                  <div key={fact}>
                    <dt>{inWords(fact)}</dt>
                    <dd>{inWords(value)}</dd>
                  </div>
                ))}
              </dl>
            )}
            {reason.rule && (
              <p className={styles.rule}>
                {text('why.rule')} <code>{reason.rule}</code>
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
