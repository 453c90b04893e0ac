// SPDX-License-Identifier: Apache-2.0
import { UnstyledButton } from '@mantine/core';
import { IconInbox, IconKeyboard, IconPlus } from '@tabler/icons-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useText, type TextKey } from '@/i18n/text';
import { Logo } from '@/ui/Logo';
import { AccountMenu } from './AccountMenu';
import { useShortcut } from './shortcuts';
import { ShortcutList } from './ShortcutList';
import styles from './Rail.module.css';

const places = [
  { to: '/', name: 'nav.queue', Icon: IconInbox },
  { to: '/new', name: 'nav.new', Icon: IconPlus },
] as const satisfies { to: string; name: TextKey; Icon: unknown }[];

/** Where one can go; at the foot of the screen on a phone. */
export function Rail() {
  const text = useText();
  const current = useCurrentPlace();
  const [listOpen, setListOpen] = useState(false);
  useShortcut('list', () => setListOpen(true));
  return (
    <nav className={styles.rail} aria-label={text('nav.label')}>
      <div className={styles.logo}>
        <Logo />
      </div>
      {places.map(({ to, name, Icon }) => (
        <Link
          key={to}
          to={to}
          className={styles.place}
          aria-current={to === current ? 'page' : undefined}
        >
          <Icon size={20} stroke={1.6} aria-hidden />
          <span>{text(name)}</span>
        </Link>
      ))}
      <span className={styles.gap} />
      <UnstyledButton
        className={`${styles.place} ${styles.deskOnly}`}
        onClick={() => setListOpen(true)}
      >
        <IconKeyboard size={20} stroke={1.6} aria-hidden />
        <span>{text('nav.keys')}</span>
      </UnstyledButton>
      <AccountMenu className={styles.place} />
      <ShortcutList opened={listOpen} onClose={() => setListOpen(false)} />
    </nav>
  );
}

/** A ticket is opened from the queue and belongs to it. */
function useCurrentPlace(): (typeof places)[number]['to'] {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return path.endsWith('/new') ? '/new' : '/';
}
