// SPDX-License-Identifier: Apache-2.0
import { Link } from '@tanstack/react-router';
import type { TicketLine } from '@/api/schema';
import { useText } from '@/i18n/text';
import { Moment } from '@/ui/Moment';
import { isFinished, statusNames } from '@/ui/statuses';
import { openPromises } from '../promise';
import { PromiseSentence } from '../PromiseSentence';
import styles from './RequestRow.module.css';

/** A request as a client thinks of it: what, how far, and what comes next. */
export function RequestRow({ request }: { request: TicketLine }) {
  const text = useText();
  const promise = isFinished(request.status) ? undefined : openPromises(request.clocks)[0];
  return (
    <Link to="/requests/$number" params={{ number: String(request.number) }} className={styles.row}>
      <span className={styles.what}>
        <span className={styles.subject}>{request.subject}</span>
        <span className={styles.meta}>
          #{request.number} · {text('portal.changed')} <Moment at={request.changed_at} />
        </span>
      </span>
      <span className={styles.state}>
        <span className={styles.status} data-status={request.status}>
          {text(statusNames[request.status].client)}
        </span>
        {promise && (
          <span className={styles.meta}>
            <PromiseSentence clock={promise} />
          </span>
        )}
      </span>
    </Link>
  );
}
