// SPDX-License-Identifier: Apache-2.0
import { useBusinessTime } from '@/lib/business-time';
import { useInstantWords } from '@/lib/instants';

interface MomentProps {
  at: string;
  /** `deadline` names the zone, `time` leaves the day out. */
  as?: 'moment' | 'deadline' | 'time';
}

/** An instant in words, in the reader's zone; the full date on hover. */
export function Moment({ at, as = 'moment' }: MomentProps) {
  const words = useInstantWords();
  const instant = Date.parse(at);
  const shown = useBusinessTime((now) =>
    as === 'time' ? words.time(instant) : words[as](instant, now),
  );
  return (
    <time dateTime={at} title={words.full(instant)}>
      {shown}
    </time>
  );
}
