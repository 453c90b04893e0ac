// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { nameOf } from '@/api/desk';
import type { Desk } from '@/api/schema';
import { useText } from '@/i18n/text';
import { asked, storyOf, type RequestDraft } from '@/request/draft';
import { answerInWords, storyQuestion } from '@/request/questions';
import { ProblemNotice } from '@/ui/ProblemNotice';
import styles from './NewRequest.module.css';

interface CheckStepProps {
  desk: Desk;
  draft: RequestDraft;
  problem: unknown;
  sending: boolean;
  onChange: () => void;
  onSend: () => void;
}

/** Everything once more, before it goes. */
export function CheckStep({ desk, draft, problem, sending, onChange, onSend }: CheckStepProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const questions = asked(desk, draft, { kind: 'contact' });
  const story = storyQuestion(questions);
  return (
    <div className={styles.check}>
      <h1 ref={heading} tabIndex={-1}>
        {text('check.title')}
      </h1>
      <ProblemNotice problem={problem} />
      <dl className={styles.answers}>
        <Given label={text('request.type')} value={nameOf(desk.request_types, draft.type)} />
        <Given label={text('request.subject')} value={draft.subject} />
        {questions
          .filter((question) => question !== story)
          .map((question) => (
            <Given
              key={question.key}
              label={question.ask}
              value={answerInWords(question, draft.answers[question.key]) || text('answer.none')}
            />
          ))}
        <Given label={story?.ask ?? text('request.story')} value={storyOf(draft, questions)} />
        {draft.requestedPriority && (
          <Given
            label={text('request.priority')}
            value={nameOf(desk.priorities, draft.requestedPriority)}
          />
        )}
      </dl>
      <div className={styles.buttons}>
        <Button size="md" loading={sending} onClick={onSend}>
          {text('check.send')}
        </Button>
        <Button size="md" variant="default" onClick={onChange}>
          {text('check.change')}
        </Button>
      </div>
    </div>
  );
}

function Given({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
