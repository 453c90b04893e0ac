// SPDX-License-Identifier: Apache-2.0
import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDesk } from '@/api/desk';
import type { ClosingReason } from '@/api/schema';
import { useText, type TextKey } from '@/i18n/text';
import { ActDialog } from './ActDialog';
import type { DialogProps } from './open-dialog';
import styles from './choices.module.css';

const words = {
  resolved: { name: 'closure.resolved', hint: 'closure.resolved.hint' },
  withdrawn: { name: 'closure.withdrawn', hint: 'closure.withdrawn.hint' },
  duplicate: { name: 'closure.duplicate', hint: 'closure.duplicate.hint' },
} as const satisfies Record<ClosingReason, { name: TextKey; hint: TextKey }>;

/** The handbook's reasons. Resolved needs an explanation first; the others say why without one. */
export function ClosureDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  const reasons = useDesk().closing_reasons;
  const possible = reasons.filter((reason) => reason !== 'resolved' || ticket.resolution);
  const [reason, setReason] = useState<string>(possible[0] ?? '');
  const [more, setMore] = useState('');
  return (
    <ActDialog
      ticket={ticket}
      act="closure"
      title={text('closure.title')}
      submit={text('closure.submit')}
      done={text('closure.done')}
      body={{ reason, ...(more.trim() && { text: more.trim() }) }}
      ready={reason !== ''}
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
              {reasons.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  label={text(words[value].name)}
                  description={text(words[value].hint)}
                  disabled={!possible.includes(value)}
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
            value={more}
            onChange={(event) => setMore(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
