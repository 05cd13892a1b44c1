/** A forward proxy on this machine: tunnels for https, whole addresses in the request line for http. */
import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';

export interface FakeProxy {
  readonly port: number;
  /** The request lines that it got, such as `CONNECT api.example:443`. */
  readonly requests: readonly string[];
  /** What each had as `proxy-authorization`. */
  readonly authorizations: readonly (string | undefined)[];
  close(): void;
}

export interface ProxyOptions {
  /** Every name leads there: no name is looked up outside this machine. */
  readonly targetPort: number;
  /** The only `proxy-authorization` that it accepts. */
  readonly requires?: string;
}

export async function openProxy({ targetPort, requires }: ProxyOptions): Promise<FakeProxy> {
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const isRefused = (incoming: IncomingMessage): boolean => {
    requests.push(`${incoming.method} ${incoming.url}`);
    authorizations.push(incoming.headers['proxy-authorization']);
    return requires !== undefined && incoming.headers['proxy-authorization'] !== requires;
  };
  const server = createServer((incoming, outgoing) => {
    if (isRefused(incoming)) return void outgoing.writeHead(407).end();
    const { pathname, search, host } = new URL(incoming.url ?? '');
    const { method } = incoming;
    const onward = request({ port: targetPort, path: pathname + search, method, headers: { host } }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    return void incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => undefined);
    if (isRefused(incoming)) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const onward = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  return { ...(await listen(server)), requests, authorizations };
}

/** A server for the other side of the proxy; with a certificate it speaks https. */
export async function openTarget(
  answer: RequestListener,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<{ readonly port: number; close(): void }> {
  return listen(certificate ? createTlsServer(certificate, answer) : createServer(answer));
}

async function listen(server: Server): Promise<{ port: number; close(): void }> {
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}
