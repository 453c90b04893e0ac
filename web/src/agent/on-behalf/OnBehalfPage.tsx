// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useOpenTicket } from '@/api/acts';
import { useDesk } from '@/api/desk';
import { useText } from '@/i18n/text';
import { useKept } from '@/lib/kept';
import {
  emptyDraft,
  faultsOf,
  newTicket,
  type FieldFault,
  type RequestDraft,
} from '@/request/draft';
import { ErrorSummary } from '@/request/ErrorSummary';
import { useFieldLabels } from '@/request/field-labels';
import { PriorityGuide } from '@/request/PriorityGuide';
import { RequestFields } from '@/request/RequestFields';
import { ProblemNotice } from '@/ui/ProblemNotice';
import { useTitle } from '@/ui/title';
import { CallerFields } from './CallerFields';
import styles from './OnBehalfPage.module.css';

const writer = { kind: 'agent' } as const;
const beginning: RequestDraft = { ...emptyDraft, channel: 'phone' };
const noFaults: FieldFault[] = [];

/** A request by telephone or in person goes through the same form as one in the portal (H2, H24). */
export function OnBehalfPage() {
  const text = useText();
  const desk = useDesk();
  const navigate = useNavigate();
  const draft = useKept('on-behalf', beginning);
  const [faults, setFaults] = useState(noFaults);
  const labelOf = useFieldLabels(desk);
  const open = useOpenTicket();
  useTitle(text('on_behalf.title'));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(desk, draft.value, writer);
    setFaults(found);
    if (found.length > 0) return;
    open.mutate(newTicket(desk, draft.value, writer), {
      onSuccess: ({ number }) => {
        draft.forget();
        notifications.show({ message: text('on_behalf.done', { number }) });
        void navigate({ to: '/tickets/$number', params: { number: String(number) } });
      },
    });
  };
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <form className={styles.form} onSubmit={submit} noValidate>
          <h1>{text('on_behalf.title')}</h1>
          <ErrorSummary faults={faults} labelOf={labelOf} />
          <ProblemNotice problem={open.error} />
          <CallerFields desk={desk} draft={draft.value} onDraft={draft.keep} faults={faults} />
          <RequestFields
            desk={desk}
            draft={draft.value}
            onDraft={draft.keep}
            writer={writer}
            faults={faults}
          />
          <div className={styles.buttons}>
            <Button type="submit" loading={open.isPending}>
              {text('on_behalf.submit')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                draft.forget();
                setFaults(noFaults);
              }}
            >
              {text('action.clear_form')}
            </Button>
          </div>
        </form>
        <PriorityGuide desk={desk} />
      </div>
    </div>
  );
}
