// SPDX-License-Identifier: Apache-2.0
// A request while it is being written, by a contact or by an agent on behalf of one.

import type { Answers, Channel, Desk, NewTicket, Question, RequestType } from '@/api/schema';
import { answersTo, askedQuestions, storyQuestion, unanswered, type Audience } from './questions';

export interface RequestDraft {
  type: string;
  subject: string;
  /** The request's own words, when no question of the handbook asks for them. */
  story: string;
  answers: Answers;
  requestedPriority: string;
  channel: Channel;
  contactEmail: string;
  contactName: string;
  line: string;
  pressed: string;
}

export const emptyDraft: RequestDraft = {
  type: '',
  subject: '',
  story: '',
  answers: {},
  requestedPriority: '',
  channel: 'portal',
  contactEmail: '',
  contactName: '',
  line: '',
  pressed: '',
};

/** Who writes decides what is asked, and how much must be known before the request can go. */
export interface Writer {
  kind: 'contact' | 'agent';
}

export function typeOf(desk: Desk, draft: RequestDraft): RequestType | undefined {
  return desk.request_types.find(({ key }) => key === draft.type);
}

/** What is asked of this writer now. */
export function asked(desk: Desk, draft: RequestDraft, writer: Writer): Question[] {
  const type = typeOf(desk, draft);
  if (!type) return [];
  const audience: Audience = writer.kind === 'contact' ? 'requester' : 'everybody';
  return askedQuestions(type, draft.answers, { channel: draft.channel, type: type.key }, audience);
}

/** The request's own words. */
export function storyOf(draft: RequestDraft, questions: readonly Question[]): string {
  const story = storyQuestion(questions);
  const answer = story ? draft.answers[story.key] : draft.story;
  return typeof answer === 'string' ? answer.trim() : '';
}

/** A field that is not as it should be: which one, and the words said about it. */
export interface FieldFault {
  field: string;
  fault: 'choose_type' | 'write_subject' | 'write_story' | 'answer' | 'write_email' | 'choose_line';
}

export const fieldOf = (question: Question) => `answers/${question.key}`;

/**
 * What must be put right before the request can go, in the order of the form. A contact answers
 * everything; an agent may not have been told everything, then the desk asks for it later.
 */
export function faultsOf(desk: Desk, draft: RequestDraft, writer: Writer): FieldFault[] {
  const faults: FieldFault[] = [];
  if (writer.kind === 'agent') {
    if (!draft.contactEmail.includes('@'))
      faults.push({ field: 'contact/email', fault: 'write_email' });
    if (needsLine(desk, draft)) faults.push({ field: 'line', fault: 'choose_line' });
  }
  if (!typeOf(desk, draft)) return [...faults, { field: 'type', fault: 'choose_type' }];
  const questions = asked(desk, draft, writer);
  const story = storyQuestion(questions);
  if (!draft.subject.trim()) faults.push({ field: 'subject', fault: 'write_subject' });
  const needed = writer.kind === 'contact' ? unanswered(questions, draft.answers) : [];
  for (const question of needed) {
    if (question !== story) faults.push({ field: fieldOf(question), fault: 'answer' });
  }
  if (!storyOf(draft, questions)) {
    faults.push({ field: story ? fieldOf(story) : 'story', fault: 'write_story' });
  }
  return faults;
}

function needsLine(desk: Desk, draft: RequestDraft): boolean {
  return draft.channel === 'phone' && desk.phone_lines.length > 1 && !draft.line;
}

/** What is sent. Only what the form asked at last is in it. */
export function newTicket(desk: Desk, draft: RequestDraft, writer: Writer): NewTicket {
  const questions = asked(desk, draft, writer);
  return {
    type: draft.type,
    subject: draft.subject.trim(),
    body: storyOf(draft, questions),
    answers: answersTo(questions, draft.answers),
    ...(draft.requestedPriority && { requested_priority: draft.requestedPriority }),
    ...(writer.kind === 'agent' && onBehalf(desk, draft)),
  };
}

function onBehalf(desk: Desk, draft: RequestDraft): Partial<NewTicket> {
  const name = draft.contactName.trim();
  const line = draft.line || desk.phone_lines[0]?.key;
  return {
    channel: draft.channel,
    contact: { email: draft.contactEmail.trim(), ...(name && { name }) },
    ...(draft.channel === 'phone' && line && { line }),
    ...(draft.channel === 'phone' && draft.pressed && { pressed: draft.pressed }),
  };
}
