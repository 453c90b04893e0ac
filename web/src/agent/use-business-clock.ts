// SPDX-License-Identifier: Apache-2.0
import { useQuery } from '@tanstack/react-query';
import { businessTimeQuery } from '@/api/tickets';
import { useClockProven } from '@/lib/business-time';

const untilProvenMilliseconds = 3000;
const onceProvenMilliseconds = 60_000;

/** Asks for the business time until it is known whether it runs, then now and again. */
export function useBusinessClock(): void {
  const proven = useClockProven();
  useQuery({
    ...businessTimeQuery,
    staleTime: 0,
    refetchInterval: proven ? onceProvenMilliseconds : untilProvenMilliseconds,
  });
}
