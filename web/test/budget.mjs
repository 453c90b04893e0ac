// SPDX-License-Identifier: Apache-2.0
// Fails when a page asks the browser for more than we allow ourselves; sizes are gzipped kilobytes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const budgets = {
  'index.html': { script: 230, style: 25 },
  'portal.html': { script: 185, style: 15 },
};
const laterChunk = 30;
const firstFont = 50;

const sizes = new Map();
function kilobytes(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file))).length / 1000);
  return sizes.get(file);
}

/** What loads together with a chunk: itself and all it imports, each once. */
function together(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) together(imported, seen);
  return seen;
}

function weigh(keys) {
  const chunks = [...keys].map((key) => manifest[key]);
  const styles = new Set(chunks.flatMap(({ css }) => css ?? []));
  const sum = (files) => [...files].reduce((total, file) => total + kilobytes(file), 0);
  return { script: sum(chunks.map(({ file }) => file)), style: sum(styles) };
}

let exceeded = false;
function hold(name, size, budget) {
  const over = size > budget;
  exceeded ||= over;
  console.log(`${over ? 'OVER' : 'ok  '} ${name}: ${size.toFixed(1)} of ${budget} kB`);
}

for (const [page, budget] of Object.entries(budgets)) {
  const first = together(page);
  const weight = weigh(first);
  hold(`${page} script`, weight.script, budget.script);
  hold(`${page} style`, weight.style, budget.style);
  const routes = [...first].flatMap((key) => manifest[key].dynamicImports ?? []);
  for (const route of new Set(routes)) {
    const later = [...together(route)].filter((key) => !first.has(key));
    hold(`${page} → ${manifest[route].name}`, weigh(later).script, laterChunk);
  }
}
const fonts = readdirSync(join(dist, 'assets')).filter((file) => /latin-wght.*woff2$/.test(file));
for (const font of fonts)
  hold(font, readFileSync(join(dist, 'assets', font)).length / 1000, firstFont);
process.exitCode = exceeded ? 1 : 0;
