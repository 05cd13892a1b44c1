/**
 * Where a request may be led by an answer, and whether credentials go along. A header is the word of whoever wrote it: a
 * token goes to the origins that the environment of the job names, and nowhere else.
 */
import { HttpError } from './http-error.js';

const maxRedirects = 4;

/** `isOurs`: whether the address may get the credentials. */
export type Ask<A> = (url: URL, isOurs: boolean) => Promise<A>;

export interface Answered {
  readonly status: number;
  readonly location: string | null;
}

/**
 * Asks, and follows redirects. Only a reading request may end up elsewhere (storage behind the platform), without
 * credentials, and never less protected than before; one that has left does not get them back. A writing request is
 * repeated at its own origin where the answer asks for the same method again; any other redirect is the answer.
 */
export async function followRedirects<A>(
  { url: first, method, origins }: { readonly url: URL; readonly method: string; readonly origins: readonly string[] },
  ask: Ask<A>,
  read: (answer: A) => Answered,
): Promise<A> {
  let [url, isOurs] = [first, origins.includes(first.origin)];
  const isReading = method === 'GET' || method === 'HEAD';
  for (let hop = 0; hop <= maxRedirects; hop++) {
    const answer = await ask(url, isOurs);
    const { status, location } = read(answer);
    if (location === null || ![301, 302, 303, 307, 308].includes(status)) return answer;
    const next = parseLocation(location, url);
    const isRepeated = (status === 307 || status === 308) && next.origin === url.origin;
    if (!isReading && !isRepeated) return answer;
    const isSafe = next.protocol === 'https:' || (next.protocol === 'http:' && url.protocol === 'http:');
    if (!isSafe) throw new HttpError(null, `refused a redirect from ${url.protocol} to ${next.protocol}`);
    isOurs &&= origins.includes(next.origin);
    url = next;
  }
  throw new HttpError(null, `more than ${maxRedirects} redirects`);
}

function parseLocation(location: string, from: URL): URL {
  if (URL.canParse(location, from.href)) return new URL(location, from);
  throw new HttpError(null, 'refused a redirect to what is no address');
}

/** For a client that signs whatever it sends: an address out of an answer, such as the next page of a list. */
export function requireOurs(address: string, origins: readonly string[]): void {
  const found = URL.canParse(address) ? new URL(address).origin : 'what is no address';
  if (origins.includes(found)) return;
  throw new HttpError(null, `refused to send the token to ${found}, to which an answer of ${String(origins[0])} leads`);
}
