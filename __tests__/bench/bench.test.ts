/** The story of a bench, with a program in the place of ssh. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { bench } from '../../src/bench/bench.js';
import type { Job } from '../../src/bench/job.js';
import { digestBytes } from '../../src/core/digest.js';
import type { DevicePlan } from '../../src/spec/plan.js';
import { createDevicePlan, createJob, protocol } from './jobs.js';

const path = process.env['PATH'];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-bench-'));
  writeFileSync(join(folder, 'ssh'), '#!/bin/sh\necho "No route to host" >&2; exit 255\n');
  chmodSync(join(folder, 'ssh'), 0o755);
  process.env['PATH'] = `${folder}${delimiter}${path ?? ''}`;
});
afterEach(() => {
  process.env['PATH'] = path;
  jest.restoreAllMocks();
});

const deviceOf = (name: string): DevicePlan =>
  createDevicePlan({ via: 'ssh', host: 'board.lab', port: null, folder: '/tmp' }, { name, timeoutMs: 60_000 });
const run = (devices: readonly DevicePlan[]) => runJobs(devices.map((device) => createJob(device)));
const runJobs = (jobs: readonly Job[]) =>
  bench(jobs, {
    signal: new AbortController().signal,
    progress: { note: () => undefined } as never,
    reservations: join(folder, 'queue'),
    onOutcome: () => Promise.resolve(),
    askLab: () => Promise.reject(new Error('expected no lab to be asked')),
    retryMs: 1,
  });

describe('a bench', () => {
  it('tries again what may pass, however the clock of this machine jumps', async () => {
    let now = Date.now();
    jest.spyOn(Date, 'now').mockImplementation(() => (now += 86_400_000));
    expect(await run([deviceOf('board')])).toMatchObject([{ kind: 'missed', why: 'unreachable', attempts: 3 }]);
  });

  it.each([
    ['litert', true],
    ['benchmark_model', false],
  ] as const)('sends outputs to compare to a runtime that has any: %s', async (runtime, hasOutputs) => {
    const line = join(folder, 'line');
    const script = `#!/bin/sh\nfor line; do :; done\ncase "$line" in *--model*) printf %s "$line" > ${line}; exit 3;; esac\nexec sh -c "$line"\n`;
    writeFileSync(join(folder, 'ssh'), script);
    const device = { ...deviceOf('board'), protocol: { ...protocol, runtime } };
    const { artifact, base } = createJob(device);
    const bytes = readFileSync('harness/example/dense.tflite');
    await runJobs([{ device, base, artifact: { ...artifact, bytes, sha256: digestBytes(bytes) } }]);
    const sent = readFileSync(line, 'utf8');
    expect(sent).toContain(`--runtime ${runtime}`);
    expect(sent.includes('--expect')).toBe(hasOutputs);
  });

  it('waits for many devices side by side without a warning of Node', () => {
    // In a process of its own: Jest keeps warnings from its tests.
    const devices = Array.from({ length: 14 }, (_, index) => deviceOf(`board-${index}`));
    const script = `
      const { bench } = await import('./src/bench/bench.js');
      const jobs = ${JSON.stringify(devices)}.map((device) => ({ device, artifact: { name: 'int8', bytes: new Uint8Array(1), sha256: '' }, base: null }));
      const outcomes = await bench(jobs, {
        signal: new AbortController().signal,
        progress: { note: () => undefined },
        reservations: ${JSON.stringify(join(folder, 'queue'))},
        onOutcome: () => Promise.resolve(),
        retryMs: 1,
      });
      console.log(outcomes.length);`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    expect([stdout, stderr]).toEqual(['14\n', '']);
  }, 60_000);
});
