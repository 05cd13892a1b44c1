import { describe, expect, it } from '@jest/globals';
import { TinygateError } from '../../src/core/errors.js';
import { proxyFor } from '../../src/platform/proxy.js';

const hostOf = (address: string, env: Record<string, string>): string | undefined =>
  proxyFor(new URL(address), env)?.url.host;

describe('the proxy of a request', () => {
  it.each<[string, string, Record<string, string>, string | undefined]>([
    ['no variable is set', 'https://api.github.com', {}, undefined],
    ['HTTPS_PROXY is set', 'https://api.github.com', { HTTPS_PROXY: 'http://a:3128' }, 'a:3128'],
    ['https_proxy is set', 'https://api.github.com', { https_proxy: 'http://a:3128' }, 'a:3128'],
    ['both are set', 'https://x.example', { HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:2' }, 'lower:2'],
    ['the lower-case name is empty', 'https://x.example', { https_proxy: '', HTTPS_PROXY: 'http://a:1' }, 'a:1'],
    ['only HTTP_PROXY is set, and the address is https', 'https://x.example', { HTTP_PROXY: 'http://a:1' }, undefined],
    ['only HTTPS_PROXY is set, and the address is http', 'http://x.example', { HTTPS_PROXY: 'http://a:1' }, undefined],
    ['http_proxy is set', 'http://x.example', { http_proxy: 'http://a:1' }, 'a:1'],
    ['the proxy has no scheme', 'https://x.example', { HTTPS_PROXY: 'proxy.example:3128' }, 'proxy.example:3128'],
    ['the proxy itself is reached by https', 'https://x.example', { HTTPS_PROXY: 'https://p:8443' }, 'p:8443'],
    ['the address is localhost', 'http://localhost:3000', { HTTP_PROXY: 'http://a:1' }, undefined],
    ['the address is 127.0.0.1', 'http://127.0.0.1:3000', { HTTP_PROXY: 'http://a:1' }, undefined],
    ['the address is ::1', 'http://[::1]:3000', { HTTP_PROXY: 'http://a:1' }, undefined],
  ])('where %s, a request to %s', (_, address, env, expected) => {
    expect(hostOf(address, env)).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['*', 'https://api.github.com', true],
    ['github.com', 'https://github.com', true],
    ['github.com', 'https://api.github.com', true],
    ['github.com', 'https://notgithub.com', false],
    ['github.com', 'https://github.com.evil.example', false],
    ['.github.com', 'https://api.github.com', true],
    ['.github.com', 'https://github.com', true],
    ['*.github.com', 'https://api.github.com', true],
    ['GitHub.COM', 'https://api.github.com', true],
    ['github.com', 'https://API.github.com.', true],
    ['a.example, github.com', 'https://api.github.com', true],
    ['a.example github.com', 'https://api.github.com', true],
    ['github.com:443', 'https://api.github.com', true],
    ['github.com:8443', 'https://api.github.com', false],
    ['github.com:8443', 'https://github.com:8443', true],
    ['gitlab.corp:80', 'http://gitlab.corp', true],
    ['10.1.2.3', 'http://10.1.2.3:8080', true],
    ['10.1.2.3:8080', 'http://10.1.2.3:8080', true],
    ['10.1.2.3:81', 'http://10.1.2.3:8080', false],
    ['10.0.0.0/8', 'http://10.200.3.4', true],
    ['10.0.0.0/8', 'http://11.0.0.1', false],
    ['10.0.0.0/8', 'http://ten.example', false],
    ['fd00::1', 'http://[fd00::1]:8080', true],
    ['[fd00::1]', 'http://[fd00::1]', true],
    ['FD00:0:0:0:0:0:0:1', 'http://[fd00::1]', true],
    ['[fd00::1]:8080', 'http://[fd00::1]:8080', true],
    ['[fd00::1]:8080', 'http://[fd00::1]:9090', false],
    ['fd00::/8', 'http://[fd12::5]', true],
    ['fd00::/8', 'http://[fe12::5]', false],
    ['10.0.0.0/99', 'http://10.0.0.1', false],
    ['', 'https://api.github.com', false],
    [' , ,', 'https://api.github.com', false],
    ['.', 'https://api.github.com', false],
  ])("NO_PROXY '%s' lets %s go directly: %s", (noProxy, address, isDirect) => {
    const env = { HTTP_PROXY: 'http://proxy:1', HTTPS_PROXY: 'http://proxy:1' };
    expect(hostOf(address, { ...env, NO_PROXY: noProxy }) === undefined).toBe(isDirect);
    expect(hostOf(address, { ...env, no_proxy: noProxy }) === undefined).toBe(isDirect);
  });

  it('keeps user and password apart from the address that is shown', () => {
    const env = { HTTPS_PROXY: 'http://us%40er:p%3Ass@proxy.example:3128/' };
    const proxy = proxyFor(new URL('https://x.example'), env);
    expect(proxy?.url.href).toBe('http://proxy.example:3128/');
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from('us@er:p:ss').toString('base64')}`);
  });

  it.each([
    ['user only', 'http://user@proxy:1', 'user:'],
    ['a percent sign that encodes nothing', 'http://user:100%@proxy:1', 'user:100%'],
  ])('sends %s as it stands', (_, HTTPS_PROXY, expected) => {
    const proxy = proxyFor(new URL('https://x.example'), { HTTPS_PROXY });
    expect(proxy?.authorization).toBe(`Basic ${Buffer.from(expected).toString('base64')}`);
  });

  it.each(['http://user:secret@:99999', 'http://user:secret@[', 'socks5://user:secret@proxy:1080'])(
    'refuses %s by the name of its variable, and shows no password',
    (HTTPS_PROXY) => {
      const attempt = () => proxyFor(new URL('https://x.example'), { HTTPS_PROXY });
      expect(attempt).toThrow(TinygateError);
      expect(attempt).toThrow(/expected HTTPS_PROXY to be the address of a proxy/);
      expect(attempt).not.toThrow(/secret/);
    },
  );
});
