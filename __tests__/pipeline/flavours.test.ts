/** One small model that is really trained, and every type of file of it at once: made, measured, judged, and run elsewhere. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { silent } from '../../src/core/io.js';
import { seededRandom } from '../../src/core/random.js';
import { importTflite } from '../../src/formats/tflite/import.js';
import { runInt16Reference } from '../../src/graph/reference-int16.js';
import { runInt8Reference } from '../../src/graph/reference-int8.js';
import { readEdges } from '../../src/measure/inspect/edges.js';
import { quantizeInput } from '../../src/measure/runtime/quantize-input.js';
import { runPipeline, type RunResult } from '../../src/pipeline/run.js';
import { artifactTypes, type ArtifactType } from '../../src/spec/artifact-types.js';
import { readSpec } from '../../src/spec/read.js';
import { askOracle, hasOracle } from '../export/oracle.js';
import { writeTask } from './bands.js';

const types = Object.keys(artifactTypes) as ArtifactType[];
/** Convolutions of four bits are proven for LiteRT of the Python wheel alone, which a clean machine does not have. */
const measured = types.filter((type) => type !== 'int4' && type !== 'float32');
const spec = `
version: 1
name: flavours
seed: 3
threads: 1
data: { images: images, labels: labels, split: { test_fraction: 0.25 } }
student:
  architecture: ds_cnn
  parameters: { filters: 16, blocks: 1 }
  training: { epochs: 5, batch_size: 10, learning_rate: { schedule: cosine, peak: 0.02 } }
compression:
  clustering: { number_of_clusters: 7, layers: ['*/pointwise'] }
  quantization:
    mode: qat
    num_bits: 4
    layer_bits: { stem: 8 }
    ranges: learned
    quant_noise: { p: 0.9 }
    oscillation: { dampen: { from: 0, to: 0.001 }, freeze: {} }
    representative_dataset: { samples: 40 }
  fine_tuning: { epochs: 1, batch_size: 20, learning_rate: 0.001 }
artifacts:
${types.map((type) => `  ${type}: { type: ${type} }`).join('\n')}
  edges: { type: int8, input_type: float32, output_type: float32, names: all }
budgets:
  - { artifact: float32, metric: accuracy, min: 60 % }
${measured.map((type) => `  - { artifact: ${type}, metric: accuracy, max_drop: 5 %, against: float32 }`).join('\n')}
  - { artifact: int8, metric: float_operators, max: 0 }
  - { artifact: int4, metric: distinct_codes, layers: ['block*', dense], max: 15 }
  - { artifact: int4, metric: distinct_codes, layers: ['*/pointwise'], max: 7 }
  - { artifact: edges, metric: accuracy, max_drop: 2 %, against: int8 }
${types.map((type) => `  - { artifact: ${type}, metric: size, max: 30 kB }`).join('\n')}
`;

describe('a model in every type of file', () => {
  let folder: string;
  let result: RunResult;
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tinygate-flavours-'));
    await writeTask(folder);
    await writeFile(join(folder, 'tinygate.yml'), spec);
    const plan = await readSpec(join(folder, 'tinygate.yml'), { cwd: folder, workspace: folder });
    result = await runPipeline(plan, {
      workDir: join(folder, 'work'),
      progress: silent,
      signal: new AbortController().signal,
      now: () => 0,
      commit: null,
    });
    for (const path of result.files.artifacts) files.set(/([^/\\]+)\.tflite$/.exec(path)![1]!, await readFile(path));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps its accuracy in each that is measured, and its budgets', () => {
    const rows = result.report.budgets.map(({ artifact, metric, verdict }) => [artifact, metric, verdict]);
    expect(rows.filter(([, , verdict]) => verdict !== 'pass' && verdict !== 'inconclusive')).toEqual([]);
    expect(rows).toHaveLength(1 + measured.length + 4 + types.length);
    const clustered = result.report.invariants.map(({ artifact, layer, expected, verdict }) => [
      artifact,
      layer,
      expected,
      verdict,
    ]);
    expect(clustered).toEqual([...types, 'edges'].map((name) => [name, 'block1/pointwise', 7, 'pass']));
    // A small kernel of dynamic_range is float32, too: its codes times a scale for each channel.
    const ofFloats = result.report.invariants.filter(({ invariant }) => invariant === 'codes_per_channel');
    expect(ofFloats.map(({ artifact }) => artifact)).toEqual(['float32', 'float16', 'dynamic_range']);
    expect([...files.keys()].sort()).toEqual([...types, 'edges'].sort());
  });

  it('shows the share of weights that are held, which is 0 in so few steps', () => {
    const { points } = result.report.curves.find(({ stage }) => stage === 'fine-tuning')!;
    expect(points.map(({ frozenFraction }) => frozenFraction)).toEqual([0]);
  });

  it('is measured in codes of 16 bits as TensorFlow Lite Micro computes them, too', () => {
    const agreement = result.report.artifacts.find(({ artifact }) => artifact === 'int16x8')!.exactAgreement!;
    expect(agreement).toMatchObject({ samples: 100, sameClass: 100 });
  });

  it('holds in int8 the very weights of four bits that training saw', () => {
    const kernels = (name: string) => {
      const graph = importTflite(files.get(name)!);
      return graph.operators.flatMap((op) =>
        'kernel' in op.constants ? [Array.from(graph.tensors[op.constants.kernel]!.data!)] : [],
      );
    };
    expect(kernels('int4')).toEqual(kernels('int8'));
  });

  it('has codes of eight bits in a layer that layer_bits names, and of four in the others, in each file of codes', () => {
    for (const type of ['int8', 'int4'] as const) {
      const graph = importTflite(files.get(type)!);
      const kernels = graph.operators.flatMap((op) =>
        'kernel' in op.constants ? [{ ...graph.tensors[op.constants.kernel]!, name: op.name }] : [],
      );
      const largest = ({ data }: (typeof kernels)[number]) =>
        Math.max(...[...data!].map((code) => Math.abs(Number(code))));
      const [stem, ...others] = kernels;
      expect([stem!.name, stem!.type, largest(stem!) > 100]).toEqual(['stem', 'int8', true]);
      for (const kernel of others)
        expect([kernel.name, kernel.type, largest(kernel) <= 7]).toEqual([kernel.name, type, true]);
    }
  });

  (hasOracle ? it : it.skip)('is the same in TensorFlow Lite Micro, code for code', () => {
    const random = seededRandom(5, 'images');
    for (const type of ['int8', 'int4', 'int16x8'] as const) {
      const model = files.get(type)!;
      const graph = importTflite(model);
      const length = 144;
      const count = 20;
      const reals = Float32Array.from({ length: count * length }, () => random.normal());
      const codes = quantizeInput(reals, readEdges(model).inputs[0]!) as Int8Array | Int16Array;
      const { outputs } = askOracle({ [type]: { model, samples: codes } }, type === 'int4' ? ['litert-reference'] : [])[
        type
      ]!;
      const own = Array.from({ length: count }, (_, i) => {
        const x = codes.slice(i * length, (i + 1) * length);
        const values = x instanceof Int8Array ? runInt8Reference(graph, x) : runInt16Reference(graph, x);
        return [...values[graph.outputs[0]!]!];
      });
      expect({ type, codes: [...outputs.tflm] }).toEqual({ type, codes: own.flat() });
    }
  });
});

describe('a model with layers that stay float32', () => {
  const excluding = `
version: 1
name: floats
seed: 3
threads: 1
data: { images: images, labels: labels, split: { test_fraction: 0.25 } }
student:
  architecture: mlp
  parameters: { units: [8, 8] }
  training: { epochs: 1, batch_size: 20, learning_rate: 0.01 }
compression:
  quantization: { mode: qat, exclude: [dense2, dense], representative_dataset: { samples: 20 } }
  fine_tuning: { epochs: 1, batch_size: 20, learning_rate: 0.001 }
artifacts: { float32: { type: float32 }, int8: { type: int8 }, int4: { type: int4 } }
budgets:
  - { artifact: int8, metric: accuracy, min: 1 % }
  - { artifact: int8, metric: size, max: 30 kB }
`;

  it('trains them without rounding, ships them as they were trained, and is measured beside the exact reference', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tinygate-floats-'));
    try {
      await writeTask(folder);
      await writeFile(join(folder, 'tinygate.yml'), excluding);
      const plan = await readSpec(join(folder, 'tinygate.yml'), { cwd: folder, workspace: folder });
      const { report, files } = await runPipeline(plan, {
        workDir: join(folder, 'work'),
        progress: silent,
        signal: new AbortController().signal,
        now: () => 0,
        commit: null,
      });
      const kernelsOf = async (name: string) => {
        const path = files.artifacts.find((file) => file.endsWith(`${name}.tflite`))!;
        const graph = importTflite(await readFile(path));
        return new Map(
          graph.operators.flatMap((op) =>
            'kernel' in op.constants ? [[op.name, graph.tensors[op.constants.kernel]!] as const] : [],
          ),
        );
      };
      const trained = await kernelsOf('float32');
      for (const type of ['int8', 'int4'] as const) {
        const kernels = await kernelsOf(type);
        expect([...kernels].map(([layer, kernel]) => [layer, kernel.type])).toEqual([
          ['dense1', type],
          ['dense2', 'float32'],
          ['dense', 'float32'],
        ]);
        for (const layer of ['dense2', 'dense']) expect(kernels.get(layer)!.data).toEqual(trained.get(layer)!.data);
      }
      // Off the grid of 255 codes, on which training keeps the others.
      const distinct = (layer: string) => new Set(trained.get(layer)!.data).size;
      expect([distinct('dense1') <= 255, distinct('dense2')]).toEqual([true, 64]);
      const { exactAgreement } = report.artifacts.find(({ artifact }) => artifact === 'int8')!;
      expect(exactAgreement!.samples).toBe(100);
      expect(exactAgreement!.largestDifferenceCodes).toBeLessThanOrEqual(4);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
