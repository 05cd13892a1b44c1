/** A model that reads each channel with a mean and a deviation of its own: what `init` finds out, and what a run ships. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { run } from '../../src/cli/run.js';
import { readModelMetadata } from '../../src/formats/tflite/model-metadata.js';
import { openFile } from '../../src/formats/tflite/open.js';
import type { Report } from '../../src/report/schema/report.js';
import { sharp } from '../data/images/pictures.js';
import { encodeOnnx, type TestOnnx } from '../formats/onnx/onnx-model.js';
import { fakeIo, type FakeIo } from './fake-io.js';

const side = 8;
const colours = ['blue', 'green', 'red'];
const imageNet = { mean: [0.485, 0.456, 0.406], std: [0.229, 0.224, 0.225] };

/** Which channel is above the mean of ImageNet: with another input all channels are, or none. `outputs`: of those, some mean nothing. */
function colourModel(outputs: number): TestOnnx {
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
    },
    nodes: [
      { op: 'Conv', inputs: ['x', 'k'], output: 'c', attributes: { kernel_shape: [1, 1] } },
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
