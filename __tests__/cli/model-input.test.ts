/** A model that reads each channel with a mean and a deviation of its own: what `init` finds out, and what a run ships. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import { seededRandom } from '../../src/core/random.js';
import { metadataEntry, writeModelMetadata } from '../../src/export/tflite/model-metadata.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { readModelMetadata } from '../../src/formats/tflite/model-metadata.js';
import { openFile } from '../../src/formats/tflite/open.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { dsCnn } from '../../src/graph/zoo/index.js';
import type { Report } from '../../src/report/schema/report.js';
import { sharp } from '../data/images/pictures.js';
import { encodeOnnx, type TestOnnx } from '../formats/onnx/onnx-model.js';
import { fakeIo, type FakeIo } from './fake-io.js';

const side = 8;
const colours = ['blue', 'green', 'red'];
const imageNet = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };

/**
 * Which channel is above the mean of ImageNet: with another input all channels are, or none. `outputs`: of those, some mean nothing.
 * `factor`: by which the model multiplies its input first, as Keras's Rescaling does.
 */
function colourModel(outputs: number, factor?: number): TestOnnx {
  const diagonal = (width: number, value: number): Float32Array =>
    Float32Array.from({ length: width * 3 }, (_, at) => (Math.floor(at / 3) === 2 - (at % 3) ? value : 0));
  return {
    input: [1, 3, side, side],
    constants: {
      k: { dims: [3, 3, 1, 1], data: Float32Array.from([100, 0, 0, 0, 100, 0, 0, 0, 100]) },
      f: { dims: [outputs, 3], data: diagonal(outputs, 2) },
      b: { dims: [outputs], data: new Float32Array(outputs) },
      low: { dims: [], data: new Float32Array([0]) },
      high: { dims: [], data: new Float32Array([6]) },
      ...(factor !== undefined && { factor: { dims: [], data: new Float32Array([factor]) } }),
    },
    nodes: [
      ...(factor === undefined ? [] : [{ op: 'Mul', inputs: ['x', 'factor'], output: 'scaled' }]),
      {
        op: 'Conv',
        inputs: [factor === undefined ? 'x' : 'scaled', 'k'],
        output: 'c',
        attributes: { kernel_shape: [1, 1] },
      },
      { op: 'Clip', inputs: ['c', 'low', 'high'], output: 'r' },
      { op: 'GlobalAveragePool', inputs: ['r'], output: 'g' },
      { op: 'Flatten', inputs: ['g'], output: 'v' },
      { op: 'Gemm', inputs: ['v', 'f', 'b'], output: 'l', attributes: { transB: 1 } },
      { op: 'Softmax', inputs: ['l'], output: 'y', attributes: { axis: 1 } },
    ],
    output: 'y',
  };
}

let cwd: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'tinygate-model-input-'));
  for (const [at, colour] of colours.entries()) {
    mkdirSync(join(cwd, 'colours', colour), { recursive: true });
    for (let index = 0; index < 15; index++) {
      const pixels = Uint8Array.from({ length: side * side * 3 }, (_, place) => {
        const channel = place % 3;
        const isOwn = channel === 2 - at;
        return Math.round(imageNet.mean[channel]! * 255 + (isOwn ? 6 : -6) + ((place * 5 + index * 3) % 7) - 3);
      });
      const png = await sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
        .png()
        .toBuffer();
      writeFileSync(join(cwd, 'colours', colour, `${index}.png`), png);
    }
  }
  mkdirSync(join(cwd, 'models'));
  writeFileSync(join(cwd, 'models/colours.onnx'), encodeOnnx(colourModel(3)));
  writeFileSync(join(cwd, 'models/others.onnx'), encodeOnnx(colourModel(4)));
  writeFileSync(join(cwd, 'models/rescaling.onnx'), encodeOnnx(colourModel(3, 1 / 255)));
  writeFileSync(join(cwd, 'models/contrast.onnx'), encodeOnnx(colourModel(3, 0.5)));
});
afterAll(() => rmSync(cwd, { recursive: true }));

async function tinygate(...argv: string[]): Promise<FakeIo & { readonly code: number }> {
  const io = fakeIo(argv, { cwd, now: () => Date.now() });
  return { ...io, code: await run(io) };
}

describe('an input with a mean and a std for each channel', () => {
  it.each([
    [
      'a model of the same classes',
      'models/colours.onnx',
      'keep',
      /tried on 9 samples: [\d.]+ % with pixels from 0 to 1, .* 100\.0 % with pixels with the mean and std of ImageNet/,
    ],
    [
      'a model of other classes',
      'models/others.onnx',
      'replace',
      /of \d+ samples the nearest by the model's answer is of the same class for .* 100\.0 % with pixels with the mean and std of ImageNet/,
    ],
  ])('is found out on photographs by init: %s', async (_, model, head, says) => {
    const io = await tinygate('init', model, 'colours', '--force');
    expect([io.code, io.err()]).toEqual([0, expect.not.stringContaining('expected')]);
    const text = readFileSync(join(cwd, 'tinygate.yml'), 'utf8');
    expect(parse(text)).toMatchObject({ student: { model, input: imageNet, head } });
    expect(text.replaceAll(/\n +# /g, ' ')).toMatch(says);
    expect((await tinygate('validate')).code).toBe(0);
  });

  it('is what the float and the int8 file read, and what their metadata says', async () => {
    const spec = `version: 1
name: colours
data: { root: colours, image_size: 8x8, color: rgb, split: { test_fraction: 0.4 } }
student: { model: models/colours.onnx, input: { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] } }
compression: { quantization: { mode: ptq } }
artifacts: { float32: { type: float32 }, int8: { type: int8 } }
`;
    writeFileSync(join(cwd, 'colours.yml'), spec);
    const io = await tinygate('run', 'colours.yml', '--quiet');
    expect([io.code, io.err()]).toEqual([0, '']);
    const work = join(cwd, '.tinygate/colours');
    const report = JSON.parse(readFileSync(join(work, 'report.json'), 'utf8')) as Report;
    expect(report.artifacts.map(({ accuracy }) => accuracy?.correct)).toEqual([18, 18]);
    for (const name of ['float32', 'int8']) {
      const metadata = openFile(readFileSync(join(work, `artifacts/${name}.tflite`)), readModelMetadata);
      const inPixels = (values: readonly number[]): unknown[] => values.map((value) => expect.closeTo(value * 255, 3));
      expect(metadata?.normalization).toEqual({ mean: inPixels(imageNet.mean), std: inPixels(imageNet.std) });
    }
    // A gated file tells init the same.
    const init = await tinygate('init', '.tinygate/colours/artifacts/float32.tflite', 'colours', '--force');
    expect(init.code).toBe(0);
    const text = readFileSync(join(cwd, 'tinygate.yml'), 'utf8');
    expect(parse(text)).toMatchObject({ data: { normalization: imageNet } });
    expect(text).toMatch(/pixels with the mean and std of ImageNet, as the metadata of the file says/);
  });
});

describe('what a model file says of its own input', () => {
  const specOf = (model: string, input: string): string => `version: 1
name: own
data: { root: colours, image_size: 8x8, color: rgb, split: { test_fraction: 0.4 } }
student: { model: ${model}${input} }
artifacts: { float32: { type: float32 } }
`;
  const told = async (command: string, model: string, input: string) => {
    writeFileSync(join(cwd, 'own.yml'), specOf(model, input));
    const { code, err } = await tinygate(command, 'own.yml', ...(command === 'run' ? ['--quiet'] : []));
    return { code, err: err() };
  };

  it.each(['validate', 'run'])('is not contradicted by a spec: a model that divides by 255 (%s)', async (command) => {
    for (const input of ['', ', input: { scale: 1/255 }', ', input: { scale: 1/127.5, offset: -1 }'])
      expect(await told(command, 'models/rescaling.onnx', input)).toEqual({
        code: 2,
        err: expect.stringMatching(
          /^own.yml:4:19: expected models\/rescaling.onnx, which begins with a scaling of its own, to be given pixels as they are, found .*\n.*divides its input by 255 .*\n.*input: \{ scale: 1 \}/,
        ) as unknown,
      });
    expect((await told(command, 'models/rescaling.onnx', ', input: { scale: 1 }')).code).toBe(0);
    expect((await told(command, 'models/contrast.onnx', '')).code).toBe(0);
  });

  it.each(['validate', 'run'])('is not contradicted by a spec: metadata of a .tflite file (%s)', async (command) => {
    const metadata = writeModelMetadata({
      name: 'own',
      input: { color: 'rgb', normalization: { mean: [127], std: [128] } },
      hasLabels: false,
    });
    const graph = dsCnn(
      { filters: 4, blocks: 1, stem_kernel_size: 3, stem_stride: 2, kernel_size: 3 },
      [side, side, 3],
      3,
      seededRandom(1, 'own'),
    );
    writeFileSync(
      join(cwd, 'models/own.tflite'),
      writeTflite(foldBatchNorm(graph), { metadata: { [metadataEntry]: metadata } }),
    );
    expect(await told(command, 'models/own.tflite', '')).toEqual({
      code: 2,
      err: expect.stringMatching(
        /^own.yml:4:19: expected models\/own.tflite to read pixels as its metadata say, -0.992\d* to 1, found that it would read 0 to 1\n.*\n.*fix: Write input: \{ scale: 1\/128, offset: -0.992\d* \}/,
      ) as unknown,
    });
    for (const input of ['{ scale: 1/128, offset: -0.992 }', '{ scale: 1/127.5, offset: -1 }'])
      expect((await told(command, 'models/own.tflite', `, input: ${input}`)).code).toBe(0);
  });

  it('is told by init for a model that divides by 255', async () => {
    expect((await tinygate('init', 'models/rescaling.onnx', 'colours', '--force')).code).toBe(0);
    const text = readFileSync(join(cwd, 'tinygate.yml'), 'utf8');
    expect(parse(text)).toMatchObject({ student: { input: { scale: 1 } } });
    expect((await tinygate('validate')).code).toBe(0);
  });
});
