// SPDX-License-Identifier: Apache-2.0
// Drives both sites in Chromium against a running server with the sample desks.
//   TEND_URL       where the server is (http://localhost:8080)
//   TEND_DESK      which desk (itech), with TEND_AGENT, TEND_CONTACT and TEND_PASSWORD to sign in
//   TEND_PAGES     none: only the journey, without the sweep over every page
//   TEND_PICTURES  a folder for pictures of every page; none are taken without it

import { base, findings, launch, password } from './browser.mjs';
import { journey } from './journey.mjs';
import { pages } from './pages.mjs';

const desk = process.env.TEND_DESK ?? 'itech';
const contactEmail = process.env.TEND_CONTACT ?? 'kim@client.example';

/** A ticket that stays open, sent by the client through the API. */
async function openTicket() {
  const api = `${base}/${desk}/api/v1`;
  const json = { 'content-type': 'application/json' };
  const signedIn = await fetch(`${api}/session`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: contactEmail, password }),
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrf_token: token } = await signedIn.json();
  const { request_types: types } = await (await fetch(`${api}/desk`)).json();
  const opened = await fetch(`${api}/tickets`, {
    method: 'POST',
    headers: { ...json, cookie, 'x-csrf-token': token },
    body: JSON.stringify({
      type: types[0].key,
      subject: 'Scans from the second floor go to an old mailbox',
      body: 'Since Monday, scans arrive in a mailbox nobody reads.\n\nWe need them before noon.',
      answers: {},
    }),
  });
  if (opened.status !== 201) throw new Error(`no ticket: ${await opened.text()}`);
  return (await opened.json()).number;
}

const browser = await launch();
try {
  console.log('journey');
  const finished = await journey(browser);
  if (process.env.TEND_PAGES !== 'none') {
    await pages(browser, { open: await openTicket(), finished });
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
}
console.log(`\n${findings.length} findings`);
for (const finding of findings) console.log(`- ${finding}`);
if (findings.length > 0) process.exitCode = 1;
