// SPDX-License-Identifier: Apache-2.0
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TicketLine } from '@/api/schema';
import { requestsQuery } from '@/api/tickets';
import { useText } from '@/i18n/text';
import { EmptyState, ErrorState, LoadingState } from '@/ui/States';
import { isFinished } from '@/ui/statuses';
import { useTitle } from '@/ui/title';
import { RequestRow } from './RequestRow';
import styles from './HomePage.module.css';

export function HomePage() {
  const text = useText();
  const query = useInfiniteQuery(requestsQuery);
  useTitle(text('portal.requests'));
  return (
    <>
      <div className={styles.head}>
        <h1>{text('portal.requests')}</h1>
        <Button
          component={Link}
          to="/new"
          size="md"
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {text('portal.new')}
        </Button>
      </div>
      {query.isPending ? (
        <LoadingState />
      ) : query.data ? (
        <Requests requests={query.data.pages.flatMap((page) => page.tickets)} />
      ) : (
        <ErrorState problem={query.error} retry={() => void query.refetch()} />
      )}
      {query.hasNextPage && (
        <Button
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {text('portal.older')}
        </Button>
      )}
    </>
  );
}

function Requests({ requests }: { requests: readonly TicketLine[] }) {
  const text = useText();
  const open = requests.filter(({ status }) => !isFinished(status));
  const finished = requests.filter(({ status }) => isFinished(status));
  if (requests.length === 0) return <EmptyState title={text('portal.empty')} />;
  return (
    <>
      <RequestList title={text('portal.open')} empty={text('portal.none_open')} requests={open} />
      {finished.length > 0 && <RequestList title={text('portal.finished')} requests={finished} />}
    </>
  );
}

interface RequestListProps {
  title: string;
  empty?: string;
  requests: readonly TicketLine[];
}

function RequestList({ title, empty, requests }: RequestListProps) {
  return (
    <section className={styles.list}>
      <h2>{title}</h2>
      {requests.length === 0 && <p className={styles.empty}>{empty}</p>}
      <ul>
        {requests.map((request) => (
          <li key={request.number}>
            <RequestRow request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}
