import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generate } from 'selfsigned';
import { proxiedFetch } from '../../src/platform/fetch.js';
import { openProxy, openTarget, type ProxyOptions } from '../fake-proxy/server.js';

const open: { close(): void }[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const greet: RequestListener = ({ headers, method, url }, outgoing) =>
  void outgoing
    .setHeader('content-type', 'application/json')
    .end(JSON.stringify({ full_name: `${method} ${url} at ${headers.host}`, token: headers.authorization }));

async function start(options: Partial<ProxyOptions> = {}, certificate?: { key: string; cert: string }) {
  const target = await openTarget(greet, certificate);
  const proxy = await openProxy({ targetPort: target.port, ...options });
  open.push(target, proxy);
  return { target, proxy, proxyUrl: `127.0.0.1:${proxy.port}` };
}

describe('a request to an http address', () => {
  it('goes to the proxy with the whole address in its request line, and never asks for a tunnel', async () => {
    const { proxy, proxyUrl } = await start();
    const env = { http_proxy: `http://${proxyUrl}` };
    const answer = await proxiedFetch('http://gitlab.example/api/v4?x=1', {}, env);
    expect(await answer.json()).toMatchObject({ full_name: 'GET /api/v4?x=1 at gitlab.example' });
    expect(proxy.requests).toEqual(['GET http://gitlab.example/api/v4?x=1']);
    expect(proxy.authorizations).toEqual([undefined]);
  });

  it('passes the proxy by where NO_PROXY names the host', async () => {
    const { proxy, proxyUrl, target } = await start();
    // An address of this machine that is none of its loopback names, which are never asked of a proxy.
    const address = `http://0.0.0.0:${target.port}/direct`;
    const env = { HTTP_PROXY: `http://${proxyUrl}`, NO_PROXY: `other.example, 0.0.0.0:${target.port}` };
    expect(await (await proxiedFetch(address, {}, env)).json()).toMatchObject({
      full_name: `GET /direct at 0.0.0.0:${target.port}`,
    });
    expect(proxy.requests).toEqual([]);
    await proxiedFetch(address, {}, { ...env, NO_PROXY: 'other.example' });
    expect(proxy.requests).toEqual([`GET ${address}`]);
  });

  it('carries a body, and the name and password of the proxy in a header that the server does not get', async () => {
    const requires = `Basic ${Buffer.from('user:p@ss').toString('base64')}`;
    const { proxy, proxyUrl } = await start({ requires });
    const env = { HTTP_PROXY: `http://user:p%40ss@${proxyUrl}` };
    const init = { method: 'POST', body: '{}', headers: { authorization: 'Bearer x' } };
    const answer = await proxiedFetch('http://gitlab.example/notes', init, env);
    expect(await answer.json()).toMatchObject({ full_name: 'POST /notes at gitlab.example' });
    expect(proxy.authorizations).toEqual([requires]);
  });

  it('that the proxy refuses, or that finds no proxy, is told without the password', async () => {
    const { proxyUrl } = await start({ requires: 'Basic other' });
    const ask = (HTTP_PROXY: string) => proxiedFetch('http://gitlab.example/', {}, { HTTP_PROXY });
    await expect(ask(`http://user:secret@${proxyUrl}`)).rejects.toThrow(
      `the proxy ${proxyUrl} of HTTP_PROXY let nothing through: Proxy Authentication Required (407)`,
    );
    await expect(ask('http://user:secret@127.0.0.1:9')).rejects.toThrow(
      /^the proxy 127\.0\.0\.1:9 of HTTP_PROXY let nothing through: (?!.*secret).*ECONNREFUSED/,
    );
  });

  it('ends at its deadline, through a proxy too', async () => {
    const target = await openTarget(() => undefined);
    const proxy = await openProxy({ targetPort: target.port });
    open.push(target, proxy);
    const env = { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` };
    const init = { signal: AbortSignal.timeout(50) };
    await expect(proxiedFetch('http://gitlab.example/', init, env)).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe("GitHub's API at an https address", () => {
  let certificate: { key: string; cert: string; file: string };
  beforeAll(async () => {
    const extensions = [{ name: 'subjectAltName' as const, altNames: [{ type: 2 as const, value: 'api.example' }] }];
    const made = await generate([{ name: 'commonName', value: 'api.example' }], { extensions });
    const file = join(mkdtempSync(join(tmpdir(), 'tinygate-proxy-')), 'certificate.pem');
    writeFileSync(file, made.cert);
    certificate = { key: made.private, cert: made.cert, file };
  });

  async function ask(env: NodeJS.ProcessEnv): Promise<string> {
    const { PATH, HOME } = process.env;
    const script = join(import.meta.dirname, '../fake-proxy/ask.ts');
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script], {
      env: { PATH, HOME, API_URL: 'https://api.example', NODE_EXTRA_CA_CERTS: certificate.file, ...env },
    });
    return (stdout + stderr).trim();
  }

  it('is asked through a tunnel, so that the proxy sees neither path nor token', async () => {
    const requires = `Basic ${Buffer.from('user:secret').toString('base64')}`;
    const { proxy, proxyUrl } = await start({ requires }, certificate);
    expect(await ask({ HTTPS_PROXY: `http://user:secret@${proxyUrl}` })).toBe('GET /repos/owner/name at api.example');
    expect(proxy.requests).toEqual(['CONNECT api.example:443']);
    expect(proxy.authorizations).toEqual([requires]);
  });

  it('is not asked at all where the proxy refuses, and the message shows no password', async () => {
    const { proxyUrl } = await start({ requires: 'Basic other' }, certificate);
    expect(await ask({ https_proxy: `http://user:secret@${proxyUrl}` })).toBe(
      `the proxy ${proxyUrl} of https_proxy let nothing through: Proxy response (407) !== 200 when HTTP Tunneling`,
    );
  });

  it('is not believed by another certificate: the proxy cannot be in between', async () => {
    const { proxyUrl } = await start({}, certificate);
    const said = await ask({ HTTPS_PROXY: `http://${proxyUrl}`, NODE_EXTRA_CA_CERTS: '' });
    expect(said).toMatch(/let nothing through: self-signed certificate/);
  });
});
