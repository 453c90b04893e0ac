// SPDX-License-Identifier: Apache-2.0
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '@/i18n/text';
import { instantOfLocal, readerZone } from '@/lib/local-time';
import { ActDialog } from './ActDialog';
import type { DialogProps } from './open-dialog';

/** What is done until when, told to the requester (H11). */
export function PlanDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  const [date, setDate] = useState('');
  const [words, setWords] = useState('');
  const instant = instantOfLocal(date);
  return (
    <ActDialog
      ticket={ticket}
      act="plan"
      title={text('plan.title')}
      introduction={text('plan.introduction', { name: ticket.contact.name })}
      submit={text('plan.submit')}
      done={text('plan.done')}
      body={{ date: instant ?? '', text: words.trim() }}
      ready={instant !== undefined && words.trim() !== ''}
      onClose={onClose}
    >
      {(faultAt) => (
        <>
          <TextInput
            name="/date"
            type="datetime-local"
            label={text('plan.date')}
            description={text('plan.date.hint', { zone: readerZone() })}
            error={faultAt('/date')}
            data-autofocus
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
          <Textarea
            name="/text"
            label={text('plan.text')}
            error={faultAt('/text')}
            autosize
            minRows={3}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
