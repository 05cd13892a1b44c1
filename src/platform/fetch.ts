/**
 * Every request of tinygate to the network starts here. Node's own `fetch` passes proxies by (always on Node 20, on later
 * versions unless it is told), so a request that a proxy takes goes through undici, which is loaded for that alone.
 */
import type { Dispatcher } from 'undici';
import { proxyFor, type Proxy, type ProxyEnvironment } from './proxy.js';

const dispatchers = new Map<string, Dispatcher>();

/** `fetch` by way of the proxy that the environment names for this address, or directly. */
export async function proxiedFetch(
  address: string | URL,
  init: RequestInit = {},
  env: ProxyEnvironment = process.env,
): Promise<Response> {
  const proxy = proxyFor(new URL(address), env);
  if (proxy === null) return fetch(address, init);
  const undici = await import('undici');
  const dispatcher = dispatcherOf(proxy, undici);
  try {
    const options = { ...init, dispatcher } as Parameters<typeof undici.fetch>[1];
    // Of another class than the global one, with the same members.
    const answer: unknown = await undici.fetch(address, options);
    return answer as Response;
  } catch (error) {
    // Its deadline is the caller's own business.
    if (init.signal?.aborted) throw error;
    throw new Error(`the proxy ${proxy.url.host} of ${proxy.variable} let nothing through: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** One for each proxy, which keeps connections. An http address goes in the request line, an https one through a tunnel. */
function dispatcherOf({ url, authorization }: Proxy, { ProxyAgent }: typeof import('undici')): Dispatcher {
  const key = `${url.href} ${authorization ?? ''}`;
  const known = dispatchers.get(key);
  if (known) return known;
  const token = authorization === null ? {} : { token: authorization };
  const opened = new ProxyAgent({ uri: url.href, proxyTunnel: false, ...token });
  dispatchers.set(key, opened);
  return opened;
}

/** The innermost cause: undici wraps it in `fetch failed` and `Request was cancelled`. */
function reasonOf(error: unknown): string {
  const { cause, message, code } = error as NodeJS.ErrnoException;
  return cause ? reasonOf(cause) : message || code || 'no reason given';
}
