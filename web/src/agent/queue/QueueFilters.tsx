// SPDX-License-Identifier: Apache-2.0
import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { QueueFilter } from '@/api/tickets';
import { useText } from '@/i18n/text';
import styles from './QueueFilters.module.css';

/** Whose tickets, and in which state; kept in the address, so that a view can be shared. */
export function QueueFilters({ filter }: { filter: QueueFilter }) {
  const text = useText();
  const navigate = useNavigate();
  const show = (search: QueueFilter) => void navigate({ to: '.', search, replace: true });
  const { assignee, state } = filter;
  return (
    <div className={styles.filters}>
      <SegmentedControl
        size="xs"
        aria-label={text('filter.assignee')}
        value={assignee ?? 'all'}
        onChange={(value) =>
          show({
            ...(value !== 'all' && { assignee: value as 'me' | 'none' }),
            ...(state && { state }),
          })
        }
        data={[
          { value: 'all', label: text('filter.everybody') },
          { value: 'me', label: text('filter.me') },
          { value: 'none', label: text('filter.nobody') },
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={text('filter.state')}
        value={state ?? 'open'}
        onChange={(event) =>
          show({
            ...(assignee && { assignee }),
            ...(event.currentTarget.value === 'finished' && { state: 'finished' }),
          })
        }
        data={[
          { value: 'open', label: text('filter.open') },
          { value: 'finished', label: text('filter.finished') },
        ]}
      />
    </div>
  );
}
