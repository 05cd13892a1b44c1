/** One request over the wire: by fetch, or through the proxy of a platform that signs requests. No redirects. */
import { request as httpRequest } from 'node:http';
import { proxiedFetch } from './fetch.js';

export interface SendRequest {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

export interface Sent {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly body: AsyncIterable<Uint8Array>;
}

export type Send = (request: SendRequest) => Promise<Sent>;

export const sendByFetch: Send = async ({ url, method, headers, body, signal }) => {
  const answer = await proxiedFetch(url, { method, headers, body, signal, redirect: 'manual' });
  return {
    status: answer.status,
    header: (name) => answer.headers.get(name),
    body: (answer.body ?? []) as AsyncIterable<Uint8Array>,
  };
};

/** The proxy gets the whole address in the request line, so the address must be an http one: it is read on the way. */
export function sendThroughProxy(proxy: URL): Send {
  return ({ url, method, headers, body, signal }) =>
    new Promise((resolve, reject) => {
      if (url.protocol !== 'http:') {
        reject(new Error(`expected an http address behind the proxy, found ${url.protocol}`));
        return;
      }
      const outgoing = httpRequest(
        {
          host: proxy.hostname,
          port: proxy.port,
          method,
          path: url.href,
          headers: { ...headers, host: url.host, 'content-length': String(Buffer.byteLength(body ?? '')) },
          signal,
        },
        (answer) => {
          const header = (name: string): string | null => {
            const value = answer.headers[name.toLowerCase()];
            return value === undefined ? null : String(value);
          };
          resolve({ status: answer.statusCode ?? 0, header, body: answer });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body ?? undefined);
    });
}
