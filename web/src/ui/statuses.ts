// SPDX-License-Identifier: Apache-2.0
import type { Status } from '@/api/schema';
import type { TextKey } from '@/i18n/text';

/** A status has two names: the team's, and what the client is told. */
export const statusNames: Record<Status, { team: TextKey; client: TextKey }> = {
  new: { team: 'status.new', client: 'status.new.client' },
  open: { team: 'status.open', client: 'status.open.client' },
  waiting: { team: 'status.waiting', client: 'status.waiting.client' },
  resolved: { team: 'status.resolved', client: 'status.resolved.client' },
  closed: { team: 'status.closed', client: 'status.closed.client' },
};

export function isFinished(status: Status): boolean {
  return status === 'resolved' || status === 'closed';
}
