// SPDX-License-Identifier: Apache-2.0
import { Button, Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTicketAct, type ActBodies, type ActName } from '@/api/acts';
import { isOvertaken, isProblem } from '@/api/problem';
import type { Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { ProblemNotice } from '@/ui/ProblemNotice';
import styles from './ActDialog.module.css';

interface ActDialogProps<Name extends ActName> {
  ticket: Ticket;
  act: Name;
  title: string;
  introduction?: string;
  submit: string;
  /** Said when it is done; left out when `onDone` shows more. */
  done?: string;
  /** What to send, as the fields stand. */
  body: ActBodies[Name];
  /** Whether the fields are filled enough to be sent. */
  ready?: boolean;
  size?: string;
  onClose: () => void;
  onDone?: (ticket: Ticket) => void;
  /** The fields; each is told what the server found wrong with it. */
  children: (faultAt: (pointer: string) => string | undefined) => ReactNode;
}

/** A dialog that does one thing to a ticket, decided upon what was seen when it opened. */
export function ActDialog<Name extends ActName>(props: ActDialogProps<Name>) {
  const { ticket, act, body, ready = true, onClose, onDone } = props;
  const text = useText();
  const [opened] = useState(ticket);
  const [conflict, setConflict] = useState(false);
  const mutation = useTicketAct(conflict ? ticket : opened, act);
  const { error } = mutation;
  const [shown, setShown] = useState<readonly string[]>([]);
  const faultAt = (pointer: string) => (isProblem(error) ? error.at(pointer) : undefined);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = [...event.currentTarget.elements].map((field) => field.getAttribute('name'));
    setShown(fields.filter((name) => name !== null));
    mutation.mutate(body, {
      onSuccess: (answer) => {
        if (props.done) notifications.show({ message: props.done });
        if (onDone) onDone(answer);
        else onClose();
      },
      onError: (problem) => setConflict(isOvertaken(problem)),
    });
  };
  return (
    <Modal
      opened
      title={props.title}
      size={props.size ?? 'md'}
      closeButtonProps={{ 'aria-label': text('action.close_dialog') }}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit}>
        {props.introduction && <p className={styles.introduction}>{props.introduction}</p>}
        <ProblemNotice problem={error} shownAtFields={shown} />
        {props.children(faultAt)}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            {text('action.cancel')}
          </Button>
          <Button type="submit" disabled={!ready} loading={mutation.isPending}>
            {props.submit}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
