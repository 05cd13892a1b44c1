/** `tinygate init` on models and data that are made here; what it writes is validated and run as it stands. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import type { Graph } from '../../src/graph/graph.js';
import { rangeMembers } from '../../src/graph/quantization-points.js';
import { quantizeGraph } from '../../src/passes/quantize/quantize-graph.js';
import { modelFormats } from '../../src/pipeline/model-formats.js';
import { writePhotographs } from '../data/images/photographs.js';
import { encodeOnnx, type Constant, type TestOnnx } from '../formats/onnx/onnx-model.js';
import { wav } from '../data/sound/sounds.js';
import { bandModel } from '../pipeline/band-model.js';
import { writeTask } from '../pipeline/bands.js';
import { fakeIo, type FakeIo } from './fake-io.js';

/** Five classes of 16x16 colour images, NCHW. */
const onnx: TestOnnx = {
  input: [1, 3, 16, 16],
  constants: { k: signed([8, 3, 3, 3]), b: [8], k2: signed([8, 8, 3, 3]), b2: [8], w: [8, 5], c: [5] },
  nodes: [
    {
      op: 'Conv',
      inputs: ['x', 'k', 'b'],
      output: 'c1',
      attributes: { kernel_shape: [3, 3], pads: [1, 1, 1, 1], strides: [2, 2] },
    },
    { op: 'Relu', inputs: ['c1'], output: 'r1' },
    {
      op: 'Conv',
      inputs: ['r1', 'k2', 'b2'],
      output: 'c2',
      attributes: { kernel_shape: [3, 3], pads: [1, 1, 1, 1], strides: [1, 1] },
    },
    { op: 'Relu', inputs: ['c2'], output: 'r2' },
    { op: 'GlobalAveragePool', inputs: ['r2'], output: 'p' },
    { op: 'Flatten', inputs: ['p'], output: 'f', attributes: { axis: 1 } },
    { op: 'Gemm', inputs: ['f', 'w', 'c'], output: 'y' },
  ],
  output: 'y',
};

/** Small signed weights; those that the encoder draws are all positive, and saturate. */
function signed(dims: readonly number[]): Constant {
  const random = seededRandom(dims.length, 'init-test');
  const count = dims.reduce((product, size) => product * size, 1);
  return { dims, data: Float32Array.from({ length: count }, () => random.normal() / 3) };
}

let made: string;
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'tinygate-init-'));
  mkdirSync(join(made, 'models'));
  mkdirSync(join(made, 'bands'));
  await writeTask(join(made, 'bands'));
  await writePhotographs(12, { folder: join(made, 'shapes'), size: 24 });
  mkdirSync(join(made, 'words'));
  for (let index = 0; index < 10; index++)
    for (const [word, hertz] of [
      ['low', 400],
      ['high', 1500],
    ] as const) {
      const tone = Float32Array.from(
        { length: 2400 },
        (_, at) => 0.5 * Math.sin((at * hertz * 2 * Math.PI) / 8000 + index),
      );
      writeFileSync(join(made, `words/${word}_${index}.wav`), wav(tone));
    }
  const plants = Array.from({ length: 60 }, (_, at) =>
    at % 2 ? `${at % 7},bed ${at},${20 + (at % 5)},fern` : `${at % 7},bed ${at},${at % 5},moss`,
  );
  writeFileSync(join(made, 'plants.csv'), ['width,place,height,species', ...plants].join('\n'));
  const h5 = await bandModel();
  writeFileSync(join(made, 'models/bands.h5'), h5);
  const imported = await modelFormats.hdf5.importGraph(h5);
  const graph = foldBatchNorm(imported);
  writeFileSync(join(made, 'models/bands.tflite'), writeTflite(foldBatchNorm(asksForLight(imported))));
  const ranges = Object.keys(rangeMembers(graph)).map((tensor) => [
    tensor,
    tensor === graph.inputs[0] ? { scale: 1 / 255, zeroPoint: -128 } : { scale: 1 / 16, zeroPoint: 0 },
  ]);
  const int8 = quantizeGraph(graph, Object.fromEntries(ranges) as Record<string, { scale: number; zeroPoint: number }>);
  writeFileSync(join(made, 'models/Bands int8.tflite'), writeTflite(int8));
  writeFileSync(join(made, 'models/five.onnx'), encodeOnnx(onnx));
});
afterAll(() => rmSync(made, { recursive: true }));

/** With pixels from 0 to 1 it tells bright from dark; from -1 to 1 all of them are dark to it. */
function asksForLight(graph: Graph): Graph {
  const tensors = Object.entries(graph.tensors).map(([name, tensor]) => {
    const value = name.endsWith('/beta') ? 0 : name.endsWith('/moving_mean') ? 0.2 : null;
    return [name, value === null ? tensor : { ...tensor, data: new Float32Array(8).fill(value) }] as const;
  });
  return { ...graph, tensors: Object.fromEntries(tensors) };
}

/** A folder of its own with models and data. */
function project(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'tinygate-init-project-'));
  cpSync(made, cwd, { recursive: true });
  return cwd;
}

async function tinygate(cwd: string, ...argv: string[]): Promise<FakeIo & { readonly code: number }> {
  const io = fakeIo(argv, { cwd, now: () => Date.now() });
  return { ...io, code: await run(io) };
}

const specOf = (cwd: string, file = 'tinygate.yml'): string => readFileSync(join(cwd, file), 'utf8');

interface Case {
  readonly title: string;
  readonly subjects: readonly string[];
  /** Parts of the spec. */
  readonly spec: object;
  /** Comments that say what was seen. */
  readonly says: readonly RegExp[];
  /** What a test changes to learn something in seconds; without it the spec runs as it stands. */
  readonly short?: string;
}

/** What a few steps can keep: no accuracy. */
const sizeAlone =
  'compression: { fine_tuning: { epochs: 1 } }\nbudgets: [{ artifact: int8, metric: float_operators, max: 0 }]\n';

const cases: readonly Case[] = [
  {
    title: 'an int8 .tflite alone: its size, its memory, its integers',
    subjects: ['models/Bands int8.tflite'],
    spec: { name: 'bands-int8', artifacts: { model: { file: 'models/Bands int8.tflite' } } },
    says: [/metric: size, max: \d+(\.\d)? kB/, /metric: arena_estimate/, /metric: float_operators, max: 0/],
  },
  {
    title: 'an int8 .tflite and its data: the input that its codes tell, and its accuracy',
    subjects: ['models/Bands int8.tflite', 'bands'],
    spec: { data: { root: 'bands', normalization: { mean: [0], std: [1] } } },
    says: [/pixels from 0 to 1, as the codes of its input say/, /% of 80 test samples today/],
  },
  {
    title: 'a float .tflite and its data: the input with which it is right',
    subjects: ['bands', 'models/bands.tflite'],
    spec: { data: { images: 'images', labels: 'labels', normalization: { mean: [0], std: [1] } } },
    says: [/tried on 80 samples: [\d.]+ % with pixels from -1 to 1, [\d.]+ % with pixels from 0 to 1/],
  },
  {
    title: 'a Keras model and its data: trained on, with a limit from what it can already do',
    subjects: ['models/bands.h5', 'bands'],
    spec: { name: 'bands', student: { model: 'models/bands.h5', input: { scale: '1/255' }, head: 'keep' } },
    says: [
      /The model as it was given is right about (9\d|100)\.\d % of 80 test samples/,
      /artifact: int8, metric: accuracy/,
    ],
    short: 'student: { training: { epochs: 1 } }\ncompression: { fine_tuning: { epochs: 1 } }\n',
  },
  {
    title: 'an ONNX model and photographs of other classes: a new classifier',
    subjects: ['models/five.onnx', 'shapes'],
    spec: {
      name: 'shapes',
      data: { root: 'shapes', image_size: '16x16', color: 'rgb' },
      student: { model: 'models/five.onnx', head: 'replace' },
    },
    says: [/36 photographs in 3 folders: bars, disc, square/, /it gives \[1, 5\], the data has 3 classes/],
    // A body of random weights learns slowly.
    short: `student: { training: { epochs: 2 } }\n${sizeAlone}`,
  },
  {
    title: 'data alone: a built-in architecture',
    subjects: ['bands'],
    spec: { name: 'bands', student: { architecture: 'ds_cnn' } },
    says: [/400 images of 12x12 in IDX files, labels 0 to 2/],
    short:
      'student: { parameters: { filters: 8, blocks: 1 }, training: { epochs: 4, learning_rate: { peak: 0.02 } } }\n' +
      'compression: { fine_tuning: { epochs: 1 } }\n',
  },
  {
    title: 'a folder of WAV files: their rate, their length and the fields of their names',
    subjects: ['words'],
    spec: { name: 'words', data: { label: '{label}_{index}.wav', sample_rate: '8 kHz', duration: '0.3 s' } },
    says: [/20 sounds of 2 classes: high, low/],
    short: `student: { parameters: { filters: 4, blocks: 1 }, training: { epochs: 2 } }\n${sizeAlone}`,
  },
  {
    title: 'a table: the column of its classes, and those of numbers',
    subjects: ['plants.csv'],
    spec: { name: 'plants', data: { file: 'plants.csv', label: 'species', columns: ['width', 'height'] } },
    says: [/60 rows of 2 numbers, 2 classes: fern, moss/],
    short: 'student: { training: { epochs: 10, learning_rate: { peak: 0.02 } } }\n',
  },
];

describe('tinygate init', () => {
  it.each(cases)(
    'writes a spec that validates and runs: $title',
    async ({ subjects, spec, says, short }) => {
      const cwd = project();
      const written = await tinygate(cwd, 'init', ...subjects);
      expect(written.err()).not.toContain('expected');
      expect(written.code).toBe(0);
      const text = specOf(cwd);
      expect(parse(text)).toMatchObject(spec);
      for (const comment of says) expect(text.replaceAll(/\n +# /g, ' ')).toMatch(comment);
      const validated = await tinygate(cwd, 'validate');
      expect([validated.code, validated.err()]).toEqual([0, '']);
      const [, next = ''] = /npx tinygate (gate|run) /.exec(written.out()) ?? [];
      if (short !== undefined)
        writeFileSync(join(cwd, 'short.yml'), `extends: tinygate.yml\nversion: 1\nname: short\n${short}`);
      const judged = await tinygate(cwd, next, ...(short === undefined ? [] : ['short.yml']), '--quiet');
      expect(judged.err()).toBe('');
      expect(judged.out()).toMatch(/\n[✓!] (pass|warn): /);
      expect(judged.code).toBe(0);
    },
    120_000,
  );

  it('replaces no spec without --force, and says how else', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'tinygate.yml'), 'mine\n');
    const refused = await tinygate(cwd, 'init', 'models/Bands int8.tflite');
    expect(refused.code).toBe(2);
    expect(refused.err()).toBe(
      'expected no tinygate.yml yet, found one\n  likely cause: A spec that is there may hold what people have decided.\n' +
        '  fix: Write another file with --out FILE, or replace this one with --force.\n',
    );
    expect(specOf(cwd)).toBe('mine\n');
    expect((await tinygate(cwd, 'init', 'models/Bands int8.tflite', '--out', 'other.yml')).code).toBe(0);
    expect(specOf(cwd, 'other.yml')).toContain('version: 1');
    expect((await tinygate(cwd, 'init', 'models/Bands int8.tflite', '--force')).code).toBe(0);
    expect(specOf(cwd)).toContain('version: 1');
  });

  it('leaves a spec as it is where --force was given and no new one can be made', async () => {
    const cwd = project();
    writeFileSync(join(cwd, 'tinygate.yml'), 'mine\n');
    expect((await tinygate(cwd, 'init', 'models/bands.h5', '--force')).code).toBe(2);
    expect(specOf(cwd)).toBe('mine\n');
  });

  it('writes the workflow of GitHub beside the spec where that is asked for, and replaces none', async () => {
    const cwd = project();
    const args = ['init', 'models/Bands int8.tflite', '--workflow'];
    expect((await tinygate(cwd, ...args)).code).toBe(0);
    const workflow = parse(specOf(cwd, '.github/workflows/tinygate.yml')) as { jobs: { budget: { steps: object[] } } };
    expect(workflow.jobs.budget.steps[1]).toMatchObject({ with: { spec: 'tinygate.yml', mode: 'gate' } });
    rmSync(join(cwd, 'tinygate.yml'));
    const refused = await tinygate(cwd, ...args);
    expect([refused.code, refused.err().split('\n')[0]]).toEqual([
      2,
      'expected no .github/workflows/tinygate.yml yet, found one',
    ]);
    expect(existsSync(join(cwd, 'tinygate.yml'))).toBe(false);
  });

  it('puts a new classifier on a model that has as many classes as the data, and is wrong about them', async () => {
    const cwd = project();
    const labels = readFileSync(join(cwd, 'bands/labels'));
    writeFileSync(
      join(cwd, 'bands/labels'),
      labels.map((byte, at) => (at < 8 ? byte : (byte + 1) % 3)),
    );
    expect((await tinygate(cwd, 'init', 'models/bands.h5', 'bands')).code).toBe(0);
    expect(parse(specOf(cwd))).toMatchObject({ student: { head: 'replace' } });
    expect(specOf(cwd)).toMatch(/is right about \d\.\d % of 80 samples: others, or in another order/);
  });

  it('trains a .tflite on where that is asked for', async () => {
    const cwd = project();
    expect((await tinygate(cwd, 'init', 'models/bands.tflite', 'bands', '--train')).code).toBe(0);
    expect(parse(specOf(cwd))).toMatchObject({ student: { model: 'models/bands.tflite', head: 'keep' } });
  });

  it('names data outside of the repository on the command line alone', async () => {
    const cwd = project();
    mkdirSync(join(cwd, 'repository/.git'), { recursive: true });
    const io = await tinygate(join(cwd, 'repository'), 'init', '../bands');
    expect(io.code).toBe(0);
    expect(parse(specOf(join(cwd, 'repository')))).toMatchObject({ data: { root: 'bands' } });
    expect(io.out()).toContain(`npx tinygate run --data-root ${join(cwd, 'bands')} `);
  });

  it.each([
    [['models/bands.h5'], 'expected data beside models/bands.h5, found the model alone'],
    [['missing'], 'expected to read missing, found that there is no such file or folder'],
    [['notes.txt'], 'found notes.txt, which is neither'],
    [['bands', 'shapes'], 'expected one data set, found a second: shapes'],
    [['models/bands.h5', 'models/five.onnx'], 'expected one model, found a second: models/five.onnx'],
    [
      ['models/five.onnx', 'bands'],
      'expected data for the input [1, 16, 16, 3] of models/five.onnx, found samples of [12, 12, 1]',
    ],
    [['models'], 'expected one folder a class, found no folder'],
  ])('says what is wrong with %j', async (subjects, message) => {
    const cwd = project();
    writeFileSync(join(cwd, 'notes.txt'), 'text');
    const io = await tinygate(cwd, 'init', ...subjects);
    expect(io.err()).toContain(message);
    expect(io.err()).toContain('  fix: ');
    expect(io.code).toBe(2);
    expect(existsSync(join(cwd, 'tinygate.yml'))).toBe(false);
  });
});
