/**
 * What is fuzzed, by name: bytes that are made or changed at random, and what has to hold for any bytes. An error that tinygate
 * explains is the right answer to bad bytes; every other error, and whatever takes too long, is a finding.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { TinygateError } from '../../src/core/errors.js';
import { archiveLimits, readArchive } from '../../src/core/archive.js';
import type { Random } from '../../src/core/random.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { verifyGraph } from '../../src/graph/verify.js';
import { parseDeviceFile } from '../../src/measure/device-file.js';
import { inspectArtifact } from '../../src/measure/measure-artifact.js';
import { readFeatures } from '../../src/measure/runtime/features.js';
import { litertThread } from '../../src/measure/runtime/litert/open.js';
import { requireNumbers } from '../../src/measure/runtime/require-numbers.js';
import { valuesOf } from '../../src/measure/runtime/values.js';
import * as bitbucket from '../../src/platform/bitbucket/answers.js';
import * as github from '../../src/platform/github/answers.js';
import * as gitlab from '../../src/platform/gitlab/answers.js';
import { HttpError } from '../../src/platform/http-error.js';
import { readShape, type Shape } from '../../src/platform/shape.js';
import { parseReport } from '../../src/report/json.js';
import { renderComment } from '../../src/report/render-comment.js';
import { renderHtml } from '../../src/report/render-html.js';
import { renderSummary } from '../../src/report/render-summary.js';
import { renderText } from '../../src/report/render-text.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { readSpec } from '../../src/spec/read.js';
import { buildZip } from '../core/build-zip.js';
import { randomGraph, randomInt8Graph } from '../export/random-graph.js';
import { attemptImport, changeBytes, changeJson, importMaker, type Given } from '../formats/hostile/fuzz.js';
import { hostileReport } from '../report/hostile.js';

export type Outcome = 'taken' | 'refused';

export interface Made {
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** What lies beside a model file. */
  readonly given?: Given;
}

export interface Target {
  /** Bytes, and what they were made from. */
  readonly make: (random: Random, run: number) => Made | Promise<Made>;
  /** @throws whatever is a finding */
  readonly attempt: (bytes: Uint8Array, kind: string, given?: Given) => Promise<Outcome>;
  readonly close?: () => Promise<void>;
}

type Make = (random: Random) => Uint8Array | Promise<Uint8Array>;
type Kinds = Readonly<Record<string, Make>>;

/** One kind after the other. */
function makerOf(kinds: Kinds): Target['make'] {
  const all = Object.entries(kinds);
  return async (random, run) => {
    const [kind, make] = all[run % all.length]!;
    return { kind, bytes: await make(random) };
  };
}

/** Refused are errors that tinygate explains. */
async function taken(work: () => unknown): Promise<Outcome> {
  try {
    await work();
    return 'taken';
  } catch (error) {
    if (error instanceof TinygateError || error instanceof HttpError) return 'refused';
    throw error;
  }
}

const encode = (text: string): Uint8Array => Buffer.from(text);
const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const models = (): Kinds => {
  const files = [1, 2, 3].flatMap((seed) => [writeTflite(randomGraph(seed)), writeTflite(randomInt8Graph(seed))]);
  return Object.fromEntries(
    files.map((file, at) => [`model ${at}`, (random: Random) => changeTables(file, random)] as const),
  );
};

/** The tables are at the front; changes behind them would only change weights. */
function changeTables(file: Uint8Array, random: Random): Uint8Array {
  const front = Math.min(file.length, 6000);
  if (random.integer(8) === 0) return changeBytes(file, random);
  return Buffer.concat([changeBytes(file.subarray(0, front), random), file.subarray(front)]);
}

function inspectTarget(): Target {
  return {
    make: makerOf(models()),
    attempt: (bytes) =>
      taken(() => {
        const { layers, macs, parameters } = inspectArtifact({ artifact: 'a', file: 'a', bytes, sha256: '' });
        readFeatures(bytes);
        requireNumbers(bytes);
        const isCount = (value: number | null): boolean => value === null || Number.isSafeInteger(value);
        if (!isCount(macs) || !isCount(parameters)) throw new Error(`${macs} and ${parameters} are no counts`);
        const odd = layers.find(({ zeroFraction }) => !(zeroFraction >= 0 && zeroFraction <= 1));
        if (odd) throw new Error(`${odd.zeroFraction} zeros in ${odd.name}`);
      }),
  };
}

/** The bytes are the seed of a graph. */
function writeReadTarget(): Target {
  return {
    make: (random, run) => ({
      kind: run % 2 === 0 ? 'float32' : 'int8',
      bytes: Uint8Array.from({ length: 4 }, () => random.integer(256)),
    }),
    attempt: (bytes, kind) =>
      taken(() => {
        const seed = Buffer.from(bytes).readUInt32LE();
        const layers = 1 + (seed % 9);
        const graph = kind === 'int8' ? randomInt8Graph(seed, layers) : randomGraph(seed, layers);
        const written = writeTflite(graph);
        const read = importTflite(written);
        verifyGraph(read);
        const again = importTflite(writeTflite(read));
        if (!isDeepStrictEqual(again, read)) throw new Error('expected the same graph from the file of what was read');
        return 'taken';
      }),
  };
}

function specTarget(): Target {
  const folder = 'examples';
  const texts = ['fashion-mnist/tinygate.yml', 'committed-model/tinygate.yml', 'keyword-spotting/tinygate.yml'].map(
    (name) => readFileSync(`${folder}/${name}`),
  );
  const json = JSON.stringify({
    version: 1,
    name: 'fuzz',
    data: { root: '.', test: { images: 'a', labels: 'b' }, train: { images: 'a', labels: 'b' } },
    student: { architecture: 'ds-cnn', training: { epochs: 2, learning_rate: { schedule: 'cosine', start: 0.01 } } },
    compression: { pruning: { target_sparsity: '80 %' }, quantization: { ranges: 'learned' } },
    artifacts: { int8: { type: 'int8', inference: { deadline: '1 min' } }, other: { file: 'a.tflite' } },
    groups: { all: { artifacts: ['int8', 'other'] } },
    budgets: [
      { artifact: 'int8', metric: 'size', max: '30 kB' },
      { artifact: 'int8', metric: 'accuracy', min: '80 %', max_drop: { from: 'base', points: 1 } },
    ],
  });
  const kinds = Object.fromEntries(
    texts.map((text, at) => [`text ${at}`, (random: Random) => changeBytes(text, random)] as const),
  );
  const readFile = (bytes: Uint8Array) => (file: string) =>
    Promise.resolve(file.endsWith('tinygate.yml') ? bytes : null);
  return {
    make: makerOf({ ...kinds, values: (random) => encode(changeJson(json, random)) }),
    attempt: (bytes) =>
      taken(() => readSpec('/w/tinygate.yml', { cwd: '/w', workspace: '/w', readFile: readFile(bytes) })),
  };
}

function reportTarget(): Target {
  const texts = [hostileReport('name'), hostileReport('<b>&|`@#:')].map((report) => stringifyReport(report));
  return {
    make: makerOf({
      values: (random) => encode(changeJson(texts[0]!, random)),
      'hostile values': (random) => encode(changeJson(texts[1]!, random)),
      bytes: (random) => changeBytes(encode(texts[0]!), random),
    }),
    attempt: (bytes) =>
      taken(() => {
        const report = parseReport(bytes, 'a claim');
        renderText(report, { color: false });
        renderSummary(report);
        renderHtml(report, report);
        renderComment([report], { id: 'x', url: null, previous: null, baselines: {} });
        // What is read is written, and read again, as it is.
        if (!isDeepStrictEqual(parseReport(stringifyReport(report), 'again'), report))
          throw new Error('expected the same report from what was written of it');
      }),
  };
}

function measurementTarget(): Target {
  const text = JSON.stringify({
    schemaVersion: 1,
    artifact: { sha256: 'a'.repeat(64) },
    device: { name: 'pi4', board: 'Raspberry Pi 4', clock_mhz: 1800 },
    runtime: { name: 'LiteRT', version: '1.4.0', threads: 1, delegate: 'XNNPACK' },
    conditions: { governor: 'performance', temperature_before_c: 48.2, throttled: false, warmup_runs: 10 },
    latency: { unit: 'us', runs: [{ samples: [4000, 1000, 2000] }, { mean: 2000, median: 1500, p95: 9000 }] },
    memory: { arena_bytes: 1, peak_bytes: 2, ram_bytes: 3, flash_bytes: 4 },
    energy: { unit: 'uJ', runs: [3200, 3300] },
    nodes: { delegated: 28, undelegated: 1 },
    outputs: {
      inputs_sha256: 'b'.repeat(64),
      sha256: 'c'.repeat(64),
      compared: 10,
      largest_difference: 1,
      tolerance: 2,
      agree: true,
    },
    measured_at: '2026-11-24T12:00:00Z',
  });
  return {
    make: makerOf({
      values: (random) => encode(changeJson(text, random)),
      bytes: (random) => changeBytes(encode(text), random),
    }),
    attempt: (bytes) => taken(() => parseDeviceFile(decode(bytes), 'pi4.json')),
  };
}

/** Whatever is taken for an answer has the shape that was asked for. */
function answersTarget(): Target {
  const isShape = (value: unknown): value is Shape<unknown> => typeof value === 'function';
  const shapes = [github, gitlab, bitbucket].flatMap((answers) => Object.values<unknown>(answers).filter(isShape));
  const sha = '0123456789abcdef0123456789abcdef01234567';
  const head = { sha, ref: 'main', repo: { id: 3 } };
  const user = { id: 4, login: 'octo', uuid: '{u}' };
  const one = {
    id: 1,
    name: 'a',
    number: 7,
    state: 'open',
    event: 'push',
    head_sha: sha,
    size_in_bytes: 10,
    body: 'b',
  };
  const entry = {
    ...one,
    expired: false,
    user,
    head,
    base: head,
    hash: sha,
    sha,
    parents: [{ sha, hash: sha }],
    mode: '100644',
  };
  const answer = JSON.stringify({
    ...entry,
    values: [entry],
    workflow_runs: [entry],
    artifacts: [entry],
    default_branch: 'main',
    viewer: user,
    target: { hash: sha },
    commit: entry,
    parent_ids: [sha],
    blob_id: sha,
  });
  const list = JSON.stringify([entry, { ...entry, id: 2 }]);
  const zip = buildZip([{ name: 'report.json', data: Buffer.from('{"report":1}') }]);
  return {
    make: makerOf({
      answer: (random) => encode(changeJson(answer, random)),
      list: (random) => encode(changeJson(list, random)),
      archive: (random) => changeBytes(zip, random),
    }),
    attempt: async (bytes, kind) => {
      if (kind === 'archive') return taken(() => readArchive(bytes, () => true, archiveLimits));
      const value = JSON.parse(decode(bytes)) as unknown;
      const outcomes: Outcome[] = [];
      for (const shape of shapes)
        outcomes.push(
          await taken(() => {
            const read = readShape(shape, value);
            if (read !== null && !isDeepStrictEqual(readShape(shape, read), read))
              throw new Error('expected that what was read has the shape that it was read by');
          }),
        );
      return outcomes.includes('taken') ? 'taken' : 'refused';
    },
  };
}

/** Files that reach the runtime whatever they ask of it: a thread may die of one, this process may not. */
function runtimeTarget(): Target {
  const { open, end } = litertThread();
  const limits = { deadlineMs: 10_000, memoryBytes: 256 * 1024 ** 2 };
  const mostElements = 1e6;
  return {
    make: makerOf(models()),
    attempt: (bytes) =>
      taken(async () => {
        const model = await open(bytes, { limits });
        const { inputs } = model;
        if (inputs.reduce((sum, { length }) => sum + length, 0) > mostElements) return;
        await model.run((_, size) => inputs.map((edge) => new (valuesOf(edge))(size * edge.length)), 1);
      }),
    close: end,
  };
}

async function importsTarget(): Promise<Target> {
  const { make } = await importMaker();
  return {
    make: async (random, run) => {
      const { kind, given } = await make(random, run);
      return { kind, bytes: given.bytes, given };
    },
    attempt: async (bytes, kind, given = { bytes }) => {
      const outcome = await attemptImport(given, kind);
      if (typeof outcome === 'object') throw new Error(outcome.error);
      return outcome === 'imported' ? 'taken' : 'refused';
    },
  };
}

export const targets = {
  inspect: inspectTarget,
  'write-read': writeReadTarget,
  spec: specTarget,
  report: reportTarget,
  measurement: measurementTarget,
  answers: answersTarget,
  runtime: runtimeTarget,
  imports: importsTarget,
} as const satisfies Readonly<Record<string, () => Target | Promise<Target>>>;

export type TargetName = keyof typeof targets;
export const targetNames = Object.keys(targets) as readonly TargetName[];
