// SPDX-License-Identifier: Apache-2.0
import { Button, Modal } from '@mantine/core';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { ClockList } from '../ClockList';
import styles from './TriageDialog.module.css';

interface TriageResultProps {
  before: Ticket;
  ticket: Ticket;
  onClose: () => void;
}

/** What followed from the answers: the priority, why, and what is promised now. */
export function TriageResult({ before, ticket, onClose }: TriageResultProps) {
  const text = useText();
  const changed = before.priority !== ticket.priority;
  return (
    <Modal
      opened
      title={text('triage.done')}
      closeButtonProps={{ 'aria-label': text('action.close_dialog') }}
      onClose={onClose}
    >
      <div className={styles.result} role="status">
        <div>
          <p className={styles.priority}>{ticket.priority_name}</p>
          {changed && (
            <p className={styles.before}>{text('triage.was', { name: before.priority_name })}</p>
          )}
          {ticket.priority_reason && <p>{ticket.priority_reason}</p>}
        </div>
        <ClockList clocks={ticket.clocks} />
        <div className={styles.buttons}>
          <Button onClick={onClose} data-autofocus>
            {text('action.done')}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
