// SPDX-License-Identifier: Apache-2.0
import type { Message } from '@/api/schema';
import { useText } from '@/i18n/text';
import styles from './Composer.module.css';

/** Warns who writes that somebody else has written meanwhile. */
export function NewerMessages({ messages }: { messages: readonly Message[] }) {
  const text = useText();
  const latest = messages.at(-1);
  return (
    <p role="status" className={styles.newer}>
      {latest && text('composer.newer', { count: messages.length, name: latest.author.name })}
    </p>
  );
}
