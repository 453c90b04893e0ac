// SPDX-License-Identifier: Apache-2.0
// The two sample desks as the stand-in server knows them: what their forms ask, who works there,
// and a small part of their rules.

const oneOf = (key, ask, choices, more = {}) => question(key, ask, 'one_of', choices, more);
const anyOf = (key, ask, choices, more = {}) => question(key, ask, 'any_of', choices, more);
const text = (key, ask, more = {}) => question(key, ask, 'text', {}, more);

function question(key, ask, kind, choices, { when = [], answeredBy = 'requester' } = {}) {
  return {
    key,
    ask,
    kind,
    choices: Object.entries(choices).map(([choice, label]) => ({ key: choice, label })),
    when,
    answered_by: answeredBy,
    optional: false,
  };
}

const shownPortal = oneOf(
  'shown_portal',
  'Did you show the caller the portal?',
  { shown: 'Shown, and invited', not_needed: 'Not needed' },
  { answeredBy: 'agent', when: [{ question: 'channel', values: ['phone', 'in_person'] }] },
);

const trouble = [
  oneOf('affected', 'Who or what is affected?', {
    one_person: 'One person',
    several_people: 'Several people',
    critical_function: 'A critical business function',
  }),
  oneOf('effect', 'What does it do?', {
    stopped: 'Complete loss of service',
    disrupted: 'Significant disruption',
    slower: 'Moderate disruption: we can work, but less well',
    minor: 'Minimal impact',
  }),
  oneOf(
    'workaround',
    'Is there a workaround?',
    { none: 'There is none', exists: 'There is one' },
    { when: [{ question: 'effect', values: ['stopped', 'disrupted'] }] },
  ),
  anyOf('risk', 'Is any of these involved?', {
    data_loss: 'Data loss',
    security_breach: 'A security breach',
    legal_risk: 'A regulatory or legal risk',
    data_in_doubt: 'A potential data integrity issue',
    legal_later: 'A legal risk that can wait one business day',
  }),
  question('description', 'What happened?', 'text_or_file', {}),
];

const itech = {
  desk: {
    desk: 'itech',
    name: 'ITECH Solutions',
    time_zone: 'America/Los_Angeles',
    policy_version: '2026-03-01.4f2a',
    targets_are: 'commitments',
    priorities: [
      {
        key: 'P1',
        name: 'P1 – Critical',
        means:
          'Widespread or critical system failure causing complete loss of service for multiple users or a critical business function, with no workaround. Includes data loss, security breaches, or regulatory/legal risks. Requires immediate action, including after-hours same-day response.',
      },
      {
        key: 'P2',
        name: 'P2 – High',
        means:
          'Significant system disruption affecting a critical business function or multiple users, with no workaround. Includes potential data integrity issues or regulatory/legal risks that can be addressed by the next business day.',
      },
      {
        key: 'P3',
        name: 'P3 – Medium',
        means:
          'Moderate system or service disruption affecting one or more users, with a workaround available. Impacts productivity but does not halt critical business functions. Resolution required within one business day.',
      },
      {
        key: 'P4',
        name: 'P4 – Low',
        means:
          'Minor system or service issue with minimal impact on business operations, affecting one or more users, with a workaround available. Resolution can be scheduled without urgency.',
      },
      {
        key: 'P5',
        name: 'P5 – No SLA',
        means:
          'Non-urgent service requests or enhancements with no immediate business impact or deadline. Handled on a best-effort basis.',
      },
    ],
    waiting_reasons: [{ key: 'client', name: 'Waiting for you' }],
    closing_reasons: ['resolved'],
    teams: [
      { key: 'coordinators', name: 'Service Coordinators' },
      { key: 'service_delivery', name: 'Service Delivery Team' },
      { key: 'emergency', name: 'Emergency Response Team' },
      { key: 'managers', name: 'Managers' },
    ],
    phone_lines: [
      {
        key: 'support',
        number: '+1-805-555-0121',
        keys: [{ digit: '2', label: 'P1 – Critical' }],
      },
    ],
    mail_address: 'help@itech.example',
    request_types: [
      { key: 'incident', name: 'Something does not work', questions: [...trouble, shownPortal] },
      {
        key: 'service',
        name: 'Question or service request',
        questions: [
          text('wanted', 'What would you like us to do?'),
          oneOf('deadline', 'Is there an immediate business impact, or a deadline?', {
            pressing: 'There is one',
            whenever: 'There is none',
          }),
          shownPortal,
        ],
      },
      {
        key: 'enhancement',
        name: 'Enhancement',
        questions: [text('wanted', 'What would you like us to do?')],
      },
      {
        key: 'onsite_visit',
        name: 'Onsite visit',
        questions: [
          ...trouble,
          oneOf(
            'remote_fix',
            'Could it be resolved remotely?',
            { possible: 'Yes, remotely', impossible: 'No, only onsite' },
            { answeredBy: 'agent' },
          ),
        ],
      },
    ],
    requestable_priorities: ['P1'],
  },
  hours: { zone: 'America/Los_Angeles', opens: 8, closes: 17 },
  defaultPriority: 'P3',
  mailPriority: 'P3',
  team: 'service_delivery',
  targets: {
    P1: { first_response: 0.2, resolution_plan: 0.5, resolution: 4, aroundTheClock: true },
    P2: { first_response: 0.2, resolution_plan: 7, resolution: 8, next_update: 2 },
    P3: { first_response: 0.2, resolution_plan: 20, resolution: 24, next_update: 27 },
    P4: { first_response: 0.2, resolution_plan: 60, resolution: 172, next_update: 27 },
    P5: { first_response: 0.2, resolution: null },
  },
  decide(answers) {
    const has = (key, ...values) =>
      [answers[key]].flat().some((value) => value !== undefined && values.includes(value));
    const grid = {
      because: 'assigns ticket priorities based on the impact and urgency of the issue',
      rule: 'policy.yaml:117',
    };
    if (has('risk', 'data_loss', 'security_breach', 'legal_risk')) {
      return {
        priority: 'P1',
        because: 'Includes data loss, security breaches, or regulatory/legal risks',
        rule: 'policy.yaml:105',
        facts: ['risk'],
      };
    }
    if (has('effect', 'minor')) {
      return {
        priority: 'P4',
        because: 'Minor system or service issue with minimal impact on business operations',
        rule: 'policy.yaml:115',
        facts: ['effect'],
      };
    }
    if (has('deadline', 'whenever')) {
      return {
        priority: 'P5',
        because: 'Non-urgent service requests or enhancements with no immediate business impact',
        rule: 'policy.yaml:113',
        facts: ['deadline'],
      };
    }
    if (has('affected', 'several_people', 'critical_function') && has('workaround', 'none')) {
      return {
        priority: has('effect', 'stopped') ? 'P1' : 'P2',
        ...grid,
        facts: ['affected', 'effect', 'workaround'],
      };
    }
    if (answers.affected && answers.effect) {
      return { priority: 'P3', ...grid, facts: ['affected', 'effect'] };
    }
    return undefined;
  },
};

const gulfAffected = { answeredBy: 'agent' };
const gulfAccess = oneOf(
  'access',
  'Does it need elevated access or system administration?',
  { elevated: 'Yes', ordinary: 'No' },
  { answeredBy: 'agent' },
);

const gulf = {
  desk: {
    desk: 'gulf',
    name: 'Gulf Support',
    time_zone: 'America/Chicago',
    policy_version: '2026-03-01.9c1e',
    targets_are: 'goals',
    priorities: [
      ['critical', 'Critical', 'Large-scale and critical outages affecting multiple users'],
      ['high', 'High', 'Large-scale and critical outages affecting multiple users within a site'],
      ['medium', 'Medium', 'A larger issue with a workaround'],
      ['low', 'Low', 'Issues affecting an individual user'],
    ].map(([key, name, means]) => ({ key, name, means: `${means}.` })),
    waiting_reasons: [],
    closing_reasons: ['resolved', 'withdrawn', 'duplicate'],
    teams: [
      { key: 'texas_desk', name: 'Texas support desk' },
      { key: 'louisiana_desk', name: 'Louisiana support desk' },
      { key: 'engineers', name: 'On Call Engineers' },
    ],
    phone_lines: [
      { key: 'texas', number: '+1-737-555-0151', keys: [{ digit: '2', label: 'Support' }] },
      { key: 'louisiana', number: '+1-337-555-0152', keys: [{ digit: '2', label: 'Support' }] },
    ],
    mail_address: 'support@gulf.example',
    request_types: [
      {
        key: 'incident',
        name: 'Something does not work',
        questions: [
          question('description', 'What is happening?', 'text_or_file', {}),
          oneOf(
            'affected',
            'Who is affected?',
            {
              one_user: 'An individual user',
              site: 'Multiple users within a site',
              organization: 'Multiple users within the organization',
            },
            gulfAffected,
          ),
          oneOf(
            'workaround',
            'Is there a workaround?',
            { none: 'There is none', exists: 'There is one' },
            {
              ...gulfAffected,
              when: [{ question: 'affected', values: ['site', 'organization'] }],
            },
          ),
          gulfAccess,
        ],
      },
      {
        key: 'request',
        name: 'I would like something',
        questions: [question('description', 'What is happening?', 'text_or_file', {}), gulfAccess],
      },
    ],
    requestable_priorities: [],
  },
  hours: { zone: 'America/Chicago', opens: 7, closes: 17 },
  defaultPriority: 'low',
  mailPriority: 'low',
  team: 'louisiana_desk',
  targets: {
    critical: { triage: 0.25, resolution: 4 },
    high: { triage: 0.25, resolution: 8 },
    medium: { triage: 0.25, resolution: 30 },
    low: { triage: 0.25, resolution: 50 },
  },
  decide(answers) {
    const outage =
      'Large-scale and critical outages affecting multiple users within a site or organization';
    if (answers.workaround === 'exists') {
      return {
        priority: 'medium',
        because: 'a larger issue with a workaround',
        rule: 'policy.yaml:56',
        facts: ['affected', 'workaround'],
      };
    }
    if (answers.affected === 'organization') {
      return {
        priority: 'critical',
        because: outage,
        ourChoice: 'Critical: within the organization',
        rule: 'policy.yaml:57',
        facts: ['affected'],
      };
    }
    if (answers.affected === 'site') {
      return {
        priority: 'high',
        because: outage,
        ourChoice: 'High: within a site',
        rule: 'policy.yaml:60',
        facts: ['affected'],
      };
    }
    return undefined;
  },
};

const agent = (id, name, email, teams, roles = ['agent']) => ({ id, name, email, teams, roles });
const contact = (id, name, email, client) => ({ id, name, email, client });

const northwind = { id: 'client-northwind', name: 'Northwind Traders' };
const clientCo = { id: 'client-client', name: 'Client & Sons' };
const harbor = { id: 'client-harbor', name: 'Harbor Freight Forwarding' };
const bayou = { id: 'client-bayou', name: 'Bayou Seafood' };

itech.agents = [
  agent('agent-ana', 'Ana Ruiz', 'ana@itech.example', ['coordinators'], ['agent', 'coordinator']),
  agent('agent-ben', 'Ben Castell', 'ben@itech.example', ['service_delivery', 'emergency']),
  agent('agent-cleo', 'Cleo Hartman', 'cleo@itech.example', ['service_delivery', 'emergency']),
  agent('agent-dov', 'Dov Lindgren', 'dov@itech.example', ['managers'], ['agent', 'manager']),
];
itech.contacts = [
  contact('contact-kim', 'Kim Alvarez', 'kim@client.example', clientCo),
  contact('contact-jon', 'Jon Berg', 'jon@northwind.example', northwind),
  contact('contact-priya', 'Priya Nair', 'priya@northwind.example', northwind),
  contact('contact-luis', 'Luis Ortega', 'luis@harbor.example', harbor),
];
gulf.agents = [
  agent('agent-sam', 'Sam Tolliver', 'sam@gulf.example', ['texas_desk', 'engineers']),
  agent('agent-tess', 'Tess Boudin', 'tess@gulf.example', ['louisiana_desk', 'engineers']),
  agent('agent-vic', 'Vic Landry', 'vic@gulf.example', ['managers'], ['agent', 'manager']),
];
gulf.contacts = [contact('contact-lee', 'Lee Thibodeaux', 'lee@bayou.example', bayou)];

export const desks = { itech, gulf };
