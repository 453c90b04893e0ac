// SPDX-License-Identifier: Apache-2.0
import { useDesk } from '@/api/desk';
import type { Clock } from '@/api/schema';
import { useText } from '@/i18n/text';
import { useBusinessTime } from '@/lib/business-time';
import { useInstantWords } from '@/lib/instants';
import { promiseInWords } from './promise';

/** "We will reply by today, 4:30 PM PDT"; and plainly, when that time has passed. */
export function PromiseSentence({ clock }: { clock: Clock }) {
  const text = useText();
  const desk = useDesk();
  const words = useInstantWords();
  const sentence = useBusinessTime((now) => {
    const due = Date.parse(clock.due_at ?? '');
    const said = promiseInWords(text, clock, desk.targets_are, words.deadline(due, now));
    return now > due ? text('promise.late', { promise: said }) : said;
  });
  return <>{sentence}</>;
}
