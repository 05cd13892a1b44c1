/** Where one operator says nothing: constants that are unpacked first, and shapes that are computed while running. */
import type { OptionsPlan } from '../../../__tests__/measure/build-tflite.js';
import { seededRandom } from '../../../src/core/random.js';
import { graphCase, operatorCode, type ProofCase } from '../one-operator.js';
import { options } from '../options.js';
import { activation, floats, halves, integers, typeCodes, type Tensor } from '../tensors.js';

interface Step {
  readonly operator: string;
  readonly version?: number;
  readonly options?: OptionsPlan;
  readonly inputs: readonly Tensor[];
  readonly outputs: readonly Tensor[];
}

function chain(name: string, steps: readonly Step[], given: readonly Tensor[], results: readonly Tensor[]): ProofCase {
  const tensors = [...new Set(steps.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]))];
  const index = (tensor: Tensor): number => tensors.indexOf(tensor);
  const operators = steps.map(({ operator, version = 1, options: table, inputs, outputs }) => ({
    code: operatorCode(operator),
    version,
    options: table,
    inputs: inputs.map(index),
    outputs: outputs.map(index),
  }));
  const named = tensors.map((tensor, i) => ({ name: `t${i}`, ...tensor }));
  return graphCase(name, { tensors: named, operators, inputs: given.map(index), outputs: results.map(index) }, given);
}

const float32 = (shape: readonly number[], rest: Partial<Tensor> = {}): Tensor => ({
  element: 'float32',
  type: typeCodes.float32,
  shape,
  ...rest,
});

/** Weights stored as float16, as converters do for half the size: a DEQUANTIZE stands before the layer. */
function halfWeights(): ProofCase[] {
  const layer = (
    operator: string,
    input: readonly number[],
    filter: readonly number[],
    channels: number,
    output: readonly number[],
    table: OptionsPlan,
    version = 1,
  ): ProofCase => {
    const name = `${operator} with float16 weights ${input.join('x')}`;
    const random = seededRandom(1, name);
    const [x, y] = [float32(input), float32(output)];
    const [stored, storedBias] = [halves(random, filter), halves(random, [channels])];
    const [weights, bias] = [float32(filter), float32([channels])];
    const unpack = (from: Tensor, to: Tensor): Step => ({
      operator: 'DEQUANTIZE',
      version: 3,
      options: options('Dequantize'),
      inputs: [from],
      outputs: [to],
    });
    return chain(
      name,
      [
        unpack(stored, weights),
        unpack(storedBias, bias),
        { operator, version, options: table, inputs: [x, weights, bias], outputs: [y] },
      ],
      [x],
      [y],
    );
  };
  const window = { padding: 0, strideW: 1, strideH: 1, activation: 0 };
  return [
    layer('FULLY_CONNECTED', [1, 16], [5, 16], 5, [1, 5], options('FullyConnected', { activation: 0 })),
    layer('FULLY_CONNECTED', [2, 33], [7, 33], 7, [2, 7], options('FullyConnected', { activation: 0 })),
    layer('CONV_2D', [1, 6, 6, 3], [4, 3, 3, 3], 4, [1, 6, 6, 4], options('Conv2D', window)),
    layer(
      'DEPTHWISE_CONV_2D',
      [1, 6, 6, 5],
      [1, 3, 3, 5],
      5,
      [1, 6, 6, 5],
      options('DepthwiseConv2D', { ...window, depthMultiplier: 1 }),
    ),
  ];
}

/** Converters have written the unpacking of float16 in every version of DEQUANTIZE. */
function unpackedInEveryVersion(): ProofCase {
  const name = 'DEQUANTIZE const float16, versions 1 to 6';
  const random = seededRandom(1, name);
  const x = float32([2, 7]);
  const stored = halves(random, [2, 7]);
  const results: Tensor[] = [];
  const steps = Array.from({ length: 6 }, (_, i): Step[] => {
    const [unpacked, sum] = [float32([2, 7]), float32([2, 7])];
    results.push(sum);
    return [
      {
        operator: 'DEQUANTIZE',
        version: i + 1,
        options: options('Dequantize'),
        inputs: [stored],
        outputs: [unpacked],
      },
      { operator: 'ADD', options: options('Add', { activation: 0 }), inputs: [x, unpacked], outputs: [sum] },
    ];
  });
  return chain(name, steps.flat(), [x], results);
}

/** Keras' Reshape and Flatten for an open batch: the target shape is put together from the input's own. */
function computedShapes(): ProofCase[] {
  const x = float32([1, 6, 4], { signature: [-1, 6, 4] });
  const [shape, size, target] = [float32([3]), float32([]), float32([2])].map((tensor) => ({
    ...tensor,
    element: 'int32' as const,
    type: typeCodes.int32,
  }));
  const y = float32([1, 24], { signature: [-1, 24] });
  const sized = (output: Tensor): Step[] => [
    { operator: 'SHAPE', options: options('Shape', { outType: 2 }), inputs: [x], outputs: [shape!] },
    {
      operator: 'STRIDED_SLICE',
      options: options('StridedSlice', { beginMask: 0, endMask: 0, shrinkAxisMask: 1 }),
      inputs: [shape!, integers([1], [0]), integers([1], [1]), integers([1], [1])],
      outputs: [size!],
    },
    {
      operator: 'PACK',
      options: options('Pack', { valuesCount: 2, axis: 0 }),
      inputs: [size!, integers([], [24])],
      outputs: [target!],
    },
    { operator: 'RESHAPE', options: options('Reshape'), inputs: [x, target!], outputs: [output] },
  ];
  const undeclared = float32([]);
  const w = floats(seededRandom(1, 'computed shapes'), [5, 24]);
  const dense = float32([1, 5], { signature: [-1, 5] });
  const layer: Step = {
    operator: 'FULLY_CONNECTED',
    options: options('FullyConnected', { activation: 0 }),
    inputs: [y, w, floats(seededRandom(2, 'computed shapes'), [5])],
    outputs: [dense],
  };
  return [
    chain('RESHAPE to a computed shape', sized(y), [x], [y]),
    chain('RESHAPE to a computed shape, which the file does not declare', sized(undeclared), [x], [undeclared]),
    chain('FULLY_CONNECTED behind a computed shape', [...sized(y), layer], [x], [dense]),
  ];
}

/** An open batch that the file writes beside a shape of one sample, as every Keras model does. */
function openBatch(): ProofCase[] {
  const random = seededRandom(1, 'open batch');
  const x = float32([1, 8, 8, 3], { signature: [-1, 8, 8, 3] });
  const y = float32([1, 8, 8, 4], { signature: [-1, 8, 8, 4] });
  const z = float32([1, 256], { signature: [-1, 256] });
  const p = float32([1, 5], { signature: [-1, 5] });
  const steps: Step[] = [
    {
      operator: 'CONV_2D',
      options: options('Conv2D', { padding: 0, strideW: 1, strideH: 1, activation: 1 }),
      inputs: [x, floats(random, [4, 3, 3, 3], 0.3), floats(random, [4])],
      outputs: [y],
    },
    {
      operator: 'RESHAPE',
      options: options('Reshape', { newShape: [-1, 256] }),
      inputs: [y, integers([2], [-1, 256])],
      outputs: [z],
    },
    {
      operator: 'FULLY_CONNECTED',
      options: options('FullyConnected', { activation: 0 }),
      inputs: [z, floats(random, [5, 256], 0.06), floats(random, [5])],
      outputs: [p],
    },
  ];
  const codes = seededRandom(1, 'open batch int8');
  const input = { ...activation(codes, 'int8', [1, 12]), signature: [-1, 12] };
  const [scale, zeroPoint] = [input.scale!, input.zeroPoint!];
  const output: Tensor = {
    element: 'int8',
    type: typeCodes.int8,
    shape: [1, 3, 4],
    signature: [-1, 3, 4],
    scale,
    zeroPoint,
  };
  return [
    chain('CONV_2D, RESHAPE and FULLY_CONNECTED with an open batch', steps, [x], [p]),
    chain(
      'RESHAPE int8 with an open batch',
      [
        {
          operator: 'RESHAPE',
          options: options('Reshape'),
          inputs: [input, integers([3], [-1, 3, 4])],
          outputs: [output],
        },
      ],
      [input],
      [output],
    ),
  ];
}

/** As many results as there are values that are not 0: their number is known only while running. */
function sizedByValues(): ProofCase[] {
  const x: Tensor = { element: 'bool', type: typeCodes.bool, shape: [9] };
  const y: Tensor = { element: 'int64', type: typeCodes.int64, shape: [0, 1], signature: [-1, 1] };
  return [
    chain('WHERE bool 9', [{ operator: 'WHERE', options: options('Where'), inputs: [x], outputs: [y] }], [x], [y]),
  ];
}

/**
 * Conversions in the middle of a graph: floats between layers of codes, and codes between layers of floats. What lies between QUANTIZE
 * and the floats before it adds no sums, whose order is a runtime's own.
 */
function conversionsBetween(type: 'int8' | 'int16'): ProofCase[] {
  const random = seededRandom(1, `conversions between, ${type}`);
  const wide = type === 'int16';
  const around = wide ? { scale: 1 / 8192, zeroPoint: 0 } : { scale: 1 / 32, zeroPoint: -3 };
  const codes = (shape: readonly number[]): Tensor => activation(random, type, shape, around);
  const unpack = (from: Tensor, to: Tensor): Step => ({
    operator: 'DEQUANTIZE',
    version: wide ? 3 : 2,
    options: options('Dequantize'),
    inputs: [from],
    outputs: [to],
  });
  const pack = (from: Tensor, to: Tensor): Step => ({
    operator: 'QUANTIZE',
    version: wide ? 2 : 1,
    options: options('Quantize'),
    inputs: [from],
    outputs: [to],
  });
  const pooled = (from: Tensor, to: Tensor): Step => ({
    operator: 'MAX_POOL_2D',
    version: from.element === 'float32' ? 1 : wide ? 3 : 2,
    options: options('Pool2D', { padding: 1, strideW: 1, strideH: 1, filterWidth: 2, filterHeight: 2, activation: 0 }),
    inputs: [from],
    outputs: [to],
  });
  const rectified = (from: Tensor, to: Tensor): Step => ({
    operator: 'MUL',
    options: options('Mul', { activation: 1 }),
    inputs: [from, floats(random, [3])],
    outputs: [to],
  });
  const [before, x] = [codes([1, 6, 6, 3]), codes([1, 5, 5, 3])];
  const [real, scaled, other] = [float32([1, 5, 5, 3]), float32([1, 5, 5, 3]), float32([1, 5, 5, 3])];
  const [y, z, after] = [codes([1, 5, 5, 3]), codes([1, 5, 5, 3]), codes([1, 4, 4, 3])];
  const [given, large] = [float32([1, 6, 6, 3]), float32([1, 6, 6, 3])];
  const [within, small] = [codes([1, 6, 6, 3]), codes([1, 5, 5, 3])];
  const [unpacked, end] = [float32([1, 5, 5, 3]), float32([1, 5, 5, 3])];
  return [
    chain(
      `DEQUANTIZE and QUANTIZE between layers of ${type}, whose floats two read`,
      [
        pooled(before, x),
        unpack(x, real),
        rectified(real, scaled),
        pack(scaled, y),
        rectified(real, other),
        pack(other, z),
        pooled(y, after),
      ],
      [before],
      [after, z],
    ),
    chain(
      `QUANTIZE and DEQUANTIZE between layers of floats, ${type}`,
      [
        rectified(given, large),
        pack(large, within),
        pooled(within, small),
        unpack(small, unpacked),
        rectified(unpacked, end),
      ],
      [given],
      [end],
    ),
  ];
}

export function graphCases(): ProofCase[] {
  return [
    ...halfWeights(),
    unpackedInEveryVersion(),
    ...computedShapes(),
    ...openBatch(),
    ...sizedByValues(),
    ...conversionsBetween('int8'),
    ...conversionsBetween('int16'),
  ];
}
