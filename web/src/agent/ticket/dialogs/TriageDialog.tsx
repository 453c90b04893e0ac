// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAgents, useDesk } from '@/api/desk';
import type { Answers, Ticket } from '@/api/schema';
import { useText } from '@/i18n/text';
import { idOf } from '@/request/ids';
import { QuestionField } from '@/request/QuestionField';
import { answersTo, askedQuestions, storyQuestion } from '@/request/questions';
import { ActDialog } from './ActDialog';
import type { DialogProps } from './open-dialog';
import { TriageResult } from './TriageResult';
import styles from './TriageDialog.module.css';

interface Choice {
  answers: Answers;
  type: string;
  priority: string;
  team: string;
  agent: string;
  reason: string;
}

/** What the handbook wants to know before it can say how urgent this is. */
export function TriageDialog({ ticket, onClose }: DialogProps) {
  const text = useText();
  const desk = useDesk();
  const { data: agents = [] } = useAgents();
  const [choice, setChoice] = useState<Choice>(() => asItStands(ticket));
  const [triaged, setTriaged] = useState<Ticket>();
  const change = (part: Partial<Choice>) => setChoice({ ...choice, ...part });

  if (triaged) return <TriageResult before={ticket} ticket={triaged} onClose={onClose} />;
  const type = desk.request_types.find(({ key }) => key === choice.type);
  const facts = { channel: ticket.channel, type: choice.type };
  const asked = type ? askedQuestions(type, choice.answers, facts, 'everybody') : [];
  const story = storyQuestion(asked);
  const questions = asked.filter((question) => question !== story);
  return (
    <ActDialog
      ticket={ticket}
      act="triage"
      size="lg"
      title={text('triage.title', { number: ticket.number })}
      introduction={text('triage.introduction')}
      submit={text('triage.submit')}
      body={bodyOf(choice, ticket, answersTo(questions, choice.answers))}
      onClose={onClose}
      onDone={setTriaged}
    >
      {(faultAt) => (
        <>
          <NativeSelect
            name="/type"
            label={text('fact.type')}
            error={faultAt('/type')}
            value={choice.type}
            onChange={(event) => change({ type: event.currentTarget.value })}
            data={desk.request_types.map(({ key, name }) => ({ value: key, label: name }))}
          />
          {questions.map((question) => (
            <QuestionField
              key={question.key}
              id={idOf(`triage/${question.key}`)}
              question={question}
              answer={choice.answers[question.key]}
              error={faultAt(`/answers/${question.key}`)}
              onAnswer={(answer) =>
                change({ answers: { ...choice.answers, [question.key]: answer } })
              }
            />
          ))}
          <div className={styles.decisions}>
            <NativeSelect
              name="/priority"
              label={text('fact.priority')}
              error={faultAt('/priority')}
              value={choice.priority}
              onChange={(event) => change({ priority: event.currentTarget.value })}
              data={[
                { value: '', label: text('triage.by_handbook') },
                ...desk.priorities.map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
            <NativeSelect
              name="/team"
              label={text('fact.team')}
              error={faultAt('/team')}
              value={choice.team}
              onChange={(event) => change({ team: event.currentTarget.value })}
              data={[
                { value: '', label: text('triage.by_handbook') },
                ...desk.teams.map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
            <NativeSelect
              name="/agent"
              label={text('fact.assignee')}
              error={faultAt('/agent')}
              value={choice.agent}
              onChange={(event) => change({ agent: event.currentTarget.value })}
              data={[
                {
                  value: '',
                  label: ticket.assignee
                    ? text('triage.agent_stays', { name: ticket.assignee.name })
                    : text('ticket.unassigned'),
                },
                ...agents.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          </div>
          {overrules(choice) && (
            <Textarea
              name="/reason"
              label={text('priority.reason')}
              description={text('priority.reason.hint')}
              error={faultAt('/reason')}
              autosize
              minRows={2}
              value={choice.reason}
              onChange={(event) => change({ reason: event.currentTarget.value })}
            />
          )}
        </>
      )}
    </ActDialog>
  );
}

function asItStands(ticket: Ticket): Choice {
  return {
    answers: ticket.answers,
    type: ticket.type,
    priority: '',
    team: '',
    agent: '',
    reason: '',
  };
}

/** Whether the agent decides what the handbook would. */
function overrules({ priority, team }: Choice): boolean {
  return priority !== '' || team !== '';
}

/** Only what the agent decided is sent; the rest is the handbook's. */
function bodyOf(choice: Choice, ticket: Ticket, answers: Answers) {
  return {
    answers,
    ...(choice.type !== ticket.type && { type: choice.type }),
    ...(choice.priority && { priority: choice.priority }),
    ...(choice.team && { team: choice.team }),
    ...(choice.agent && { agent: choice.agent }),
    ...(overrules(choice) && choice.reason.trim() && { reason: choice.reason.trim() }),
  };
}
