// SPDX-License-Identifier: Apache-2.0
// What somebody was writing survives a reload, in this tab, until it is sent or they sign out.

import { useCallback, useState } from 'react';
import { deskName } from './place';

const keyOf = (name: string) => `tend-${deskName}-${name}`;

function read<Value>(name: string): Value | undefined {
  const stored = sessionStorage.getItem(keyOf(name));
  return stored === null ? undefined : (JSON.parse(stored) as Value);
}

/** State that is kept under a name; `forget` brings the beginning back. */
export function useKept<Value>(name: string, initial: Value) {
  const [state, setState] = useState(() => ({ name, value: read<Value>(name) ?? initial }));
  // Another name is another draft: what was written for one ticket is not shown at the next.
  const value = state.name === name ? state.value : (read<Value>(name) ?? initial);
  if (state.name !== name) setState({ name, value });

  const keep = useCallback(
    (next: Value) => {
      sessionStorage.setItem(keyOf(name), JSON.stringify(next));
      setState({ name, value: next });
    },
    [name],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(keyOf(name));
    setState({ name, value: initial });
  }, [name, initial]);
  return { value, keep, forget };
}
