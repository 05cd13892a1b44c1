/** A token is in no log, report, comment or message: whatever fails, and whatever the server says. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { openHttp } from '../../src/platform/http.js';
import type { Sent } from '../../src/platform/send.js';
import { buildZip } from '../core/build-zip.js';
import { addArtifact } from '../fake-github/state.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { act, createActionWorld, sentinel, type Acted, type ActionWorld } from './action-world.js';
import { claimOf } from './claims.js';

let world: ActionWorld | undefined;
afterEach(() => world?.close());

const spec = specText('  - { artifact: clothes, metric: size, max_increase: { percent: 1 % } }\n');
const files = { 'tinygate.yml': spec, 'models/clothes.tflite': modelBytes };
const paths: [string, RegExp][] = [
  ['nothing', /^\/nothing$/],
  ['everything', /^/],
  ['files', /\/git\//],
  ['artifacts', /\/artifacts/],
  ['the storage behind artifacts', /_storage/],
  ['comments', /\/comments/],
  ['checks and statuses', /\/(check-runs|statuses)/],
  ['pull requests', /\/pulls/],
];

/** Lines with the token, plain or in base64, or with the address of the storage, which is a permission in itself. */
function leaks({ everything }: Acted): string[] {
  const secrets = [sentinel, Buffer.from(sentinel).toString('base64').slice(4, -4), 'sig=secret'];
  return everything.split('\n').filter((line) => secrets.some((secret) => line.includes(secret)));
}

describe('the token of a job', () => {
  it.each(paths)('is nowhere after a gate that was refused %s', async (_, refused) => {
    world = await createActionWorld({ base: files, change: files });
    const inputs = { mode: 'gate', comment: 'always', 'check-name': 'budgets', spec: '**/tinygate.yml' };
    const acted = await act(world, { event: 'pull_request', checkout: files, inputs, refused });
    expect(acted.everything).toContain('clothes');
    expect(leaks(acted)).toEqual([]);
  });

  it.each(paths)('is nowhere after a follow-up that was refused %s', async (_, refused) => {
    world = await createActionWorld({ base: files, change: files });
    const { headSha, fake, repository, run } = world;
    const text = await claimOf(spec, (report) => ({ ...report, commit: headSha }));
    const zip = buildZip([{ name: 'report.json', data: text }]);
    addArtifact(fake.state, repository, { name: `tinygate-clothes-${'ab'.repeat(8)}`, runId: run.id, zip });
    const inputs = { mode: 'report', comment: 'always' };
    const acted = await act(world, { event: 'workflow_run', checkout: files, inputs, refused });
    expect(acted.log).not.toBe('');
    expect(leaks(acted)).toEqual([]);
  });

  it('is nowhere when publishing is refused', async () => {
    world = await createActionWorld({ base: files, change: files });
    const inputs = { mode: 'publish', 'publish-as': 'pull-request' };
    const acted = await act(world, { event: 'pull_request', checkout: files, inputs, refused: /^/ });
    expect([acted.code === 0, leaks(acted)]).toEqual([false, []]);
  });
});

describe('the token of another platform', () => {
  const credentials = [{ 'private-token': sentinel }, { authorization: `Bearer ${sentinel}` }];
  const answer = (status: number, headers: Readonly<Record<string, string>>, body: string): Sent => ({
    status,
    header: (name) => headers[name] ?? null,
    body: Promise.resolve([Buffer.from(body)]) as unknown as Sent['body'],
  });
  const failures: [string, () => Promise<Sent>][] = [
    ['an answer that echoes it', () => Promise.resolve({ ...answer(403, {}, ''), body: toStream(`no ${sentinel}`) })],
    ['a redirect that carries it', () => Promise.resolve(answer(302, { location: `ftp://x/?t=${sentinel}` }, ''))],
    ['no answer', () => Promise.reject(new Error(`connect ECONNREFUSED ${sentinel}@host`))],
  ];
  async function* toStream(text: string) {
    yield await Promise.resolve(Buffer.from(text));
  }
  it.each(credentials.flatMap((own) => failures.map(([name, send]) => [name, own, send] as const)))(
    'is not in the words of %s',
    async (_, own, send) => {
      const http = openHttp({
        baseUrl: 'https://git.example/api',
        credentials: own,
        userAgent: 'test',
        send,
        wait: () => Promise.resolve(),
      });
      const error = await http.request({ method: 'GET', path: '/x' }).catch((thrown: unknown) => thrown as Error);
      expect(error).toBeInstanceOf(Error);
      expect(String((error as Error).stack)).not.toContain(sentinel);
    },
  );
});
