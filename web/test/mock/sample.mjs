// SPDX-License-Identifier: Apache-2.0
// A believable morning on each desk: what stands in the queues when the stand-in server starts.

import { acts, opened } from './ticket.mjs';

const minute = 60_000;
const hour = 60 * minute;

const itechRequests = [
  {
    ago: 26 * hour,
    from: 'kim',
    channel: 'portal',
    type: 'incident',
    subject: 'Label printer in the warehouse prints blank labels',
    body: 'Since the driver update yesterday, the Zebra at dock 3 feeds but prints nothing.\n\nDock 1 and 2 are fine. We moved the urgent labels to dock 1 for now.',
    answers: { affected: 'one_person', effect: 'slower', risk: [] },
    then: [
      ['ben', 'assignment', { agent: 'agent-ben' }],
      ['ben', 'triage', { answers: { affected: 'several_people' } }],
      [
        'ben',
        'messages',
        {
          public: false,
          body: 'Driver 8.6 again, see the Harbor case last week. Roll back first.',
        },
      ],
      [
        'ben',
        'messages',
        {
          public: true,
          body: 'Thanks, Kim. This looks like the new driver. I am rolling dock 3 back to the previous one and will print a test page with you afterwards.',
        },
      ],
    ],
  },
  {
    ago: 7 * minute,
    from: 'jon',
    channel: 'portal',
    type: 'incident',
    subject: 'Checkout returns 502 for about one order in ten',
    body: 'Since this morning’s release the checkout gives a 502 for about one order in ten. We have the spring sale running, so this hurts.\n\nOrder numbers: 88213, 88231, 88240.',
    answers: { affected: 'critical_function', effect: 'stopped', workaround: 'none', risk: [] },
    requested_priority: 'P1',
    then: [],
  },
  {
    ago: 90 * minute,
    from: 'luis',
    channel: 'phone',
    type: 'incident',
    subject: 'Nobody in the Oxnard office can open the shared drive',
    body: 'Caller says the S: drive has been gone since 9. Twelve people affected, no copy elsewhere.',
    answers: {
      affected: 'several_people',
      effect: 'disrupted',
      workaround: 'none',
      risk: [],
      shown_portal: 'shown',
    },
    then: [
      ['ana', 'triage', { answers: {} }],
      ['ana', 'assignment', { agent: 'agent-cleo' }],
      [
        'cleo',
        'messages',
        {
          public: true,
          body: 'We are on it: the file server stopped after an update. We restart it now and call you in ten minutes.',
        },
      ],
    ],
  },
  {
    ago: 3 * hour,
    from: 'priya',
    channel: 'email',
    type: 'incident',
    subject: 'Outlook asks for my password every few minutes',
    body: 'Hello,\nmy Outlook keeps asking for the password since I changed it on Monday. Teams works.\nThanks, Priya',
    answers: {},
    then: [
      ['ben', 'assignment', { agent: 'agent-ben' }],
      [
        'ben',
        'waiting',
        {
          reason: 'client',
          question:
            'Could you tell me which version File > Account shows, and whether the web mail asks too?',
        },
      ],
    ],
  },
  {
    ago: 50 * hour,
    from: 'jon',
    channel: 'portal',
    type: 'service',
    subject: 'Two new starters on Monday: accounts and laptops',
    body: 'Please prepare accounts for Rosa Lindqvist and Tom Okafor, both in Finance, laptops like the last two.',
    answers: { wanted: 'Accounts and laptops for two people.', deadline: 'pressing' },
    then: [
      ['ana', 'triage', { answers: {}, agent: 'agent-cleo' }],
      [
        'cleo',
        'plan',
        { date: '+2d', text: 'Laptops are imaged tomorrow and handed over on Monday at nine.' },
      ],
      [
        'cleo',
        'messages',
        { public: true, body: 'Everything is ordered; you find the date on the request.' },
      ],
    ],
  },
  {
    ago: 20 * hour,
    from: 'luis',
    channel: 'in_person',
    type: 'enhancement',
    subject: 'A dashboard of open purchase orders per site',
    body: 'Luis stopped by: he would like one page that shows open purchase orders for each site.',
    answers: { wanted: 'One page with open purchase orders for each site.', deadline: 'whenever' },
    then: [],
  },
  {
    ago: 80 * hour,
    from: 'priya',
    channel: 'portal',
    type: 'incident',
    subject: 'Scanner on the second floor mails to the wrong address',
    body: 'Scans from the second floor arrive at an old mailbox.',
    answers: { affected: 'several_people', effect: 'minor', risk: [] },
    then: [
      ['ben', 'assignment', { agent: 'agent-ben' }],
      [
        'ben',
        'resolution',
        {
          explanation:
            'The address book on the scanner pointed to the mailbox that was closed in January. It now uses the group address, and a test scan arrived.',
        },
      ],
    ],
  },
];

const gulfRequests = [
  {
    ago: 12 * minute,
    from: 'lee',
    channel: 'portal',
    type: 'incident',
    subject: 'Scale in the packing hall does not reach the network',
    body: 'The scale at line 2 shows “no network” since the thunderstorm. We write weights by hand.',
    answers: { description: 'The scale at line 2 shows “no network”.' },
    then: [],
  },
  {
    ago: 5 * hour,
    from: 'lee',
    channel: 'email',
    type: 'request',
    subject: 'Please add the new freezer to the temperature report',
    body: 'Unit 7 has been running since Tuesday and is not in the morning report yet.',
    answers: { description: 'Unit 7 is not in the report.' },
    then: [['sam', 'triage', { answers: { access: 'ordinary' }, agent: 'agent-sam' }]],
  },
];

/** The tickets of a desk, as they stand at `now`. */
export function sampleTickets(desk, now) {
  const requests = desk.desk.desk === 'itech' ? itechRequests : gulfRequests;
  return requests.map(({ ago, from, then, ...request }, index) => {
    const contact = desk.contacts.find(({ id }) => id === `contact-${from}`);
    const received = now - ago;
    const ticket = opened(desk, 1041 + index, { ...request, contact }, received);
    then.forEach(([who, act, body], step) => {
      const agent = desk.agents.find(({ id }) => id === `agent-${who}`);
      const at = received + Math.round((ago * (step + 1)) / (then.length + 2));
      const dated = body.date ? { ...body, date: new Date(now + 48 * hour).toISOString() } : body;
      acts[act](ticket, dated, { desk, person: { kind: 'agent', name: agent.name }, now: at });
    });
    return ticket;
  });
}

/** Many more of the same, to see a long queue. */
export function manyTickets(desk, now, count, firstNumber) {
  const requests = desk.desk.desk === 'itech' ? itechRequests : gulfRequests;
  return Array.from({ length: count }, (_, index) => {
    const { ago, from, ...request } = requests[index % requests.length];
    const contact = desk.contacts.find(({ id }) => id === `contact-${from}`);
    const received = now - ago - index * 7 * minute;
    return opened(desk, firstNumber + index, { ...request, contact }, received);
  });
}
