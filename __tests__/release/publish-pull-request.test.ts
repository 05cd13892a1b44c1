import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publishPullRequest, type PullRequestPlan } from '../../src/release/publish-pull-request.js';
import { commitFiles } from '../fake-github/state.js';
import { startRepository, type Fixture } from './github.js';

let github: Fixture;
const file = (path: string, content: string) => ({ path, bytes: Buffer.from(content) });
const plan: PullRequestPlan = {
  name: 'clothes',
  base: null,
  title: 'Update clothes: 29.6 kB',
  body: 'All 2 budgets passed.',
  files: [file('models/clothes.tflite', 'new'), file('models/teacher.tflite', 'same')],
};
beforeEach(async () => {
  github = await startRepository({ 'models/clothes.tflite': 'old', 'models/teacher.tflite': 'same', readme: 'hello' });
});
afterEach(() => github.fake.close());

const writes = () => github.fake.state.requests.filter(({ method }) => method !== 'GET');
const branch = () => github.repository.refs.get('refs/heads/tinygate/clothes');

/** The files of a commit by path. */
function filesAt(sha: string | undefined): Record<string, string> {
  const { commits, trees, blobs } = github.repository.objects;
  const read = (tree: string, prefix: string): [string, string][] =>
    (trees.get(tree) ?? []).flatMap(({ path, mode, sha: name }): [string, string][] =>
      mode === '040000'
        ? read(name, `${prefix}${path}/`)
        : [[`${prefix}${path}`, Buffer.from(blobs.get(name) ?? []).toString()]],
    );
  return Object.fromEntries(read(commits.get(sha ?? '')?.tree ?? '', ''));
}

describe('publishPullRequest', () => {
  it('opens one with one commit that has the new files', async () => {
    const outcome = await publishPullRequest(github.connect(), plan);
    expect(outcome).toMatchObject({ kind: 'opened', changed: ['models/clothes.tflite'] });
    expect(filesAt(branch())).toEqual({
      'models/clothes.tflite': 'new',
      'models/teacher.tflite': 'same',
      readme: 'hello',
    });
    expect(github.repository.objects.commits.get(branch()!)?.parents).toEqual([github.commit]);
    expect(github.repository.pulls).toMatchObject([
      { title: plan.title, body: plan.body, head: { ref: 'tinygate/clothes' }, base: { ref: 'main' } },
    ]);
  });

  it('opens nothing where nothing is new', async () => {
    const files = [file('models/clothes.tflite', 'old')];
    expect(await publishPullRequest(github.connect(), { ...plan, files })).toEqual({ kind: 'unchanged', url: null });
    expect(writes()).toEqual([]);
  });

  it('leaves an open one that says the same already', async () => {
    await publishPullRequest(github.connect(), plan);
    const before = branch();
    expect(await publishPullRequest(github.connect(), plan)).toMatchObject({ kind: 'unchanged' });
    expect(branch()).toBe(before);
    expect(github.repository.pulls).toHaveLength(1);
  });

  it('moves its own branch to newer files on a newer base, and no other', async () => {
    await publishPullRequest(github.connect(), plan);
    const tip = commitFiles(github.repository, 'main', { 'models/clothes.tflite': 'old', readme: 'changed' });
    const outcome = await publishPullRequest(github.connect(), {
      ...plan,
      title: 'Update clothes: 28.0 kB',
      files: [file('models/clothes.tflite', 'newer')],
    });
    expect(outcome).toMatchObject({ kind: 'updated' });
    expect(filesAt(branch())).toEqual({ 'models/clothes.tflite': 'newer', readme: 'changed' });
    expect(github.repository.objects.commits.get(branch()!)?.parents).toEqual([tip]);
    expect(github.repository.refs.get('refs/heads/main')).toBe(tip);
    expect(github.repository.pulls).toMatchObject([{ title: 'Update clothes: 28.0 kB', state: 'open' }]);
  });

  it("does not write over somebody's work on its branch", async () => {
    await publishPullRequest(github.connect(), plan);
    const work = commitFiles(github.repository, 'tinygate/clothes', { mine: 'work' });
    const files = [file('models/clothes.tflite', 'newer')];
    await expect(publishPullRequest(github.connect(), { ...plan, files })).rejects.toThrow(/commit by somebody else/);
    expect(branch()).toBe(work);
  });

  it.each([
    ['contents: write', { contents: 'read' as const, 'pull-requests': 'write' as const }],
    ['pull-requests: write', { contents: 'write' as const, 'pull-requests': 'read' as const }],
  ])('is refused without %s, and names it', async (permission, permissions) => {
    const outcome = await publishPullRequest(github.connect(permissions), plan);
    expect(outcome).toMatchObject({ kind: 'refused', permission });
    expect(github.repository.pulls).toEqual([]);
  });

  it('names the setting that keeps jobs from opening pull requests', async () => {
    github.fake.state.faults.push({
      method: 'POST',
      path: /\/pulls$/,
      times: 1,
      answer: {
        status: 403,
        body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
      },
    });
    const outcome = await publishPullRequest(github.connect(), plan);
    expect(outcome).toMatchObject({ kind: 'refused', permission: expect.stringContaining('Settings → Actions') });
  });

  it.each([
    '../x',
    '/etc/passwd',
    'a/../b',
    '.git/config',
    '.github/workflows/x.yml',
    'a//b',
    'a\\b',
    '',
    ' a',
    'a\u0000',
  ])('refuses the path %j before it asks anything', async (path) => {
    const files = [file(path, 'x')];
    await expect(publishPullRequest(github.connect(), { ...plan, files })).rejects.toThrow(
      /expected the path of a file/,
    );
    expect(github.fake.state.requests).toEqual([]);
  });

  it.each(['a b', '../main', 'x.lock', '', 'a/b', '-x', 'a..b'])('refuses a branch for the name %j', async (name) => {
    await expect(publishPullRequest(github.connect(), { ...plan, name })).rejects.toThrow(/expected a name of letters/);
    expect(github.fake.state.requests).toEqual([]);
  });

  it('refuses a base that is not there', async () => {
    await expect(publishPullRequest(github.connect(), { ...plan, base: 'gone' })).rejects.toThrow(
      /expected branch gone/,
    );
  });
});
