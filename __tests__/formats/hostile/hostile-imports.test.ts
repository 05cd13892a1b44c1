/** Model files that were made to do harm, or are broken in the ways that files break: refused in words, soon, with nothing run. */
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeTflite } from '../../../src/export/tflite/write.js';
import { foldConstants } from '../../../src/formats/onnx/fold-constants.js';
import { assembleGraph } from '../../../src/graph/assemble.js';
import { fuseActivations } from '../../../src/graph/fuse-activations.js';
import { formatOf } from '../../../src/pipeline/model-formats.js';
import { readGraph } from '../../../src/pipeline/stages/import.js';
import { buildZip } from '../../core/build-zip.js';
import { randomGraph } from '../../export/random-graph.js';
import { writeHdf5 } from '../hdf5/write-hdf5.js';
import { kerasH5, randomWeights, type TestModel } from '../keras/keras-model.js';
import { encodeOnnx } from '../onnx/onnx-model.js';
import { changeBytes, changeJson, fuzzImports } from './fuzz.js';
import { seededRandom } from '../../../src/core/random.js';

const importModel = (bytes: Uint8Array) => formatOf(bytes)!.importGraph(bytes);

const layer = (name: string, className: string, config: object, weights?: Record<string, readonly number[]>) => ({
  name,
  className,
  config: config as Record<string, unknown>,
  inputs: ['input'],
  ...(weights ? { weights } : {}),
  compute: ([x]: readonly never[]) => x!,
});
const modelOf = (only: ReturnType<typeof layer>): TestModel => ({
  inputShape: [4],
  output: only.name,
  layers: [only as unknown as TestModel['layers'][number]],
});
const dense = modelOf(layer('scores', 'Dense', { units: 2, use_bias: true }, { kernel: [4, 2], bias: [2] }));
const withConfig = (config: string) => writeHdf5({ attributes: { '': { model_config: config } } });

describe('code in a Keras model', () => {
  it.each([
    ['Lambda', /found Lambda \(code\)[\s\S]*Code in a model is never run/],
    ['mine>Layer', /found mine>Layer \(code\)[\s\S]*Code in a model is never run/],
    ['TFOpLambda', /found TFOpLambda \(code\)/],
  ])('is refused by name and never run: a %s layer', async (className, message) => {
    (globalThis as { wasRun?: boolean }).wasRun = false;
    const config = {
      function: { class_name: '__lambda__', config: { code: 'globalThis.wasRun = true' } },
      module: 'os',
    };
    const bytes = await kerasH5(modelOf(layer('code', className, config)), {});
    await expect(importModel(bytes)).rejects.toThrow(message);
    expect((globalThis as { wasRun?: boolean }).wasRun).toBe(false);
  });

  it('is refused where the whole model is a class of its own', async () => {
    const bytes = await withConfig(JSON.stringify({ class_name: 'MyModel', config: { name: 'm', layers: [] } }));
    await expect(importModel(bytes)).rejects.toThrow(/the class MyModel, whose layers only its own code knows/);
  });
});

describe('weights of a model', () => {
  it('are named with their layer and shape where the file has none', async () => {
    await expect(importModel(await kerasH5(dense, {}))).rejects.toThrow(/scores.*expected numbers at .*kernel:0/);
    const config = JSON.stringify({
      class_name: 'Sequential',
      config: {
        name: 'm',
        layers: [
          { class_name: 'InputLayer', config: { name: 'input', batch_input_shape: [null, 4] } },
          { class_name: 'Dense', config: { name: 'scores', units: 2 } },
        ],
      },
    });
    await expect(importModel(await withConfig(config))).rejects.toThrow(
      /layer scores \(Dense\): expected the weights kernel .*found a layer without weights/,
    );
  });

  it('are refused with the name of the tensor where they are NaN or infinite, in every format', async () => {
    const weights = randomWeights(dense, 1);
    weights['scores']!['kernel']![3] = Number.NaN;
    await expect(importModel(await kerasH5(dense, weights))).rejects.toThrow(
      /scores\/kernel holds NaN or infinity[\s\S]*diverged/,
    );
    const onnx = encodeOnnx({
      input: [1, 4],
      constants: { w: { dims: [4, 2], data: Float32Array.of(1, 2, 3, 4, Infinity, 6, 7, 8) } },
      nodes: [{ op: 'MatMul', inputs: ['x', 'w'], output: 'y', name: 'scores' }],
      output: 'y',
    });
    await expect(importModel(onnx)).rejects.toThrow(/scores\/kernel holds NaN or infinity/);
    const tflite = writeTflite(denseGraph(1234.5));
    const at = Buffer.from(tflite).indexOf(Buffer.from(Float32Array.of(1234.5).buffer));
    new DataView(tflite.buffer, tflite.byteOffset).setFloat32(at, Number.NaN, true);
    await expect(importModel(tflite)).rejects.toThrow(/scores\/kernel holds NaN or infinity/);
  });

  it('are not made up for a configuration that claims more channels than a machine has memory for', async () => {
    const config = JSON.stringify({
      class_name: 'Sequential',
      config: {
        name: 'm',
        layers: [
          { class_name: 'InputLayer', config: { name: 'input', batch_input_shape: [null, 2 ** 33] } },
          {
            class_name: 'BatchNormalization',
            config: { name: 'norm', axis: -1, epsilon: 0.001, scale: false, center: false },
          },
        ],
      },
    });
    await expect(importModel(await withConfig(config))).rejects.toThrow(
      /layer norm .*expected the weights moving_mean/,
    );
  });
});

function denseGraph(weight: number) {
  const made = assembleGraph('test');
  const input = made.input('x', [1, 4]);
  const data = new Float32Array(8).fill(1);
  data[5] = weight;
  return made.build(
    made.append({
      kind: 'FullyConnected',
      name: 'scores',
      inputs: [input],
      constants: { kernel: made.constant('scores/kernel', [2, 4], data) },
      outputs: ['scores/output'],
      options: { activation: 'none' },
    }),
  );
}

describe('a bomb', () => {
  it('of nested configuration is refused before anything walks it', async () => {
    const nested = '['.repeat(20_000) + ']'.repeat(20_000);
    await expect(importModel(await withConfig(nested))).rejects.toThrow(/nested at most 256 deep, found more/);
    const archive = buildZip([
      { name: 'config.json', data: Buffer.from(nested) },
      { name: 'model.weights.h5', data: Buffer.from(await writeHdf5({})) },
    ]);
    await expect(importModel(archive)).rejects.toThrow(/config\.json to be nested at most 256 deep/);
  });

  it('of models within models is refused', async () => {
    let config: object = { class_name: 'Dense', config: { name: 'd', units: 1 } };
    for (let depth = 0; depth < 30; depth++)
      config = {
        class_name: 'Sequential',
        config: { name: `m${depth}`, batch_input_shape: [null, 4], layers: [config] },
      };
    await expect(importModel(await withConfig(JSON.stringify(config)))).rejects.toThrow(
      /models within models more than 16 deep/,
    );
  });

  it('of constants that double in each node is refused', () => {
    const node = { name: 'c', operator: 'Concat', inputs: ['a', 'a'], outputs: ['b'], attributes: { axis: 0 } };
    let tensor = foldConstants({ ...node, operator: 'Shape' }, [
      { shape: [2, 3], type: 'int64', data: new Float64Array(6) },
    ]);
    let doublings = 0;
    while (tensor !== null && doublings < 40) {
      tensor = foldConstants(node, [tensor, tensor]);
      doublings++;
    }
    expect(tensor).toBeNull();
    expect(doublings).toBeLessThan(14);
  });

  it('of nodes is refused with their number', async () => {
    const nodes = Array.from({ length: 9000 }, (_, i) => ({
      op: 'Relu',
      inputs: [i === 0 ? 'x' : `y${i - 1}`],
      output: `y${i}`,
    }));
    const bytes = encodeOnnx({ input: [1, 4], nodes, output: 'y8999' });
    await expect(importModel(bytes)).rejects.toThrow(/found 9000 nodes, of which at most 8192 are read/);
  });

  it('of groups of protocol buffers within each other is refused', async () => {
    const start = Buffer.from(
      encodeOnnx({ input: [1, 4], nodes: [{ op: 'Relu', inputs: ['x'], output: 'y' }], output: 'y' }),
    );
    // In a second piece of the graph (field 7) of 200,000 bytes; field 30, wire type 3: a group that begins and never ends.
    const piece = Buffer.of(0x3a, 0xc0, 0x9a, 0x0c);
    const groups = Buffer.alloc(200_000).map((_, i) => (i % 2 === 0 ? 0xf3 : 0x01));
    await expect(importModel(Buffer.concat([start, piece, groups]))).rejects.toThrow(/expected an ONNX model/);
  });

  it('of a constant that claims 2 GB of values which are not there is refused', async () => {
    const bytes = encodeOnnx({
      input: [1, 4],
      constants: { w: { dims: [4, 2 ** 29], data: new Float32Array(8) } },
      nodes: [{ op: 'MatMul', inputs: ['x', 'w'], output: 'y' }],
      output: 'y',
    });
    await expect(importModel(bytes)).rejects.toThrow(/the constant w with 8 values for the shape \[4, 536870912\]/);
  });

  it('of thousands of layers, each with a rectifier, takes seconds and no stack', () => {
    const made = assembleGraph('many');
    let tensor = made.input('x', [1, 1, 1, 1]);
    const kernel = made.constant('kernel', [1, 1, 1, 1], Float32Array.of(1));
    for (let i = 0; i < 2000; i++) {
      const name = `conv${i}`;
      tensor = made.append({
        kind: 'Conv2D',
        name,
        inputs: [tensor],
        constants: { kernel },
        outputs: [`${name}/output`],
        options: { stride: [1, 1], dilation: [1, 1], padding: 'valid', activation: 'none' },
      });
      tensor = made.append({
        kind: 'Relu',
        name: `relu${i}`,
        inputs: [tensor],
        constants: {},
        outputs: [`relu${i}/output`],
        options: {},
      });
    }
    const start = performance.now();
    const fused = fuseActivations(made.build(tensor));
    expect(fused.operators.map(({ kind }) => kind)).toEqual(Array.from({ length: 2000 }, () => 'Conv2D'));
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);
});

describe('a model file', () => {
  it('is not read through a link that leads out of the repository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tinygate-hostile-'));
    const outside = await mkdtemp(join(tmpdir(), 'tinygate-outside-'));
    try {
      await writeFile(join(outside, 'model.tflite'), writeTflite(randomGraph(1)));
      await symlink(join(outside, 'model.tflite'), join(folder, 'model.tflite'));
      const file = { file: 'model.tflite', path: join(folder, 'model.tflite') };
      await expect(readGraph(file as never, folder)).rejects.toThrow(/found a link to outside/);
      expect((await readGraph({ ...file, path: join(outside, 'model.tflite') } as never, outside)).graph).toBeDefined();
    } finally {
      await rm(folder, { recursive: true });
      await rm(outside, { recursive: true });
    }
  });

  it('that is cut anywhere is refused in words', async () => {
    const bytes = encodeOnnx({
      input: [1, 4],
      constants: { w: [4, 2] },
      nodes: [{ op: 'MatMul', inputs: ['x', 'w'], output: 'y' }],
      output: 'y',
    });
    const tflite = writeTflite(randomGraph(2));
    for (const whole of [bytes, tflite]) {
      for (let length = 8; length < whole.length; length += Math.ceil(whole.length / 60)) {
        const cut = whole.slice(0, length);
        const outcome = await (formatOf(cut)?.importGraph(cut) ?? Promise.reject(new Error('no format'))).then(
          () => 'imported',
          (error: unknown) => (error as Error).name,
        );
        expect(['ModelError', 'ExportError', 'Error']).toContain(outcome);
        if (outcome === 'Error') expect(formatOf(cut)).toBeNull();
      }
    }
  });

  it('becomes a graph or is refused, and nothing else, whatever is changed in it (fuzz:imports, short)', async () => {
    const { findings, imported, refused, runs } = await fuzzImports({ seconds: 5, seed: 20261127 });
    expect(findings.map(({ run, kind, error }) => `${run} ${kind}: ${error}`)).toEqual([]);
    expect(imported + refused).toBe(runs);
    expect(Math.min(imported, refused)).toBeGreaterThan(3);
  }, 60_000);

  it('is changed in the same way by the same seed', () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, i) => i);
    const changed = (seed: number) => changeBytes(bytes, seededRandom(seed, 'fuzz'));
    expect(changed(1)).toEqual(changed(1));
    expect(changed(1)).not.toEqual(changed(2));
    expect(changeJson('{"a":[1,2]}', seededRandom(1, 'x'))).toBe(changeJson('{"a":[1,2]}', seededRandom(1, 'x')));
  });
});
