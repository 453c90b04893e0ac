// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/app/tokens.css', 'utf8');

function tokensIn(block: string): Record<string, string> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
}

const [, lightBlock = '', darkBlock = ''] =
  /:root \{(.*?)\n\}.*?'dark'\] \{(.*?)\n\}/s.exec(css) ?? [];
const schemes = { light: tokensIn(lightBlock), dark: tokensIn(darkBlock) };

/** Relative luminance and ratio as WCAG 2 defines them. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

// What stands on what, and the least contrast: 4.5 for words, 3 for the edge of a field.
const pairs: [string, string, number][] = [
  ...['surface', 'surface-2', 'surface-3', 'selected'].flatMap(
    (surface): [string, string, number][] => [
      ['text', surface, 7],
      ['text-2', surface, 4.5],
      ['accent', surface, 4.5],
    ],
  ),
  ['urgent', 'surface', 4.5],
  ['urgent', 'surface-2', 4.5],
  ['urgent', 'selected', 4.5],
  ['error', 'surface', 4.5],
  ['line-strong', 'surface', 3],
  ['note-text', 'note-surface', 4.5],
  ['text', 'note-surface', 7],
  ['on-track', 'on-track-surface', 6.8],
  ['due-soon', 'due-soon-surface', 6.5],
  ['due-soon', 'surface', 4.5],
  ['due-soon', 'surface-2', 4.5],
  ['late', 'late-surface', 6],
  ['paused', 'surface', 6],
  ['paused', 'surface-2', 6],
  ['met', 'met-surface', 5.7],
  ['met', 'surface-2', 4.5],
  ['text', 'met-surface', 7],
];

describe.each(Object.entries(schemes))('in %s colours', (_scheme, tokens) => {
  it.each(pairs)('%s on %s has at least %d', (front, back, least) => {
    const ratio = contrast(tokens[front] ?? '', tokens[back] ?? '');
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
  it('white words stand on what is solid', () => {
    expect(contrast('#ffffff', tokens['late-solid'] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#ffffff', tokens['accent-solid'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
