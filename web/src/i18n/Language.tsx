// SPDX-License-Identifier: Apache-2.0
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import catalogue from './en.json';

/** Dates and numbers follow the reader's own English where they have one. */
const locale = navigator.languages.find((language) => language.startsWith('en')) ?? 'en';

export function Language({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale={locale} defaultLocale="en" messages={catalogue}>
      {children}
    </IntlProvider>
  );
}
