// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDesk } from '@/api/desk';
import { useText } from '@/i18n/text';
import { instantOfLocal, readerZone } from '@/lib/local-time';
import { ActDialog } from './ActDialog';
import type { DialogProps } from './open-dialog';

/** A question is a state: who is asked what, and when to remind (H27). */
export function WaitingDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  const desk = useDesk();
  const [reason, setReason] = useState(desk.waiting_reasons[0]?.key ?? '');
  const [question, setQuestion] = useState('');
  const [remindAt, setRemindAt] = useState('');
  const remind = instantOfLocal(remindAt);
  return (
    <ActDialog
      ticket={ticket}
      act="waiting"
      title={text('waiting.title')}
      submit={text('waiting.submit')}
      done={text('waiting.done')}
      body={{
        reason,
        ...(question.trim() && { question: question.trim() }),
        ...(remind && { remind_at: remind }),
      }}
      ready={reason !== ''}
      onClose={onClose}
    >
      {(faultAt) => (
        <>
          <NativeSelect
            name="/reason"
            label={text('waiting.reason')}
            error={faultAt('/reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data={desk.waiting_reasons.map(({ key, name }) => ({ value: key, label: name }))}
          />
          <Textarea
            name="/question"
            label={text('waiting.question')}
            description={text('waiting.question.hint', { name: ticket.contact.name })}
            error={faultAt('/question')}
            autosize
            minRows={3}
            data-autofocus
            value={question}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
          <TextInput
            name="/remind_at"
            type="datetime-local"
            label={text('waiting.remind')}
            description={text('waiting.remind.hint', { zone: readerZone() })}
            error={faultAt('/remind_at')}
            value={remindAt}
            onChange={(event) => setRemindAt(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
