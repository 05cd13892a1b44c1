/** Bodies of answers as bytes, never more than a cap. */
import type { Wait } from './client.js';
import { userAgent } from './client.js';
import { HttpError, openHttp, TooLargeError } from '../http.js';
import { readBody, type Body } from '../read-body.js';

/** Octokit gives the stream itself when it is asked not to parse. */
export const unparsed = { parseSuccessResponseBody: false } as const;

/** `body` is what octokit gave for an unparsed answer. */
export async function readUpTo(body: unknown, maxBytes: number): Promise<Buffer> {
  return readBody((body ?? []) as Body, maxBytes, 200);
}

/** From storage behind the API, by an address that is a permission in itself: no token goes there. */
export async function fetchSigned(address: string, from: string, maxBytes: number, wait?: Wait): Promise<Uint8Array> {
  const url = new URL(address, from);
  if (url.protocol !== 'https:' && url.protocol !== new URL(from).protocol)
    throw new HttpError(null, `refused a redirect to ${url.protocol}`);
  const http = openHttp({ baseUrl: url.origin, credentials: {}, userAgent, ...(wait ? { wait } : {}) });
  try {
    const { bytes } = await http.request({ method: 'GET', path: `${url.pathname}${url.search}`, maxBytes });
    return bytes;
  } catch (error) {
    if (!(error instanceof HttpError)) throw error;
    // Whoever has the address has the bytes: it must not be in a log, also where the storage's answer quotes it.
    const message = error.message.replaceAll(url.search || '?', '?…').replace(/(answered \d+): .*$/s, '$1');
    throw error instanceof TooLargeError
      ? new TooLargeError(error.status, message)
      : new HttpError(error.status, message);
  }
}
