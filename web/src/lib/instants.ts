// SPDX-License-Identifier: Apache-2.0
// Instants in words, in the reader's zone. Deadlines name the zone, because client and desk may
// live in different ones.

import { useIntl, type IntlShape } from 'react-intl';
import type { TextKey } from '@/i18n/text';

type Nearness = 'yesterday' | 'today' | 'tomorrow' | 'other';

const nearWords: Record<Exclude<Nearness, 'other'>, TextKey> = {
  yesterday: 'instant.yesterday',
  today: 'instant.today',
  tomorrow: 'instant.tomorrow',
};

/** Which day an instant falls on, seen from another, by the reader's calendar. */
export function nearness(instant: number, now: number): Nearness {
  const startOfDay = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const days = Math.round((startOfDay(instant) - startOfDay(now)) / 86_400_000);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days === -1 ? 'yesterday' : 'other';
}

const timeOfDay = { hour: 'numeric', minute: '2-digit' } as const;
const withZone = { ...timeOfDay, timeZoneName: 'short' } as const;

function dateOf(intl: IntlShape, instant: number, now: number) {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear();
  return intl.formatDate(instant, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  });
}

/** Words for instants, as seen from `now` (both milliseconds since 1970). */
export function useInstantWords() {
  const intl = useIntl();
  const words = (instant: number, now: number, format: typeof timeOfDay | typeof withZone) => {
    const time = intl.formatTime(instant, format);
    const near = nearness(instant, now);
    if (near !== 'other') return intl.formatMessage({ id: nearWords[near] }, { time });
    const date = dateOf(intl, instant, now);
    return intl.formatMessage({ id: 'instant.date' }, { date, time });
  };
  return {
    /** "today, 4:30 PM" or "Fri, Mar 13, 4:30 PM". */
    moment: (instant: number, now: number) => words(instant, now, timeOfDay),
    /** The same with the name of the zone. */
    deadline: (instant: number, now: number) => words(instant, now, withZone),
    /** Date, time and zone in full, for tooltips. */
    full: (instant: number) => intl.formatDate(instant, { dateStyle: 'full', timeStyle: 'long' }),
    time: (instant: number) => intl.formatTime(instant, timeOfDay),
  };
}
