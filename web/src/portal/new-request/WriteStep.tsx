// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Desk } from '@/api/schema';
import { useText } from '@/i18n/text';
import { faultsOf, typeOf, type FieldFault, type RequestDraft } from '@/request/draft';
import { ErrorSummary } from '@/request/ErrorSummary';
import { useFieldLabels } from '@/request/field-labels';
import { PriorityGuide } from '@/request/PriorityGuide';
import { RequestFields } from '@/request/RequestFields';
import styles from './NewRequest.module.css';

const writer = { kind: 'contact' } as const;

interface WriteStepProps {
  desk: Desk;
  draft: RequestDraft;
  onDraft: (draft: RequestDraft) => void;
  /** Called when nothing is missing any more. */
  onComplete: () => void;
}

export function WriteStep({ desk, draft, onDraft, onComplete }: WriteStepProps) {
  const text = useText();
  const labelOf = useFieldLabels(desk);
  const [faults, setFaults] = useState<FieldFault[]>([]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(desk, draft, writer);
    setFaults(found);
    if (found.length === 0) onComplete();
  };
  return (
    <div className={styles.columns}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <h1>{text('portal.new')}</h1>
        <ErrorSummary faults={faults} labelOf={labelOf} />
        <RequestFields
          desk={desk}
          draft={draft}
          onDraft={onDraft}
          writer={writer}
          faults={faults}
        />
        {typeOf(desk, draft) && (
          <Button type="submit" size="md" className={styles.button}>
            {text('request.continue')}
          </Button>
        )}
      </form>
      <PriorityGuide desk={desk} />
    </div>
  );
}
