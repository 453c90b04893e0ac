// SPDX-License-Identifier: Apache-2.0
// One request from beginning to end, through both sites: a client asks, the desk assesses, answers
// and resolves, and the client sees each step without reloading.

import { check, find, openPage, settle, signIn } from './browser.mjs';

const desk = process.env.TEND_DESK ?? 'itech';
const agentEmail = process.env.TEND_AGENT ?? 'ana@itech.example';
const contactEmail = process.env.TEND_CONTACT ?? 'kim@client.example';

const subject = `The label printer at dock ${Date.now() % 100_000} prints nothing`;

async function step(name, work) {
  try {
    const result = await work();
    console.log(`  ✓ ${name}`);
    return result;
  } catch (error) {
    find(name, error.message.split('\n').slice(0, 6).join(' '));
    throw error;
  }
}

/** Walks it, and gives back the number of the ticket. */
export async function journey(browser) {
  const portal = await openPage(browser, 'journey, portal');
  const workspace = await openPage(browser, 'journey, workspace');

  await step('a wrong password is refused in words', () => wrongPassword(browser));
  await step('the client signs in', async () => {
    await signIn(portal, `/${desk}/`, contactEmail);
    await portal.getByRole('heading', { level: 1, name: 'My requests' }).waitFor();
  });
  const number = await step('the client sends a request', () => sendRequest(portal));
  await step('the agent signs in and finds it in the queue', async () => {
    await signIn(workspace, `/${desk}/agent`, agentEmail);
    await workspace.getByRole('heading', { level: 1, name: 'Queue' }).waitFor();
    await findInQueue(workspace, number);
  });
  await step('the agent triages it', () => triage(workspace));
  await step('the agent asks why it is due when it is', () => askWhy(workspace));
  await step('the agent takes it', async () => {
    await workspace.keyboard.press('a');
    await workspace.getByRole('combobox', { name: 'Assignee' }).waitFor();
    await workspace.waitForFunction(
      () => document.querySelector('aside select')?.value !== '',
      undefined,
      { timeout: 5000 },
    );
  });
  await step('the agent writes a note and a reply', () => write(workspace));
  await step('the client sees the reply and not the note', async () => {
    await portal.getByRole('link', { name: 'Follow this request' }).click();
    await portal.getByText('We look into it now.').waitFor();
    const note = await portal.getByText('Probably the driver.').count();
    check('portal', note === 0, 'the note is shown to the client');
  });
  await step('the agent asks and waits; the client answers', async () => {
    await act(workspace, 'Ask the client and wait');
    await workspace.getByLabel('Question').fill('Which printer is it?');
    await workspace.getByRole('button', { name: 'Ask and wait' }).click();
    await workspace.getByRole('dialog').waitFor({ state: 'hidden' });
    await portal.getByText('Waiting for you').first().waitFor();
    await portal.getByLabel('Your answer').fill('The one at the door.');
    await portal.getByRole('button', { name: 'Send' }).click();
    await portal.getByText('In progress').first().waitFor();
    await workspace.getByText('The one at the door.').waitFor();
  });
  await step('the agent resolves it with an explanation', () => resolve(workspace));
  await step('the client reads the explanation', async () => {
    await portal.getByText('The driver was rolled back.').first().waitFor();
    await portal.getByText('Resolved').first().waitFor();
  });
  await portal.context().close();
  await workspace.context().close();
  return number;
}

async function wrongPassword(browser) {
  const page = await openPage(browser, 'wrong password', { expected: /401/ });
  await signIn(page, `/${desk}/`, contactEmail, 'not the password');
  await page.getByRole('alert').waitFor();
  await page.context().close();
}

/** Answers whatever is asked with the first choice, so that any handbook's form can be sent. */
export async function fillRequest(page, words) {
  const kinds = page.getByRole('radiogroup', { name: 'What do you need?' });
  await kinds.getByRole('radio').first().check();
  await page.getByLabel('Summary').fill(words);
  let answered = 0;
  for (;;) {
    const groups = page.locator('form').getByRole('radiogroup');
    const count = await groups.count();
    if (answered === count) break;
    const group = groups.nth(answered);
    answered += 1;
    const chosen = await group.locator('input:checked').count();
    if (chosen === 0) await group.getByRole('radio').first().check();
  }
  for (const field of await page.locator('form textarea:visible').all()) {
    await field.fill('Since this morning it feeds paper and prints nothing.');
  }
}

async function sendRequest(page) {
  await page.getByRole('main').getByRole('link', { name: 'New request' }).click();
  await page.getByRole('heading', { level: 1, name: 'New request' }).waitFor();
  await fillRequest(page, subject);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: 'Check your request' }).waitFor();
  await page.goBack();
  await page.getByLabel('Summary').waitFor();
  check('back', (await page.getByLabel('Summary').inputValue()) === subject, 'forgot the draft');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send request' }).click();
  await page.getByRole('heading', { level: 1, name: 'We have your request' }).waitFor();
  const words = await page.getByText(/Your number/).innerText();
  return Number(/#(\d+)/.exec(words)?.[1]);
}

async function findInQueue(page, number) {
  await page.getByRole('link', { name: new RegExp(`#${number}\\b`) }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: subject }).waitFor();
}

async function act(page, name) {
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('dialog').waitFor();
}

async function triage(page) {
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  for (const group of await dialog.getByRole('radiogroup').all()) {
    const chosen = await group.locator('input:checked').count();
    if (chosen === 0) await group.getByRole('radio').first().check();
  }
  await dialog.getByRole('button', { name: 'Triage' }).click();
  await page.getByRole('dialog', { name: 'Triaged' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function askWhy(page) {
  await page.getByRole('button', { name: 'Why this time? Resolution', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Rules' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  // The dialog hides before it hands the focus back, so the focus may still be on its way.
  await page
    .waitForFunction(
      () =>
        document.activeElement?.textContent?.includes('Why this time?') &&
        document.activeElement !== document.body,
      null,
      {
        timeout: 5_000,
      },
    )
    .catch(() => {});
  const focus = await page.evaluate(() => document.activeElement?.textContent?.slice(0, 80));
  check('explanation', focus?.includes('Why this time?'), `focus went to "${focus}"`);
}

async function write(page) {
  await page.keyboard.press('n');
  await page.getByText('Only your team sees this').waitFor();
  await page.getByRole('textbox', { name: 'Internal note' }).fill('Probably the driver.');
  await page.getByRole('button', { name: 'Add note' }).click();
  await page.getByRole('article').filter({ hasText: 'Probably the driver.' }).waitFor();
  await page.getByText('Public reply').click();
  await page.getByRole('textbox', { name: 'Public reply' }).fill('We look into it now.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('article').filter({ hasText: 'We look into it now.' }).waitFor();
  await settle(page);
}

async function resolve(page) {
  await act(page, 'Resolve');
  await page.getByLabel('What was wrong, and what was done').fill('The driver was rolled back.');
  await page.getByRole('dialog').getByRole('button', { name: 'Resolve' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.locator('main header').getByText('Resolved').first().waitFor();
}
