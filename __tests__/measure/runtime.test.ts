import { describe, expect, it } from '@jest/globals';
import { ByteBuffer } from 'flatbuffers';
import { seededRandom } from '../../src/core/random.js';
import { BuiltinOperator, Model, TensorType } from '../../src/export/tflite/schema/index.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import { predictAll } from '../../src/measure/runtime/predict.js';
import { openTflite, type Values } from '../../src/measure/runtime/tflite.js';
import { runFloat } from '../export/float-reference.js';
import { askOracle, hasOracle } from '../export/oracle.js';
import { randomInt8Graph, randomSamples } from '../export/random-graph.js';
import { buildTflite } from './build-tflite.js';

const whole = (samples: Values) => (start: number, size: number) =>
  samples.slice((start * samples.length) / 200, ((start + size) * samples.length) / 200);

describe('the TFLite runtime', () => {
  it('gives the outputs in the order of the samples, on any number of threads, and tells how far it is', async () => {
    const graph = randomInt8Graph(5);
    const bytes = writeTflite(graph);
    const [samples] = [Float32Array.from(randomSamples(graph, 200, 1).flatMap((sample) => [...sample]))];
    const done: number[] = [];
    const one = await openTflite(bytes, 1);
    const three = await openTflite(bytes, 3);
    const expected = await one.run(whole(samples), 200);
    expect(await three.run(whole(samples), 200, { onProgress: (count) => done.push(count) })).toEqual(expected);
    expect(done.at(-1)).toBe(200);
    expect(new Set(expected).size).toBeGreaterThan(2);
    await Promise.all([one.dispose(), three.dispose()]);

    const { classes, outputs } = await predictAll(bytes, samples, 200);
    expect(outputs).toEqual(expected);
    expect(classes).toHaveLength(200);
  });

  it("quantises floats with the file's own scale and zero point, half away from zero, and clamps", async () => {
    const g = graphBuilder('identity', seededRandom(1, 'identity'));
    const float = g.build(g.reshape('reshape', g.input('x', [1, 6]), [1, 3, 2, 1]));
    const quantization = { scale: Float32Array.of(0.5), zeroPoint: Int32Array.of(3), axis: null };
    const tensors = Object.fromEntries(
      Object.entries(float.tensors).map(([name, tensor]) => [name, { ...tensor, type: 'int8' as const, quantization }]),
    );
    const model = await openTflite(writeTflite({ ...float, tensors }), 1);
    const codes = await model.run(() => Float32Array.of(0.25, -0.25, 0.24, 1e9, -1e9, -0.75), 1);
    expect([...codes]).toEqual([4, 2, 3, 127, -128, 1]);
    await model.dispose();
  });

  it.each([
    ['uint8', TensorType.UINT8, [131, 130, 255, 0, 129]],
    ['int16', TensorType.INT16, [4, 3, 32_767, -32_768, 1]],
  ] as const)('takes and gives %s', async (name, type, expected) => {
    const zeroPoint = [type === TensorType.UINT8 ? 130 : 3];
    const edge = { type, scale: [0.5], zeroPoint };
    const tensors = [
      { ...edge, name: 'x', shape: [1, 5] },
      { type: TensorType.INT32, shape: [2], data: Int32Array.of(5, 1) },
      { ...edge, name: 'y', shape: [5, 1] },
    ];
    const operators = [{ code: BuiltinOperator.RESHAPE, inputs: [0, 1], outputs: [2] }];
    const model = await openTflite(buildTflite({ tensors, operators, inputs: [0], outputs: [2] }), 1);
    expect(model.input).toMatchObject({ name: 'x', type: name, length: 5 });
    const codes = await model.run(() => Float32Array.of(0.25, -0.2, 1e9, -1e9, name === 'uint8' ? -0.5 : -0.75), 1);
    expect([...codes]).toEqual(expected);
    expect(await model.run(() => codes.slice(), 1)).toEqual(codes);
    await expect(model.run(() => new Int8Array(5), 1)).rejects.toThrow(`samples of 5 ${name} values`);
    await model.dispose();
  });

  it('runs operators that tinygate does not read', async () => {
    const edge = { type: TensorType.FLOAT32, shape: [1, 3] };
    const tanh = {
      tensors: [edge, edge],
      operators: [{ code: 28, inputs: [0], outputs: [1] }],
      inputs: [0],
      outputs: [1],
    };
    const model = await openTflite(buildTflite(tanh), 1);
    const values = [0.5, -1, 20];
    const outputs = await model.run(() => Float32Array.from(values), 1);
    outputs.forEach((value, i) => expect(value).toBeCloseTo(Math.tanh(values[i]!), 5));
    await model.dispose();
  });

  it('says which edges it does not run', async () => {
    const edge = { type: TensorType.FLOAT32, shape: [1, 3] };
    const operators = [{ code: 28, inputs: [0], outputs: [1] }];
    const two = { tensors: [edge, edge], operators, inputs: [0, 0], outputs: [1] };
    await expect(openTflite(buildTflite(two), 1)).rejects.toThrow(/one input and one output, found 2 and 1/);
    const text = { type: TensorType.STRING, shape: [1], name: 'words' };
    const words = { tensors: [text, edge], operators, inputs: [0], outputs: [1] };
    await expect(openTflite(buildTflite(words), 1)).rejects.toThrow(/expected words to hold float32, .*, found string/);
  });

  it('says why it does not run a file, or samples that do not fit', async () => {
    const graph = randomInt8Graph(5);
    const bytes = writeTflite(graph);
    await expect(openTflite(bytes.subarray(0, 100))).rejects.toThrow(/found at byte/);
    const model = await openTflite(bytes, 1);
    await expect(model.run(() => new Float32Array(7), 1)).rejects.toThrow(
      /expected 1 samples of \d+ int8 values .* found 7 values/,
    );
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(model.run(() => new Int8Array(7), 1, { signal })).rejects.toThrow('stopped');
    await model.dispose();
  });

  it("gives the runtime's own words when it refuses an operator", async () => {
    const bytes = writeTflite(randomInt8Graph(5));
    const version = findWord(bytes, 3);
    const newer = bytes.slice();
    newer[version] = 99;
    await expect(openTflite(newer, 1)).rejects.toThrow(/could not load the model: [^]*version/i);
  });
});

/** Position of the operator version `value` in a small file: the only word of that value whose change TFLite notices. */
function findWord(bytes: Uint8Array, value: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let position = 0; position + 8 <= bytes.length; position += 4) {
    // An OperatorCode of CONV_2D or DEPTHWISE_CONV_2D: its version, and its builtin code in the word before.
    if (view.getUint32(position, true) === value && [3, 4].includes(view.getUint32(position - 4, true)))
      return position;
  }
  throw new Error('the file has no such operator version');
}

function padded(stride: number): Graph {
  const g = graphBuilder('padded', seededRandom(1, 'padded'));
  return g.build(
    g.conv2d('conv', g.input('x', [1, 8, 8, 3]), { filters: 4, kernelSize: 2, stride, activation: 'none' }),
  );
}

describe('the known defect of the runtime', () => {
  it('is refused, and only where it shows', async () => {
    await expect(openTflite(writeTflite(padded(5)), 1)).rejects.toThrow(
      /layer conv: the runtime miscomputes SAME windows/,
    );
    const model = await openTflite(writeTflite(padded(2)), 1);
    const [sample] = randomSamples(padded(2), 1, 1);
    const expected = runFloat(padded(2), [sample!])['conv/output']!;
    const outputs = await model.run(() => sample!.slice(), 1);
    outputs.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 5));
    await model.dispose();
  });

  it('is refused beside operators that tinygate does not read, too', async () => {
    const g = graphBuilder('padded', seededRandom(1, 'padded'));
    const conv = g.conv2d('conv', g.input('x', [1, 8, 8, 3]), {
      filters: 4,
      kernelSize: 2,
      stride: 5,
      activation: 'none',
    });
    const bytes = writeTflite(g.build(g.relu('relu', conv)));
    const model = Model.getRootAsModel(new ByteBuffer(bytes));
    const codes = Array.from({ length: model.operatorCodesLength() }, (_, i) => model.operatorCodes(i)!);
    const relu = codes.find((code) => code.builtinCode() === BuiltinOperator.RELU)!;
    const [tanh, fields] = [28, [4, 10]];
    for (const field of fields) bytes[relu.bb_pos + relu.bb!.__offset(relu.bb_pos, field)] = tanh;
    await expect(openTflite(bytes, 1)).rejects.toThrow(/layer conv: the runtime miscomputes/);
  });

  (hasOracle ? it : it.skip)('is not one of the file: LiteRT and TFLite Micro compute it', () => {
    const graph = padded(5);
    const [sample] = randomSamples(graph, 1, 1);
    const expected = runFloat(graph, [sample!])['conv/output']!;
    const { padded: answer } = askOracle({ padded: { model: writeTflite(graph), samples: sample! } });
    for (const outputs of Object.values(answer!.outputs)) {
      outputs.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 5));
    }
  });
});
