// SPDX-License-Identifier: Apache-2.0
import type { Span } from '@/api/schema';
import { useBusinessTime } from '@/lib/business-time';
import { useInstantWords } from '@/lib/instants';

/** The end of a span: only the time of day when it ends on the day it began. */
export function useSpanEnd(): (span: Span) => string {
  const words = useInstantWords();
  const today = useBusinessTime((now) => new Date(now).setHours(0, 0, 0, 0));
  return ({ from, to }) => {
    const sameDay = new Date(from).toDateString() === new Date(to).toDateString();
    const end = Date.parse(to);
    return sameDay ? words.time(end) : words.moment(end, today);
  };
}
