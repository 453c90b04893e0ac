// SPDX-License-Identifier: Apache-2.0
import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTicketAct } from '@/api/acts';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { useKept } from '@/lib/kept';
import { ProblemNotice } from '@/ui/ProblemNotice';
import styles from './ReplyForm.module.css';

export function ReplyForm({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const draft = useKept(`reply-${ticket.number}`, '');
  // A client's words stand, whatever the desk did meanwhile.
  const message = useTicketAct(ticket, 'messages', { decidedUpon: 'anything' });
  const body = draft.value.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (body) message.mutate({ public: true, body }, { onSuccess: draft.forget });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Textarea
        label={text(ticket.waiting ? 'reply.answer' : 'reply.title')}
        autosize
        minRows={4}
        maxRows={16}
        value={draft.value}
        onChange={(event) => draft.keep(event.currentTarget.value)}
      />
      <ProblemNotice problem={message.error} />
      <div role="status">{message.isSuccess && text('reply.sent')}</div>
      <Button type="submit" size="md" disabled={!body} loading={message.isPending}>
        {text('reply.send')}
      </Button>
    </form>
  );
}
