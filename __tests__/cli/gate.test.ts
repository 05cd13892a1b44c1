/** The commands around a committed model, from the command line to the files they leave. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { makeWorkspace, specText } from '../pipeline/committed-model.js';
import { fakeIo } from './fake-io.js';

const size = (limit: string) => specText(`  - { artifact: clothes, metric: size, ${limit} }\n`);
const growth = size('max_increase: { percent: 1 % }');

async function tinygate(cwd: string, ...argv: string[]) {
  const io = fakeIo(argv, { cwd, now: () => Date.UTC(2026, 10, 24) });
  const code = await run(io);
  return { code, out: io.out(), err: io.err() };
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', folder, ...args], {
    encoding: 'utf8',
  });
}

describe('tinygate gate', () => {
  it('prints the table and ends with the exit code of the verdict', async () => {
    const folder = makeWorkspace(size('max: 20 kB'));
    const { code, out } = await tinygate(folder, 'gate', 'tinygate.yml');
    expect(code).toBe(1);
    expect(out).toContain('✗ clothes size  26.5 kB  ≤ 20.0 kB  6.5 kB over (+32.6 %)');
    expect(out).toContain('at tinygate.yml:5:5');
    expect(out).toContain('report: .tinygate/clothes/report.json');
  });

  it('writes every form that it is asked for', async () => {
    const folder = makeWorkspace(size('max: 20 kB'));
    const forms = {
      html: '<!doctype html>',
      markdown: '<!-- tinygate:comment:tinygate -->',
      junit: '<?xml version="1.0" encoding="UTF-8"?>',
      'code-quality': '[',
      openmetrics: '# TYPE',
      badge: '{\n  "schemaVersion": 1',
    };
    const flags = Object.keys(forms).flatMap((name) => [`--${name}`, `out/${name}`]);
    expect((await tinygate(folder, 'gate', 'tinygate.yml', '--quiet', ...flags)).code).toBe(1);
    for (const [name, start] of Object.entries(forms))
      expect([name, readFileSync(join(folder, 'out', name), 'utf8').startsWith(start)]).toEqual([name, true]);
  });

  it('prints the report itself with --json', async () => {
    const { out } = await tinygate(makeWorkspace(size('max: 30 kB')), 'gate', 'tinygate.yml', '--json');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'pass', spec: { name: 'clothes' } });
  });

  it('leaves an earlier report alone when the spec is wrong', async () => {
    const folder = makeWorkspace(size('max: 30 kB'));
    await tinygate(folder, 'gate', 'tinygate.yml');
    const before = readFileSync(join(folder, '.tinygate/clothes/report.json'));
    writeFileSync(join(folder, 'tinygate.yml'), size('maximum: 30 kB'));
    expect((await tinygate(folder, 'gate', 'tinygate.yml')).code).toBe(2);
    expect(readFileSync(join(folder, '.tinygate/clothes/report.json'))).toEqual(before);
  });
});

describe('tinygate validate', () => {
  const sparsity = (layers: string) =>
    specText(`  - { artifact: clothes, metric: sparsity, layers: ${layers}, min: 10 % }\n`);

  it('names the patterns of a budget that match no kernel of the committed file, at their places', async () => {
    const folder = makeWorkspace(sparsity("[stem, sten, '/x{3}/']"));
    const { code, err } = await tinygate(folder, 'validate', 'tinygate.yml');
    expect(code).toBe(2);
    expect(err).toContain("tinygate.yml:5:59: expected 'sten' to match a kernel of clothes, found no layer");
    expect(err).toContain("fix: Did you mean 'stem'? Layers: stem, ");
    expect(err).toContain("expected '/x{3}/' to match a kernel of clothes");
    expect(err).toContain('not valid: 2 problems');
  });

  it('takes patterns that match, and leaves a file that cannot be read to the gate', async () => {
    const folder = makeWorkspace(sparsity("['st*']"));
    expect((await tinygate(folder, 'validate', 'tinygate.yml')).code).toBe(0);
    writeFileSync(join(folder, 'models/clothes.tflite'), 'no model');
    expect(await tinygate(folder, 'validate', 'tinygate.yml')).toMatchObject({ code: 0, err: '' });
  });

  it('says which committed files are not there', async () => {
    const folder = makeWorkspace(sparsity("['st*']"));
    rmSync(join(folder, 'models/clothes.tflite'));
    const { code, err } = await tinygate(folder, 'validate', 'tinygate.yml');
    const words = "note: there is no file models/clothes.tflite yet, so a gate could not measure 'clothes'\n";
    expect([code, err]).toEqual([0, words]);
  });
});

describe('tinygate lock', () => {
  it('says which verdict the locked report has where it is red', async () => {
    const folder = makeWorkspace(size('max: 20 kB'));
    await tinygate(folder, 'gate', 'tinygate.yml');
    const { code, err } = await tinygate(folder, 'lock', 'tinygate.yml');
    expect([code, err]).toEqual([0, expect.stringContaining('The report that was locked says fail')]);
  });

  it('makes the baseline that later commits are compared with', async () => {
    const folder = makeWorkspace(growth);
    git(folder, 'init', '-q', '-b', 'main');
    expect((await tinygate(folder, 'gate', 'tinygate.yml')).code).toBe(0);
    const locked = await tinygate(folder, 'lock', 'tinygate.yml');
    expect([locked.code, locked.out]).toEqual([0, 'tinygate.lock.json: clothes, 1 artifact. Commit it.\n']);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'lock');

    const same = await tinygate(folder, 'gate', 'tinygate.yml');
    expect(same.code).toBe(0);
    appendFileSync(join(folder, 'models/clothes.tflite'), Buffer.alloc(400));
    const grown = await tinygate(folder, 'gate', 'tinygate.yml');
    expect(grown.code).toBe(1);
    expect(grown.out).toContain('clothes size against base');
  });

  it('refuses a report that the files have left behind', async () => {
    const folder = makeWorkspace(growth);
    await tinygate(folder, 'gate', 'tinygate.yml');
    appendFileSync(join(folder, 'models/clothes.tflite'), Buffer.alloc(4));
    const { code, err } = await tinygate(folder, 'lock', 'tinygate.yml');
    expect([code, existsSync(join(folder, 'tinygate.lock.json'))]).toEqual([2, false]);
    expect(err).toContain('found that they have changed since');
  });
});

describe('a report from Windows', () => {
  it.each([
    ['a byte-order mark', (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16, as PowerShell 5 redirects it', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('with %s is shown, compared with and locked over', async (_, encode) => {
    const folder = makeWorkspace(size('max: 30 kB, max_increase: 2 %'));
    git(folder, 'init', '-q');
    const { out } = await tinygate(folder, 'gate', 'tinygate.yml', '--json', '--baseline', 'none');
    writeFileSync(join(folder, 'old.json'), encode(out));
    expect((await tinygate(folder, 'report', 'old.json')).out).toContain('clothes size');
    const compared = await tinygate(folder, 'gate', 'tinygate.yml', '--baseline', 'old.json', '--json');
    expect([compared.code, compared.err]).toEqual([0, '']);
    const lock = join(folder, 'tinygate.lock.json');
    await tinygate(folder, 'lock', 'tinygate.yml');
    const text = readFileSync(lock, 'utf8');
    writeFileSync(lock, encode(text));
    expect((await tinygate(folder, 'lock', 'tinygate.yml')).code).toBe(0);
    expect(readFileSync(lock, 'utf8')).toBe(text);
  });
});

describe('a spec in UTF-16', () => {
  it.each([
    ['with a byte-order mark', '\ufeff'],
    ['without a mark', ''],
  ])('%s is told by name, with what to do', async (_, mark) => {
    const folder = makeWorkspace(size('max: 30 kB'));
    writeFileSync(join(folder, 'tinygate.yml'), Buffer.from(mark + size('max: 30 kB'), 'utf16le'));
    const { code, err } = await tinygate(folder, 'gate', 'tinygate.yml');
    expect(code).toBe(2);
    expect(err).toContain('expected UTF-8 text, found UTF-16 in tinygate.yml');
    expect(err).toContain('Out-File -Encoding utf8');
  });
});

describe('tinygate ratchet', () => {
  it('prints a patch that git takes, and after it there is nothing to tighten', async () => {
    const folder = makeWorkspace(size('max: 90 kB'));
    git(folder, 'init', '-q');
    await tinygate(folder, 'gate', 'tinygate.yml');
    const { code, out } = await tinygate(folder, 'ratchet', 'tinygate.yml');
    expect(code).toBe(0);
    writeFileSync(join(folder, 'tighter.patch'), out);
    git(folder, 'apply', 'tighter.patch');
    expect(readFileSync(join(folder, 'tinygate.yml'), 'utf8')).toContain('max: 27.1 kB');
    await tinygate(folder, 'gate', 'tinygate.yml');
    expect((await tinygate(folder, 'ratchet', 'tinygate.yml')).err).toContain('nothing to tighten');
  });

  it('changes the first line of a spec from Windows in its place, and leaves the byte-order mark and CR LF', async () => {
    const spec = (max: string) =>
      `\ufeff{ "version": 1, "name": "clothes", "artifacts": { "clothes": { "file": "models/clothes.tflite" } },` +
      ` "budgets": [{ "artifact": "clothes", "metric": "size", "max": ${max} }]\r\n}\r\n`;
    const folder = makeWorkspace(spec('"90 kB"'));
    await tinygate(folder, 'gate', 'tinygate.yml');
    const { out } = await tinygate(folder, 'ratchet', 'tinygate.yml');
    expect(out).toContain('\n-\ufeff{');
    await tinygate(folder, 'ratchet', 'tinygate.yml', '--write');
    expect(readFileSync(join(folder, 'tinygate.yml'), 'utf8')).toBe(spec('"27.1 kB"'));
  });

  it('writes the spec where it is told to', async () => {
    const folder = makeWorkspace(size('max: 90 kB'));
    await tinygate(folder, 'gate', 'tinygate.yml');
    const { out } = await tinygate(folder, 'ratchet', 'tinygate.yml', '--write', '--margin', '10');
    expect([out, readFileSync(join(folder, 'tinygate.yml'), 'utf8')]).toEqual(['', size('max: 29.2 kB')]);
  });
});

describe('tinygate publish and verify', () => {
  it('writes what was measured, and notices whatever is changed afterwards', async () => {
    const folder = makeWorkspace(size('max: 30 kB'));
    await tinygate(folder, 'gate', 'tinygate.yml');
    const published = await tinygate(folder, 'publish', 'tinygate.yml', '--to', 'release');
    expect([published.code, published.err]).toEqual([0, '']);
    const verified = await tinygate(folder, 'verify', 'release');
    expect([verified.code, verified.err]).toEqual([0, '']);
    expect(verified.out).toContain('✓ clothes.tflite\n');

    appendFileSync(join(folder, 'release/clothes.tflite'), 'x');
    const tampered = await tinygate(folder, 'verify', 'release');
    expect(tampered.code).toBe(1);
    expect(tampered.err).toContain('✗ clothes.tflite: expected SHA-256');
  });

  it('publishes nothing that broke its budget', async () => {
    const folder = makeWorkspace(size('max: 20 kB'));
    await tinygate(folder, 'gate', 'tinygate.yml');
    const { code, err } = await tinygate(folder, 'publish', 'tinygate.yml', '--to', 'release');
    expect([code, existsSync(join(folder, 'release'))]).toEqual([1, false]);
    expect(err).toContain("expected the verdict pass or warn for 'clothes', found fail");
  });
});

describe('tinygate report', () => {
  it('shows several models as one, with the worst exit code', async () => {
    const [green, red] = [makeWorkspace(size('max: 30 kB')), makeWorkspace(size('max: 20 kB'))];
    for (const folder of [green, red]) await tinygate(folder, 'gate', 'tinygate.yml');
    const reports = [green, red].map((folder) => join(folder, '.tinygate/clothes/report.json'));
    const { code, out } = await tinygate(green, 'report', ...reports, '--html', 'all.html', '--junit', 'all.xml');
    expect(code).toBe(1);
    expect(out.match(/clothes size/g)).toHaveLength(2);
    expect(readFileSync(join(green, 'all.xml'), 'utf8').match(/<testsuite /g)).toHaveLength(2);
  });

  it('refuses what is no report', async () => {
    const folder = makeWorkspace(growth);
    expect((await tinygate(folder, 'report', 'tinygate.yml')).code).toBe(2);
    expect((await tinygate(folder, 'report', 'nothing.json')).err).toContain('nothing.json cannot be read (ENOENT)');
  });
});
