// SPDX-License-Identifier: Apache-2.0

/** Calls `act` once, a little after the first of many calls. */
export function coalesced(act: () => void, milliseconds: number): () => void {
  let scheduled = false;
  return () => {
    if (scheduled) return;
    scheduled = true;
    setTimeout(() => {
      scheduled = false;
      act();
    }, milliseconds);
  };
}
