import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';

/** What reaches the client's upload. */
const seen: unknown[] = [];
jest.unstable_mockModule('../../node_modules/@actions/artifact/lib/internal/upload/upload-artifact.js', () => ({
  uploadArtifact: (...args: unknown[]): Promise<{ id: number; digest: string }> => {
    seen.push(args);
    return Promise.resolve({ id: 7, digest: 'ab' });
  },
}));
type Module = typeof import('../../src/action/platform.js');
let openPlatform: Module['openPlatform'];
beforeAll(async () => ({ openPlatform } = await import('../../src/action/platform.js')));

const { GITHUB_SERVER_URL: own } = process.env;
afterEach(() => {
  seen.length = 0;
  if (own === undefined) delete process.env['GITHUB_SERVER_URL'];
  else process.env['GITHUB_SERVER_URL'] = own;
});

async function store(server: string, env: Readonly<Record<string, string>> = {}, retentionDays: number | null = null) {
  // The client reads the environment of the process.
  process.env['GITHUB_SERVER_URL'] = server;
  const runner = { env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'ada/firmware', ...env } };
  const platform = await openPlatform(runner as never, { token: '', retentionDays }, process.cwd());
  return platform.storeFiles('tinygate-clothes-0', '/out', ['/out/report.json']);
}

describe('artifacts of the workflow', () => {
  const stored = { kind: 'stored', artifact: { id: 7, sha256: 'ab' } };

  it('are stored on GitHub, compressed as far as possible and for as long as was asked', async () => {
    expect(await store('https://github.com', {}, 30)).toEqual(stored);
    const options = { compressionLevel: 9, retentionDays: 30 };
    expect(seen).toEqual([['tinygate-clothes-0', ['/out/report.json'], '/out', options]]);
  });

  it('are stored on Gitea too, whose server the client would refuse by its name', async () => {
    expect(await store('https://code.example.org', { GITEA_ACTIONS: 'true' })).toEqual(stored);
    expect(process.env['GITHUB_SERVER_URL']).toBe('https://code.example.org');
  });

  it("are refused with a reason by GitHub's server on premises, which keeps none of this version", async () => {
    const storing = await store('https://github.example.org');
    expect(storing).toEqual({ kind: 'refused', reason: expect.stringContaining('GHES') as unknown, permission: null });
    expect(seen).toEqual([]);
  });
});
