// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useDesk } from '@/api/desk';
import { usePerson, useSignOut } from '@/api/session';
import { useLive } from '@/api/use-live';
import { useText } from '@/i18n/text';
import { Logo } from '@/ui/Logo';
import { LoadingState } from '@/ui/States';
import { HelpFooter } from './HelpFooter';
import styles from './PortalShell.module.css';

export function PortalShell() {
  const text = useText();
  const desk = useDesk();
  useLive();
  return (
    <div className={styles.shell}>
      <a className="skip-link" href="#main">
        {text('shell.skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.inner}>
          <Link to="/" className={styles.desk}>
            <Logo size={28} />
            <span>{desk.name}</span>
          </Link>
          <nav className={styles.nav} aria-label={text('nav.label')}>
            <Link to="/" activeOptions={{ exact: true }}>
              {text('portal.requests')}
            </Link>
            <Link to="/new">{text('portal.new')}</Link>
          </nav>
          <Account />
        </div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </main>
      <HelpFooter desk={desk} />
    </div>
  );
}

function Account() {
  const text = useText();
  const person = usePerson();
  const signOut = useSignOut();
  return (
    <div className={styles.account}>
      <span className={styles.person}>{person.name}</span>
      <Button variant="default" onClick={() => signOut.mutate()}>
        {text('action.sign_out')}
      </Button>
    </div>
  );
}
