// SPDX-License-Identifier: Apache-2.0
// The typed way to the desk's API.

import createClient from 'openapi-fetch';
import { apiPath } from '@/lib/place';
import { ApiProblem, asProblem } from './problem';
import type { paths } from './schema';

export const http = createClient<paths>({ baseUrl: window.location.origin + apiPath });

let csrfToken: string | undefined;

/** Every request but GET carries the token that came with the session. */
export function carryCsrfToken(token: string | undefined): void {
  csrfToken = token;
}

http.use({
  onRequest({ request }) {
    if (csrfToken && request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken);
    return request;
  },
});

interface Exchange<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The answer of an exchange; a problem is thrown. */
export async function answerOf<Data>(exchange: Promise<Exchange<Data>>): Promise<Data> {
  const { data, error, response } = await exchange.catch(() => {
    throw new ApiProblem({ type: 'about:blank', title: '', status: 0 });
  });
  if (!response.ok) throw asProblem(error, response);
  return data as Data;
}
