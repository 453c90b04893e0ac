// SPDX-License-Identifier: Apache-2.0
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLock } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTicketAct } from '@/api/acts';
import type { Ticket } from '@/api/schema';
import { useText, Words } from '@/i18n/text';
import { useKept } from '@/lib/kept';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useShortcut } from '../shortcuts';
import { NewerMessages } from './NewerMessages';
import styles from './Composer.module.css';

type Kind = 'reply' | 'note';

interface Draft {
  body: string;
  /** How many messages there were when writing began. */
  messages: number;
}

const nothing: Draft = { body: '', messages: 0 };

/** Writes to the requester or to the team, and never leaves a doubt which. */
export function Composer({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const [kind, setKind] = useState<Kind>('reply');
  const draft = useKept<Draft>(`draft-${ticket.number}-${kind}`, nothing);
  const field = useRef<HTMLTextAreaElement>(null);
  const message = useTicketAct(ticket, 'messages');
  const isNote = kind === 'note';
  const { body } = draft.value;

  const write = (as: Kind) => {
    setKind(as);
    field.current?.focus();
  };
  useShortcut('reply', () => write('reply'));
  useShortcut('note', () => write('note'));

  const change = (next: string) => {
    const messages = body === '' ? ticket.messages.length : draft.value.messages;
    draft.keep({ body: next, messages });
  };
  const send = () => {
    if (!body.trim() || message.isPending) return;
    message.mutate(
      { public: !isNote, body: body.trim() },
      {
        onSuccess: () => {
          draft.forget();
          notifications.show({ message: text(isNote ? 'composer.noted' : 'composer.sent') });
        },
      },
    );
  };
  return (
    <section className={styles.composer} data-kind={kind} aria-label={text('composer.label')}>
      {body !== '' && <NewerMessages messages={ticket.messages.slice(draft.value.messages)} />}
      <ProblemNotice problem={message.error} />
      <div className={styles.kinds}>
        <SegmentedControl
          size="xs"
          aria-label={text('composer.kind')}
          value={kind}
          onChange={(value) => setKind(value as Kind)}
          data={[
            { value: 'reply', label: text('composer.reply') },
            { value: 'note', label: text('composer.note') },
          ]}
        />
        <span className={styles.reach}>
          {isNote ? (
            <>
              <IconLock size={13} aria-hidden /> <strong>{text('composer.team_only')}</strong>
            </>
          ) : (
            <Words of="composer.to" name={<strong>{ticket.contact.name}</strong>} />
          )}
        </span>
      </div>
      <div className={styles.writing}>
        <Textarea
          ref={field}
          className={styles.field}
          aria-label={text(isNote ? 'composer.note' : 'composer.reply')}
          placeholder={text(isNote ? 'composer.note.placeholder' : 'composer.reply.placeholder')}
          autosize
          minRows={2}
          maxRows={12}
          value={body}
          onChange={(event) => change(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        />
        <Button
          className={styles.send}
          size="xs"
          title={text('composer.send.hint')}
          disabled={!body.trim()}
          loading={message.isPending}
          data-kind={kind}
          onClick={send}
        >
          {text(isNote ? 'composer.add_note' : 'composer.send')}
        </Button>
      </div>
    </section>
  );
}
