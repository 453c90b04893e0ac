// SPDX-License-Identifier: Apache-2.0
import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText, type TextKey } from '@/i18n/text';
import { ActDialog } from './ActDialog';
import type { DialogProps } from './open-dialog';
import styles from './choices.module.css';

const reasons = [
  { reason: 'resolved', name: 'closure.resolved', hint: 'closure.resolved.hint' },
  { reason: 'withdrawn', name: 'closure.withdrawn', hint: 'closure.withdrawn.hint' },
  { reason: 'duplicate', name: 'closure.duplicate', hint: 'closure.duplicate.hint' },
] as const satisfies { reason: string; name: TextKey; hint: TextKey }[];

/** Closing as resolved needs an explanation first; withdrawn and duplicate say why without one. */
export function ClosureDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  const [reason, setReason] = useState<string>(ticket.resolution ? 'resolved' : 'withdrawn');
  const [words, setWords] = useState('');
  return (
    <ActDialog
      ticket={ticket}
      act="closure"
      title={text('closure.title')}
      submit={text('closure.submit')}
      done={text('closure.done')}
      body={{ reason, ...(words.trim() && { text: words.trim() }) }}
      onClose={onClose}
    >
      {(faultAt) => (
        <>
          <Radio.Group
            name="/reason"
            label={text('closure.reason')}
            error={faultAt('/reason')}
            value={reason}
            onChange={setReason}
          >
            <div className={styles.choices}>
              {reasons.map(({ reason: value, name, hint }) => (
                <Radio
                  key={value}
                  value={value}
                  label={text(name)}
                  description={text(hint)}
                  disabled={value === 'resolved' && !ticket.resolution}
                />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            name="/text"
            label={text('closure.text')}
            error={faultAt('/text')}
            autosize
            minRows={2}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
