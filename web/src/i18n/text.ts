// SPDX-License-Identifier: Apache-2.0
// Every word people read comes from the catalogue; a key that is not in it does not compile.

import { useCallback, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type catalogue from './en.json';

export type TextKey = keyof typeof catalogue;
type Plain = Record<string, string | number | Date>;
type Rich = Record<string, ReactNode>;

/** Looks texts up: `text('queue.count', { count: 3 })`. */
export interface Text {
  (key: TextKey, values?: Plain): string;
}

export function useText(): Text {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}

/** A text with elements in it: `<Words of="composer.to" name={<b>…</b>} />`. */
export function Words({ of, ...values }: { of: TextKey } & Rich): ReactNode {
  return useIntl().formatMessage({ id: of }, values);
}
