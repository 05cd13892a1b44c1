import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { seededRandom } from '../../src/core/random.js';
import { stringifyHistory, type Recorded } from '../../src/report/history/history.js';
import type { History } from '../../src/report/schema/history.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { createMeasurement } from '../gate/factory.js';
import { createDevice, createReport, hostileStrings } from '../report/factory.js';
import { expectGolden } from '../report/golden.js';
import { fakeIo } from './fake-io.js';

const commitOf = (index: number): string => (0x1000000 + index).toString(16).padEnd(40, '0');

/** Of one commit: an int8 file on pi4, whose five runs lie around a median. */
function reportOf(index: number, medianMs: number, changes: Parameters<typeof createReport>[0] = {}): string {
  const random = seededRandom(index, 'history');
  const runs = (ms: number) => Array.from({ length: 5 }, () => Number((ms + 0.05 * random.normal()).toFixed(3)));
  const latency = { meanMs: runs(medianMs + 0.1), medianMs: runs(medianMs), p95Ms: runs(medianMs + 0.4) };
  const artifact = createMeasurement({
    sizeBytes: index < 8 ? 29_600 : 30_120,
    devices: [createDevice({ device: 'pi4', latency, energyMillijoules: [] })],
  });
  return stringifyReport(createReport({ commit: commitOf(index), artifacts: [artifact], budgets: [], ...changes }));
}

/** What a test says of one number over many commits. */
function historyOf(
  values: readonly number[],
  named: Partial<Recorded['numbers'][number]> = {},
  spec = 'model',
): string {
  const records = values.map((value, index) => ({
    spec,
    commit: commitOf(index),
    date: null,
    numbers: [{ artifact: 'int8', device: null, metric: 'size', value, noise: null, ...named }],
  }));
  return stringifyHistory(records);
}

// eslint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000b-\u001f\u007f\u202e]/;

describe('tinygate history', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'tinygate-history-'));
  });
  afterEach(() => {
    rmSync(cwd, { recursive: true });
  });
  const write = (name: string, text: string): string => {
    writeFileSync(join(cwd, name), text);
    return name;
  };
  const read = (name: string): string => readFileSync(join(cwd, name), 'utf8');
  const readHistory = (): History => JSON.parse(read('history.json')) as History;
  const call = async (...argv: string[]) => {
    const io = fakeIo(['history', ...argv], { cwd });
    return { code: await run(io), out: io.out(), err: io.err() };
  };
  /** 24 commits; from the thirteenth on pi4 takes 13.4 ms in place of 12.1. */
  const reports = (): string[] =>
    Array.from({ length: 24 }, (_, index) =>
      write(`${index}.json`, reportOf(index, (index < 12 ? 12.1 : 13.4) + 0.06 * Math.sin(index * 7))),
    );

  it('says where which number shifted, and writes the history and a page', async () => {
    const { code, out, err } = await call(...reports(), '--out', 'history.json', '--html', 'history.html');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      / {2}latency_median of int8 on pi4 rose from 12\.\d\d ms to 13\.\d\d ms \(\+1\d\.\d %\) at 100000c00000, for the worse\n/,
    );
    expect(out).toMatch(
      / {2}size of int8 rose from 29\.6 kB to 30\.1 kB \(\+1\.8 %\) at 100000800000, for the worse\n/,
    );
    expectGolden('history.golden.txt', out);
    const { entries, series } = readHistory();
    expect(entries.map(({ commit }) => commit)).toEqual(Array.from({ length: 24 }, (_, index) => commitOf(index)));
    const latency = series.findIndex(({ metric }) => metric === 'latency_median');
    expect(series[latency]).toEqual({
      spec: 'fashion-mnist',
      artifact: 'int8',
      device: 'pi4',
      metric: 'latency_median',
    });
    const { value, noise } = entries[0]!.values.find((one) => one.series === latency)!;
    expect(value).toBeCloseTo(12.1, 0);
    expect(noise).toBeGreaterThan(0);
    expect(entries[0]!.values.find((one) => series[one.series]!.metric === 'size')).toEqual({
      series: 0,
      value: 29_600,
    });
    const page = read('history.html');
    expect(page).toMatch(/^<!doctype html>[^]*<h1>fashion-mnist<\/h1>/);
    expect(page.match(/<svg /g)).toHaveLength(4);
    expect(page).not.toMatch(/<script|https?:/);
  });

  it('goes on from the file that it wrote, to the byte', async () => {
    const all = reports();
    await call(...all, '--out', 'at-once.json');
    await call(...all.slice(0, 10), '--out', 'history.json');
    const { code } = await call('history.json', ...all.slice(10), '--out', 'history.json');
    expect([code, read('history.json')]).toEqual([0, read('at-once.json')]);
  });

  it('begins where the file that it is to write is not there yet, and says so', async () => {
    const [first = ''] = reports();
    const begun = await call('history.json', first, '--out', 'history.json');
    expect([begun.code, begun.err]).toEqual([0, 'history.json is not there yet: a new history begins\n']);
    expect(begun.out).toContain('Shifts of the mean are told from three commits on.');
    const missing = await call('other.json', first, '--out', 'history.json');
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toContain('expected to read other.json, found that there is no such file or folder');
  });

  it('puts a commit that is measured again into its place', async () => {
    const all = reports().slice(0, 3);
    const again = write('again.json', reportOf(1, 20));
    const { code, out } = await call(...all, again, '--out', 'history.json');
    expect(code).toBe(0);
    expect(out).toContain('1 entry of a commit that was there already took its place.');
    const { series, entries } = readHistory();
    expect(entries.map(({ commit }) => commit)).toEqual([0, 1, 2].map(commitOf));
    const median = entries[1]!.values.find((one) => series[one.series]!.metric === 'latency_median')!;
    expect(median.value).toBeCloseTo(20, 0);
  });

  it('leaves a gap where the outputs of a device were wrong', async () => {
    const outputs = { agree: false, compared: 8, largestDifference: 3, tolerance: 0.1 };
    const device = createDevice({ device: 'pi4', outputs });
    const artifacts = [createMeasurement({ devices: [device] })];
    await call(write('wrong.json', reportOf(1, 12, { artifacts })), '--out', 'history.json');
    const { series } = readHistory();
    expect(series.map(({ metric }) => metric)).toContain('size');
    expect(series.filter(({ device: name }) => name !== null)).toEqual([]);
  });

  it('takes the day of a commit from git', async () => {
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', cwd, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_COMMITTER_DATE: '2026-03-05T23:30:00-0200',
          GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z',
        },
      });
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'a');
    const commit = git('rev-parse', 'HEAD').trim();
    const { out } = await call(
      write('a.json', reportOf(1, 12, { commit })),
      write('b.json', reportOf(2, 12)),
      '--out',
      'history.json',
    );
    expect(readHistory().entries.map(({ date }) => date)).toEqual(['2026-03-06', null]);
    expect(out).toContain(`${commit.slice(0, 12)} (2026-03-06) to 100000200000`);
  });

  it('takes the commit of a report that was made outside CI from whoever names it', async () => {
    const local = write('local.json', reportOf(1, 12, { commit: null }));
    const refused = await call(local, '--out', 'history.json');
    expect([refused.code, existsSync(join(cwd, 'history.json'))]).toEqual([2, false]);
    expect(refused.err).toContain('fix: Name the commit that was measured: --commit $(git rev-parse HEAD)');
    const other = write('other.json', reportOf(2, 12));
    expect((await call(local, other, '--commit', commitOf(9), '--out', 'history.json')).code).toBe(0);
    expect(readHistory().entries.map(({ commit }) => commit)).toEqual([commitOf(9), commitOf(2)]);
    expect((await call(local, '--commit', 'HEAD')).err).toContain('expected --commit to be 7 to 64 hexadecimal digits');
  });

  it('drops the oldest of ten thousand entries, says so, and stays fast', async () => {
    const start = performance.now();
    const values = Array.from({ length: 10_000 }, (_, index) => (index < 9800 ? 100 : 120));
    const { code, out } = await call(
      write('history.json', historyOf(values)),
      '--out',
      'history.json',
      '--html',
      'page.html',
    );
    expect(code).toBe(0);
    expect(out).toContain('The oldest 9500 entries were dropped: a history holds at most 500 entries');
    expect(out).toContain(`size of int8 rose from 100 B to 120 B (+20.0 %) at ${commitOf(9800).slice(0, 12)}`);
    const { entries } = readHistory();
    expect([entries.length, entries[0]!.commit, entries.at(-1)!.commit]).toEqual([500, commitOf(9500), commitOf(9999)]);
    // Loose: it holds the kind of work, not the machine.
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('writes nothing where any file cannot be read, and says what is wrong with it', async () => {
    const good = write('good.json', reportOf(1, 12));
    const whole = historyOf([1, 2, 3]);
    const bad: readonly (readonly [string, string, RegExp])[] = [
      ['half.json', whole.slice(0, whole.length / 2), /half\.json: expected JSON, found: /],
      ['half-report.json', reportOf(2, 12).slice(0, 5000), /half-report\.json: expected JSON, found: /],
      ['newer.json', whole.replace('"historyVersion": 1', '"historyVersion": 2'), /expected historyVersion 1, found 2/],
      [
        'other.json',
        '{"$schema": "x", "entries": []}',
        /other\.json: expected a report of schemas\/report\.schema\.json/,
      ],
      ['list.json', '[]', /list\.json: expected a report/],
      ['negative.json', whole.replace('"value":2', '"value":-2'), /found \/entries\/1\/values\/0\/value must be >= 0/],
      ['huge.json', whole.replace('"value":2', '"value":1e999'), /must be/],
      ['key.json', whole.replace('"date":null', '"date":null,"x":1'), /must NOT have additional properties/],
      ['index.json', whole.replace('"series":0', '"series":7'), /expected a series of "model", found the index 7/],
      [
        'spec.json',
        whole.replace('"spec":"model","commit"', '"spec":"b","commit"'),
        /expected a series of "b", found the index 0/,
      ],
      ['twice.json', whole.replace(commitOf(1), commitOf(0)), /expected one entry of 100000000000, found two/],
      [
        'same.json',
        whole.replace('[{"series":0,"value":2}]', '[{"series":0,"value":2},{"series":0,"value":2}]'),
        /expected one number of .* found two/,
      ],
      ['commit.json', whole.replace(commitOf(1), '../../etc'), /must NOT have|must match pattern/],
      [
        'no-commit.json',
        reportOf(2, 12, { commit: null }),
        /no-commit\.json: expected a report with a commit, found none/,
      ],
      [
        'artifacts.json',
        reportOf(2, 12, { artifacts: [createMeasurement(), createMeasurement()] }),
        /expected each artifact once, found "int8" twice/,
      ],
    ];
    for (const [name, text, message] of bad) {
      const { code, out, err } = await call(good, write(name, text), '--out', 'out.json', '--html', 'out.html');
      expect([name, code, out]).toEqual([name, 2, '']);
      expect(err).toMatch(message);
      expect(err).toMatch(/ {2}fix: /);
      expect([existsSync(join(cwd, 'out.json')), existsSync(join(cwd, 'out.html'))]).toEqual([false, false]);
    }
  });

  it('shows the names of strangers as text', async () => {
    const values = [5, 5, 5, 5, 9, 9, 9, 9];
    for (const name of hostileStrings) {
      const history = write(
        'hostile.json',
        historyOf(values, { artifact: name, device: name.slice(0, 100), metric: 'arena' }, name),
      );
      const unknown = write('unknown.json', historyOf(values, { metric: name }, `${name}2`));
      const { code, out } = await call(history, unknown, '--html', 'hostile.html');
      expect(code).toBe(0);
      expect(out).toContain('rose from 5 B to 9 B (+80.0 %)');
      expect(out).not.toMatch(control);
      expect(out).not.toMatch(/^\s*::|^\s*##\[|::(error|set-output|add-mask)/m);
      expect(out.split('\n').length).toBe(6);
      const page = read('hostile.html');
      expect(page).not.toMatch(/<script|<img|onmouseover="|autofocus onfocus='|(href|src)="[^#]/);
      expect(page).not.toMatch(control);
      expect(page.match(/<svg /g)).toHaveLength(1);
    }
  });

  it('draws no more charts than a page can hold, and says how many there are', async () => {
    const numbers = Array.from({ length: 400 }, (_, index) => `artifact-${index}`);
    const records = [1, 2, 3].map((value, index) => ({
      spec: 'model',
      commit: commitOf(index),
      date: null,
      numbers: numbers.map((artifact) => ({ artifact, device: null, metric: 'size', value, noise: null })),
    }));
    const { code } = await call(write('history.json', stringifyHistory(records)), '--html', 'page.html');
    const page = read('page.html');
    expect([code, page.match(/<svg /g)?.length]).toEqual([0, 240]);
    expect(page).toContain('160 more charts would be too much for one page');
  });

  it('draws numbers as small and as large as a file may hold', async () => {
    for (const values of [
      [0, 5e-324, Number.MAX_SAFE_INTEGER],
      [1e-9, 2e-9, 3e-9],
      [0, 0, 1],
      [1e15, 1e15 - 1, 1e15],
    ]) {
      for (const metric of ['latency_median', 'peak_memory', 'accuracy', 'energy', 'delegated_nodes']) {
        const history = write('history.json', historyOf(values, { device: 'a', metric, noise: 1e18 }));
        expect((await call(history, '--html', 'page.html')).code).toBe(0);
        expect(read('page.html')).not.toMatch(/NaN|Infinity/);
      }
    }
  });
});
