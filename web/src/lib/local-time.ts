// SPDX-License-Identifier: Apache-2.0
// What a reader picks on their own calendar and clock, as the instant it means.

/** `2026-03-13T16:30` in the reader's zone as an instant; nothing while it is incomplete. */
export function instantOfLocal(local: string): string | undefined {
  const milliseconds = Date.parse(local);
  if (local === '' || Number.isNaN(milliseconds)) return undefined;
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** The zone the reader's clock shows. */
export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
