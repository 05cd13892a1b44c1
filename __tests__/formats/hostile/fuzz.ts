/**
 * Changes model files, and files of records, at random and imports them: each must become a verified graph or be refused in words, within a deadline.
 * The same seed gives the same files in the same order; a budget in seconds says how many of them are tried.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DataError, TinygateError } from '../../../src/core/errors.js';
import { seededRandom, type Random } from '../../../src/core/random.js';
import { writeTflite } from '../../../src/export/tflite/write.js';
import { listRecords } from '../../../src/data/records/list-records.js';
import { readRecordNumbers } from '../../../src/data/records/read-numbers.js';
import { messageType } from '../../../src/formats/saved-model/proto.js';
import { verifyGraph } from '../../../src/graph/verify.js';
import { formatOf } from '../../../src/pipeline/model-formats.js';
import { example, frame } from '../../data/record-writer.js';
import { buildZip } from '../../core/build-zip.js';
import { randomGraph, randomInt8Graph } from '../../export/random-graph.js';
import { writeHdf5 } from '../hdf5/write-hdf5.js';
import { configOf, kerasH5, randomWeights, type TestModel } from '../keras/keras-model.js';
import { encodeOnnx } from '../onnx/onnx-model.js';
import { model, series } from '../saved-model/models.js';
import { savedModelFiles, type Files } from '../saved-model/saved-model.js';

export interface Finding {
  /** Which file of the seed it was. */
  readonly run: number;
  readonly kind: string;
  readonly error: string;
  readonly bytes: Uint8Array;
}

export interface FuzzResult {
  readonly runs: number;
  readonly imported: number;
  readonly refused: number;
  readonly findings: readonly Finding[];
}

const slowEvery = 20;

/** Above it an import hangs, as far as a person can tell. */
const deadlineMs = 20_000;

export async function fuzzImports({
  seconds,
  seed,
  only = '',
}: {
  readonly seconds: number;
  readonly seed: number;
  /** How the names of the kinds begin that are tried; empty: all of them. */
  readonly only?: string;
}): Promise<FuzzResult> {
  const { make, leastRuns } = await importMaker(only);
  const end = performance.now() + seconds * 1000;
  let [runs, imported, refused] = [0, 0, 0];
  const findings: Finding[] = [];
  for (; runs < leastRuns || performance.now() < end; runs++) {
    const { kind, given } = await make(seededRandom(seed, `fuzz/${runs}`), runs);
    const outcome = await attemptImport(given, kind);
    if (outcome === 'imported') imported++;
    else if (outcome === 'refused') refused++;
    else findings.push({ run: runs, kind, error: outcome.error, bytes: given.bytes });
  }
  return { runs, imported, refused, findings };
}

/**
 * Makes the file of a run: one kind after the other, and a slow one now and then.
 * @param only how the names of the kinds begin that are tried; empty: all of them.
 */
export async function importMaker(only = ''): Promise<{
  readonly make: (random: Random, run: number) => Promise<{ readonly kind: string; readonly given: Given }>;
  /** Runs until every slow kind was tried. */
  readonly leastRuns: number;
}> {
  const kinds = Object.entries(await importOriginals()).filter(([kind]) => kind.startsWith(only));
  if (kinds.length === 0) throw new Error(`expected kinds of files that begin with ${only}, found none`);
  // A file of HDF5 takes a thread of its own, and a hundred times as long as the others.
  const slow = kinds.filter(([kind]) => /^(h5|keras)/.test(kind));
  const fast = kinds.filter((each) => !slow.includes(each));
  return {
    make: async (random, run) => {
      const isSlow = slow.length > 0 && (fast.length === 0 || run % slowEvery === 0);
      const [kind, make] = isSlow ? slow[Math.floor(run / slowEvery) % slow.length]! : fast[run % fast.length]!;
      const made = await make(random);
      return { kind, given: made instanceof Uint8Array ? { bytes: made } : made };
    },
    leastRuns: slow.length * slowEvery,
  };
}

/** A file, with what lies beside it, or holds its weights. */
export interface Given {
  readonly bytes: Uint8Array;
  readonly beside?: Readonly<Record<string, Uint8Array>>;
  readonly weights?: Uint8Array;
}

type Attempted = 'imported' | 'refused' | { readonly error: string };

/** @param kind of `importOriginals` */
export async function attemptImport(given: Given, kind: string): Promise<Attempted> {
  const start = performance.now();
  try {
    const outcome = kind.startsWith('tfrecord') ? await readRecords(given.bytes, kind) : await readModel(given);
    return late(start) ?? outcome;
  } catch (error) {
    if (error instanceof TinygateError) return late(start) ?? 'refused';
    return { error: (error as Error).stack ?? String(error) };
  }
}

async function readModel({ bytes, beside, weights }: Given): Promise<'imported' | 'refused'> {
  const format = formatOf(bytes);
  if (format === null) return 'refused';
  const read = beside ? (name: string) => Promise.resolve(beside[name] ?? Uint8Array.of()) : besideOf;
  verifyGraph(await format.importGraph(bytes, read, weights));
  return 'imported';
}

/** Records are read from the disk, by position. */
async function readRecords(bytes: Uint8Array, kind: string): Promise<'imported'> {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-fuzz-'));
  const file = join(folder, 'x.tfrecord');
  writeFileSync(file, bytes);
  try {
    const roles = { columns: null, label: 'class', targets: [], group: null };
    const rule = { files: { all: 'x.tfrecord' }, inputs: null, label: null };
    const options = { root: folder, within: null, classes: null, field: null, trains: true, size: null };
    if (kind.includes('pixels')) await listRecords(rule, options);
    else await readRecordNumbers(folder, 'x.tfrecord', roles);
    return 'imported';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function late(start: number): { readonly error: string } | null {
  const tookMs = performance.now() - start;
  return tookMs > deadlineMs ? { error: `took ${Math.round(tookMs)} ms` } : null;
}

type Made = Uint8Array | Given;
type Make = (random: Random) => Made | Promise<Made>;

const keras: TestModel = {
  inputShape: [6, 6, 2],
  output: 'classes',
  layers: [
    {
      name: 'stem',
      className: 'Conv2D',
      config: {
        filters: 4,
        kernel_size: [3, 3],
        strides: [1, 1],
        padding: 'same',
        use_bias: true,
        activation: 'linear',
      },
      inputs: ['input'],
      weights: { kernel: [3, 3, 2, 4], bias: [4] },
      compute: ([x]) => x!,
    },
    {
      name: 'norm',
      className: 'BatchNormalization',
      config: { axis: [3], epsilon: 0.001, scale: true, center: true },
      inputs: ['stem'],
      weights: { gamma: [4], beta: [4], moving_mean: [4], moving_variance: [4] },
      compute: ([x]) => x!,
    },
    { name: 'relu', className: 'ReLU', config: { max_value: 6 }, inputs: ['norm'], compute: ([x]) => x! },
    { name: 'sum', className: 'Add', inputs: ['relu', 'stem'], compute: ([x]) => x! },
    { name: 'pool', className: 'GlobalAveragePooling2D', inputs: ['sum'], compute: ([x]) => x! },
    {
      name: 'classes',
      className: 'Dense',
      config: { units: 5, use_bias: true, activation: 'softmax' },
      inputs: ['pool'],
      weights: { kernel: [4, 5], bias: [5] },
      compute: ([x]) => x!,
    },
  ],
};

/** Files of each format, changed. */
async function importOriginals(): Promise<Readonly<Record<string, Make>>> {
  const h5 = await kerasH5(keras, randomWeights(keras, 1));
  const onnx = encodeOnnx({
    input: [1, 2, 6, 6],
    constants: { w: [4, 2, 3, 3], b: [4], s: { dims: [2], dataType: 7, data: BigInt64Array.of(0n, -1n) }, f: [64, 3] },
    nodes: [
      { op: 'Conv', inputs: ['x', 'w', 'b'], output: 'c', attributes: { kernel_shape: [3, 3], pads: [1, 1, 1, 1] } },
      { op: 'Relu', inputs: ['c'], output: 'r' },
      { op: 'MaxPool', inputs: ['r'], output: 'm', attributes: { kernel_shape: [3, 3], strides: [1, 1] } },
      { op: 'Reshape', inputs: ['m', 's'], output: 'v' },
      { op: 'MatMul', inputs: ['v', 'f'], output: 'y' },
    ],
    output: 'y',
  });
  const [float, int8] = [writeTflite(randomGraph(1)), writeTflite(randomInt8Graph(1))];
  const weights = await writeHdf5({
    arrays: {
      'layers/conv2d/vars/0': { shape: [3, 3, 2, 4], data: new Float32Array(72).fill(0.1) },
      'layers/conv2d/vars/1': { shape: [4], data: new Float32Array(4) },
      'layers/dense/vars/0': { shape: [4, 5], data: new Float32Array(20).fill(0.2) },
      'layers/dense/vars/1': { shape: [5], data: new Float32Array(5) },
    },
  });
  const archive = (config: string, data: Uint8Array): Uint8Array =>
    buildZip([
      { name: 'config.json', data: Buffer.from(config) },
      { name: 'model.weights.h5', data: Buffer.from(data) },
    ]);
  const config = JSON.stringify(configOf(keras));
  const tfjs = tfjsFiles();
  const records = Array.from({ length: 4 }, (_, at) => example({ size: [at, 1], class: at % 2 ? 'a' : 'b' }));
  const shard = Buffer.concat(records.map((record) => frame(record)));
  const pixels = Array.from({ length: 4 }, (_, at) => {
    const size = { height: { ints: [2] }, width: { ints: [3] }, depth: { ints: [3] } };
    return example({ ...size, image: new Uint8Array(18).fill(at), label: { ints: [at % 2] } });
  });
  const saved = [savedModelFiles(model), savedModelFiles(series)];
  return {
    'tfrecord pixels': (random) => Buffer.concat(pixels.map((record) => frame(changeBytes(record, random)))),
    'saved_model bytes': (random) => savedModelOf(saved[random.integer(2)]!, changedFile(random)),
    'saved_model graph': (random) => savedModelOf(saved[random.integer(2)]!, (files) => changeGraph(files, random)),
    'keras_json with weights': (random) => ({ bytes: Buffer.from(changeJson(config, random)), weights: h5 }),
    'tfrecord bytes': (random) => changeBytes(shard, random),
    // Their checksums are right.
    'tfrecord examples': (random) => Buffer.concat(records.map((record) => frame(changeBytes(record, random)))),
    'tfrecord gzip': (random) => changeBytes(gzipSync(shard), random),
    'tfjs layers': (random) => Buffer.from(changeJson(tfjs.layers, random)),
    'tfjs graph': (random) => Buffer.from(changeJson(tfjs.graph, random)),
    'tfjs bytes': (random) => changeBytes(Buffer.from(tfjs.graph), random),
    'onnx bytes': (random) => changeBytes(onnx, random),
    'tflite bytes': (random) => changeBytes(float, random),
    'int8 tflite bytes': (random) => changeBytes(int8, random),
    'h5 bytes': (random) => changeBytes(h5, random),
    'h5 configuration': async (random) =>
      writeHdf5({
        attributes: { '': { model_config: changeJson(config, random) } },
        arrays: { 'model_weights/stem/stem/kernel:0': { shape: [3, 3, 2, 4], data: new Float32Array(72) } },
      }),
    'keras configuration': (random) => archive(changeJson(config, random), weights),
    'keras weights': (random) => archive(config, changeBytes(weights, random)),
    'keras bytes': (random) => changeBytes(archive(config, weights), random),
  };
}

const graphFile = 'saved_model.pb';

function savedModelOf(files: Files, change: (files: Files) => Files): Given {
  const changed = change(files);
  return { bytes: changed[graphFile]!, beside: changed };
}

const changedFile =
  (random: Random) =>
  (files: Files): Files => {
    const names = Object.keys(files);
    const name = names[random.integer(names.length)]!;
    return { ...files, [name]: changeBytes(files[name]!, random) };
  };

/** A well-formed message that says something else: names, operators and attributes of nodes, shapes and signatures. */
function changeGraph(files: Files, random: Random): Files {
  const type = messageType('SavedModel');
  const message = type.toObject(type.decode(files[graphFile]!), { longs: Number, bytes: String });
  const changed = JSON.parse(changeJson(JSON.stringify(message), random)) as Record<string, unknown>;
  try {
    return { ...files, [graphFile]: type.encode(type.fromObject(changed)).finish() };
  } catch {
    // A value of a type that no message holds: other bytes then.
    return { ...files, [graphFile]: changeBytes(files[graphFile]!, random) };
  }
}

/** 512 bytes of any name: what a manifest asks for is right or wrong in its length. */
const besideOf = (name: string): Promise<Uint8Array> =>
  name.length > 64
    ? Promise.reject(new DataError({ code: 'fuzz/beside', message: 'no such file' }))
    : Promise.resolve(shard);
const shard = new Uint8Array(4 * 104).fill(60);

function tfjsFiles(): { readonly layers: string; readonly graph: string } {
  const weight = (name: string, ...shape: readonly number[]) => ({ name, shape, dtype: 'float32' });
  const manifest = [
    {
      paths: ['shard.bin'],
      weights: [
        weight('stem/kernel', 3, 3, 2, 4),
        weight('stem/bias', 4),
        ...['gamma', 'beta', 'moving_mean', 'moving_variance'].map((role) => weight(`norm/${role}`, 3 + 1)),
        weight('classes/kernel', 2, 4),
        weight('classes/bias', 4),
      ],
    },
  ];
  const node = (name: string, op: string, ...input: readonly string[]) => ({
    name,
    op,
    input,
    attr: { strides: { list: { i: ['1', '1', '1', '1'] } }, padding: { s: 'U0FNRQ==' } },
  });
  const nodes = [
    {
      name: 'x',
      op: 'Placeholder',
      attr: { shape: { shape: { dim: [{ size: '-1' }, { size: '6' }, { size: '6' }, { size: '2' }] } } },
    },
    ...manifest[0]!.weights.map(({ name }) => node(name, 'Const')),
    node('c', 'Conv2D', 'x', 'stem/kernel'),
    node('b', 'BiasAdd', 'c', 'stem/bias'),
    node('n', 'FusedBatchNormV3', 'b', 'norm/gamma', 'norm/beta', 'norm/moving_mean', 'norm/moving_variance'),
    node('r', 'Relu6', 'n'),
    node('s', 'AddV2', 'r', 'b'),
    node('y', 'Mul', 's', 'norm/beta'),
  ];
  return {
    layers: JSON.stringify({ format: 'layers-model', modelTopology: configOf(keras), weightsManifest: manifest }),
    graph: JSON.stringify({ format: 'graph-model', modelTopology: { node: nodes }, weightsManifest: manifest }),
  };
}

/** Words that sizes, offsets and counts overflow at. */
const extremes = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

/** One to six changes: other bytes, extreme words, a cut, a piece repeated or moved. The first bytes mostly stay. */
export function changeBytes(original: Uint8Array, random: Random): Uint8Array {
  let bytes = Uint8Array.from(original);
  for (let changes = 1 + random.integer(6); changes > 0; changes--) {
    const at = random.integer(Math.max(1, bytes.length));
    switch (random.integer(6)) {
      case 0:
        bytes[at] = random.integer(256);
        break;
      case 1:
        bytes[at] = bytes[at]! ^ (1 << random.integer(8));
        break;
      case 2:
        if (at + 4 <= bytes.length)
          new DataView(bytes.buffer).setUint32(at, extremes[random.integer(extremes.length)]!, true);
        break;
      case 3:
        if (random.integer(4) === 0) bytes = bytes.slice(0, at);
        break;
      case 4: {
        const piece = bytes.slice(at, at + 1 + random.integer(64));
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...piece, ...bytes.subarray(at)]);
        break;
      }
      default: {
        const from = random.integer(Math.max(1, bytes.length));
        bytes.copyWithin(at, from, from + 1 + random.integer(32));
      }
    }
  }
  return bytes;
}

const oddValues: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  2 ** 31,
  2 ** 53,
  1e308,
  '',
  'Lambda',
  '__proto__',
  'constructor',
  [],
  [[]],
  {},
  ['input', 0, 0],
  [null, 2 ** 20, 2 ** 20, 2 ** 11],
  'same',
];

/** Replaces one to four values of a document by odd ones, or by a value from elsewhere in it. */
export function changeJson(text: string, random: Random): string {
  const root = { document: JSON.parse(text) as unknown };
  for (let changes = 1 + random.integer(4); changes > 0; changes--) {
    const places: { readonly parent: Record<string, unknown>; readonly key: string }[] = [];
    const visit = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        places.push({ parent: value as Record<string, unknown>, key });
        visit(child);
      }
    };
    visit(root.document);
    if (places.length === 0) break;
    const { parent, key } = places[random.integer(places.length)]!;
    const other = places[random.integer(places.length)]!;
    const value = random.integer(3) === 0 ? other.parent[other.key] : oddValues[random.integer(oddValues.length)];
    parent[key] = JSON.parse(JSON.stringify(value ?? null)) as unknown;
  }
  return JSON.stringify(root.document);
}
