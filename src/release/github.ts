/** The part of a GitHub client that publishing needs, and what its refusals mean. */
import type { Octokit } from '@octokit/core';
import { TinygateError } from '../core/errors.js';
import { limits, within, type Limit } from '../platform/deadline.js';
import { readFailure } from '../platform/github/failure.js';
import { HttpError } from '../platform/http-error.js';
import { list, readShape, type Shape } from '../platform/shape.js';

export interface GithubRepository {
  readonly request: Octokit['request'];
  readonly owner: string;
  readonly repo: string;
  /** Of all that is published at once; by default that of platform/deadline.ts. */
  readonly limit?: Limit | undefined;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
  /** What the workflow would have to grant; null where no permission would help. */
  readonly permission: string | null;
}

/** What a piece of publishing gives, within its limit: beyond it nothing more is sent. */
export function publishing<T>({ limit = limits.publish }: GithubRepository, work: () => Promise<T>): Promise<T> {
  return within(limit, work);
}

/** Null where no answer came. */
export function statusOf(error: unknown): number | null {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : null;
}

/**
 * What the server refuses, or fails at, as data; what is no answer of a server is thrown on. A private repository says 404
 * for 403.
 */
export function asRefusal(error: unknown, permission: string): Refused {
  if (error instanceof TinygateError) throw error;
  const { status, text } = readFailure(error);
  if (/not permitted to create or approve pull requests/i.test(text)) {
    const setting = 'Settings → Actions → General → Allow GitHub Actions to create and approve pull requests';
    return { kind: 'refused', reason: text, permission: setting };
  }
  const isDenied = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(text);
  return { kind: 'refused', reason: text, permission: isDenied ? permission : null };
}

const pageSize = 100;
const maxPages = 100;

/** Every page; `read` gets the number of one. */
export async function allPages<T>(entry: Shape<T>, read: (page: number) => Promise<unknown>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const entries = readShape(list(entry), await read(page));
    all.push(...entries);
    // A server may have a smaller page than asked for: only an empty one is the last for certain.
    if (entries.length === 0) return all;
  }
  throw new HttpError(200, `expected at most ${maxPages * pageSize} entries, found more`);
}

export const perPage = { per_page: pageSize } as const;
