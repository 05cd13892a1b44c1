/** The part of a GitHub client that publishing needs, and what its refusals mean. */
import type { Octokit } from '@octokit/core';
import { TinygateError } from '../core/errors.js';
import { readFailure } from '../platform/github/failure.js';

export interface GithubRepository {
  readonly request: Octokit['request'];
  readonly owner: string;
  readonly repo: string;
}

export interface Refused {
  readonly kind: 'refused';
  readonly reason: string;
  /** What the workflow would have to grant; null where no permission would help. */
  readonly permission: string | null;
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
export async function allPages<T>(read: (page: number) => Promise<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const entries = await read(page);
    all.push(...entries);
    // A server may have a smaller page than asked for: only an empty one is the last for certain.
    if (entries.length === 0) return all;
  }
  throw new RangeError(`expected at most ${maxPages * pageSize} entries, found more`);
}

export const perPage = { per_page: pageSize } as const;
