/**
 * A public repository with a private lab: whoever opens a pull request from a fork chooses the file, the spec and the report of
 * its own run. The lab is asked by a workflow of the base branch, which alone has the token for it.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { digestBytes } from '../../src/core/digest.js';
import type { Report } from '../../src/report/report.js';
import { buildZip } from '../core/build-zip.js';
import { addArtifact } from '../fake-github/state.js';
import { answerOf, createLabWorld, end, labToken, measures, type LabWorld } from '../bench/lab/world.js';
import { modelBytes, specText } from '../pipeline/committed-model.js';
import { act, createActionWorld, type Acted, type ActionWorld, type Job } from './action-world.js';
import { claimOf } from './claims.js';

const devices = (repository: string): string =>
  `devices: { pi4: { via: lab, repository: ${repository}, timeout: 10 min } }\n`;
const budget = (max: string): string =>
  specText(`  - { artifact: clothes, metric: latency_median, device: pi4, max: ${max} }\n`);
const strict = `${budget('14 ms')}${devices('acme/device-lab')}`;
const model = { 'models/clothes.tflite': modelBytes };
const digest = digestBytes(modelBytes);

let world: ActionWorld;
let lab: LabWorld;

async function start(change: string = strict): Promise<void> {
  world = await createActionWorld({
    base: { 'tinygate.yml': strict, ...model },
    change: { 'tinygate.yml': change, ...model },
  });
  lab = await createLabWorld({}, world.fake);
}
beforeEach(() => start());
afterEach(() => world.close());

const answers = (milliseconds: number) =>
  measures((request) =>
    answerOf(request, (_, text) => {
      const runs = [0, 0.1, 0.2, 0.1].map((more) => ({ samples: [milliseconds, milliseconds + more] }));
      return JSON.stringify({ ...(JSON.parse(text) as object), latency: { unit: 'ms', runs } });
    }),
  );

/** What the fork's own run claims: that it measured on the device, and how fast it was. */
async function claim(spec: string, milliseconds: number): Promise<void> {
  const runs = [0, 0.01, 0.02, 0.01, 0.01].map((more) => milliseconds + more);
  const latency = { meanMs: runs, medianMs: runs, p95Ms: runs };
  const forged = await claimOf(spec, (report: Report) => ({
    ...report,
    commit: world.headSha,
    artifacts: report.artifacts.map((one) => ({
      ...one,
      devices: [
        {
          device: 'pi4',
          runtime: 'LiteRT 1.4.0',
          conditions: [],
          sha256: 'a'.repeat(64),
          latency,
          energyMillijoules: [],
          flashBytes: null,
          ramBytes: null,
          arenaBytes: null,
          peakMemoryBytes: null,
          delegatedNodes: null,
          undelegatedNodes: null,
        },
      ],
    })),
  }));
  const zip = buildZip([{ name: 'report.json', data: forged }]);
  addArtifact(world.fake.state, world.repository, {
    runId: world.run.id,
    name: `tinygate-clothes-${'0'.repeat(16)}`,
    zip,
  });
}

/** The trusted half: asks the lab, then judges what the fork's run claims. */
async function benchAndReport(): Promise<{ bench: Acted; report: Acted }> {
  const left = mkdtempSync(join(tmpdir(), 'tinygate-left-'));
  const checkout = { 'tinygate.yml': strict, ...model };
  const job = (inputs: Job['inputs'], more: Partial<Job>): Job => ({
    event: 'workflow_run',
    checkout,
    inputs,
    ...more,
  });
  const bench = await act(
    world,
    job(
      { mode: 'bench', 'check-name': 'bench', 'lab-token': labToken },
      {
        labClock: lab.clock,
        prepare: gitFolder,
        after: (workspace) => cpSync(join(workspace, '.tinygate'), join(left, '.tinygate'), { recursive: true }),
      },
    ),
  );
  const report = await act(
    world,
    job(
      { mode: 'report', 'check-name': 'budgets' },
      {
        prepare: (workspace) => {
          gitFolder(workspace);
          cpSync(join(left, '.tinygate'), join(workspace, '.tinygate'), { recursive: true });
        },
      },
    ),
  );
  return { bench, report };
}

/** A checkout has its history: without it nobody could tell whether the work folder came with the change. */
function gitFolder(workspace: string): void {
  execFileSync('git', ['init', '--quiet'], { cwd: workspace });
}

function conclusionOf(name: string): string | null | undefined {
  return world.repository.checkRuns.filter((check) => check.name === name).at(-1)?.conclusion;
}

describe('a pull request from a fork, and a lab', () => {
  it('has its file measured by the lab from its commit, and is judged by that', async () => {
    await claim(strict, 1);
    lab.scripts = [answers(12)];
    const { bench, report } = await benchAndReport();
    expect([bench.code, report.code]).toEqual([0, 0]);
    expect([conclusionOf('bench'), conclusionOf('budgets')]).toEqual(['success', 'success']);
    expect(lab.requests).toMatchObject([
      {
        repository: 'octo/models',
        files: [{ sha256: digest, at: { kind: 'commit', commit: world.headSha, path: 'models/clothes.tflite' } }],
      },
    ]);
    expect(report.summary).toMatch(/pi4/);
    expect(report.summary).not.toMatch(/claim/i);
  });

  it('cannot claim to be faster than the lab found it', async () => {
    await claim(strict, 1);
    lab.scripts = [answers(20)];
    const { report } = await benchAndReport();
    expect(report.code).toBe(1);
    expect(conclusionOf('budgets')).toBe('failure');
    expect(report.summary).toMatch(/20\.\d+ ms/);
  });

  it('cannot claim a number in the place of a lab that gave none', async () => {
    await claim(strict, 1);
    lab.scripts = [(run) => [{ seconds: 30, happen: () => end(run, 'failure') }]];
    const { bench, report } = await benchAndReport();
    expect([bench.code, report.code]).toEqual([4, 4]);
    expect(conclusionOf('bench')).toBe('failure');
    expect(report.summary).toMatch(/pi4 did not measure clothes/);
  });

  it('cannot claim what a lab measured where nobody asked it', async () => {
    await claim(strict, 1);
    const checkout = { 'tinygate.yml': strict, ...model };
    const inputs = { mode: 'report', 'check-name': 'budgets' };
    const { code } = await act(world, { event: 'workflow_run', checkout, inputs, prepare: gitFolder });
    expect(code).not.toBe(0);
    expect(conclusionOf('budgets')).toBe('failure');
  });

  it('cannot lead to a lab of its own, by its spec', async () => {
    const own = `${budget('14 ms')}${devices('mallory/lab')}`;
    await world.close();
    await start(own);
    await claim(own, 1);
    lab.scripts = [answers(20)];
    const { report } = await benchAndReport();
    expect(report.code).toBe(1);
    expect(world.fake.state.requests.filter(({ path }) => path.includes('mallory/lab'))).toEqual([]);
  });

  it('gets no token in its own run: the lab is out of reach there, and nothing is green for it', async () => {
    const checkout = { 'tinygate.yml': strict, ...model };
    const acted = await act(world, { event: 'pull_request', checkout, inputs: { mode: 'bench' }, prepare: gitFolder });
    expect(acted.code).toBe(4);
    expect(acted.log).toMatch(/expected a token for the lab of pi4, found no token/);
    expect(lab.requests).toEqual([]);
  });

  it('has no program of its spec started where its run reaches devices: those of the base branch count', async () => {
    const own = `${budget('14 ms')}devices: { pi4: { via: serial, port: 'tcp://127.0.0.1:1', flash: [touch, owned, '{file}'] } }\n`;
    await world.close();
    await start(own);
    let files: string[] = [];
    const acted = await act(world, {
      event: 'pull_request',
      checkout: { 'tinygate.yml': own, ...model },
      inputs: { mode: 'bench' },
      prepare: gitFolder,
      after: (workspace) => (files = readdirSync(workspace)),
    });
    expect(acted.log).toMatch(/expected a token for the lab of pi4/);
    expect(files).not.toContain('owned');
  });

  it('is told where every job is, on a check of its head commit', async () => {
    await claim(strict, 1);
    lab.scripts = [answers(12)];
    const seen: string[] = [];
    lab.onWait = () =>
      seen.push(world.repository.checkRuns.map(({ status, summary }) => `${status} ${summary}`).join());
    await benchAndReport();
    const table = (state: string) => new RegExp(`^in_progress \\|[^]*\`clothes\` \\| \`pi4\` \\| ${state} \\|`);
    for (const state of ['queued', 'sending', 'running'])
      expect(seen).toContainEqual(expect.stringMatching(table(state)));
    const [check, ...others] = world.repository.checkRuns.filter(({ name }) => name === 'bench');
    expect([check?.status, check?.conclusion, check?.title, others]).toEqual([
      'completed',
      'success',
      '1 of 1 measured or given up',
      [],
    ]);
  });

  it('leaves the token for the lab in no log, no file, no comment and no check', async () => {
    await claim(strict, 1);
    world.fake.state.tokens.delete(labToken);
    const { bench, report } = await benchAndReport();
    expect(bench.log).toMatch(/Bad credentials/);
    expect(bench.everything + report.everything).not.toContain(labToken);
    const others = world.fake.state.requests.filter(
      ({ path, login }) => login === 'bench[bot]' && !path.includes('acme/device-lab'),
    );
    expect(others).toEqual([]);
  });
});
