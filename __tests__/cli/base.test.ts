/** Growth of a committed file, from the command line, in real repositories: the numbers are what merging would do. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import type { Report } from '../../src/report/report.js';
import { modelBytes } from '../pipeline/committed-model.js';
import { cloneOf, emptyFolder, makeRepository, type Repository } from '../platform/repository.js';
import { fakeIo } from './fake-io.js';

/** A real model, as large as one likes: bytes behind a flatbuffer are its too. */
function model(sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  bytes.set(modelBytes);
  return bytes;
}

const small = model(98_500);
const large = model(318_100);
const growth = (limit = 'percent: 5 %') => `  - { artifact: clothes, metric: size, max_increase: { ${limit} } }\n`;
const spec = (file = 'models/clothes.tflite', budgets = growth()) =>
  `version: 1\nname: clothes\nartifacts: { clothes: { file: ${file} } }\nbudgets:\n${budgets}`;
const start = { 'tinygate.yml': spec(), 'models/clothes.tflite': small, '.gitignore': '.tinygate\n' };

interface Gated {
  readonly code: number;
  readonly out: string;
  readonly report: Report;
}

async function gate(folder: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Gated> {
  const at = { cwd: folder, env, now: () => Date.UTC(2026, 10, 27) };
  const io = fakeIo(['gate', 'tinygate.yml', '--quiet', '--json', ...args], at);
  const code = await run(io);
  if (io.out() === '') throw new Error(io.err());
  const text = fakeIo(['gate', 'tinygate.yml', '--quiet', ...args], at);
  await run(text);
  return { code, out: text.out(), report: JSON.parse(io.out()) as Report };
}

async function tinygate(folder: string, ...argv: string[]): Promise<number> {
  return run(fakeIo(argv, { cwd: folder, now: () => Date.UTC(2026, 10, 27) }));
}

const changeOf = ({ report }: Gated) => {
  const [row] = report.budgets;
  return [row?.verdict, row?.reference, row?.actual];
};

describe('a committed file', () => {
  it('is compared with the file on the default branch, whatever a lock there says', async () => {
    const { folder, commit, git } = makeRepository();
    // A lock of 333.3 kB, as it was before the file shrank without it.
    commit({ ...start, 'models/clothes.tflite': model(333_300) });
    expect(await tinygate(folder, 'gate', 'tinygate.yml', '--quiet', '--baseline', 'none')).toBe(0);
    expect(await tinygate(folder, 'lock', 'tinygate.yml')).toBe(0);
    const main = commit({ 'models/clothes.tflite': small });
    git('checkout', '-q', '-b', 'feature');
    commit({ 'models/clothes.tflite': large });
    const gated = await gate(folder);
    expect(gated.code).toBe(1);
    expect(changeOf(gated)).toEqual(['fail', 98_500, 219_600]);
    expect(gated.out).toContain('+222.9 %');
    expect(gated.report.baseline).toMatchObject({ kind: 'found', commit: main });
    expect(gated.out).toContain(`compared with ${main.slice(0, 12)}, the merge base with main`);
    expect(gated.report.budgets[0]?.conditions).toContain(
      `against the models/clothes.tflite of ${main.slice(0, 12)}, the merge base with main`,
    );
  });

  it('grows also where the change edits the lock', async () => {
    const { folder, commit, git } = makeRepository();
    commit(start);
    git('checkout', '-q', '-b', 'feature');
    commit({ 'models/clothes.tflite': large });
    await tinygate(folder, 'gate', 'tinygate.yml', '--quiet', '--baseline', 'none');
    await tinygate(folder, 'lock', 'tinygate.yml');
    commit();
    expect(changeOf(await gate(folder))).toEqual(['fail', 98_500, 219_600]);
  });

  it('on the default branch is compared with the commit before, and with the last one where files changed since', async () => {
    const { folder, commit, write } = makeRepository();
    const first = commit(start);
    const second = commit({ 'models/clothes.tflite': model(99_000) });
    const clean = await gate(folder);
    expect([...changeOf(clean), clean.report.baseline.commit]).toEqual(['pass', 98_500, 500, first]);
    write('unread.txt', 'nothing that the run reads');
    expect((await gate(folder)).report.baseline.commit).toBe(first);
    write('models/clothes.tflite', large);
    const dirty = await gate(folder);
    expect([...changeOf(dirty), dirty.report.baseline.commit]).toEqual(['fail', 99_000, 219_100, second]);
    expect(dirty.out).toContain('the last commit on main');
  });

  it.each<[string, Record<string, string | Uint8Array | null>]>([
    [
      'that was renamed',
      { 'models/clothes.tflite': null, 'models/new.tflite': large, 'tinygate.yml': spec('models/new.tflite') },
    ],
    ['whose spec points to another one that is there', { 'tinygate.yml': spec('models/other.tflite') }],
    [
      'that the spec calls by another name',
      {
        'models/clothes.tflite': large,
        'tinygate.yml': spec()
          .replaceAll('clothes: {', 'garments: {')
          .replaceAll('artifact: clothes', 'artifact: garments'),
      },
    ],
  ])('%s is compared with what it was', async (_, change) => {
    const { folder, commit, git } = makeRepository();
    commit({ ...start, 'models/other.tflite': large });
    git('checkout', '-q', '-b', 'feature');
    commit(change);
    expect(changeOf(await gate(folder))).toEqual(['fail', 98_500, 219_600]);
  });

  it('is judged by the change that adds the gate', async () => {
    const { folder, commit, git } = makeRepository();
    commit({ ...start, 'tinygate.yml': null, 'README.md': 'no gate yet' });
    git('checkout', '-q', '-b', 'feature');
    commit({ 'models/clothes.tflite': large, 'tinygate.yml': spec() });
    expect(changeOf(await gate(folder))).toEqual(['fail', 98_500, 219_600]);
  });

  it('that is new is a warning that says so', async () => {
    const { folder, commit, git } = makeRepository();
    const main = commit({ 'README.md': 'nothing yet' });
    git('checkout', '-q', '-b', 'feature');
    commit(start);
    const { report, code } = await gate(folder);
    expect([code, report.budgets[0]?.verdict]).toEqual([0, 'warn']);
    expect(report.budgets[0]?.reason).toBe(
      `clothes is new: ${main.slice(0, 12)} has no models/clothes.tflite, and no spec yet`,
    );
  });

  it('is an error that names --base where no default branch can be told, and --base mends it', async () => {
    const { folder, commit } = makeRepository('trunk');
    const first = commit({
      ...start,
      'tinygate.yml': spec(undefined, `${growth()}  - { artifact: clothes, metric: size, max: 1 MB }\n`),
    });
    commit({ 'models/clothes.tflite': large });
    const gated = await gate(folder);
    expect([gated.code, ...gated.report.budgets.map(({ verdict }) => verdict)]).toEqual([4, 'error', 'pass']);
    expect(gated.report.budgets[0]?.reason).toContain('--base REF');
    const named = await gate(folder, ['--base', 'HEAD~1']);
    expect([...changeOf(named), named.report.baseline.commit]).toEqual(['fail', 98_500, 219_600, first]);
    expect(await tinygate(folder, 'gate', 'tinygate.yml', '--quiet', '--base', 'v9')).toBe(2);
  });

  it('without a baseline is judged on its absolute limits alone, and the others are listed', async () => {
    const { folder, commit } = makeRepository();
    const limits = `${growth()}  - { artifact: clothes, metric: size, max: 1 MB }\n`;
    commit({ ...start, 'tinygate.yml': spec(undefined, limits) });
    commit({ 'models/clothes.tflite': large });
    const { code, report, out } = await gate(folder, ['--baseline', 'none']);
    expect([code, ...report.budgets.map(({ verdict }) => verdict)]).toEqual([0, 'warn', 'pass']);
    expect(report.budgets[0]?.reason).toBe('not judged: the baseline is set to none');
    expect(out).toContain('compared with nothing (the baseline is set to none)');
  });

  it('that the base keeps behind a link is not called new', async () => {
    const { folder, commit, git } = makeRepository();
    commit({ ...start, 'models/clothes.tflite': null });
    git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${git('hash-object', '-w', 'tinygate.yml')},models/clothes.tflite`,
    );
    git('commit', '-q', '-m', 'a link');
    git('checkout', '-q', '-f', '-b', 'feature');
    git('rm', '-q', 'models/clothes.tflite');
    commit({ 'models/clothes.tflite': large });
    const { code, report } = await gate(folder);
    expect([code, report.budgets[0]?.verdict]).toEqual([4, 'inconclusive']);
    expect(report.budgets[0]?.reason).toContain('is no file there but a link');
  });

  it('in a shallow clone is undecided, with the fix, and its absolute limits are judged', async () => {
    const upstream = makeRepository();
    upstream.commit({
      ...start,
      'tinygate.yml': spec(undefined, `${growth()}  - { artifact: clothes, metric: size, max: 1 MB }\n`),
    });
    upstream.commit({ 'models/clothes.tflite': large });
    const { code, report } = await gate(cloneOf(upstream, '--depth', '1').folder);
    expect([code, ...report.budgets.map(({ verdict }) => verdict)]).toEqual([4, 'inconclusive', 'pass']);
    expect(report.budgets[0]?.reason).toContain('fetch-depth: 0');
  });
});

describe('a base whose spec cannot be read', () => {
  /** A change that points the spec at a larger file, which the base has too; the clone lacks the spec of the base. */
  function partial(change: Record<string, string>): string {
    const upstream = makeRepository();
    upstream.commit({ ...start, 'models/other.tflite': large });
    upstream.git('checkout', '-q', '-b', 'feature');
    upstream.commit(change);
    upstream.git('checkout', '-q', 'main');
    upstream.git('config', 'uploadpack.allowFilter', 'true');
    return cloneOf(upstream, '--filter=blob:none', '--branch', 'feature').folder;
  }

  it('because a partial clone lacks it is undecided: the file may be another one than it was', async () => {
    const { code, report } = await gate(partial({ 'tinygate.yml': spec('models/other.tflite') }));
    expect([code, report.budgets[0]?.verdict]).toEqual([4, 'inconclusive']);
    expect(report.budgets[0]?.reason).toContain('nobody knows which file it names: this is a partial clone');
    expect(report.baseline.reason).toContain('how the change alters its budgets is not known');
  });

  it('is no pass for a change without budgets', async () => {
    const io = fakeIo(['gate', 'tinygate.yml', '--quiet'], {
      cwd: partial({ 'tinygate.yml': spec().replace(/budgets:[^]*/, 'budgets: []\n') }),
    });
    expect(await run(io)).toBe(4);
    expect(io.err()).toContain('nobody knows which the base has');
    expect(io.err()).toContain('partial clone');
  });

  it.each([
    ['breaks a rule', `${spec()}surprise: 1\n`, ['fail', 98_500, 219_600]],
    ['is not YAML', '{', ['inconclusive', null, null]],
  ])('because it %s is compared with the file that it names, where it names one', async (_, before, expected) => {
    const { folder, commit, git } = makeRepository();
    commit({ ...start, 'models/other.tflite': large, 'tinygate.yml': before });
    git('checkout', '-q', '-b', 'feature');
    commit({ 'tinygate.yml': spec('models/other.tflite') });
    expect(changeOf(await gate(folder))).toEqual(expected);
  });
});

describe('a file in Git LFS', () => {
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const pointer = (bytes: Uint8Array) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`;
  const keep = (folder: string, bytes: Uint8Array, name = sha256(bytes)) => {
    const at = join(folder, '.git/lfs/objects', name.slice(0, 2), name.slice(2, 4));
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, name), bytes);
  };
  /** As a checkout with Git LFS leaves it: a pointer in git, the content on the disk. */
  function branch(): Repository {
    const repository = makeRepository();
    repository.commit({ ...start, 'models/clothes.tflite': pointer(small) });
    repository.git('checkout', '-q', '-b', 'feature');
    repository.commit({ 'models/clothes.tflite': pointer(large) });
    repository.write('models/clothes.tflite', large);
    return repository;
  }

  it('is compared with the content that git-lfs keeps', async () => {
    const { folder } = branch();
    keep(folder, small);
    expect(changeOf(await gate(folder))).toEqual(['fail', 98_500, 219_600]);
  });

  it('whose content was not fetched is undecided, with the fix', async () => {
    const { code, report } = await gate(branch().folder);
    expect([code, report.budgets[0]?.verdict]).toEqual([4, 'inconclusive']);
    expect(report.budgets[0]?.reason).toContain('git lfs fetch origin');
  });

  it('is never compared with other content than its pointer names', async () => {
    const { folder } = branch();
    keep(folder, large, sha256(small));
    const { report } = await gate(folder);
    expect(report.budgets[0]?.verdict).toBe('inconclusive');
    expect(report.budgets[0]?.reason).toContain('not those of its name');
  });

  it('that is the same needs no content of the base', async () => {
    const { folder, git, write } = branch();
    git('checkout', '-q', '-f', 'main');
    git('checkout', '-q', '-b', 'other');
    write('models/clothes.tflite', small);
    expect(changeOf(await gate(folder))).toEqual(['pass', 98_500, 0]);
  });
});

describe('a report that is named', () => {
  it('must be of the file in the base, else both digests are told', async () => {
    const { folder, commit, git } = makeRepository();
    commit(start);
    await tinygate(folder, 'gate', 'tinygate.yml', '--quiet', '--out', 'of-main');
    git('checkout', '-q', '-b', 'feature');
    commit({ 'models/clothes.tflite': large, '.gitignore': '.tinygate\nof-*\n' });
    expect(changeOf(await gate(folder, ['--baseline', 'of-main/report.json']))).toEqual(['fail', 98_500, 219_600]);
    await tinygate(folder, 'gate', 'tinygate.yml', '--quiet', '--out', 'of-feature');
    const forged = await gate(folder, ['--baseline', 'of-feature/report.json']);
    expect([forged.code, forged.report.budgets[0]?.verdict]).toEqual([4, 'error']);
    for (const bytes of [small, large])
      expect(forged.report.budgets[0]?.reason).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 12));
  });
});

/** What GitHub gives a job; without a token everything comes from git. */
function pullRequest(head: string, base: string, merge: string | null): Record<string, string> {
  const path = join(emptyFolder(), 'event.json');
  const repo = { id: 1 };
  const pull = { number: 7, head: { sha: head, ref: 'feature', repo }, base: { sha: base, ref: 'main', repo } };
  writeFileSync(path, JSON.stringify({ repository: { id: 1, default_branch: 'main' }, pull_request: pull }));
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/models',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    ...(merge === null ? {} : { GITHUB_SHA: merge }),
  };
}

describe('a pull request', () => {
  /** `main` had 318.1 kB and has 25.3 kB... of 27 kB since; the branch left it before. */
  const tiny = model(27_000);
  function story(change: Record<string, string | Uint8Array | null>, before = large, after = tiny) {
    const repository = makeRepository();
    const fork = repository.commit({ ...start, 'models/clothes.tflite': before, 'models/other.tflite': large });
    repository.git('checkout', '-q', '-b', 'feature');
    const head = repository.commit(change);
    repository.git('checkout', '-q', 'main');
    const main = repository.commit({ 'models/clothes.tflite': after });
    return { ...repository, fork, head, main };
  }
  /** As GitHub tries it; a conflict in the model is settled by the change. */
  function merged({ git, main }: ReturnType<typeof story>): string {
    git('checkout', '-q', '--detach', main);
    git('merge', '-q', '--no-ff', '-X', 'theirs', '--no-edit', 'feature');
    return git('rev-parse', 'HEAD');
  }
  const again = model(318_000);

  it('of an old commit that had the large file grows the target, though it adds nothing to where it left', async () => {
    const repository = story({ 'models/clothes.tflite': again });
    repository.git('checkout', '-q', 'feature');
    const env = pullRequest(repository.head, repository.main, null);
    const gated = await gate(repository.folder, [], env);
    expect(changeOf(gated)).toEqual(['fail', 27_000, 291_000]);
    expect(gated.out).toContain('+1077.8 %');
    const { conditions } = gated.report.budgets[0]!;
    expect(conditions).toContain(
      `against the models/clothes.tflite of ${repository.main.slice(0, 12)}, the tip of main`,
    );
    expect(conditions).toContain(
      `stricter than against the models/clothes.tflite of ${repository.fork.slice(0, 12)}, the merge base`,
    );
    expect(gated.report.baseline.source).toBe(
      `${repository.main.slice(0, 12)}, the tip of main; ${repository.fork.slice(0, 12)}, the merge base`,
    );
  });

  it('counts against the merge base where the target has grown meanwhile', async () => {
    const repository = story({ 'models/clothes.tflite': again }, tiny, large);
    repository.git('checkout', '-q', 'feature');
    const gated = await gate(repository.folder, [], pullRequest(repository.head, repository.main, null));
    expect(changeOf(gated)).toEqual(['fail', 27_000, 291_000]);
  });

  it.each([
    ['shrunk', large, tiny],
    ['grown', tiny, large],
  ])('that leaves the file alone has not grown it, though the target has %s it since', async (_, before, after) => {
    for (const isMerged of [true, false]) {
      const repository = story({ 'README.md': 'words' }, before, after);
      const merge = isMerged ? merged(repository) : null;
      if (!isMerged) repository.git('checkout', '-q', 'feature');
      const gated = await gate(repository.folder, [], pullRequest(repository.head, repository.main, merge));
      expect([isMerged, gated.code, gated.report.budgets[0]?.verdict, gated.report.budgets[0]?.actual]).toEqual([
        isMerged,
        0,
        'pass',
        0,
      ]);
      expect(gated.report.budgets[0]?.conditions.join()).toContain(
        'this change altered neither its path nor its bytes',
      );
    }
  });

  it('that makes the change which the target made too has grown it since they parted', async () => {
    const repository = story({ 'models/clothes.tflite': large }, tiny, large);
    const gated = await gate(repository.folder, [], pullRequest(repository.head, repository.main, merged(repository)));
    expect(changeOf(gated)).toEqual(['fail', 27_000, 291_100]);
  });

  it('that points the spec at a larger file which is there already has grown it', async () => {
    const repository = story({ 'tinygate.yml': spec('models/other.tflite') }, tiny, tiny);
    const gated = await gate(repository.folder, [], pullRequest(repository.head, repository.main, merged(repository)));
    expect(changeOf(gated)).toEqual(['fail', 27_000, 291_100]);
    expect(gated.out).toContain('the first parent of the test merge');
  });

  it('whose merge base lies beyond the history is undecided, unless it lands as the target has it', async () => {
    const shallow = (change: Record<string, Uint8Array | string>) => {
      const repository = story(change);
      const merge = merged(repository);
      repository.git('branch', 'merge');
      const clone = cloneOf(repository, '--depth', '2', '--branch', 'merge');
      return { folder: clone.folder, env: pullRequest(repository.head, repository.main, merge) };
    };
    const grown = shallow({ 'models/clothes.tflite': model(27_100) });
    const undecided = await gate(grown.folder, [], grown.env);
    expect([undecided.code, undecided.report.budgets[0]?.verdict]).toEqual([4, 'inconclusive']);
    expect(undecided.report.budgets[0]?.reason).toContain('the merge base cannot be told');
    const same = shallow({ 'README.md': 'words' });
    expect(changeOf(await gate(same.folder, [], same.env))).toEqual(['pass', 27_000, 0]);
  });
});
