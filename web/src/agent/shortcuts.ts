// SPDX-License-Identifier: Apache-2.0
// Single keys that do things. They can be switched off (WCAG 2.1.4), do nothing while somebody
// types or a dialog is open, and are listed under `?`.

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { TextKey } from '@/i18n/text';

/** All there are, in the order of the list. */
export const shortcuts = {
  next: { key: 'j', does: 'shortcut.next' },
  previous: { key: 'k', does: 'shortcut.previous' },
  open: { key: 'Enter', does: 'shortcut.open' },
  back: { key: 'Escape', does: 'shortcut.back' },
  go_to_number: { key: '/', does: 'shortcut.go_to_number' },
  create: { key: 'c', does: 'shortcut.create' },
  reply: { key: 'r', does: 'shortcut.reply' },
  note: { key: 'n', does: 'shortcut.note' },
  assign_to_me: { key: 'a', does: 'shortcut.assign_to_me' },
  triage: { key: 't', does: 'shortcut.triage' },
  resolve: { key: 'e', does: 'shortcut.resolve' },
  list: { key: '?', does: 'shortcut.list' },
} as const satisfies Record<string, { key: string; does: TextKey }>;

export type ShortcutName = keyof typeof shortcuts;

const storageKey = 'tend-single-key-shortcuts';
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const areOn = () => localStorage.getItem(storageKey) !== 'off';

export function useShortcutsOn() {
  const on = useSyncExternalStore(subscribe, areOn);
  const setOn = (wanted: boolean) => {
    localStorage.setItem(storageKey, wanted ? 'on' : 'off');
    for (const listener of listeners) listener();
  };
  return { on, setOn };
}

/** Whether a key is meant for what has the focus rather than for the page. */
function isSpokenFor(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const typing = target?.closest('input, textarea, select, [contenteditable="true"]');
  return Boolean(typing ?? document.querySelector('[aria-modal="true"], [role="menu"]'));
}

export function useShortcut(name: ShortcutName, act: () => void, when = true): void {
  const { on } = useShortcutsOn();
  const run = useEffectEvent(act);
  useEffect(() => {
    if (!when || !on) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== shortcuts[name].key || isSpokenFor(event)) return;
      event.preventDefault();
      run();
    };
    // Asked first, while a dialog that the key is about to close is still there to be seen.
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [name, on, when]);
}
