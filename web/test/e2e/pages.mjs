// SPDX-License-Identifier: Apache-2.0
// Every page, and the states that open on it, in both colour schemes and both widths: axe, sideways
// scrolling, and a picture.

import { checkReflow, find, inspect, openPage, picture, settle, signIn } from './browser.mjs';
import { fillRequest } from './journey.mjs';

const desk = process.env.TEND_DESK ?? 'itech';
const agentEmail = process.env.TEND_AGENT ?? 'ana@itech.example';
const contactEmail = process.env.TEND_CONTACT ?? 'kim@client.example';

/** A look at a page: where it is, and what to do there first. */
const look = (name, path, prepare) => ({ name, path, prepare });

const dialog = (page) => page.getByRole('dialog').waitFor();
const openAct = (name) => async (page) => {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name }).click();
  await dialog(page);
};
const detailsFirst = (work) => async (page) => {
  await page.getByRole('log').waitFor();
  const details = page.getByRole('button', { name: 'Details', exact: true });
  if (await details.isVisible()) {
    await details.click();
    await dialog(page);
  }
  await work(page);
};

function agentLooks(openNumber, finishedNumber) {
  const ticket = `/agent/tickets/${openNumber}`;
  return [
    look('queue', '/agent', (page) => page.locator('ol a').first().waitFor()),
    look('queue-finished', '/agent?state=finished', () => undefined),
    look('queue-empty', '/agent?assignee=me&state=finished', () => undefined),
    look('ticket', ticket, (page) => page.getByRole('log').waitFor()),
    look('ticket-finished', `/agent/tickets/${finishedNumber}`, (page) =>
      page.getByRole('log').waitFor(),
    ),
    look('ticket-note', ticket, async (page) => {
      await page.getByText('Internal note', { exact: true }).last().click();
      await page.getByRole('textbox', { name: 'Internal note' }).fill('For the team only.');
    }),
    look('ticket-menu', ticket, async (page) => {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menu').waitFor();
    }),
    look('ticket-triage', ticket, openAct('Triage')),
    look('ticket-priority', ticket, openAct('Change priority')),
    look('ticket-waiting', ticket, openAct('Ask the client and wait')),
    look('ticket-plan', ticket, openAct('Plan with a date')),
    look('ticket-resolve', ticket, openAct('Resolve')),
    look(
      'ticket-details',
      ticket,
      detailsFirst(() => undefined),
    ),
    look(
      'explanation-time',
      ticket,
      detailsFirst(async (page) => {
        await page.getByRole('button', { name: 'Why this time? Resolution', exact: true }).click();
        await page.getByRole('heading', { name: 'Rules' }).waitFor();
      }),
    ),
    look(
      'explanation-priority',
      ticket,
      detailsFirst(async (page) => {
        await page.getByRole('button', { name: 'Why? Priority' }).click();
        await page.getByRole('heading', { name: 'Rules' }).waitFor();
      }),
    ),
    look(
      'explanation-queue',
      ticket,
      detailsFirst(async (page) => {
        await page.getByRole('button', { name: 'Why? Place' }).click();
        await page.getByRole('heading', { name: 'Ordered by' }).waitFor();
      }),
    ),
    look('on-behalf', '/agent/new', async (page) => {
      await page
        .getByRole('radiogroup', { name: 'What is needed?' })
        .getByRole('radio')
        .first()
        .check();
    }),
    look('on-behalf-faults', '/agent/new', async (page) => {
      await page.getByRole('button', { name: 'Open ticket' }).click();
      await page.getByRole('alert').waitFor();
    }),
    look('shortcuts', '/agent', async (page) => {
      await page.locator('ol a').first().waitFor();
      await page.keyboard.press('?');
      await dialog(page);
    }),
    look('account-menu', '/agent', async (page) => {
      await page.getByRole('button', { name: 'Account' }).click();
      await page.getByRole('menu').waitFor();
    }),
  ];
}

function portalLooks(number) {
  return [
    look('home', '/', (page) => page.locator('main li a').first().waitFor()),
    look('new', '/new', (page) => page.getByRole('radio').first().waitFor()),
    look('new-faults', '/new', async (page) => {
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('alert').waitFor();
    }),
    look('new-filled', '/new', async (page) => {
      await fillRequest(page, 'The printer prints nothing');
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    }),
    look('new-check', '/new', async (page) => {
      await fillRequest(page, 'The printer prints nothing');
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('button', { name: 'Send request' }).waitFor();
    }),
    look('sent', `/requests/${number}/sent`, (page) => page.getByText('Your number').waitFor()),
    look('request', `/requests/${number}`, (page) => page.getByRole('article').first().waitFor()),
  ];
}

async function visit(browser, site, email, looks, size, scheme) {
  const name = (look) => `${site}-${look}-${size}-${scheme}`;
  const page = await openPage(browser, name('pages'), { size, scheme });
  const root = site === 'agent' ? `/${desk}/agent` : `/${desk}/`;
  await page.goto(`${new URL(root, process.env.TEND_URL ?? 'http://localhost:8080')}`);
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
  await examine(page, name('sign-in'));
  await signIn(page, root, email);
  await page.getByRole('main').waitFor();
  await page.getByRole('navigation').waitFor();
  for (const { name: state, path, prepare } of looks) {
    try {
      const address = new URL(`/${desk}${path}`, page.url());
      await page.goto(address.href);
      await page.getByRole('navigation').waitFor();
      await prepare(page);
      await examine(page, name(state));
    } catch (error) {
      find(name(state), error.message.split('\n').slice(0, 4).join(' '));
      await picture(page, `${name(state)}-failed`);
    }
    await page.evaluate(() => sessionStorage.clear());
  }
  await page.context().close();
}

async function examine(page, name) {
  await settle(page);
  await inspect(page, name);
  await picture(page, name);
  await checkReflow(page, name);
}

/** Looks at everything; `open` and `finished` are tickets of the client who looks. */
export async function pages(browser, { open, finished }) {
  for (const size of ['desk', 'phone']) {
    for (const scheme of ['light', 'dark']) {
      console.log(`pages, ${size}, ${scheme}`);
      await visit(browser, 'agent', agentEmail, agentLooks(open, finished), size, scheme);
      await visit(browser, 'portal', contactEmail, portalLooks(open), size, scheme);
    }
  }
}
