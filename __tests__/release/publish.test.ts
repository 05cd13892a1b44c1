import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publish } from '../../src/release/publish.js';
import type { Source } from '../../src/release/source.js';
import { releasesOf } from '../fake-github/releases.js';
import { createReport } from '../report/factory.js';
import { createGreenReport, createSource, modelBytes } from './factory.js';
import { startRepository, type Fixture } from './github.js';

let github: Fixture;
let source: Source;
let folder: string;
beforeEach(async () => {
  github = await startRepository({ 'models/int8.tflite': 'old', readme: 'hello' });
  source = await createSource(createGreenReport('clothes', { commit: github.commit }));
  folder = join(source.workDir, 'release');
});
afterEach(async () => {
  await github.fake.close();
  await rm(source.workDir, { recursive: true });
});

describe('publish', () => {
  it('releases the bytes that are in the folder, which are those that were measured', async () => {
    const published = await publish([source], folder, { kind: 'release', tag: 'v1', github: github.connect() });
    expect(published.outcome).toMatchObject({ kind: 'published', uploaded: published.files });
    const [release] = releasesOf(github.repository).list;
    for (const { name, bytes } of release!.assets) {
      expect(Buffer.from(bytes)).toEqual(await readFile(join(folder, name)));
    }
    expect(await readFile(join(folder, 'int8.tflite'))).toEqual(modelBytes('clothes', 'int8'));
    expect(await readFile(join(folder, 'report.json'))).toEqual(await readFile(join(source.workDir, 'report.json')));
    expect(release!.body).toMatch(/^### ✅ clothes: 2 limits passed/);
    expect(release!.body).not.toMatch(/tinygate:(comment|history)/);
  });

  it('makes the same files of the same run', async () => {
    const read = async (name: string) => readFile(join(folder, name), 'utf8');
    const { files } = await publish([source], folder, { kind: 'folder' });
    const before = await Promise.all(files.map(read));
    await publish([source], folder, { kind: 'folder' });
    expect(await Promise.all(files.map(read))).toEqual(before);
  });

  it('opens a pull request with the models where the repository commits them', async () => {
    const target = { kind: 'pull-request', github: github.connect(), base: null, into: 'models/' } as const;
    const { outcome } = await publish([source], folder, target);
    expect(outcome).toMatchObject({ kind: 'opened', changed: ['models/teacher.tflite', 'models/int8.tflite'] });
    expect(github.repository.pulls).toMatchObject([
      { title: 'Update clothes: 15 B, 2 limits passed', body: expect.stringContaining('2 limits passed') },
    ]);
  });

  it('leaves what was published before where a verdict is red', async () => {
    await publish([source], folder, { kind: 'folder' });
    const red = await createSource(createReport());
    const target = { kind: 'release', tag: 'v1', github: github.connect() } as const;
    await expect(publish([red], folder, target)).rejects.toMatchObject({ exitCode: 1 });
    expect(JSON.parse(await readFile(join(folder, 'test-result.json'), 'utf8'))).toMatchObject({ result: 'PASSED' });
    expect(github.fake.state.requests).toEqual([]);
    await rm(red.workDir, { recursive: true });
  });

  it.each([
    ['no commit', [null]],
    ['two commits', ['a'.repeat(40), 'b'.repeat(40)]],
    ['an abbreviated one', ['abcdef0']],
  ])('refuses a release of %s', async (_, commits) => {
    const sources = await Promise.all(
      commits.map((commit, index) => createSource(createGreenReport(`model${index}`, { commit }))),
    );
    const target = { kind: 'release', tag: 'v1', github: github.connect() } as const;
    await expect(publish(sources, folder, target)).rejects.toThrow(/expected reports of one known commit/);
    for (const { workDir } of sources) await rm(workDir, { recursive: true });
  });
});
