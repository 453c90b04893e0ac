// SPDX-License-Identifier: Apache-2.0
// The live stream. Browsers allow few connections to one server, and people keep many tabs, so one
// tab holds the connection and tells the others.

import { apiPath, deskName } from '@/lib/place';
import type { TicketEvent } from './schema';

export type Connection = 'connecting' | 'live' | 'lost';

export type LiveNews =
  { kind: 'ticket'; event: TicketEvent } | { kind: 'connection'; connection: Connection };

const retryAfterMilliseconds = 10_000;

/** Listens until the returned function is called. */
export function listen(tell: (news: LiveNews) => void): () => void {
  const stop = new AbortController();
  const channel = new BroadcastChannel(`tend-live-${deskName}`);
  channel.onmessage = ({ data }: MessageEvent<LiveNews>) => tell(data);
  stop.signal.addEventListener('abort', () => channel.close());

  const tellAllTabs = (news: LiveNews) => {
    tell(news);
    channel.postMessage(news);
  };
  const hold = () => holdConnection(tellAllTabs, stop.signal);
  // Locks exist in secure contexts only; without them each tab has a connection of its own.
  if (!('locks' in navigator)) void hold();
  else {
    // A tab that does not get the lock is told by the one that has it.
    tell({ kind: 'connection', connection: 'live' });
    navigator.locks.request(channel.name, { signal: stop.signal }, hold).catch(() => undefined);
  }
  return () => stop.abort();
}

/** Holds the connection, and opens a new one when the server ends it for good. */
function holdConnection(tell: (news: LiveNews) => void, stop: AbortSignal): Promise<void> {
  const connection = (state: Connection) => tell({ kind: 'connection', connection: state });
  return new Promise((ended) => {
    let source: EventSource | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const connect = () => {
      source = new EventSource(`${apiPath}/events`);
      source.onopen = () => connection('live');
      source.addEventListener('ticket', ({ data }: MessageEvent<string>) => {
        tell({ kind: 'ticket', event: JSON.parse(data) as TicketEvent });
      });
      source.onerror = () => {
        connection('lost');
        if (source?.readyState !== EventSource.CLOSED) return;
        retry = setTimeout(connect, retryAfterMilliseconds);
      };
    };
    connection('connecting');
    connect();
    stop.addEventListener('abort', () => {
      source?.close();
      clearTimeout(retry);
      ended();
    });
  });
}
