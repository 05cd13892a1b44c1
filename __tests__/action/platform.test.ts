import { beforeAll, describe, expect, it, jest } from '@jest/globals';

/** GITHUB_SERVER_URL as the artifact client sees it when it decides whether it may upload. */
const seen: (string | undefined)[] = [];
jest.unstable_mockModule('@actions/artifact', () => ({
  DefaultArtifactClient: class {
    uploadArtifact(): Promise<{ id: number; digest: string }> {
      seen.push(process.env['GITHUB_SERVER_URL']);
      return Promise.resolve({ id: 7, digest: 'ab' });
    }
  },
}));
type Module = typeof import('../../src/action/platform.js');
let openPlatform: Module['openPlatform'];
beforeAll(async () => ({ openPlatform } = await import('../../src/action/platform.js')));

async function store(env: Readonly<Record<string, string>>) {
  process.env['GITHUB_SERVER_URL'] = 'https://code.example.org';
  const runner = { env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'ada/firmware', ...env } };
  const platform = await openPlatform(runner as never, { token: '', retentionDays: null }, process.cwd());
  const delivery = await platform.storeFiles('tinygate-clothes-0', '/out', ['/out/report.json']);
  return { delivery, during: seen.at(-1), after: process.env['GITHUB_SERVER_URL'] };
}

describe('artifacts of the workflow', () => {
  it('are stored on Gitea too, whose server the client would refuse by its name', async () => {
    const { delivery, during, after } = await store({ GITEA_ACTIONS: 'true' });
    expect(delivery).toEqual({ kind: 'done', url: '7', digest: 'sha256:ab' });
    expect([during, after]).toEqual(['https://github.com', 'https://code.example.org']);
  });

  it('are stored elsewhere under the name that the server has', async () => {
    const { during } = await store({});
    expect(during).toBe('https://code.example.org');
  });
});
