/** A change stays in its workspace: on the disk through links, and in the commits that are read beside it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { exitCodes } from '../../src/core/errors.js';
import { planAt } from '../../src/pipeline/base-spec.js';
import { gitHistory } from '../../src/platform/git.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { act, createActionWorld, type ActionWorld } from './action-world.js';

let world: ActionWorld | undefined;
afterEach(() => world?.close());

const spec = specText('  - { artifact: clothes, metric: size, max: 90 kB }\n');
const model = { 'models/clothes.tflite': modelBytes };
const outside = (): string => mkdtempSync(join(tmpdir(), 'tinygate-outside-'));
const git = (folder: string, ...args: readonly string[]): string => {
  const own = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  return execFileSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
};

describe('a pull request with links out of its workspace', () => {
  async function gate(text: string, prepare: (workspace: string) => void) {
    const files = { 'tinygate.yml': text, ...model };
    world = await createActionWorld({ base: files, change: files });
    return act(world, { event: 'pull_request', checkout: files, inputs: { mode: 'gate' }, prepare });
  }

  it.each(['.tinygate', '.tinygate/clothes', '.tinygate/clothes/artifacts'])(
    'writes nothing through %s',
    async (link) => {
      const folder = outside();
      const { code, log } = await gate(spec, (workspace) => {
        mkdirSync(join(workspace, link, '..'), { recursive: true });
        symlinkSync(folder, join(workspace, link));
      });
      expect([code, log]).toEqual([2, expect.stringContaining('is behind a link to outside')]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('reads no data through one, not even to say what is wrong with it', async () => {
    const folder = outside();
    writeFileSync(join(folder, 'secret'), 'BEGIN PRIVATE KEY');
    const data = 'data: { root: data, test: { images: secret, labels: secret }, classes: [a, b] }\n';
    const text = specText('  - { artifact: clothes, metric: accuracy, min: 10 % }\n', data);
    const { code, log } = await gate(text, (workspace) => symlinkSync(folder, join(workspace, 'data')));
    expect([code, log]).toEqual([2, expect.stringContaining('expected data/secret to be in the workspace')]);
    expect(log).not.toContain('BEGIN');
  });

  it.each(['.tinygate/clothes/report.json', '.tinygate/clothes/cache/stage'])(
    'has nothing judged from %s that it commits',
    async (path) => {
      const { code, log } = await gate(spec, (workspace) => {
        mkdirSync(join(workspace, path, '..'), { recursive: true });
        writeFileSync(join(workspace, path), '{}');
        git(workspace, 'init', '-q');
        git(workspace, 'add', '-f', path);
      });
      expect([code, log]).toEqual([2, expect.stringContaining(`found that ${path} is committed`)]);
    },
  );
});

describe('a follow-up', () => {
  it('refuses to work in a checkout of the fork', async () => {
    const files = { 'tinygate.yml': spec, ...model };
    world = await createActionWorld({ base: files, change: files });
    const { pull, run } = world;
    const { code, log } = await act(world, {
      event: 'workflow_run',
      checkout: files,
      inputs: { mode: 'report' },
      prepare: (workspace) => {
        git(workspace, 'init', '-q');
        git(workspace, 'commit', '-q', '--allow-empty', '-m', 'the fork');
        pull.head.sha = git(workspace, 'rev-parse', 'HEAD');
        Object.assign(run, { headSha: pull.head.sha });
      },
    });
    expect([code, log]).toEqual([2, expect.stringContaining('expected the default branch to be checked out')]);
    expect(world.repository.comments).toEqual([]);
  });
});

describe('a spec at another commit', () => {
  const elsewhere = outside();
  writeFileSync(join(elsewhere, 'spec.yml'), spec);
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (name, at: number) => `${name}: &${name} [${`*${'abcdefg'[at]},`.repeat(9)}]\n`)}`;
  const hostile: [string, string, string][] = [
    ['extends a file above the workspace', `extends: ../x.yml\n${spec}`, 'expected extends to stay in the workspace'],
    [
      'extends an absolute path',
      `extends: ${join(elsewhere, 'spec.yml')}\n`,
      'expected extends to stay in the workspace',
    ],
    ['extends a link', `extends: link.yml\n${spec}`, 'found that link.yml is a link there'],
    ['extends through a linked folder', `extends: folder/spec.yml\n${spec}`, 'found that folder is a link there'],
    ['extends itself', `extends: tinygate.yml\n${spec}`, 'found a circle'],
    [
      'names a model above the workspace',
      spec.replace('models/', '../'),
      'a relative path that stays in the workspace',
    ],
    ['names an absolute model', spec.replace('models/', '/etc/'), 'a relative path that stays in the workspace'],
    ['is larger than a megabyte', `${spec}# ${'x'.repeat(1024 * 1024)}\n`, 'expected a spec of at most 1048576 bytes'],
    ['grows by its aliases', `${bomb}${spec}`, 'once aliases are expanded'],
    ['is not text', '\u0000\ufffd', 'expected UTF-8 text, found UTF-16 in tinygate.yml'],
  ];
  it.each(hostile)('that %s is refused', async (_, text, message) => {
    const folder = outside();
    git(folder, 'init', '-q');
    writeFileSync(join(folder, 'tinygate.yml'), text);
    symlinkSync(join(elsewhere, 'spec.yml'), join(folder, 'link.yml'));
    symlinkSync(elsewhere, join(folder, 'folder'));
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'hostile');
    const commit = git(folder, 'rev-parse', 'HEAD');
    const reading = planAt(commit, { workspace: folder, specPath: 'tinygate.yml' }, { history: gitHistory(folder) });
    await expect(reading).rejects.toThrow(message);
  });

  it('that is a link or a submodule there is refused', async () => {
    const folder = outside();
    git(folder, 'init', '-q');
    writeFileSync(join(folder, 'real.yml'), spec);
    symlinkSync('real.yml', join(folder, 'link.yml'));
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'first');
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${git(folder, 'rev-parse', 'HEAD')},module`);
    git(folder, 'commit', '-q', '-m', 'second');
    const commit = git(folder, 'rev-parse', 'HEAD');
    const history = gitHistory(folder);
    const read = async (specPath: string) => planAt(commit, { workspace: folder, specPath }, { history });
    expect((await read('real.yml'))?.name).toBe('clothes');
    for (const [path, found] of [
      ['link.yml', 'link.yml is a link'],
      ['module', 'module is a submodule'],
      ['module/tinygate.yml', 'module is a submodule'],
    ] as const)
      await expect(read(path)).rejects.toThrow(`found that ${found} there`);
    expect(await read(':(top)real.yml')).toBeNull();
    for (const path of ['../real.yml', '/etc/passwd']) await expect(read(path)).rejects.toThrow('git cannot look up');
    expect(await history.listFiles(commit)).toEqual(['link.yml', 'module', 'real.yml']);
  });

  it('that git cannot look up is not taken for none, which would have no budgets', async () => {
    const folder = outside();
    git(folder, 'init', '-q');
    writeFileSync(join(folder, 'tinygate.yml'), spec);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'first');
    const [commit, tree] = git(folder, 'rev-parse', 'HEAD', 'HEAD^{tree}').split('\n') as [string, string];
    rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)), { force: true });
    const history = gitHistory(folder);
    await expect(planAt(commit, { workspace: folder, specPath: 'tinygate.yml' }, { history })).rejects.toMatchObject({
      fault: 'damaged',
      exitCode: exitCodes.undecided,
    });
    await expect(history.listFiles(commit)).rejects.toMatchObject({ fault: 'damaged' });
  });
});
