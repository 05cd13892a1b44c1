/** The command line as a process: what only a real pipe, disk or terminal shows. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeWorkspace, modelBytes, specText } from '../pipeline/committed-model.js';

const size = (limit: string) => specText(`  - { artifact: clothes, metric: size, max: ${limit} }\n`);
const root = process.cwd();

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param readsNothing closes the pipe before anything is read, as `| true` does. */
function tinygate(folder: string, argv: readonly string[], { readsNothing = false, env = {} } = {}): Promise<Ended> {
  const loader = import.meta.resolve('tsx');
  const args = ['--import', loader, join(root, 'src/cli/index.ts'), ...argv];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
  let [out, err] = ['', ''];
  if (readsNothing) child.stdout.destroy();
  else child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

describe('the command line as a process', () => {
  it.each([
    [0, '30 kB'],
    [1, '20 kB'],
  ])('ends quietly with exit code %d of the verdict where its reader has closed the pipe', async (code, limit) => {
    const ended = await tinygate(makeWorkspace(size(limit)), ['gate'], { readsNothing: true });
    expect([ended.code, ended.err]).toEqual([code, '']);
  });

  it('prints the verdict and what the system refused where the work folder cannot be made', async () => {
    const folder = makeWorkspace(size('20 kB'));
    writeFileSync(join(folder, '.tinygate'), '');
    const { code, out, err } = await tinygate(folder, ['gate', '--html', 'report.html']);
    expect(out).toContain('✗ clothes size  26.5 kB  ≤ 20.0 kB');
    expect(err).toContain('expected to write');
    expect(err).not.toContain('defect');
    expect(code).toBe(2);
  });

  it('writes a form to the standard output where that is named, and leaves the device there', () => {
    const folder = makeWorkspace(size('30 kB'));
    const command = [process.execPath, '--import', import.meta.resolve('tsx'), join(root, 'src/cli/index.ts')];
    const argv = [...command, 'gate', '--quiet', '--junit', '/dev/stdout'];
    // Through a shell: between Node's processes is a socket, which cannot be opened by its path.
    const out = execFileSync('sh', ['-c', '"$@" | cat', 'sh', ...argv], { cwd: folder }).toString();
    expect(out).toContain('<testsuites name="tinygate">');
    expect(statSync('/dev/stdout').isFile()).toBe(false);
  });

  it.each([
    ['pass', 2, '30 kB'],
    ['fail', 1, '20 kB'],
  ])('says that a full disk cut off its output, and ends a %s with exit code %d', (_, code, limit) => {
    const folder = makeWorkspace(size(limit));
    const command = [process.execPath, '--import', import.meta.resolve('tsx'), join(root, 'src/cli/index.ts')];
    const argv = [...command, 'gate', '--quiet', '--json'];
    const { status, stderr } = spawnSync('sh', ['-c', '"$@" > /dev/full', 'sh', ...argv], { cwd: folder });
    const said = stderr.toString();
    expect(said).toContain('expected to write the standard output, found that the disk is full (ENOSPC)');
    expect(said).not.toContain('    at ');
    expect(status).toBe(code);
  });

  it('prints the verdict where the disk is full', async () => {
    const folder = makeWorkspace(size('30 kB'));
    const { code, out, err } = await tinygate(folder, ['gate', '--junit', '/dev/full']);
    expect([code, out.includes('✓ clothes size')]).toEqual([2, true]);
    expect(err).toMatch(/expected to write \/dev\/full/);
  });

  it('explains a circle of links and a model that may not be read, and judges the other model', async () => {
    const text = size('30 kB').replace(
      'clothes.tflite }',
      'clothes.tflite }, loop: { file: models/loop.tflite }, closed: { file: models/closed.tflite }',
    );
    const folder = makeWorkspace(text);
    symlinkSync('loop.tflite', join(folder, 'models/loop.tflite'));
    mkdirSync(join(folder, 'models/closed.tflite'));
    chmodSync(join(folder, 'models/closed.tflite'), 0);
    const { code, out, err } = await tinygate(folder, ['gate']);
    expect([code, err]).toEqual([4, '']);
    expect(out).toContain('models/loop.tflite could not be measured');
    expect(out).toContain('models/closed.tflite could not be measured');
    expect(out).toContain('✓ clothes size');
    expect(out).not.toContain('defect');
  });

  it('takes the spec of the folder, a spec from Windows, and several specs with one total', async () => {
    const folder = makeWorkspace(size('30 kB'));
    const second = size('20 kB').replace('name: clothes', 'name: tight').replaceAll('\n', '\r\n');
    writeFileSync(join(folder, 'tight.yml'), `\ufeff${second}`);
    writeFileSync(join(folder, 'broken.yml'), 'version: 2\n');
    expect((await tinygate(folder, ['gate'])).code).toBe(0);
    const both = await tinygate(folder, ['gate', 't*.yml', '--badge', 'badge.json']);
    expect(both.code).toBe(1);
    expect(both.out.trimEnd().split('\n').at(-1)).toBe('2 specs: 1 pass, 1 fail  (exit code 1)');
    const all = await tinygate(folder, ['gate', 'tinygate.yml', 'broken.yml', 'tight.yml']);
    expect(all.out.trimEnd().split('\n').at(-1)).toBe('3 specs: 1 pass, 1 fail, 1 not judged  (exit code 2)');
    const json = await tinygate(folder, ['gate', 'tinygate.yml', 'tight.yml', '--json']);
    expect((JSON.parse(json.out) as { verdict: string }[]).map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
  });

  it('says what to do with a model in the place of a spec, and where there is no spec', async () => {
    const folder = makeWorkspace(size('30 kB'));
    const model = await tinygate(folder, ['gate', 'models/clothes.tflite']);
    expect(model.code).toBe(2);
    expect(model.err).toContain('expected the path of a spec, found the model models/clothes.tflite');
    expect(model.err).toContain('artifacts: { clothes: { file: models/clothes.tflite } }');
    const none = await tinygate(join(folder, 'models'), ['gate']);
    expect([none.code, none.err.includes('one of tinygate.yml')]).toEqual([2, true]);
  });

  it('prints no colour and no control code into a pipe, and no line above 80 columns', async () => {
    const long = 'a-name-of-some-length';
    const text = size('20 kB').replaceAll('artifact: clothes', `artifact: ${long}`).replace('{ clothes:', `{ ${long}:`);
    const folder = makeWorkspace(text);
    writeFileSync(join(folder, 'models/clothes.tflite'), modelBytes);
    for (const argv of [['gate'], ['--help'], ['gate', '--help'], ['publish', '--help']]) {
      const { out, err } = await tinygate(folder, argv, { env: { FORCE_COLOR: '' } });
      // eslint-disable-next-line no-control-regex -- that is what must not be there
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
      const tooLong = out.split('\n').filter((line) => [...line].length > 80 && !line.includes(long));
      expect(tooLong).toEqual([]);
    }
  });
});
