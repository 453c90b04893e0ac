// SPDX-License-Identifier: Apache-2.0
import type { Text } from '@/i18n/text';
import { lengthOf } from '@/lib/sla';

/** "3h 05m"; under ten minutes "8m 50s". Never negative. */
export function lengthInWords(text: Text, milliseconds: number): string {
  const length = lengthOf(milliseconds);
  switch (length.unit) {
    case 'days':
      return text('length.days', { days: length.days, hours: length.hours });
    case 'hours':
      return text('length.hours', { hours: length.hours, minutes: twoDigits(length.minutes) });
    case 'minutes':
      return text('length.minutes', { minutes: length.minutes });
    case 'seconds':
      return text('length.seconds', {
        minutes: length.minutes,
        seconds: twoDigits(length.seconds),
      });
  }
}

/** Time that counted or did not, in hours however many: a day of work is not 24 of them. */
export function hoursInWords(text: Text, milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return text('length.minutes', { minutes });
  if (minutes % 60 === 0) return text('length.whole_hours', { hours });
  return text('length.hours', { hours, minutes: twoDigits(minutes % 60) });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
