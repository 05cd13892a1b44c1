/** What the API answered, in words for people. */
import { RequestError } from '@octokit/request-error';
import { oneLine } from '../../report/escape.js';
import { HttpError } from '../http.js';
import type { Delivery } from '../platform.js';

export interface Failure {
  /** Null where no answer came. */
  readonly status: number | null;
  readonly text: string;
}

/** Throws again what is no answer of a server: a defect must not look like one. */
export function readFailure(error: unknown): Failure {
  if (error instanceof HttpError) return { status: error.status, text: oneLine(error.message) };
  if (!(error instanceof RequestError)) throw error;
  // The address of the manual says nothing to whoever reads a log.
  const said = oneLine(error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')).slice(0, 300);
  // Octokit calls a request that got no answer a 500.
  if (!error.response) return { status: null, text: `no answer: ${said}` };
  const { headers } = error.response;
  const isLimited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined;
  const limit = isLimited && [403, 429].includes(error.status) ? ' (a rate limit: run this again later)' : '';
  return { status: error.status, text: `answered ${error.status}: ${said}${limit}` };
}

export interface Writing {
  /** `pull-requests: write` */
  readonly permission: string;
  readonly isFork: boolean;
}

/** A write that was refused, with the permission that would mend it where one would. */
export function refusal(error: unknown, { permission, isFork }: Writing): Extract<Delivery, { kind: 'refused' }> {
  const { status, text } = readFailure(error);
  const isDenied = (status === 403 || status === 404) && !/locked|rate limit/i.test(text);
  if (!isDenied) return { kind: 'refused', reason: text, permission: null };
  const fork = isFork ? '; the head is in a fork, whose jobs get a token that can only read' : '';
  return { kind: 'refused', reason: `${text}${fork}`, permission };
}

export function withoutToken(permission: string): Delivery {
  return { kind: 'refused', reason: 'there is no token', permission };
}
