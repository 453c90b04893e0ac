// SPDX-License-Identifier: Apache-2.0
import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { ApiProblem, isOvertaken } from '@/api/problem';
import { useText, type Text } from '@/i18n/text';
import styles from './ProblemNotice.module.css';

interface ProblemNoticeProps {
  problem: unknown;
  /** Pointers of fields that show their own fault. */
  shownAtFields?: readonly string[];
}

/** A no from the server: what was wrong, where, and under which number the desk can look it up. */
export function ProblemNotice({ problem, shownAtFields = [] }: ProblemNoticeProps) {
  const text = useText();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: 'nearest' }), [problem]);
  if (!problem) return null;
  const known = problem instanceof ApiProblem ? problem : undefined;
  const faults = known?.faults.filter(({ pointer }) => !shownAtFields.includes(pointer)) ?? [];
  return (
    <div ref={notice} role="alert" className={styles.notice}>
      <IconAlertCircle size={18} aria-hidden className={styles.icon} />
      <div>
        <p>{problemWords(text, problem)}</p>
        {faults.length > 0 && (
          <ul>
            {faults.map(({ pointer, detail }) => (
              <li key={pointer + detail}>
                <code>{pointer}</code> {detail}
              </li>
            ))}
          </ul>
        )}
        {known?.requestId && (
          <p className={styles.reference}>
            {text('problem.reference', { reference: known.requestId })}
          </p>
        )}
      </div>
    </div>
  );
}

/** What went wrong in one sentence or two. */
export function problemWords(text: Text, problem: unknown): string {
  if (!(problem instanceof ApiProblem)) return text('problem.unexpected');
  if (problem.status === 0) return text('problem.unreachable');
  if (isOvertaken(problem)) return text('problem.conflict');
  return problem.detail ?? problem.title;
}
