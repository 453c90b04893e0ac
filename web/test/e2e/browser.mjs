// SPDX-License-Identifier: Apache-2.0
// A browser that remembers every error, and looks at pages with axe.

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = process.env.TEND_PICTURES;
if (pictures) mkdirSync(pictures, { recursive: true });

export const base = (process.env.TEND_URL ?? 'http://localhost:8080').replace(/\/$/, '');
export const password = process.env.TEND_PASSWORD ?? 'tend-sample-2026';

/** Everything found wrong, to be told at the end. */
export const findings = [];

export function find(where, what) {
  findings.push(`${where}: ${what}`);
  console.log(`  ✗ ${where}: ${what}`);
}

export function check(where, holds, what) {
  if (!holds) find(where, what);
}

export async function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export const sizes = {
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

const narrowest = 320;

/**
 * A page of its own, with nobody signed in. What its console calls an error is a finding, unless
 * `expected` matches it.
 */
export async function openPage(browser, name, { size = 'desk', scheme = 'light', expected } = {}) {
  const context = await browser.newContext({
    viewport: sizes[size],
    colorScheme: scheme,
    locale: 'en-US',
    timezoneId: 'America/Los_Angeles',
    hasTouch: size === 'phone',
    deviceScaleFactor: size === 'phone' ? 2 : 1,
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'error' || expected?.test(message.text())) return;
    find(name, `console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => find(name, `page error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`CSP violation: ${violatedDirective} ${blockedURI}`),
    );
  });
  return page;
}

export async function signIn(page, path, email, word = password) {
  await page.goto(base + path);
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(word);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Fails on what axe calls serious or critical. */
export async function inspect(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // The library's dialogs have a banner of their own, and its menus stand outside landmarks.
      rules: {
        'landmark-no-duplicate-banner': { enabled: false },
        'landmark-unique': { enabled: false },
        region: { enabled: false },
      },
    }),
  );
  for (const { id, impact, help, nodes } of violations) {
    const places = nodes.map(({ target }) => target.join(' ')).slice(0, 3);
    const line = `axe ${impact} ${id}: ${help} (${nodes.length}) ${places.join(' | ')}`;
    if (impact === 'serious' || impact === 'critical') find(name, line);
    else console.log(`  · ${name}: ${line}`);
  }
}

/** Nothing may be wider than the window, nor than the narrowest one WCAG asks for. */
export async function checkReflow(page, name) {
  const size = page.viewportSize();
  for (const width of new Set([size.width, narrowest])) {
    await page.setViewportSize({ ...size, width });
    await settle(page);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    check(name, excess <= 0, `scrolls sideways by ${excess} px at ${width} px`);
  }
  await page.setViewportSize(size);
}

export async function picture(page, name) {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Until nothing is being fetched, drawn grey, or moving. */
export async function settle(page) {
  await page.waitForFunction(
    () =>
      !document.querySelector('.mantine-Skeleton-root') &&
      document.fonts.status === 'loaded' &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
}
