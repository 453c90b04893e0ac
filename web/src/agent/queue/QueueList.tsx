// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useDesk } from '@/api/desk';
import type { QueueFilter } from '@/api/tickets';
import { useText } from '@/i18n/text';
import { EmptyState, ErrorState, LoadingState } from '@/ui/States';
import { isFiltered } from './filter';
import { QueueRow } from './QueueRow';
import { useCursor } from './use-cursor';
import type { useQueue } from './use-queue';
import styles from './QueueList.module.css';

const rowHeight = 76;
const rowsAhead = 8;

interface QueueListProps {
  queue: ReturnType<typeof useQueue>;
  filter: QueueFilter;
  openNumber: number | undefined;
}

/** The rows in sight, of however many there are. */
export function QueueList({ queue, filter, openNumber }: QueueListProps) {
  const text = useText();
  const desk = useDesk();
  const scroll = useRef<HTMLDivElement>(null);
  const { tickets, query } = queue;
  const rows = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: rowsAhead,
  });
  useCursor(tickets, openNumber, scroll, (place) => rows.scrollToIndex(place));

  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    const nearEnd = last >= tickets.length - rowsAhead;
    if (nearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [last, tickets.length, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (query.isPending) return <LoadingState rows={8} />;
  if (query.isError && tickets.length === 0) {
    return <ErrorState problem={query.error} retry={() => void query.refetch()} />;
  }
  if (tickets.length === 0) return <EmptyQueue filter={filter} />;
  return (
    <>
      <div role="status" className={styles.news}>
        {queue.reordered && (
          <Button size="compact-xs" variant="light" fullWidth onClick={queue.hold}>
            {text('queue.reordered')}
          </Button>
        )}
      </div>
      <div
        ref={scroll}
        className={styles.scroll}
        role="group"
        aria-label={text('queue.tickets')}
        tabIndex={-1}
        onPointerEnter={queue.hold}
        onPointerLeave={queue.release}
      >
        <ol className={styles.rows} style={{ height: rows.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const line = tickets[index];
            if (!line) return null;
            return (
              <li
                key={line.number}
                className={styles.row}
                style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                aria-posinset={index + 1}
                aria-setsize={hasNextPage ? -1 : tickets.length}
              >
                <QueueRow
                  line={line}
                  rank={desk.priorities.findIndex(({ key }) => key === line.priority)}
                  isOpen={line.number === openNumber}
                />
              </li>
            );
          })}
        </ol>
      </div>
    </>
  );
}

function EmptyQueue({ filter }: { filter: QueueFilter }) {
  const text = useText();
  if (!isFiltered(filter)) return <EmptyState title={text('queue.empty')} />;
  return (
    <EmptyState title={text('queue.empty.filtered')}>
      <Button component={Link} to="/" variant="default" size="xs">
        {text('queue.clear')}
      </Button>
    </EmptyState>
  );
}
