// SPDX-License-Identifier: Apache-2.0
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useLive } from '@/api/use-live';
import { useText } from '@/i18n/text';
import { LoadingState } from '@/ui/States';
import { Rail } from './Rail';
import { TopBar } from './TopBar';
import { useBusinessClock } from './use-business-clock';
import styles from './Shell.module.css';

/** Rail, top bar, and the page in what is left. Nothing but panes scrolls. */
export function Shell() {
  const text = useText();
  const connection = useLive();
  useBusinessClock();
  return (
    <div className={styles.shell}>
      <a className="skip-link" href="#main">
        {text('shell.skip')}
      </a>
      <Rail />
      <TopBar connection={connection} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
