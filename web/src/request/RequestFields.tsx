// SPDX-License-Identifier: Apache-2.0
// The request form, the same for a client and for an agent who writes for one: the kind of request
// first, then only what the handbook asks about it.

import { Radio, Textarea, TextInput } from '@mantine/core';
import type { Desk } from '@/api/schema';
import { useText, type TextKey } from '@/i18n/text';
import { asked, fieldOf, typeOf, type FieldFault, type RequestDraft, type Writer } from './draft';
import { idOf } from './ids';
import { QuestionField } from './QuestionField';
import { storyQuestion } from './questions';
import { RequestedPriority } from './RequestedPriority';
import styles from './fields.module.css';

export const faultWords: Record<FieldFault['fault'], TextKey> = {
  choose_type: 'fault.choose_type',
  write_subject: 'fault.write_subject',
  write_story: 'fault.write_story',
  answer: 'fault.answer',
  write_email: 'fault.write_email',
  choose_line: 'fault.choose_line',
};

interface RequestFieldsProps {
  desk: Desk;
  draft: RequestDraft;
  onDraft: (draft: RequestDraft) => void;
  writer: Writer;
  faults: readonly FieldFault[];
}

export function RequestFields({ desk, draft, onDraft, writer, faults }: RequestFieldsProps) {
  const text = useText();
  const questions = asked(desk, draft, writer);
  const hasStory = storyQuestion(questions) !== undefined;
  const errorOf = (field: string) => {
    const found = faults.find((fault) => fault.field === field);
    return found && text(faultWords[found.fault]);
  };
  const change = (part: Partial<RequestDraft>) => onDraft({ ...draft, ...part });
  return (
    <div className={styles.fields}>
      <Radio.Group
        id={idOf('type')}
        tabIndex={-1}
        className={styles.group}
        label={text(writer.kind === 'contact' ? 'request.type' : 'request.type.agent')}
        error={errorOf('type')}
        value={draft.type}
        onChange={(type) => change({ type })}
      >
        <div className={styles.types}>
          {desk.request_types.map(({ key, name }) => (
            <Radio key={key} className={styles.type} value={key} label={name} />
          ))}
        </div>
      </Radio.Group>
      {typeOf(desk, draft) && (
        <>
          <TextInput
            id={idOf('subject')}
            label={text('request.subject')}
            description={text('request.subject.hint')}
            error={errorOf('subject')}
            maxLength={200}
            value={draft.subject}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          {questions.map((question) => (
            <QuestionField
              key={question.key}
              id={idOf(fieldOf(question))}
              question={question}
              answer={draft.answers[question.key]}
              error={errorOf(fieldOf(question))}
              onAnswer={(answer) =>
                change({ answers: { ...draft.answers, [question.key]: answer } })
              }
            />
          ))}
          {!hasStory && (
            <Textarea
              id={idOf('story')}
              label={text('request.story')}
              error={errorOf('story')}
              autosize
              minRows={4}
              maxRows={16}
              value={draft.story}
              onChange={(event) => change({ story: event.currentTarget.value })}
            />
          )}
          <RequestedPriority
            desk={desk}
            requested={draft.requestedPriority}
            onRequest={(requestedPriority) => change({ requestedPriority })}
          />
        </>
      )}
    </div>
  );
}
