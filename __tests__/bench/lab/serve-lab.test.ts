import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answerName, readAnswers } from '../../../src/bench/lab/answer.js';
import { parseRequest, stringifyRequest, type LabRequest } from '../../../src/bench/lab/request.js';
import { silent } from '../../../src/core/io.js';
import { serveLab, type Served } from '../../../src/pipeline/serve-lab.js';
import { openLabSource } from '../../../src/platform/github/lab-source.js';
import { buildZip, type ZipEntry } from '../../core/build-zip.js';
import { startFakeGithub, type FakeGithub } from '../../fake-github/server.js';
import { addArtifact, addRepository, addRun, commitFiles, type Repository } from '../../fake-github/state.js';
import { startBoard, type Board } from './board.js';
import { deviceOf, sha256 } from './world.js';

const token = 'ghs_READS0123456789';
const model = readFileSync('examples/committed-model/models/clothes.tflite');
const digest = sha256(model);

let fake: FakeGithub;
let asking: Repository;
let board: Board;
let workspace = '';
let onBoard = digest;

beforeEach(async () => {
  fake = await startFakeGithub();
  asking = addRepository(fake.state, { owner: 'octo', name: 'models', isPrivate: true });
  const permissions = { contents: 'read', actions: 'read' } as const;
  fake.state.tokens.set(token, { login: 'lab[bot]', kind: 'installation', permissions });
  onBoard = digest;
  board = await startBoard(() => onBoard);
  workspace = mkdtempSync(join(tmpdir(), 'tinygate-lab-'));
  writeFileSync(
    join(workspace, 'devices.yml'),
    `version: 1\nname: lab\ndevices:\n  nucleo: { via: serial, port: '${board.port}', timeout: 20 s }\n  other: { via: lab, repository: acme/other }\n`,
  );
});
afterEach(async () => {
  await board.close();
  await fake.close();
});

/** Stores an archive in the repository that asks. */
function store(entries: readonly ZipEntry[], saidBytes?: number): { id: number; digest: string } {
  const zip = buildZip(entries);
  const { id } = addArtifact(fake.state, asking, {
    runId: addRun(fake.state, asking).id,
    name: 'tinygate-bench-1',
    zip,
    ...(saidBytes === undefined ? {} : { saidBytes }),
  });
  return { id, digest: sha256(zip) };
}

function requestFor(at: LabRequest['files'][number]['at'], more: Partial<LabRequest> = {}): LabRequest {
  return {
    schemaVersion: 1,
    nonce: '0123456789abcdef'.repeat(2),
    device: 'nucleo',
    repository: 'octo/models',
    files: [{ sha256: digest, at }],
    jobs: [{ artifact: 'clothes', sha256: digest, base: null }],
    ...more,
  };
}

function serve(request: LabRequest): Promise<Served> {
  const connection = { apiUrl: fake.url, token, backOffMs: 1, wait: () => Promise.resolve() };
  return serveLab(parseRequest(stringifyRequest(request)), {
    source: openLabSource(request.repository, connection),
    spec: 'devices.yml',
    workspace,
    workDir: join(workspace, '.tinygate', 'lab'),
    reservations: join(workspace, 'reservations'),
    signal: new AbortController().signal,
    progress: silent,
    retryMs: 1,
  });
}

/** What who asked reads in the answer that the lab stored. */
async function received({ files, outcomes }: Served, request: LabRequest) {
  const zip = buildZip(files.map((path) => ({ name: basename(path), data: readFileSync(path) })));
  const device = deviceOf(request.device);
  const jobs = outcomes.map(({ job }) => ({ ...job, device }));
  return readAnswers(zip, request, jobs, 1);
}

describe('a lab that is asked', () => {
  it('measures the file of an artifact on the device of its own spec, and what it answers is read back whole', async () => {
    const request = requestFor({ kind: 'artifact', ...store([{ name: `${digest}.tflite`, data: model }]) });
    const { outcomes, damaged } = await received(await serve(request), request);
    expect(damaged).toEqual([]);
    expect(outcomes).toMatchObject([
      { kind: 'measured', text: expect.stringMatching(/"Cortex-M7".*"stack_bytes":2048/) },
    ]);
    expect(answerName(request.nonce)).toBe('tinygate-answer-0123456789abcdef0123456789abcdef');
  });

  it('measures the file of a commit, by the path that it has there', async () => {
    const commit = commitFiles(asking, 'main', { 'models/a b.tflite': model });
    const request = requestFor({ kind: 'commit', commit, path: 'models/a b.tflite' });
    expect((await received(await serve(request), request)).outcomes).toMatchObject([{ kind: 'measured' }]);
  });

  it('says so where the board holds another file than the one that it was asked about', async () => {
    onBoard = 'f'.repeat(64);
    const request = requestFor({ kind: 'artifact', ...store([{ name: `${digest}.tflite`, data: model }]) });
    expect((await received(await serve(request), request)).outcomes).toMatchObject([
      {
        kind: 'missed',
        why: 'mistaken',
        attempts: 1,
        reason: expect.stringContaining('found that it measured ffffffffffff'),
      },
    ]);
  });

  it.each([
    [
      'is another than its digest says',
      () => ({ ...store([{ name: `${digest}.tflite`, data: model }]), digest: 'a'.repeat(64) }),
      /expected artifact \d+ with the SHA-256 aaaaaaaaaaaa/,
    ],
    [
      'holds another file under that name',
      () => store([{ name: `${digest}.tflite`, data: 'other' }]),
      /expected a file with the SHA-256/,
    ],
    ['does not hold the file', () => store([{ name: 'other.tflite', data: model }]), /found no such file in artifact/],
    ['leads out of its folder', () => store([{ name: `../${digest}.tflite`, data: model }]), /invalid relative path/],
    [
      'is a bomb',
      () => store([{ name: `${digest}.tflite`, data: Buffer.alloc(3_000_000) }]),
      /inflate at most 200 times/,
    ],
    [
      'has 2 GB',
      () => store([{ name: `${digest}.tflite`, data: model }], 2_000_000_000),
      /to be a file of a model: expected at most 268435456 bytes, found 2000000000/,
    ],
    ['is not there', () => ({ id: 99_999, digest: 'a'.repeat(64) }), /found that the API answered 404/],
  ])('runs nothing where the artifact %s, and answers why', async (_, archive, reason) => {
    const request = requestFor({ kind: 'artifact', ...archive() });
    const [outcome] = (await received(await serve(request), request)).outcomes;
    expect(outcome).toMatchObject({ kind: 'missed', reason: expect.stringMatching(reason) });
  });

  it('refuses a device that its own spec does not have, or that leads to another lab', async () => {
    const at = { kind: 'artifact', id: 1, digest: 'a'.repeat(64) } as const;
    await expect(serve(requestFor(at, { device: 'pi4' }))).rejects.toThrow(/expected one of the devices of the spec/);
    await expect(serve(requestFor(at, { device: 'other' }))).rejects.toThrow(/found via: lab/);
  });
});

describe('a request to a lab', () => {
  const at = { kind: 'artifact', id: 1, digest: 'a'.repeat(64) } as const;
  const change = (path: string, value: unknown): string => {
    const request = JSON.parse(JSON.stringify(requestFor(at))) as Record<string, unknown>;
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce((object, key) => object[key] as Record<string, unknown>, request);
    parent[last] = value;
    return JSON.stringify(request);
  };

  it.each([
    ['device', '../../etc'],
    ['device', '::set-output name=x::'],
    ['device', '__proto__'],
    ['device', '$(reboot)'],
    ['nonce', 'x'],
    ['repository', 'octo/models/../other'],
    ['repository', 'octo/models?x=1'],
    ['jobs.0.artifact', '-rf'],
    ['jobs.0.artifact', 'a/b'],
    ['jobs.0.sha256', 'b'.repeat(64)],
    ['files.0.sha256', `${digest}/..`],
    ['files.0.at', { kind: 'commit', commit: 'main', path: 'a.tflite' }],
    ['files.0.at', { kind: 'commit', commit: 'a'.repeat(40), path: '../a.tflite' }],
    ['files.0.at', { kind: 'commit', commit: 'a'.repeat(40), path: '/etc/passwd' }],
    ['files.0.at', { kind: 'commit', commit: 'a'.repeat(40), path: 'a\nb' }],
    ['files.0.at', { kind: 'file', path: 'a' }],
    ['files.0.at.id', '1/../2'],
    ['files', []],
    ['jobs', Array.from({ length: 51 }, () => ({}))],
    ['schemaVersion', 2],
  ])('is refused for its %s %j', (path, value) => {
    expect(() => parseRequest(change(path, value))).toThrow(/^expected a request to a lab with /);
  });

  it('is refused where it names an artifact twice, is no JSON or too long', () => {
    const [job] = requestFor(at).jobs;
    expect(() => parseRequest(change('jobs', [job, job]))).toThrow(/every artifact once/);
    expect(() => parseRequest('{"half')).toThrow(/with JSON/);
    expect(() => parseRequest('x'.repeat(50_001))).toThrow(/at most 50000 characters/);
  });
});
