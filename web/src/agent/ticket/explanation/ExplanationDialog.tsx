// SPDX-License-Identifier: Apache-2.0
import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Explanation } from '@/api/schema';
import { explanationQuery } from '@/api/tickets';
import { useText, type Text } from '@/i18n/text';
import { inWords, milestoneName } from '@/ui/milestones';
import { ErrorState, LoadingState } from '@/ui/States';
import type { DialogProps } from '../dialogs/open-dialog';
import { ClockExplanation } from './ClockExplanation';
import { Reasons } from './Reasons';
import styles from './Explanation.module.css';

/** Why it is so: the rule, the handbook's words, the facts, and the time that counted. */
export function ExplanationDialog({ ticket, about, onClose }: DialogProps) {
  const text = useText();
  const query = useQuery(explanationQuery(ticket.number));
  return (
    <Drawer
      opened
      position="right"
      size={520}
      title={titleOf(text, about)}
      closeButtonProps={{ 'aria-label': text('action.close_dialog') }}
      onClose={onClose}
    >
      {query.isPending ? (
        <LoadingState />
      ) : query.data ? (
        <div className={styles.explanation}>
          <Part explanation={query.data} about={about} />
          <p className={styles.version}>
            {text('why.version', { version: query.data.policy_version })}
          </p>
        </div>
      ) : (
        <ErrorState problem={query.error} retry={() => void query.refetch()} />
      )}
    </Drawer>
  );
}

function titleOf(text: Text, about: string): string {
  switch (about) {
    case 'priority':
      return text('why.priority');
    case 'team':
      return text('why.team');
    case 'queue':
      return text('why.queue');
    default:
      return text('why.milestone', { milestone: milestoneName(text, about, 'long') });
  }
}

function Part({ explanation, about }: { explanation: Explanation; about: string }) {
  const text = useText();
  switch (about) {
    case 'priority':
      return (
        <>
          <p className={styles.value}>{explanation.priority.name}</p>
          <Reasons reasons={explanation.priority.reasons} />
        </>
      );
    case 'team':
      return (
        <>
          <p className={styles.value}>{explanation.team?.name ?? text('why.no_team')}</p>
          <Reasons reasons={explanation.team?.reasons ?? []} />
        </>
      );
    case 'queue':
      return <QueuePlace queue={explanation.queue} />;
  }
  const clock = explanation.clocks.findLast(({ milestone }) => milestone === about);
  return clock ? <ClockExplanation clock={clock} /> : <p>{text('why.nothing')}</p>;
}

function QueuePlace({ queue }: { queue: Explanation['queue'] }) {
  const text = useText();
  return (
    <>
      {queue.place && <p className={styles.value}>{text('why.place', { place: queue.place })}</p>}
      <div>
        <h3>{text('why.ordered_by')}</h3>
        <ol className={styles.rank}>
          {queue.rank.map((key) => (
            <li key={key}>{rankWords(text, key)}</li>
          ))}
        </ol>
      </div>
      <Reasons reasons={queue.reasons} />
    </>
  );
}

/** What tickets are ordered by; the server may name it by its key. */
function rankWords(text: Text, key: string): string {
  if (key === 'triage') return text('rank.triage');
  if (key === 'priority') return text('rank.priority');
  return key === 'received' ? text('rank.received') : inWords(key);
}
