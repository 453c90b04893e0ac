// SPDX-License-Identifier: Apache-2.0
import { Radio } from '@mantine/core';
import { nameOf } from '@/api/desk';
import type { Desk } from '@/api/schema';
import { useText, Words } from '@/i18n/text';
import { idOf } from './ids';
import styles from './fields.module.css';

interface RequestedPriorityProps {
  desk: Desk;
  requested: string;
  onRequest: (priority: string) => void;
}

/** Asked only where the handbook lets a requester say so, with the faster way beside it (H21). */
export function RequestedPriority({ desk, requested, onRequest }: RequestedPriorityProps) {
  const text = useText();
  if (desk.requestable_priorities.length === 0) return null;
  return (
    <>
      <Radio.Group
        id={idOf('requested_priority')}
        tabIndex={-1}
        className={styles.group}
        label={text('request.priority')}
        value={requested}
        onChange={onRequest}
      >
        <div className={styles.choices}>
          <Radio value="" label={text('request.priority.assess')} />
          {desk.requestable_priorities.map((key) => (
            <Radio
              key={key}
              value={key}
              label={text('request.priority.is', { priority: nameOf(desk.priorities, key) })}
              description={desk.priorities.find((priority) => priority.key === key)?.means}
            />
          ))}
        </div>
      </Radio.Group>
      {requested && <PhoneAdvice desk={desk} />}
    </>
  );
}

function PhoneAdvice({ desk }: { desk: Desk }) {
  const line = desk.phone_lines[0];
  if (!line) return null;
  const key = line.keys[0];
  const number = <a href={`tel:${line.number}`}>{line.number}</a>;
  return (
    <p className={styles.advice} role="status">
      {key ? (
        <Words of="request.call_key" number={number} digit={String(key.digit)} />
      ) : (
        <Words of="request.call" number={number} />
      )}
    </p>
  );
}
