// SPDX-License-Identifier: Apache-2.0
import type { Fault, Problem } from './schema';

/** What the server (or the way to it) said no with. */
export class ApiProblem extends Error {
  /** The HTTP status; 0 when the server was not reached. */
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly faults: readonly Fault[];
  readonly requestId: string | undefined;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.title = problem.title;
    this.detail = problem.detail;
    this.faults = problem.errors ?? [];
    this.requestId = problem.request_id;
  }

  /** What is wrong with one field of the request, if anything is. */
  at(pointer: string): string | undefined {
    return this.faults.find((fault) => fault.pointer === pointer)?.detail;
  }
}

export function isProblem(error: unknown, status?: number): error is ApiProblem {
  return error instanceof ApiProblem && (status === undefined || error.status === status);
}

/** Somebody changed it since it was read (412), or at the same time (409). */
export function isOvertaken(error: unknown): boolean {
  return isProblem(error, 412) || isProblem(error, 409);
}

/** Whatever came back instead of an answer, as a problem. */
export function asProblem(body: unknown, response: Response): ApiProblem {
  const problem = typeof body === 'object' && body !== null ? (body as Partial<Problem>) : {};
  return new ApiProblem({
    ...problem,
    type: problem.type ?? 'about:blank',
    title: problem.title ?? response.statusText,
    status: response.status,
  });
}
