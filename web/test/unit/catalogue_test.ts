// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import catalogue from '@/i18n/en.json';

const keys = Object.keys(catalogue);
const prefixes = new Set(keys.map((key) => key.split('.')[0]));

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('schema.ts'))
  .map((file) => ({ file, source: readFileSync(join('src', file), 'utf8') }));

/** Every literal in the sources that looks like a key. */
const used = new Map<string, string>();
for (const { file, source } of sources) {
  for (const [, key] of source.matchAll(/['"]([a-z_]+(?:\.[a-z_]+)+)['"]/g)) {
    if (key && prefixes.has(key.split('.')[0])) used.set(key, file);
  }
}

describe('the catalogue', () => {
  it('has every key that is used', () => {
    const missing = [...used].filter(([key]) => !keys.includes(key));
    expect(missing).toEqual([]);
  });
  it('has no key that nobody uses', () => {
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });
  it('is in alphabetical order, so that a text is found', () => {
    expect(keys).toEqual([...keys].sort());
  });
  it('has only messages that are well formed', () => {
    for (const message of Object.values(catalogue)) expect(() => parse(message)).not.toThrow();
  });
});

describe('the sources', () => {
  it('have no words of their own between tags', () => {
    const words = sources.flatMap(({ file, source }) =>
      [...source.matchAll(/^\s+[A-Z][a-z]+( [a-z]+)+[.!?]?$/gm)].map(
        ([line]) => `${file}: ${line}`,
      ),
    );
    expect(words).toEqual([]);
  });
});
