// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlus, IconWifiOff } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDesk } from '@/api/desk';
import type { Connection } from '@/api/live';
import { useText } from '@/i18n/text';
import { useBusinessTime, useClockStopped } from '@/lib/business-time';
import { useInstantWords } from '@/lib/instants';
import { GoToNumber } from './GoToNumber';
import { useShortcut } from './shortcuts';
import styles from './TopBar.module.css';

export function TopBar({ connection }: { connection: Connection }) {
  const text = useText();
  const desk = useDesk();
  const navigate = useNavigate();
  useShortcut('create', () => void navigate({ to: '/new' }));
  return (
    <header className={styles.bar}>
      <GoToNumber />
      <span className={styles.gap} />
      <StoppedClock />
      <span role="status" className={styles.connection}>
        {connection === 'lost' && (
          <>
            <IconWifiOff size={14} aria-hidden /> {text('shell.lost')}
          </>
        )}
      </span>
      <span className={styles.desk}>{desk.name}</span>
      <Button
        component={Link}
        to="/new"
        size="xs"
        className={styles.create}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {text('action.new_ticket')}
      </Button>
    </header>
  );
}

/** A desk whose business clock stands still says so, lest its times mislead. */
function StoppedClock() {
  const text = useText();
  const words = useInstantWords();
  const stopped = useClockStopped();
  const time = useBusinessTime((now) => words.full(now));
  if (!stopped) return null;
  return (
    <span className={styles.stopped} title={time}>
      <IconPlayerPause size={14} aria-hidden />
      {text('shell.stopped')} <time>{time}</time>
    </span>
  );
}
