// SPDX-License-Identifier: Apache-2.0
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '@/api/problem';
import { sessionKey } from '@/api/session';

const retriesMax = 2;

export const queries = new QueryClient({
  queryCache: new QueryCache({
    // The session ended; the sign-in page comes up where the reader was.
    onError: (problem) => {
      if (isProblem(problem, 401)) queries.setQueryData(sessionKey, null);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // A clear no does not become a yes; a server out of reach may come back.
      retry: (failures, problem) =>
        failures < retriesMax &&
        isProblem(problem) &&
        (problem.status === 0 || problem.status >= 500),
    },
  },
});
