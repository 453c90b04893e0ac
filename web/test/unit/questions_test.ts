// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Answers } from '@/api/schema';
import { emptyDraft, faultsOf, newTicket, type RequestDraft } from '@/request/draft';
import { answerInWords, answersTo, askedQuestions, storyQuestion } from '@/request/questions';
import { desk, question } from './samples';

const incident = desk.request_types[0];
if (!incident) throw new Error('the desk has no incident');

const asks = (
  answers: Answers,
  channel = 'portal',
  audience: 'requester' | 'everybody' = 'requester',
) => askedQuestions(incident, answers, { channel }, audience).map(({ key }) => key);

describe('what is asked', () => {
  it('is what applies whatever was answered', () => {
    expect(asks({})).toEqual(['effect', 'risk', 'description']);
  });
  it('follows an answer', () => {
    expect(asks({ effect: 'stopped' })).toContain('workaround');
    expect(asks({ effect: 'slower' })).not.toContain('workaround');
  });
  it('does not follow an answer to a question that went away', () => {
    const type = {
      ...incident,
      questions: [
        ...incident.questions,
        question({ key: 'detour', when: [{ question: 'workaround', values: ['exists'] }] }),
      ],
    };
    const answers = { effect: 'slower', workaround: 'exists' };
    const keys = askedQuestions(type, answers, {}, 'requester').map(({ key }) => key);
    expect(keys).not.toContain('detour');
  });
  it('is followed by what was ticked among several', () => {
    const type = {
      ...incident,
      questions: [
        ...incident.questions,
        question({ key: 'which_data', when: [{ question: 'risk', values: ['data_loss'] }] }),
      ],
    };
    const ticked = (risk: string[]) =>
      askedQuestions(type, { risk }, {}, 'requester').some(({ key }) => key === 'which_data');
    expect(ticked(['legal_risk', 'data_loss'])).toBe(true);
    expect(ticked(['legal_risk'])).toBe(false);
  });
  it('leaves to agents what agents answer, and only where it applies', () => {
    expect(asks({}, 'phone')).not.toContain('shown_portal');
    expect(asks({}, 'phone', 'everybody')).toContain('shown_portal');
    expect(asks({}, 'portal', 'everybody')).not.toContain('shown_portal');
  });
});

describe('answers', () => {
  it('to questions that went away are not sent', () => {
    const answers = { effect: 'slower', workaround: 'none', description: ' It is slow. ' };
    const asked = askedQuestions(incident, answers, {}, 'requester');
    expect(answersTo(asked, answers)).toEqual({
      effect: 'slower',
      risk: [],
      description: 'It is slow.',
    });
  });
  it('are shown in the words of the form', () => {
    const risk = question({
      key: 'risk',
      kind: 'any_of',
      choices: [
        { key: 'a', label: 'Data loss' },
        { key: 'b', label: 'Legal risk' },
      ],
    });
    expect(answerInWords(risk, ['a', 'b'])).toBe('Data loss, Legal risk');
  });
});

describe('a request of a client', () => {
  const client = { kind: 'contact' } as const;
  const draft = (part: Partial<RequestDraft>): RequestDraft => ({ ...emptyDraft, ...part });
  const faults = (part: Partial<RequestDraft>) =>
    faultsOf(desk, draft(part), client).map(({ field, fault }) => `${field} ${fault}`);

  it('needs to know its kind before anything else', () => {
    expect(faults({})).toEqual(['type choose_type']);
  });
  it('names all that is missing in the order of the form', () => {
    expect(faults({ type: 'incident', answers: { effect: 'stopped' } })).toEqual([
      'subject write_subject',
      'answers/workaround answer',
      'answers/description write_story',
    ]);
  });
  it('asks for its words where no question of the handbook does', () => {
    expect(faults({ type: 'idea', subject: 'Shelves' })).toEqual(['story write_story']);
  });
  it('is sent with the words it asked for once', () => {
    const complete = draft({
      type: 'incident',
      subject: ' Printer ',
      answers: { effect: 'slower', workaround: 'none', description: 'It smokes.' },
    });
    expect(faultsOf(desk, complete, client)).toEqual([]);
    expect(newTicket(desk, complete, client)).toEqual({
      type: 'incident',
      subject: 'Printer',
      body: 'It smokes.',
      answers: { effect: 'slower', risk: [], description: 'It smokes.' },
    });
    expect(storyQuestion(incident.questions)?.key).toBe('description');
  });
});

describe('a request an agent writes for a caller', () => {
  const agent = { kind: 'agent' } as const;
  const called: RequestDraft = {
    ...emptyDraft,
    type: 'incident',
    channel: 'phone',
    subject: 'Printer',
    contactEmail: 'kim@client.example',
    pressed: '2',
    answers: { description: 'It smokes.' },
  };
  it('may leave open what the caller did not say', () => {
    expect(faultsOf(desk, called, agent)).toEqual([]);
  });
  it('says who called, on which line, and what they pressed', () => {
    expect(newTicket(desk, called, agent)).toMatchObject({
      channel: 'phone',
      contact: { email: 'kim@client.example' },
      line: 'support',
      pressed: '2',
    });
  });
  it('has no line when somebody stopped by', () => {
    const ticket = newTicket(desk, { ...called, channel: 'in_person' }, agent);
    expect(ticket).not.toHaveProperty('line');
    expect(ticket).not.toHaveProperty('pressed');
  });
  it('needs the caller', () => {
    const [first] = faultsOf(desk, { ...called, contactEmail: '' }, agent);
    expect(first?.fault).toBe('write_email');
  });
});
