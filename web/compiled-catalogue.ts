// SPDX-License-Identifier: Apache-2.0
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** Parses the catalogue while building, so that no browser has to download the parser. */
export function compiledCatalogue(): Plugin {
  return {
    name: 'compiled-catalogue',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: {
          '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
        },
      },
    }),
    transform(json, id) {
      if (!/\/src\/i18n\/\w+\.json$/.test(id)) return null;
      const messages = Object.entries(JSON.parse(json) as Record<string, string>);
      const parsed = messages.map(([key, message]) => [key, parse(message)]);
      return { code: JSON.stringify(Object.fromEntries(parsed)), map: null };
    },
  };
}
