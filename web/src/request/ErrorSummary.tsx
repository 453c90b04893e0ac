// SPDX-License-Identifier: Apache-2.0
import { useEffect, useRef } from 'react';
import { useText } from '@/i18n/text';
import type { FieldFault } from './draft';
import { idOf } from './ids';
import { faultWords } from './RequestFields';
import styles from './ErrorSummary.module.css';

interface ErrorSummaryProps {
  faults: readonly FieldFault[];
  /** The label of a field, to tell several faults of one kind apart. */
  labelOf: (field: string) => string | undefined;
}

/** All faults at the top, in the words shown at the fields, each leading there. */
export function ErrorSummary({ faults, labelOf }: ErrorSummaryProps) {
  const text = useText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div
      ref={summary}
      className={styles.summary}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary">{text('fault.title', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ field, fault }) => {
          const label = labelOf(field);
          const words = text(faultWords[fault]);
          return (
            <li key={field}>
              <a href={`#${idOf(field)}`} onClick={(event) => leadTo(event, field)}>
                {label ? text('fault.at', { label, fault: words }) : words}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** To the field itself, or to the first choice of a group; the address stays as it is. */
function leadTo(event: { preventDefault: () => void }, field: string) {
  event.preventDefault();
  const element = document.getElementById(idOf(field));
  const isField = element?.matches('input, textarea, select');
  const target = isField ? element : element?.querySelector<HTMLElement>('input');
  element?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
