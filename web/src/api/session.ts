// SPDX-License-Identifier: Apache-2.0
// Who is signed in. The cookie itself cannot be read here, so a mark in local storage tells whether
// asking is worth it: a page that nobody is signed in to asks nothing.

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { deskName } from '@/lib/place';
import { answerOf, carryCsrfToken, http } from './client';
import { isProblem } from './problem';
import type { Person, Session, SignIn } from './schema';

export const sessionKey = ['session'] as const;
const mark = `tend-signed-in-${deskName}`;

function keep(session: Session | null): Session | null {
  carryCsrfToken(session?.csrf_token);
  if (session) localStorage.setItem(mark, 'yes');
  else localStorage.removeItem(mark);
  return session;
}

async function currentSession(): Promise<Session | null> {
  if (!localStorage.getItem(mark)) return keep(null);
  try {
    return keep(await answerOf(http.GET('/session')));
  } catch (problem) {
    if (isProblem(problem, 401)) return keep(null);
    throw problem;
  }
}

export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: currentSession, staleTime: Infinity });
}

/** The person signed in; only for what is shown behind the sign-in page. */
export function usePerson(): Person {
  const { data } = useSession();
  if (!data) throw new Error('nobody is signed in');
  return data.person;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SignIn) => answerOf(http.POST('/session', { body })),
    onSuccess: (session) => queries.setQueryData(sessionKey, keep(session)),
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(http.DELETE('/session')),
    onSettled: () => {
      sessionStorage.clear();
      queries.clear();
      queries.setQueryData(sessionKey, keep(null));
    },
  });
}
