// SPDX-License-Identifier: Apache-2.0
import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import type { Question } from '@/api/schema';
import { useText } from '@/i18n/text';
import type { Answer } from './questions';
import styles from './fields.module.css';

interface QuestionFieldProps {
  question: Question;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  error?: string | undefined;
  /** Where an error summary leads. */
  id: string;
  /** Whether to mark questions that need no answer. */
  marksOptional?: boolean;
}

/** One question of the handbook, as the kind of its answer wants it. */
export function QuestionField({ marksOptional = true, ...props }: QuestionFieldProps) {
  const text = useText();
  const { question, answer, onAnswer, error, id } = props;
  const isOptional = marksOptional && question.optional;
  const label = isOptional ? text('field.optional', { label: question.ask }) : question.ask;
  switch (question.kind) {
    case 'one_of':
      return <OneOf {...props} label={label} />;
    case 'any_of':
      return <AnyOf {...props} label={label} />;
    case 'text':
    case 'text_or_file':
      return (
        <Textarea
          id={id}
          label={label}
          error={error}
          autosize
          minRows={4}
          maxRows={16}
          value={single(answer)}
          onChange={(event) => onAnswer(event.currentTarget.value)}
        />
      );
    case 'url':
    case 'date':
    case 'number':
      return (
        <TextInput
          id={id}
          type={question.kind}
          label={label}
          error={error}
          value={single(answer)}
          onChange={(event) => onAnswer(event.currentTarget.value)}
        />
      );
  }
}

type ChoiceProps = Omit<QuestionFieldProps, 'marksOptional'> & { label: string };

function OneOf({ question, answer, onAnswer, error, id, label }: ChoiceProps) {
  return (
    <Radio.Group
      id={id}
      tabIndex={-1}
      className={styles.group}
      label={label}
      error={error}
      value={single(answer)}
      onChange={onAnswer}
    >
      <div className={styles.choices}>
        {question.choices?.map((choice) => (
          <Radio key={choice.key} value={choice.key} label={choice.label} />
        ))}
      </div>
    </Radio.Group>
  );
}

function AnyOf({ question, answer, onAnswer, error, id, label }: ChoiceProps) {
  const text = useText();
  return (
    <Checkbox.Group
      id={id}
      tabIndex={-1}
      className={styles.group}
      label={label}
      description={text('field.any_of')}
      error={error}
      value={several(answer)}
      onChange={onAnswer}
    >
      <div className={styles.choices}>
        {question.choices?.map((choice) => (
          <Checkbox key={choice.key} value={choice.key} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

function single(answer: Answer | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

function several(answer: Answer | undefined): string[] {
  return answer === undefined || typeof answer === 'string' ? [] : [...answer];
}
