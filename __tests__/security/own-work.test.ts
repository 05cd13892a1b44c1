/**
 * What a change commits in the place of the work folder is believed by nobody: not by the command line, on whatever CI, not
 * where git cannot tell, and what is there rightly is measured again.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { digestBytes } from '../../src/core/digest.js';
import { silent } from '../../src/core/io.js';
import { openCache } from '../../src/pipeline/cache.js';
import { gatePipeline } from '../../src/pipeline/gate.js';
import { examineWork } from '../../src/pipeline/own-work.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { readSpec } from '../../src/spec/read.js';
import { fakeIo } from '../cli/fake-io.js';
import { createAccuracy, createLabels } from '../gate/factory.js';
import { contextFor, makeWorkspace, modelBytes, specText } from '../pipeline/committed-model.js';

const spec = `version: 1
name: clothes
data: { root: ., test: { images: images.idx, labels: labels.idx }, train: { images: images.idx, labels: labels.idx } }
student: { architecture: ds_cnn, training: { epochs: 1, learning_rate: { schedule: constant, peak: 0.01 } } }
artifacts: { clothes: { type: float32 } }
budgets:
  - { artifact: clothes, metric: size, max: 90 kB }
  - { artifact: clothes, metric: accuracy, min: 90 % }
`;
const junk = Buffer.from('sixteen bytes: x');
const { PATH } = process.env;
const made: string[] = [];
afterEach(() => {
  process.env['PATH'] = PATH;
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function git(folder: string, ...args: readonly string[]): void {
  const own = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...own, '-c', 'protocol.file.allow=always', ...args], { cwd: folder, stdio: 'pipe' });
}

/** A file with a report that says 16 B and 100 % of it, whatever it is. */
async function forge(workDir: string, bytes: Uint8Array): Promise<void> {
  const folder = makeWorkspace(specText('  - { artifact: clothes, metric: size, max: 90 kB }\n'));
  const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
  const { report } = await gatePipeline(plan, contextFor(folder));
  const labels = createLabels(200);
  const artifacts = report.artifacts.map((one) => ({
    ...one,
    sha256: digestBytes(bytes),
    sizeBytes: 16,
    ...createAccuracy(200, 200),
    runtime: 'mine',
  }));
  const data = { sha256: 'd'.repeat(64), trainSamples: 200, testSamples: 200, classes: ['a', 'b'], labels };
  mkdirSync(join(workDir, 'artifacts'), { recursive: true });
  writeFileSync(join(workDir, 'report.json'), stringifyReport({ ...report, artifacts, data, commit: 'c'.repeat(40) }));
  writeFileSync(join(workDir, 'artifacts/clothes.tflite'), bytes);
}

function emptyRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-own-'));
  made.push(folder);
  writeFileSync(join(folder, 'tinygate.yml'), spec);
  git(folder, 'init', '-q');
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'base');
  return folder;
}

/** Eight grey images in two classes. */
function writeSamples(folder: string): void {
  const header = (type: number, ...dimensions: number[]) =>
    Buffer.from([0, 0, 8, type, ...dimensions.flatMap((size) => [0, 0, size >> 8, size & 255])]);
  writeFileSync(join(folder, 'images.idx'), Buffer.concat([header(3, 8, 28, 28), Buffer.alloc(8 * 28 * 28, 7)]));
  writeFileSync(join(folder, 'labels.idx'), Buffer.concat([header(1, 8), Buffer.from([0, 1, 0, 1, 0, 1, 0, 1])]));
}

const servers: [string, Record<string, string>][] = [
  ['no CI', {}],
  ['Jenkins', { JENKINS_URL: 'https://ci.example/' }],
  ['any CI', { CI: 'true' }],
];

describe('a committed work folder', () => {
  it.each(servers)('has nothing judged from it by the command line on %s', async (_, env) => {
    const folder = emptyRepository();
    await forge(join(folder, '.tinygate/clothes'), junk);
    git(folder, 'add', '-f', '.');
    git(folder, 'commit', '-q', '-m', 'forged');
    for (const command of ['gate', 'run', 'lock', 'ratchet', 'publish']) {
      const io = fakeIo([command, 'tinygate.yml'], { cwd: folder, env });
      expect([command, await run(io), io.err()]).toEqual([
        command,
        2,
        expect.stringMatching(/found that \.tinygate\/clothes\/\S+ is committed/),
      ]);
      expect(io.out()).toBe('');
    }
  });

  const places: [string, string, (folder: string, workDir: string) => Promise<void>][] = [
    ['named by --out', 'build/x', (_, workDir) => forge(workDir, junk)],
    [
      'that is ignored, and was added by force',
      '.tinygate/clothes',
      async (folder, workDir) => {
        writeFileSync(join(folder, '.gitignore'), '.tinygate\n');
        await forge(workDir, junk);
      },
    ],
    [
      'behind a committed link',
      '.tinygate/clothes',
      async (folder) => {
        await forge(join(folder, 'assets/clothes'), junk);
        symlinkSync('assets', join(folder, '.tinygate'));
      },
    ],
    [
      'that is itself a committed link',
      '.tinygate/clothes',
      async (folder, workDir) => {
        await forge(join(folder, 'assets'), junk);
        mkdirSync(dirname(workDir));
        symlinkSync('../assets', workDir);
      },
    ],
    [
      'in capitals, for file systems that ignore them',
      '.tinygate/clothes',
      async (folder, workDir) => {
        mkdirSync(workDir, { recursive: true });
        await forge(join(folder, '.TinyGate/clothes'), junk);
      },
    ],
    [
      'of nothing but a stage',
      '.tinygate/clothes',
      (_, workDir) => {
        mkdirSync(join(workDir, 'cache'), { recursive: true });
        writeFileSync(join(workDir, 'cache/student-0123456789abcdef.bin'), junk);
        return Promise.resolve();
      },
    ],
    [
      'in a submodule',
      '.tinygate/clothes',
      async (folder) => {
        const other = emptyRepository();
        await forge(join(other, 'clothes'), junk);
        git(other, 'add', '-f', '.');
        git(other, 'commit', '-q', '-m', 'forged');
        git(folder, 'submodule', 'add', '-q', other, '.tinygate');
      },
    ],
  ];
  it.each(places)('%s is found', async (_, out, prepare) => {
    const folder = emptyRepository();
    const workDir = join(folder, out);
    await prepare(folder, workDir);
    // Added or committed, and whether the base has it too: all the same.
    git(folder, 'add', '-f', '.');
    await expect(examineWork(workDir, { isCi: false })).rejects.toThrow('is committed');
    git(folder, 'commit', '-q', '-m', 'forged');
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'later');
    await expect(examineWork(workDir, { isCi: true })).rejects.toThrow('is committed');
  });

  it('is not confused with one beside it', async () => {
    const folder = emptyRepository();
    await forge(join(folder, 'out-of-date'), junk);
    git(folder, 'add', '-f', '.');
    expect(await examineWork(join(folder, 'out'), { isCi: true })).toEqual({ kind: 'own' });
  });
});

describe('a work folder of which git cannot tell', () => {
  const gate = async (folder: string, over = {}) => {
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    return gatePipeline(plan, contextFor(folder, { isCi: true, ...over }));
  };
  const without: [string, (folder: string) => void][] = [
    ['a .git', (folder) => rmSync(join(folder, '.git'), { recursive: true })],
    ['a git client', () => (process.env['PATH'] = '')],
    ['a repository that git can read', (folder) => writeFileSync(join(folder, '.git/HEAD'), 'broken')],
  ];

  it.each(without)('makes no junk green without %s', async (_, prepare) => {
    const folder = emptyRepository();
    await forge(join(folder, '.tinygate/clothes'), junk);
    prepare(folder);
    const { report, exitCode } = await gate(folder);
    expect([report.verdict, exitCode]).toEqual(['error', 4]);
    expect(report.budgets.map(({ measured, verdict }) => [measured, verdict])).toEqual([
      [null, 'error'],
      [null, 'error'],
    ]);
  });

  it.each(without)('has its bytes measured, and no accuracy believed, without %s', async (_, prepare) => {
    const folder = emptyRepository();
    await forge(join(folder, '.tinygate/clothes'), modelBytes);
    prepare(folder);
    const { report, exitCode } = await gate(folder);
    expect(report.budgets).toMatchObject([
      { metric: 'size', measured: modelBytes.length, verdict: 'pass' },
      { metric: 'accuracy', measured: null, verdict: 'error' },
    ]);
    expect(exitCode).toBe(4);
    expect(stringifyReport(report)).not.toContain('mine');
  });

  it('has no stage believed', async () => {
    const folder = emptyRepository();
    const open = (isBelieved: boolean) => openCache(join(folder, 'cache'), () => 0, silent, isBelieved);
    await open(true).stage('student', { of: 'x' }, () => Promise.resolve('forged'));
    const again = await open(false).stage('student', { of: 'x' }, () => Promise.resolve('made'));
    expect(again.value).toBe('made');
  });

  it('is its owner’s own without a repository and without a CI', async () => {
    const folder = emptyRepository();
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await examineWork(join(folder, '.tinygate/clothes'), { isCi: false })).toEqual({ kind: 'own' });
  });
});

describe('a work folder that an earlier job left', () => {
  const gate = async (folder: string) => {
    const plan = await readSpec('tinygate.yml', { cwd: folder, workspace: folder });
    return gatePipeline(plan, contextFor(folder, { isCi: true }));
  };

  it('has its files measured again, and its accuracy marked as a claim that names run and report', async () => {
    const folder = emptyRepository();
    await forge(join(folder, '.tinygate/clothes'), modelBytes);
    const { report } = await gate(folder);
    const [size, accuracy] = report.budgets;
    expect(size).toMatchObject({ measured: modelBytes.length, verdict: 'pass' });
    expect(size?.isClaimed).toBeUndefined();
    expect(accuracy).toMatchObject({ measured: 1, isClaimed: true });
    expect(accuracy?.conditions.join()).toMatch(
      /claimed by the report of the run of cccccccccccc \(SHA-256 [0-9a-f]{12}\)/,
    );
  });

  it('has its files run again where the data are there', async () => {
    const folder = emptyRepository();
    writeSamples(folder);
    await forge(join(folder, '.tinygate/clothes'), modelBytes);
    const { report } = await gate(folder);
    expect(report.budgets[1]).toMatchObject({ metric: 'accuracy', verdict: 'fail' });
    expect(report.budgets[1]?.isClaimed).toBeUndefined();
    expect(report.artifacts[0]).toMatchObject({ sizeBytes: modelBytes.length, accuracy: { samples: 8 } });
  });

  it('has junk refused by name, and nothing said of it believed', async () => {
    const folder = emptyRepository();
    await forge(join(folder, '.tinygate/clothes'), junk);
    const { report, exitCode } = await gate(folder);
    expect([report.artifacts, exitCode, report.faults[0]?.artifact]).toEqual([[], 4, 'clothes']);
  });
});

describe('a report that is shown', () => {
  const show = async (folder: string, env: Record<string, string> = {}) => {
    const io = fakeIo(['report', 'report.json'], { cwd: folder, env });
    const code = await run(io);
    return { code, said: io.err() };
  };
  const forged = async (): Promise<string> => {
    const folder = mkdtempSync(join(tmpdir(), 'tinygate-shown-'));
    made.push(folder);
    await forge(join(folder, 'w'), junk);
    execFileSync('mv', [join(folder, 'w/report.json'), folder]);
    return folder;
  };

  it('is refused where the change has committed it', async () => {
    const folder = await forged();
    git(folder, 'init', '-q');
    git(folder, 'add', 'report.json');
    const { code, said } = await show(folder);
    expect([code, said]).toEqual([
      2,
      expect.stringContaining('report.json to be what a run wrote, found that it is committed'),
    ]);
  });

  it('is shown where no repository is: the last job of a matrix has files alone', async () => {
    const { code, said } = await show(await forged(), { CI: 'true' });
    expect([code, said]).toEqual([0, '']);
  });

  it('is shown as it stands where git cannot tell, and that is said', async () => {
    const folder = await forged();
    git(folder, 'init', '-q');
    process.env['PATH'] = '';
    const { code, said } = await show(folder);
    expect([code, said]).toEqual([0, expect.stringContaining('report.json is shown as it stands: ')]);
  });
});
