// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { nameOf, useDesk } from '@/api/desk';
import type { Ticket } from '@/api/schema';
import { useText, type TextKey } from '@/i18n/text';
import { answerInWords } from '@/request/questions';
import { Moment } from '@/ui/Moment';
import { isFinished } from '@/ui/statuses';
import { AssigneeField } from './AssigneeField';
import { ClockList } from './ClockList';
import { WhyButton } from './WhyButton';
import styles from './TicketDetails.module.css';

/** Everything known about the ticket but the conversation. */
export function TicketDetails({ ticket }: { ticket: Ticket }) {
  const text = useText();
  return (
    <>
      {ticket.waiting && (
        <section className={styles.callout}>
          <h2>{text('status.waiting')}</h2>
          {ticket.waiting.question && <p>{ticket.waiting.question}</p>}
          <p className={styles.meta}>
            {text('waiting.since')} <Moment at={ticket.waiting.since} />
          </p>
          {ticket.waiting.remind_at && (
            <p className={styles.meta}>
              {text('waiting.reminder')} <Moment at={ticket.waiting.remind_at} />
            </p>
          )}
        </section>
      )}
      <Promises ticket={ticket} />
      <Facts ticket={ticket} />
      <GivenAnswers ticket={ticket} />
      {ticket.resolution && (
        <Section title={text('ticket.resolution')}>
          <p className={styles.words}>{ticket.resolution.explanation}</p>
          <p className={styles.meta}>
            <Moment at={ticket.resolution.at} />
          </p>
        </Section>
      )}
    </>
  );
}

function Promises({ ticket }: { ticket: Ticket }) {
  const text = useText();
  return (
    <Section title={text('ticket.promises')}>
      <ClockList clocks={ticket.clocks} />
      {ticket.plan && (
        <p className={styles.plan}>
          {text('plan.for')} <Moment at={ticket.plan.date} as="deadline" />: {ticket.plan.text}
        </p>
      )}
    </Section>
  );
}

function Facts({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const desk = useDesk();
  const why = (about: 'priority' | 'team' | 'queue', name: TextKey) => (
    <WhyButton about={about} words={text('why.short')} name={text(name)} />
  );
  return (
    <Section title={text('ticket.facts')}>
      {!isFinished(ticket.status) && <AssigneeField ticket={ticket} />}
      <dl className={styles.facts}>
        {isFinished(ticket.status) && (
          <Fact name="fact.assignee">{ticket.assignee?.name ?? text('ticket.unassigned')}</Fact>
        )}
        <Fact name="fact.priority" why={why('priority', 'fact.priority')}>
          {ticket.priority_name}
        </Fact>
        {ticket.team && (
          <Fact name="fact.team" why={why('team', 'fact.team')}>
            {nameOf(desk.teams, ticket.team)}
          </Fact>
        )}
        {!isFinished(ticket.status) && (
          <Fact name="fact.place" why={why('queue', 'fact.place')}>
            {text('fact.place.value')}
          </Fact>
        )}
        <Fact name="fact.type">{nameOf(desk.request_types, ticket.type)}</Fact>
        <Fact name="fact.received">
          <Moment at={ticket.received_at} />
        </Fact>
        <Fact name="fact.contact">
          {ticket.contact.name}
          <br />
          <a href={`mailto:${ticket.contact.email}`}>{ticket.contact.email}</a>
        </Fact>
        <Fact name="fact.client">{ticket.client.name}</Fact>
        <Fact name="fact.handbook">{ticket.policy_version}</Fact>
      </dl>
    </Section>
  );
}

interface FactProps {
  name: TextKey;
  children: ReactNode;
  why?: ReactNode;
}

function Fact({ name, children, why }: FactProps) {
  const text = useText();
  return (
    <div>
      <dt>{text(name)}</dt>
      <dd className={styles.value}>{children}</dd>
      {why && <dd>{why}</dd>}
    </div>
  );
}

/** What the requester and the agents answered, and what is still open. */
function GivenAnswers({ ticket }: { ticket: Ticket }) {
  const text = useText();
  const desk = useDesk();
  const questions = desk.request_types.find(({ key }) => key === ticket.type)?.questions ?? [];
  const known = questions.filter(
    ({ key }) => ticket.answers[key] !== undefined || ticket.missing.includes(key),
  );
  if (known.length === 0) return null;
  return (
    <Section title={text('ticket.answers')}>
      <dl className={styles.answers}>
        {known.map((question) => (
          <div key={question.key}>
            <dt>{question.ask}</dt>
            <dd data-missing={ticket.missing.includes(question.key) || undefined}>
              {ticket.missing.includes(question.key)
                ? text('answer.missing')
                : answerInWords(question, ticket.answers[question.key]) || text('answer.none')}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
