/**
 * A lab behind a fake GitHub, and a clock that nobody waits for: what happens in the lab is a list of events at seconds after its
 * run was dispatched, and whoever waits makes them happen.
 */
import { createHash } from 'node:crypto';
import type { Job } from '../../../src/bench/job.js';
import { answerName, writeAnswer } from '../../../src/bench/lab/answer.js';
import type { LabClock } from '../../../src/bench/lab/follow-run.js';
import { parseRequest, type LabRequest } from '../../../src/bench/lab/request.js';
import type { Outcome } from '../../../src/bench/outcome.js';
import { askLab } from '../../../src/pipeline/ask-lab.js';
import { openLab } from '../../../src/platform/github/lab.js';
import type { DevicePlan } from '../../../src/spec/plan.js';
import { buildZip, type ZipEntry } from '../../core/build-zip.js';
import { startFakeGithub, type FakeGithub } from '../../fake-github/server.js';
import { addArtifact, addRepository, type Repository, type Run, type Workflow } from '../../fake-github/state.js';

export const labToken = 'ghs_LAB0123456789lab';

export interface Event {
  /** After the dispatch. */
  readonly seconds: number;
  readonly happen: () => void;
}

/** What a run of the lab does. Gets the request as it came. */
export type Script = (run: Run, request: LabRequest, world: LabWorld) => readonly Event[];

export interface LabWorld {
  readonly fake: FakeGithub;
  readonly lab: Repository;
  readonly workflow: Workflow;
  readonly clock: LabClock & { readonly waits: number[] };
  /** Of each run that is dispatched, in turn; the last counts for all further ones. */
  scripts: Script[];
  readonly requests: LabRequest[];
  readonly told: string[];
  readonly abort: AbortController;
  /** Called at every wait, with the seconds since the world began. */
  onWait: (seconds: number) => void;
}

export async function createLabWorld(options: Partial<Workflow> = {}, given?: FakeGithub): Promise<LabWorld> {
  const fake = given ?? (await startFakeGithub());
  const lab = addRepository(fake.state, { owner: 'acme', name: 'device-lab', isPrivate: true });
  fake.state.tokens.set(labToken, { login: 'bench[bot]', kind: 'installation', permissions: { actions: 'write' } });
  let now = 0;
  const pending: { at: number; happen: () => void }[] = [];
  const waits: number[] = [];
  const clock = {
    waits,
    now: () => now,
    random: () => 0.5,
    wait: (milliseconds: number, signal: AbortSignal): Promise<void> => {
      signal.throwIfAborted();
      waits.push(milliseconds);
      now += milliseconds;
      for (const event of pending.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) {
        pending.splice(pending.indexOf(event), 1);
        event.happen();
      }
      world.onWait(now / 1000);
      signal.throwIfAborted();
      return Promise.resolve();
    },
  };
  const workflow: Workflow = {
    file: 'bench.yml',
    devices: ['pi4', 'jetson'],
    isNamed: true,
    runDetails: 'returned',
    onRun: (run, { request = '' }) => {
      const parsed = parseRequest(request);
      world.requests.push(parsed);
      const script = world.scripts[Math.min(world.requests.length, world.scripts.length) - 1]!;
      for (const { seconds, happen } of script(run, parsed, world)) pending.push({ at: now + seconds * 1000, happen });
    },
    ...options,
  };
  const world: LabWorld = {
    fake,
    lab,
    workflow,
    clock,
    scripts: [measures()],
    requests: [],
    told: [],
    abort: new AbortController(),
    onWait: () => undefined,
  };
  lab.workflows.push(workflow);
  return world;
}

export function deviceOf(name = 'pi4', timeoutMs = 20 * 60_000): DevicePlan {
  return {
    name,
    connection: { via: 'lab', repository: 'acme/device-lab', workflow: 'bench.yml', ref: 'main' },
    runsOn: ['self-hosted'],
    artifacts: ['int8'],
    isShared: false,
    timeoutMs,
    protocol: null,
    costs: null,
    where: { file: 'tinygate.yml' },
  };
}

export function jobOf(device: DevicePlan, name = 'int8', text = `bytes of ${name}`): Job {
  const bytes = Buffer.from(text);
  return { device, artifact: { name, bytes, sha256: sha256(bytes) }, base: null };
}

export async function ask(world: LabWorld, jobs: readonly Job[]): Promise<Outcome[]> {
  const { clock, told, abort, fake } = world;
  const connection = { apiUrl: fake.url, token: labToken, backOffMs: 1, wait: () => Promise.resolve() };
  const [{ device }] = jobs as [Job];
  if (device.connection.via !== 'lab') throw new Error('no device of a lab');
  return askLab(device, jobs, {
    api: openLab(device.connection, connection),
    repository: 'octo/models',
    place: (files) =>
      Promise.resolve(
        files.map((file) => ({ sha256: file.sha256, at: { kind: 'artifact', id: 17, digest: 'a'.repeat(64) } })),
      ),
    signal: abort.signal,
    tell: (state, detail) => told.push(detail === undefined ? state : `${state}: ${detail}`),
    clock,
  });
}

export function runs({ lab }: LabWorld): string[] {
  return lab.runs.map(({ status, conclusion }) => `${status ?? ''} ${conclusion ?? ''}`.trim());
}

/** A run that goes through every state and answers. */
export function measures(answer: (request: LabRequest) => readonly ZipEntry[] = goodAnswer, name = answerName): Script {
  return (run, request, world) => [
    { seconds: 20, happen: () => enter(run, 'sending: fetch the files') },
    { seconds: 60, happen: () => enter(run, 'running: measure') },
    { seconds: 120, happen: () => enter(run, 'Collecting the answer') },
    {
      seconds: 150,
      happen: () => {
        store(world, run, name(request.nonce), answer(request));
        end(run, 'success');
      },
    },
  ];
}

export function enter(run: Run, step: string): void {
  if (run.status === 'completed') return;
  run.status = 'in_progress';
  run.step = step;
}

export function end(run: Run, conclusion: string): void {
  run.status = 'completed';
  run.conclusion = conclusion;
}

export function store(world: LabWorld, run: Run, name: string, entries: readonly ZipEntry[] | Uint8Array): void {
  const zip = entries instanceof Uint8Array ? entries : buildZip(entries);
  addArtifact(world.fake.state, world.lab, { runId: run.id, name, zip });
}

export const goodAnswer = (request: LabRequest): ZipEntry[] => answerOf(request, (_, text) => text);

/** An answer to every job, as the lab writes it; `change` gets the text of each measurement. */
export function answerOf(request: LabRequest, change: (artifact: string, text: string) => string): ZipEntry[] {
  const outcomes = request.jobs.map(({ artifact, sha256: digest }): Outcome => {
    const job = {
      device: deviceOf(request.device),
      artifact: { name: artifact, sha256: digest, bytes: new Uint8Array() },
      base: null,
    };
    return { job, kind: 'measured', text: change(artifact, JSON.stringify(measurementOf(digest, request.device))) };
  });
  return [...writeAnswer(request, outcomes)].map(([name, data]) => ({ name, data }));
}

export function measurementOf(digest: string, device: string, more: object = {}): object {
  return {
    schemaVersion: 1,
    artifact: { sha256: digest },
    device: { name: device, cpu: 'Cortex-A72' },
    runtime: { name: 'LiteRT', version: '1.4.0' },
    latency: { unit: 'ms', runs: [{ samples: [12.1, 12.2, 12.3] }, { samples: [12.2, 12.0, 12.4] }] },
    ...more,
  };
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
