// SPDX-License-Identifier: Apache-2.0
import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDesk } from '@/api/desk';
import { useText } from '@/i18n/text';
import { ActDialog } from './ActDialog';
import type { DialogProps } from './open-dialog';
import styles from './choices.module.css';

/** The handbook's definitions to choose from, and a reason that the requester sees (H21). */
export function PriorityDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  const desk = useDesk();
  const [priority, setPriority] = useState(ticket.priority);
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      ticket={ticket}
      act="priority"
      size="lg"
      title={text('priority.title')}
      submit={text('priority.submit')}
      done={text('priority.done')}
      body={{ priority, reason: reason.trim() }}
      ready={priority !== ticket.priority && reason.trim() !== ''}
      onClose={onClose}
    >
      {(faultAt) => (
        <>
          <Radio.Group
            name="/priority"
            label={text('fact.priority')}
            error={faultAt('/priority')}
            value={priority}
            onChange={setPriority}
          >
            <div className={styles.choices}>
              {desk.priorities.map(({ key, name, means }) => (
                <Radio
                  key={key}
                  value={key}
                  label={key === ticket.priority ? text('priority.now', { name }) : name}
                  description={means}
                />
              ))}
            </div>
          </Radio.Group>
          <Textarea
            name="/reason"
            label={text('priority.reason')}
            description={text('priority.reason.hint')}
            error={faultAt('/reason')}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </ActDialog>
  );
}
