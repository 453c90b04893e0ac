// SPDX-License-Identifier: Apache-2.0
import { useState } from 'react';

/** Random and unguessable enough to be nobody else's key; also without a secure context. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One key per content: sent again after an answer was lost, the same request is done once. */
export function keyring(makeKey: () => string = newKey) {
  let current: { content: string; key: string } | undefined;
  return {
    keyFor(body: unknown): string {
      const content = JSON.stringify(body);
      if (current?.content !== content) current = { content, key: makeKey() };
      return current.key;
    },
    /** The request was answered; the same content again is meant. */
    done() {
      current = undefined;
    },
  };
}

export function useKeyring() {
  const [ring] = useState(() => keyring());
  return ring;
}
