// SPDX-License-Identifier: Apache-2.0
// What stands where content would be: nothing there, not there yet, could not be had.

import { Button, Skeleton } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '@/i18n/text';
import { ProblemNotice } from './ProblemNotice';
import styles from './States.module.css';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
}

export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div className={styles.centre}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

interface ErrorStateProps {
  problem: unknown;
  retry: () => void;
}

export function ErrorState({ problem, retry }: ErrorStateProps) {
  const text = useText();
  return (
    <div className={styles.centre}>
      <ProblemNotice problem={problem} />
      <Button variant="default" onClick={retry}>
        {text('action.retry')}
      </Button>
    </div>
  );
}

const quickMilliseconds = 150;

/** Grey lines in the place of content. Quick answers show none, for a flash disturbs more. */
export function LoadingState({ rows = 3 }: { rows?: number }) {
  const text = useText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), quickMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className={styles.loading} role="status">
      <span className="visually-hidden">{text('state.loading')}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.loadingRow}>
          <Skeleton height={14} width="70%" />
          <Skeleton height={12} width="45%" />
        </div>
      ))}
    </div>
  );
}
