// SPDX-License-Identifier: Apache-2.0
import { Avatar } from '@mantine/core';
import { IconLock, IconShieldQuestion } from '@tabler/icons-react';
import type { Message } from '@/api/schema';
import { useText } from '@/i18n/text';
import { Moment } from '@/ui/Moment';
import { PlainText } from '@/ui/PlainText';
import styles from './MessageCard.module.css';

interface MessageCardProps {
  message: Message;
  client: string;
}

/** One message; a note is yellow, has a lock, and says that only the team sees it. */
export function MessageCard({ message, client }: MessageCardProps) {
  const text = useText();
  const { kind, author } = message;
  return (
    <article className={styles.message} data-kind={kind}>
      <Avatar
        name={author.name}
        size={28}
        radius="xl"
        color={kind === 'contact' ? 'brand' : 'gray'}
        aria-hidden
      />
      <div className={styles.card}>
        <header className={styles.head}>
          <span className={styles.author}>{author.name}</span>
          <span>{kind === 'contact' ? client : text('message.team')}</span>
          {kind === 'note' && (
            <span className={styles.mark}>
              <IconLock size={12} aria-hidden /> {text('message.note')}
            </span>
          )}
          {message.unverified && (
            <span className={styles.mark} title={text('message.unverified.hint')}>
              <IconShieldQuestion size={13} aria-hidden /> {text('message.unverified')}
            </span>
          )}
          <span className={styles.at}>
            <Moment at={message.at} />
          </span>
        </header>
        <PlainText>{message.body}</PlainText>
      </div>
    </article>
  );
}
