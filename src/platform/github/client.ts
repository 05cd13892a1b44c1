/**
 * Octokit for GitHub, GitHub Enterprise, Gitea and Forgejo. Every request has a deadline and a bounded number of attempts;
 * nothing is printed, so that no token can be; and no header of an answer leads the token to another origin.
 */
import { Octokit } from '@octokit/core';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import { RequestError } from '@octokit/request-error';
import { version } from '../../core/version.js';
import { pause, requestSignal, throwIfOver } from '../deadline.js';
import { proxiedFetch } from '../fetch.js';
import { HttpError } from '../http-error.js';
import { readBeginning, type Body } from '../read-body.js';
import { followRedirects, requireOurs } from '../redirects.js';
import { guardAnswers } from './guard-answers.js';
import { tokenOrigins } from './origins.js';

const GithubClient = Octokit.plugin(guardAnswers, restEndpointMethods);
export type Client = InstanceType<typeof GithubClient>;

export const userAgent = `tinygate/${version}`;
const timeoutMs = 60_000;
/** What a refusal gives as its reason. */
const maxReasonBytes = 64 * 1024;
const maxRepeats = 2;
/** What is refused is refused again; rate limits (429) are waited out as long as the answer asks for. */
const refusals: readonly number[] = [400, 401, 403, 404, 405, 409, 410, 413, 422, 429, 451];
const maxRateWaits = 2;
/** GitHub asks for a minute when it has had too many requests at once; more than that is for a later run. */
const maxRateWaitMs = 61_000;

export interface ClientOptions {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly token: string | null;
  /** A server error is waited out 1, then 4 times as long. Default 1000. */
  readonly backOffMs?: number | undefined;
  readonly wait?: Wait | undefined;
}

export type Wait = (milliseconds: number) => Promise<void>;

export function createClient({ apiUrl, token, backOffMs = 1000, wait = pause }: ClientOptions): Client {
  const nothing = () => undefined;
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const origins = tokenOrigins(apiUrl);
  const client = new GithubClient({
    baseUrl: apiUrl,
    userAgent,
    ...(token === null ? {} : { auth: token }),
    log,
    request: { fetch: patientFetch(homeFetch(origins), wait), log },
  });
  // The next page of a list is wherever its Link header says.
  client.hook.before('request', (options) => requireOurs(client.request.endpoint(options).url, origins));
  // Some servers and proxies quote the request in their answer.
  client.hook.error('request', (error) => {
    if (token) error.message = error.message.replaceAll(token, '***');
    throw error;
  });
  // Not by Octokit's own plugin: its timer keeps the process for seconds after a conversation is over.
  client.hook.wrap('request', async (request, options) => {
    const { retries = maxRepeats } = options.request as { readonly retries?: number };
    for (let attempt = 1; ; attempt++) {
      try {
        return await request(options);
      } catch (error) {
        if (attempt > retries || !mayPass(error)) throw error;
        await wait(backOffMs * attempt ** 2);
      }
    }
  });
  return client;
}

/** Whether the same request may succeed later: the server failed, or was not reached. */
function mayPass(error: unknown): boolean {
  return error instanceof RequestError && error.status >= 400 && !refusals.includes(error.status);
}

type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** Follows redirects itself. Whoever asks for `redirect: manual` follows none. */
function homeFetch(origins: readonly string[]): Fetch {
  return async (address, init) => {
    if (init.redirect === 'manual') return proxiedFetch(address, init);
    const method = init.method ?? 'GET';
    const answer = await followRedirects(
      { url: new URL(address), method, origins },
      (url, isOurs) =>
        proxiedFetch(url, { ...init, headers: isOurs ? (init.headers ?? {}) : withoutToken(init), redirect: 'manual' }),
      ({ status, headers }) => ({ status, location: headers.get('location') }),
    );
    // Octokit takes whatever is below 400 for success.
    if (answer.status < 300 || answer.status === 304 || answer.status >= 400) return answer;
    throw new HttpError(answer.status, `refused to repeat ${method} elsewhere`);
  };
}

function withoutToken({ headers }: RequestInit): Headers {
  const kept = new Headers();
  for (const name of ['accept', 'user-agent']) {
    const value = new Headers(headers).get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

/** Adds a deadline to every request, and waits where the answer says how long. */
function patientFetch(send: Fetch, wait: Wait): Fetch {
  return async (address, init) => {
    for (let waits = 0; ; waits++) {
      throwIfOver();
      const answer = await send(address, { ...init, signal: init.signal ?? requestSignal(timeoutMs) });
      const waitMs = waits < maxRateWaits ? rateWaitMs(answer) : null;
      if (waitMs === null) return answer.status < 400 ? answer : refusalOf(answer);
      await answer.body?.cancel();
      await wait(waitMs);
    }
  };
}

/** Null: not a rate limit, or one that is too long to wait for. GitHub answers one with 403 or 429. */
function rateWaitMs({ status, headers }: Response): number | null {
  if (status !== 403 && status !== 429) return null;
  const seconds = /^\d{1,6}$/.exec(headers.get('retry-after') ?? '')?.[0];
  if (seconds === undefined) return null;
  const waitMs = Number(seconds) * 1000;
  return waitMs <= maxRateWaitMs ? waitMs : null;
}

/** With as much of its body as a reason needs: Octokit would read all of it. */
async function refusalOf({ status, headers, body }: Response): Promise<Response> {
  const bytes = await readBeginning((body ?? []) as Body, maxReasonBytes).catch(() => new Uint8Array());
  return new Response(bytes, { status, headers: plainHeaders(headers) });
}

/** The bytes are as they were read: neither packed nor of the length that the answer had. */
function plainHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return kept;
}
