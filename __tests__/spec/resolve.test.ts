import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { SpecError } from '../../src/core/errors.js';
import type { Json } from '../../src/spec/located.js';
import { maxSpecBytes } from '../../src/spec/load.js';
import { notesOf } from '../../src/spec/notes.js';
import { parseSpec } from '../../src/spec/parse.js';
import { readSpec } from '../../src/spec/read.js';
import { resolvePlan } from '../../src/spec/resolve.js';
import { validateSpec } from '../../src/spec/validate.js';
import { planOf } from './plan-of.js';

describe('a plan', () => {
  const teacher = 'teacher: { architecture: resnet8, training: { epochs: 1, learning_rate: 0.01 } }\n';
  it.each([
    ['', []],
    [teacher, ['spec.yml:6:10: the teacher is trained, and neither distillation nor an artifact uses it: add']],
    [`${teacher}compression: { distillation: {} }\n`, []],
    [`${teacher}artifacts: { large: { model: teacher, type: float32 } }\n`, []],
    [
      'compression: { quantization: { mode: ptq } }\n',
      ['spec.yml:6:30: quantization with mode: ptq is used by no artifact, since none has codes: add one'],
    ],
    [
      'compression: { dead_channels: remove, pruning: { schedule: ConstantSparsity, target_sparsity: 0.9 } }\n',
      ['spec.yml:6:31: dead_channels: remove takes out what is dead before pruning; channels that die by pruning stay'],
    ],
    ['compression: { dead_channels: remove }\n', []],
    ['compression: { quantization: { mode: ptq } }\nartifacts: { small: { type: dynamic_range } }\n', []],
  ])('tells what would change nothing: %j', (more, notes) => {
    const found = notesOf(planOf(more));
    expect(found).toEqual(notes.map((note) => expect.stringContaining(note)));
  });

  it('has every default, from the schema', () => {
    const { places, threads, ...plan } = planOf();
    expect(Object.keys(places)).toContain('/student/training/learning_rate/peak');
    expect(threads).toBeGreaterThan(0);
    expect(plan).toEqual({
      specFile: '/repo/models/spec.yml',
      specFiles: ['/repo/models/spec.yml'],
      specPath: 'models/spec.yml',
      workspace: '/repo',
      name: 'tiny',
      seed: 1,
      engine: 'auto',
      runtime: 'auto',
      data: {
        format: 'idx',
        root: '/repo/models/data',
        task: { name: 'classification', normal: [] },
        files: { all: { images: 'images.gz', labels: 'labels.gz' }, testFraction: 0.2 },
        classes: null,
        normalization: { mean: [0], std: [1] },
        augmentation: { horizontalFlip: false, shiftPixels: 0, changes: null },
      },
      teachers: {},
      student: {
        weights: null,
        architecture: 'ds_cnn',
        parameters: { filters: 64, blocks: 4, stem_kernel_size: 3, stem_stride: 2, kernel_size: 3 },
        training: [
          {
            epochs: 2,
            batchSize: 64,
            optimizer: { name: 'adam', beta1: 0.9, beta2: 0.999, epsilon: 1e-7, weightDecay: 0 },
            learningRate: { schedule: 'constant', peak: 0.01, warmup: { unit: 'steps', value: 0 }, multipliers: {} },
            labelSmoothing: 0,
            averageDecay: 0,
            patienceEpochs: null,
            checkpoint: 'last',
            freeze: null,
          },
        ],
      },
      compression: {
        models: ['student'],
        perModel: {},
        pointer: '/compression',
        distillation: null,
        pruning: null,
        structuredPruning: null,
        removesDeadChannels: false,
        clustering: null,
        quantization: null,
        fineTuning: null,
      },
      artifacts: [
        {
          name: 'float32',
          model: 'student',
          format: 'tflite',
          type: 'float32',
          metadata: false,
          names: 'layers',
          floatEdges: { inputs: false, outputs: false },
        },
      ],
      groups: {},
      measurements: [],
      devices: [],
      budgets: [],
    });
  });

  it('repeats the last training of an imported model where quantization needs a fine-tuning and none is written', () => {
    const student =
      'student: { model: models/vww_96.h5, input: { scale: 1/255 }, training: { epochs: 5, learning_rate: 0.0001 } }';
    const pruning = 'pruning: { schedule: PolynomialDecay, final_sparsity: 0.5, exclude: [conv2d, dense] }';
    const artifacts = 'artifacts: { float32: { model: student, type: float32 }, int8: { model: student, type: int8 } }';
    const of = (compression: string) =>
      planOf(`${student}\ncompression: { ${compression} }\n${artifacts}\n`).compression;
    const rate = { schedule: 'constant', peak: 0.0001, warmup: { unit: 'steps', value: 0 }, multipliers: {} };
    const repeated = { epochs: 5, batchSize: 64, learningRate: rate };
    expect(of(`${pruning}, quantization: { mode: qat }`).fineTuning).toEqual(repeated);
    expect(of(`${pruning}, quantization: { mode: ptq }`).fineTuning).toBeNull();
    const own = 'fine_tuning: { epochs: 1, learning_rate: 0.01 }';
    expect(of(`quantization: { mode: qat }, ${own}`).fineTuning).toMatchObject({ epochs: 1 });
    const perModel = of('models: [student], per_model: { student: { quantization: { mode: qat } } }').perModel;
    expect(perModel['student']!.fineTuning).toEqual(repeated);
  });

  it.each([
    [
      'an architecture, whose learning rate is for seeded weights',
      '{ architecture: ds_cnn, training: { epochs: 2, learning_rate: 0.01 } }',
    ],
    ['a training that freezes layers', '{ model: a.h5, training: { epochs: 2, learning_rate: 0.01, freeze: body } }'],
    [
      'a training with learning rates by layer',
      '{ model: a.h5, training: { epochs: 2, learning_rate: { schedule: constant, peak: 0.01, multipliers: { head: 10 } } } }',
    ],
  ])('repeats no training of %s', (_, student) => {
    const artifacts = 'artifacts: { int8: { model: student, type: int8 } }';
    expect(() => planOf(`student: ${student}\ncompression: { quantization: { mode: qat } }\n${artifacts}\n`)).toThrow(
      /expected fine_tuning, which quantization mode qat needs, found no such key/,
    );
  });

  it('cannot be changed', () => {
    const plan = planOf();
    expect(() => Object.assign(plan.data!, { root: '/' })).toThrow(TypeError);
    expect(() => Object.assign(plan.student!.training![0]!.optimizer, { name: 'sgd' })).toThrow(TypeError);
  });

  it('takes what the command line says over what the spec says', () => {
    const plan = planOf('seed: 7\nengine: cpu\nthreads: 2\n', {
      seed: 9,
      engine: 'wasm',
      threads: 1,
      dataRoot: '/data',
    });
    expect([plan.seed, plan.engine, plan.threads, plan.data?.root]).toEqual([9, 'wasm', 1, '/data']);
  });

  it.each([
    ['metric: accuracy, max_drop: 1 %, against: base', 0.95],
    ['metric: accuracy, max_drop: 1 %, against: base, confidence: 0.8', 0.8],
    ['metric: accuracy, max_drop: 1 %, against: 93.8 %', undefined],
    ['metric: sparsity, max_drop: 1 %, against: base', undefined],
    ['metric: balanced_accuracy, max_drop: 1 %, against: base', undefined],
  ])('tests a drop of %s with a confidence of %s', (limit, confidence) => {
    const [budget] = planOf(`budgets:\n  - { artifact: float32, ${limit} }\n`).budgets;
    expect(budget?.maxDrop?.confidence).toBe(confidence);
  });

  it.each([
    ['metric: size, max_increase: 2 %', 'metric: size, max_increase: { percent: 2 %, against: base }'],
    ['metric: size, max_increase: 2 kB', 'metric: size, max_increase: { absolute: 2000 }'],
    ['metric: size, max_increase: 2', 'metric: size, max_increase: { absolute: 2 B }'],
    ['metric: macs, max_increase: 1000', 'metric: macs, max_increase: { absolute: 1000 }'],
    ['metric: latency_mean, max_increase: 800 us', 'metric: latency_mean, max_increase: { absolute: 0.8 ms }'],
    ['metric: latency_mean, max_increase: 1.5', 'metric: latency_mean, max_increase: { absolute: 1.5 ms }'],
    ['metric: energy, max_increase: 1 J', 'metric: energy, max_increase: { absolute: 1000 mJ }'],
    [
      'metric: size, max_increase: 150%, against: other',
      'metric: size, max_increase: { percent: 150 %, against: other }',
    ],
    ['metric: size, max_increase: 2 %, against: 30 kB', 'metric: size, max_increase: { percent: 2 %, against: 30000 }'],
    [
      'metric: latency_mean, max_increase: 2 %, against: 12ms',
      'metric: latency_mean, max_increase: { percent: 2 %, against: 12 }',
    ],
    [
      'metric: size, max_increase: { percent: 5 %, absolute: 1 kB, combine: all }, against: other',
      'metric: size, max_increase: { percent: 5 %, absolute: 1 kB, combine: all, against: other }',
    ],
  ])('is the same for the shorthand %s and for %s', (short, long) => {
    const head =
      'version: 1\nname: two\nartifacts: { one: { file: a.tflite }, other: { file: b.tflite } }\nmeasurements: [a.json]\n';
    const place = { file: 'two.yml', path: '/repo/two.yml' };
    const increaseIn = (limit: string) => {
      const root = parseSpec(`${head}budgets: [{ artifact: one, ${limit} }]\n`, place);
      const loaded = { file: place.path, root, files: [place.path] };
      return resolvePlan(loaded, validateSpec(root, '/repo'), '/repo').budgets[0]?.maxIncrease;
    };
    expect(increaseIn(short)).not.toBeNull();
    expect(increaseIn(short)).toEqual(increaseIn(long));
  });

  it('takes 2 % for a share of the base, and 2 kB for bytes', () => {
    const { budgets } = planOf(
      'budgets:\n  - { artifact: float32, metric: size, max_increase: 2 % }\n  - { artifact: float32, metric: deflated_size, max_increase: 2 kB }\n',
    );
    expect(budgets.map(({ maxIncrease }) => maxIncrease)).toEqual([
      { percent: 0.02, absolute: null, combine: 'any', against: 'base' },
      { percent: null, absolute: 2000, combine: 'any', against: 'base' },
    ]);
  });

  it('has budgets as plain numbers, each with its line', () => {
    const plan = planOf(
      'budgets:\n  - { artifact: float32, metric: size, max: 30 KiB }\n  - { artifact: float32, metric: accuracy, min: 88.5 % }\n',
    );
    expect(plan.budgets).toMatchObject([
      { metric: 'size', min: null, max: 30720, maxDrop: null, where: { file: 'spec.yml', line: 7, column: 5 } },
      { metric: 'accuracy', min: 0.885, max: null, maxDrop: null, where: { file: 'spec.yml', line: 8, column: 5 } },
    ]);
  });

  it.each(['tinygate.yml', 'tinygate.short.yml', 'tinygate.full.yml'])(
    'can be made of the example %s',
    async (name) => {
      const plan = await readSpec(`examples/fashion-mnist/${name}`, { cwd: process.cwd() });
      expect(plan.budgets.length).toBeGreaterThan(0);
      expect(plan.specPath).toBe(`examples/fashion-mnist/${name}`);
    },
  );
});

describe('reading a spec', () => {
  let folder = '';
  const write = (name: string, text: string | Uint8Array): void => writeFileSync(join(folder, 'repo', name), text);
  const read = (name: string) => readSpec(name, { cwd: join(folder, 'repo') });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tinygate-spec-'));
    mkdirSync(join(folder, 'repo/.git'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('refuses a file that is missing, too large, not text, a folder, or a link out of the workspace', async () => {
    await expect(read('none.yml')).rejects.toThrow('found no file none.yml');
    write('large.yml', `# ${'x'.repeat(maxSpecBytes)}`);
    await expect(read('large.yml')).rejects.toThrow('expected a spec of at most 1048576 bytes');
    write('binary.yml', new Uint8Array([0xff, 0xfe, 0x00]));
    await expect(read('binary.yml')).rejects.toThrow('expected UTF-8 text');
    await expect(read('.git')).rejects.toThrow('.git is not a file');
    writeFileSync(join(folder, 'secret'), 'password: hunter2');
    symlinkSync('../secret', join(folder, 'repo/link.yml'));
    const error = await read('link.yml').catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('link.yml is a link to a file outside it');
    expect(String(error)).not.toContain('hunter2');
  });

  it('gives a file that extends another the paths of the file they are written in', async () => {
    mkdirSync(join(folder, 'repo/base'));
    write('base/base.yml', readFileSync('__tests__/spec/situations/valid-minimal.yml'));
    write('child.yml', 'extends: base/base.yml\nname: child\n');
    const plan = await read('child.yml');
    expect([plan.name, plan.data?.root]).toEqual(['child', join(folder, 'repo/base/data')]);
    write('own.yml', 'extends: base/base.yml\ndata: { root: mine }\n');
    expect((await read('own.yml')).data?.root).toBe(join(folder, 'repo/mine'));
  });
});

describe('any spec', () => {
  const example = parse(readFileSync('examples/fashion-mnist/tinygate.yml', 'utf8')) as Json;
  const paths = pathsOf(example, []);
  const junk = fc.oneof(
    fc.constantFrom<Json>(null, '', -1, 0, 1e300, true, [], {}, '20 %', 'teacher', '../..', '*', 'int8', 16, '/(/'),
    fc.string(),
    fc.double({ noNaN: true }),
  );

  it('becomes a plan or located problems, never another error, whatever one changes in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), junk), { minLength: 1, maxLength: 3 }), (changes) => {
        const changed = changes.reduce((spec, [path, value]) => replaced(spec, path, value), example);
        const root = parseSpec(stringify(changed), { file: 'any.yml', path: '/repo/any.yml' });
        try {
          resolvePlan({ file: '/repo/any.yml', root, files: ['/repo/any.yml'] }, validateSpec(root, '/repo'), '/repo');
        } catch (error) {
          if (!(error instanceof SpecError)) throw error;
          expect(error.problems.length).toBeGreaterThan(0);
          for (const { where } of error.problems) expect(where?.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(json: Json, path: Path): Path[] {
  const inner =
    typeof json === 'object' && json !== null
      ? Object.entries(json).flatMap(([key, item]) => pathsOf(item, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function replaced(json: Json, [first, ...rest]: Path, value: Json): Json {
  if (first === undefined) return value;
  if (typeof json !== 'object' || json === null) return json;
  if (Array.isArray(json))
    return (json as Json[]).map((item, index) => (index === Number(first) ? replaced(item, rest, value) : item));
  const object = json as Readonly<Record<string, Json>>;
  return { ...object, [first]: replaced(object[first] ?? null, rest, value) };
}
