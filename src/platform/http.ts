/**
 * HTTP for platforms that have no client library here: JSON in, bytes out. Every request has a deadline, a cap on what is
 * read and a bounded number of attempts. Credentials go to the origin of the base URL only, never along a redirect, and
 * never into a message.
 */
import { oneLine } from '../report/escape.js';
import { pause, requestSignal, throwIfOver } from './deadline.js';
import { HttpError, TooLargeError } from './http-error.js';
import { readBeginning, readBody } from './read-body.js';
import { followRedirects } from './redirects.js';
import { sendByFetch, type Send, type Sent } from './send.js';

export { HttpError, TooLargeError } from './http-error.js';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** After the base URL, starting with a slash; its parts are encoded already. */
  readonly path: string;
  readonly query?: readonly (readonly [name: string, value: string | number])[];
  readonly json?: unknown;
  /** Of what is sent and asked for, where it is not plain JSON. */
  readonly mediaType?: string;
  /** Bytes; a longer answer is an error. */
  readonly maxBytes?: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly bytes: Uint8Array;
}

export interface HttpOptions {
  readonly baseUrl: string;
  /** Sent to the origin of the base URL only. */
  readonly credentials: Readonly<Record<string, string>>;
  readonly userAgent: string;
  readonly send?: Send;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

export interface Http {
  /** Throws `HttpError` for whatever is not a success. */
  request(request: HttpRequest): Promise<HttpAnswer>;
}

const maxAttempts = 4;
const timeoutMs = 30_000;
const maxWaitMs = 30_000;
const maxAnswerBytes = 8 * 1024 * 1024;

export function openHttp(options: HttpOptions): Http {
  const base = new URL(options.baseUrl.endsWith('/') ? options.baseUrl : `${options.baseUrl}/`);
  if (Object.keys(options.credentials).length > 0 && !mayCarryCredentials(base.href)) {
    throw new HttpError(null, `expected an https address for a token, found ${base.origin}`);
  }
  const wait = options.wait ?? pause;
  return {
    async request(request) {
      for (let attempt = 1; ; attempt++) {
        const result = await attemptOnce(request, base, options).catch((error: unknown) => error as Error);
        if (!(result instanceof Error)) return result;
        const delayMs = attempt < maxAttempts ? retryDelayMs(result, request, attempt) : null;
        if (delayMs === null) throw result;
        await wait(delayMs);
      }
    },
  };
}

/** A credential travels encrypted, or does not leave the machine. */
export function mayCarryCredentials(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isLocal);
}

class RetryableError extends HttpError {
  constructor(
    status: number | null,
    message: string,
    readonly retryAfterMs: number | null,
  ) {
    super(status, message);
    this.name = 'HttpError';
  }
}

function retryDelayMs(error: Error, { method }: HttpRequest, attempt: number): number | null {
  if (!(error instanceof RetryableError)) return null;
  // What may have been done already is not done twice: a second comment is worse than none.
  const wasRefused = error.status === 429 || error.status === 503;
  if (method === 'POST' && !wasRefused) return null;
  const delayMs = error.retryAfterMs ?? 500 * 2 ** attempt;
  return delayMs > maxWaitMs ? null : delayMs;
}

async function attemptOnce(request: HttpRequest, base: URL, options: HttpOptions): Promise<HttpAnswer> {
  const what = `${request.method} ${request.path}`;
  const { credentials } = options;
  const fail = (status: number | null, text: string, retryAfterMs?: number | null): HttpError => {
    const message = redact(`${what}: ${text}`, credentials);
    return retryAfterMs === undefined
      ? new HttpError(status, message)
      : new RetryableError(status, message, retryAfterMs);
  };
  let sent: Sent;
  try {
    sent = await follow(request, base, options);
  } catch (error) {
    throwIfOver();
    if (error instanceof HttpError) throw error;
    throw fail(null, `no answer: ${describeFailure(error)}`, null);
  }
  const { status, header, body } = sent;
  if (status === 429 || status === 502 || status === 503 || status === 504) {
    throw fail(status, `answered ${status}`, retryAfterMs(header('retry-after')));
  }
  const isSuccess = status >= 200 && status <= 299;
  let bytes: Uint8Array;
  try {
    // Of a refusal no more is read than a reason needs.
    bytes = isSuccess
      ? await readBody(body, request.maxBytes ?? maxAnswerBytes, status)
      : await readBeginning(body, 600);
  } catch (error) {
    throwIfOver();
    if (error instanceof TooLargeError)
      throw new TooLargeError(status, redact(`${what}: ${error.message}`, credentials));
    throw fail(null, `the answer broke off: ${describeFailure(error)}`, null);
  }
  if (!isSuccess) {
    const said = oneLine(new TextDecoder().decode(bytes)).slice(0, 300);
    throw fail(status, `answered ${status}${said === '' ? '' : `: ${said}`}`);
  }
  return { status, header, bytes };
}

async function follow(request: HttpRequest, base: URL, options: HttpOptions): Promise<Sent> {
  const { method, path, query = [], json, mediaType } = request;
  const url = new URL(`.${path}`, base);
  for (const [name, value] of query) url.searchParams.append(name, String(value));
  const signal = requestSignal(timeoutMs);
  const send = options.send ?? sendByFetch;
  const headers: Record<string, string> = { accept: mediaType ?? '*/*', 'user-agent': options.userAgent };
  const body = json === undefined ? null : JSON.stringify(json);
  if (body !== null) headers['content-type'] = mediaType ?? 'application/json';
  try {
    return await followRedirects(
      { url, method, origins: [base.origin] },
      (to, isOurs) =>
        send({ url: to, method, headers: { ...headers, ...(isOurs ? options.credentials : {}) }, body, signal }),
      ({ status, header }) => ({ status, location: header('location') }),
    );
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    throw new HttpError(error.status, `${method} ${path}: ${error.message}`);
  }
}

/** Seconds, as GitLab and Bitbucket send it; dates are not waited for. */
function retryAfterMs(header: string | null): number | null {
  return header !== null && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;
}

function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `none within ${timeoutMs / 1000} s`;
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  return cause?.code ?? (error as NodeJS.ErrnoException).code ?? error.message;
}

function redact(text: string, credentials: HttpOptions['credentials']): string {
  const secrets = Object.values(credentials).map((value) => value.replace(/^(Bearer|Basic) /, ''));
  return secrets.reduce((all, secret) => (secret === '' ? all : all.replaceAll(secret, '***')), text);
}
