/**
 * Which proxy a request goes through, as the environment says: HTTPS_PROXY for https addresses, HTTP_PROXY for http
 * ones, NO_PROXY for those that go directly; the lower-case names win, as they do for curl.
 */
import { BlockList, isIP } from 'node:net';
import { TinygateError } from '../core/errors.js';

export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

export interface Proxy {
  /** Without user and password: fit to be shown. */
  readonly url: URL;
  /** Value of `proxy-authorization`; null where the variable names no user. */
  readonly authorization: string | null;
  /** The variable that names it. */
  readonly variable: string;
}

/** Null: the request goes directly. Throws `TinygateError` where the variable holds no address of a proxy. */
export function proxyFor(target: URL, env: ProxyEnvironment): Proxy | null {
  const names = target.protocol === 'https:' ? ['https_proxy', 'HTTPS_PROXY'] : ['http_proxy', 'HTTP_PROXY'];
  const variable = names.find((name) => env[name]);
  const text = variable && env[variable]?.trim();
  if (variable === undefined || !text || isLoopback(target) || goesDirectly(target, noProxyOf(env))) return null;
  return { ...parseProxy(text, variable), variable };
}

function noProxyOf(env: ProxyEnvironment): string {
  return env['no_proxy'] ?? env['NO_PROXY'] ?? '';
}

/** A proxy elsewhere would reach its own machine. GitHub's clients and Go leave these out in the same way. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

/**
 * Entries of NO_PROXY are separated by commas or spaces: `*`, a name (with the names below it; a leading `.` or `*.` says
 * the same), an address, a range such as `10.0.0.0/8`, each but the last with an optional `:port`; IPv6 with brackets or
 * without.
 */
function goesDirectly(target: URL, noProxy: string): boolean {
  const host = bare(target.hostname);
  const port = target.port || (target.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '' || entry === '*') return entry === '*';
      const [, range, bits] = /^\[?([\da-f.:]+)\]?\/(\d{1,3})$/.exec(entry) ?? [];
      if (range !== undefined) return isInRange(host, range, Number(bits));
      const { name, port: only } = splitPort(entry);
      if (only !== undefined && only !== port) return false;
      if (isIP(name) !== 0) return host === canonical(name);
      const suffix = name.replace(/^\*?\./, '');
      return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
    });
}

function splitPort(entry: string): { name: string; port?: string } {
  if (isIP(entry) === 6) return { name: entry };
  const [, bracketed, plain, port] = /^(?:\[(.*)\]|(.*?))(?::(\d+))?$/.exec(entry) ?? [];
  return { name: bracketed ?? plain ?? entry, ...(port === undefined ? {} : { port }) };
}

function isInRange(host: string, range: string, bits: number): boolean {
  const [family, of] = [isIP(host), isIP(range)];
  if (family === 0 || family !== of || bits > (of === 4 ? 32 : 128)) return false;
  const name = family === 4 ? 'ipv4' : 'ipv6';
  const list = new BlockList();
  list.addSubnet(range, bits, name);
  return list.check(host, name);
}

const bare = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
/** One spelling of an address: `URL` has the rules. */
const canonical = (address: string): string =>
  bare(new URL(isIP(address) === 6 ? `http://[${address}]` : `http://${address}`).hostname);

function parseProxy(text: string, variable: string): Omit<Proxy, 'variable'> {
  const address = text.includes('://') ? text : `http://${text}`;
  // The value is never shown: it may hold a password.
  if (!URL.canParse(address)) throw wrong(variable, 'a value that is no address');
  const { protocol, host, username, password } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:')
    throw wrong(variable, `an address that starts with ${protocol}//, of a kind that is not supported`);
  const url = new URL(`${protocol}//${host}`);
  if (username === '' && password === '') return { url, authorization: null };
  const user = `${decoded(username)}:${decoded(password)}`;
  return { url, authorization: `Basic ${Buffer.from(user).toString('base64')}` };
}

/** A `%` that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function wrong(variable: string, found: string): TinygateError {
  return new TinygateError({
    code: 'proxy/address',
    message: `expected ${variable} to be the address of a proxy, such as http://proxy.example:3128, found ${found}`,
    fix: `Correct ${variable}, remove it, or name the host in NO_PROXY.`,
  });
}
