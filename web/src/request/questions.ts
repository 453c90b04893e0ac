// SPDX-License-Identifier: Apache-2.0
// Which questions of the handbook are asked, given what is known so far (H1).

import type { Answers, Question, RequestType } from '@/api/schema';

/** Who answers: a requester is not asked what an agent has to find out. */
export type Audience = 'requester' | 'agent' | 'everybody';

/** What is known besides the answers, such as the channel. */
export type Facts = Readonly<Record<string, string | undefined>>;

export type Answer = Answers[string];

/** The questions asked now, in the handbook's order. What is not asked holds nothing. */
export function askedQuestions(
  type: RequestType,
  answers: Answers,
  facts: Facts,
  audience: Audience,
): Question[] {
  const known = new Map<string, readonly string[]>();
  for (const [fact, value] of Object.entries(facts)) if (value) known.set(fact, [value]);
  const asked: Question[] = [];
  for (const question of type.questions) {
    const applies = question.when.every(({ question: fact, values }) =>
      known.get(fact)?.some((value) => values.includes(value)),
    );
    if (!applies) continue;
    known.set(question.key, valuesOf(answers[question.key]));
    if (audience === 'everybody' || question.answered_by === audience) asked.push(question);
  }
  return asked;
}

/** The answers to what is asked now; those to questions that went away again are left out. */
export function answersTo(asked: readonly Question[], answers: Answers): Answers {
  const kept: Answers = {};
  for (const { key, kind } of asked) {
    const answer = answers[key];
    if (kind === 'any_of') kept[key] = answer ?? [];
    else if (isAnswered(answer)) kept[key] = typeof answer === 'string' ? answer.trim() : answer;
  }
  return kept;
}

/** Asked, needed, and not answered. Nothing ticked in an `any_of` is an answer. */
export function unanswered(asked: readonly Question[], answers: Answers): Question[] {
  return asked.filter(
    ({ key, kind, optional }) => !optional && kind !== 'any_of' && !isAnswered(answers[key]),
  );
}

/** The question whose answer is the request's own words, so that nobody writes them twice. */
export function storyQuestion(asked: readonly Question[]): Question | undefined {
  return asked.find(({ kind }) => kind === 'text' || kind === 'text_or_file');
}

/** An answer in the words of the form. */
export function answerInWords(question: Question, answer: Answer | undefined): string {
  const labels = new Map(question.choices?.map(({ key, label }) => [key, label]));
  return valuesOf(answer)
    .map((value) => labels.get(value) ?? value)
    .join(', ');
}

function valuesOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return typeof answer === 'string' ? [answer] : answer;
}

function isAnswered(answer: Answer | undefined): answer is Answer {
  return valuesOf(answer).some((value) => value.trim() !== '');
}
