/** What the parity suite has no files for is refused by name; what it has no values for is an error of the runtime, or right. */
import { describe, expect, it } from '@jest/globals';
import { operatorCode } from '../../scripts/prove/one-operator.js';
import { options } from '../../scripts/prove/options.js';
import { TensorType } from '../../src/export/tflite/schema/index.js';
import { chooseRuntime } from '../../src/measure/runtime/choose.js';
import { openLitertPython } from '../../src/measure/runtime/litert-python/open.js';
import { openLitert } from '../../src/measure/runtime/litert/open.js';
import { predictAll } from '../../src/measure/runtime/predict.js';
import { runtimes } from '../../src/measure/runtime/runtimes.js';
import type { Values } from '../../src/measure/runtime/runtime.js';
import { buildTflite, whileOptions, type OperatorPlan, type SubgraphPlan, type TensorPlan } from './build-tflite.js';
import { hasPythonRuntime } from './python-environment.js';

const { FLOAT32, INT32, INT8, UINT8, INT16, BOOL } = TensorType;
const resource = 13;
const float = (shape: readonly number[], rest: Partial<TensorPlan> = {}): TensorPlan => ({
  type: FLOAT32,
  shape,
  ...rest,
});
const x = float([1, 4]);
const operator = (name: string, inputs: readonly number[], outputs: readonly number[], version = 1): OperatorPlan => ({
  code: operatorCode(name),
  version,
  inputs,
  outputs,
});

/** As today's converter quantises an LSTM: codes in and out, weights in 8 bits, the cell state in 16. */
function int8Lstm(): SubgraphPlan {
  const [units, depth] = [3, 2];
  const codes = { type: INT8, scale: [0.02], zeroPoint: [0] };
  const weights = (shape: readonly number[]): TensorPlan => ({
    ...codes,
    shape,
    data: new Int8Array(shape.reduce((a, b) => a * b, 1)),
  });
  const bias = (): TensorPlan => ({ type: INT32, shape: [units], data: new Int32Array(units), scale: [0.0004] });
  const gates = [0, 1, 2, 3];
  const tensors = [
    { ...codes, shape: [1, 4, depth] },
    ...gates.map(() => weights([units, depth])),
    ...gates.map(() => weights([units, units])),
    ...gates.map(bias),
    { ...codes, shape: [1, units], isVariable: true },
    { type: INT16, shape: [1, units], scale: [2 ** -11], zeroPoint: [0], isVariable: true },
    { ...codes, shape: [1, 4, units] },
  ];
  const absent = (count: number): number[] => Array.from({ length: count }, () => -1);
  const inputs = [0, 1, 2, 3, 4, 5, 6, 7, 8, ...absent(3), 9, 10, 11, 12, ...absent(2), 13, 14, ...absent(4)];
  return { tensors, operators: [operator('UNIDIRECTIONAL_SEQUENCE_LSTM', inputs, [15])], inputs: [0], outputs: [15] };
}

/** Weights that are stored sparse and unpacked by a DENSIFY before the layer. */
const sparse: SubgraphPlan = {
  tensors: [x, float([3, 4], { data: new Float32Array(12), isSparse: true }), float([3, 4]), float([1, 3])],
  operators: [operator('DENSIFY', [1], [2]), operator('FULLY_CONNECTED', [0, 2, -1], [3])],
  inputs: [0],
  outputs: [3],
};
const sparseWeights: SubgraphPlan = {
  tensors: [x, float([3, 4], { data: new Float32Array(12), isSparse: true }), float([1, 3])],
  operators: [operator('FULLY_CONNECTED', [0, 1, -1], [2])],
  inputs: [0],
  outputs: [2],
};

/** A resource that keeps the last sample for the next one. */
const variable: SubgraphPlan = {
  tensors: [x, { type: resource, shape: [] }, x, x],
  operators: [
    operator('VAR_HANDLE', [], [1]),
    operator('READ_VARIABLE', [1], [2]),
    operator('ASSIGN_VARIABLE', [1, 0], []),
    operator('ADD', [0, 2], [3]),
  ],
  inputs: [0],
  outputs: [3],
};

const body: SubgraphPlan = { tensors: [x, x], operators: [operator('TANH', [0], [1])], inputs: [0], outputs: [1] };
const condition: SubgraphPlan = {
  tensors: [x, { type: BOOL, shape: [1] }],
  operators: [operator('REDUCE_ANY', [0], [1])],
  inputs: [0],
  outputs: [1],
};
const loop: SubgraphPlan = {
  tensors: [x, x],
  operators: [{ ...operator('WHILE', [0], [1]), options: whileOptions(1, 2) }],
  inputs: [0],
  outputs: [1],
};
const branch: SubgraphPlan = {
  tensors: [{ type: BOOL, shape: [1] }, x, x],
  operators: [
    {
      ...operator('IF', [0, 1], [2]),
      options: {
        type: 92,
        fields: [
          [0, 'int32', 1],
          [1, 'int32', 2],
        ],
      },
    },
  ],
  inputs: [0, 1],
  outputs: [2],
};
const once: SubgraphPlan = {
  ...body,
  operators: [
    { ...operator('CALL_ONCE', [], []), options: { type: 103, fields: [[0, 'int32', 1]] } },
    ...body.operators,
  ],
};

describe('a file with what was not shown', () => {
  it.each([
    ['an int8 LSTM', [int8Lstm()], /UNIDIRECTIONAL_SEQUENCE_LSTM v1 .*int8\/tensor/],
    ['weights behind a DENSIFY', [sparse], /DENSIFY v1 \(const float32\/sparse\) -> const float32/],
    [
      'sparse weights in a layer',
      [sparseWeights],
      /FULLY_CONNECTED v1 \(float32, const float32\/sparse, -\) -> float32/,
    ],
    ['a resource variable', [variable], /VAR_HANDLE v1 .*; READ_VARIABLE v1 .*; ASSIGN_VARIABLE v1/],
    ['a WHILE', [loop, condition, body], /WHILE v1 \(float32\) -> float32/],
    ['an IF', [branch, body, body], /IF v1 \(bool, float32\) -> float32/],
    ['a CALL_ONCE', [once, body], /CALL_ONCE v1 \(\) -> nothing/],
  ] as const)('is refused for %s, by the name of the operator', async (_, subgraphs, expected) => {
    const file = buildTflite(...subgraphs);
    for (const choice of ['auto', 'litert', 'litert-python'] as const) {
      const refused = chooseRuntime(file, choice);
      await expect(refused).rejects.toThrow(/^no runtime is proven to compute what this file needs: /);
      await expect(refused).rejects.toThrow(expected);
    }
  });
});

const openers = hasPythonRuntime ? ([openLitert, openLitertPython] as const) : ([openLitert] as const);

describe('a division', () => {
  const divide = (name: string, type: number, code: Partial<TensorPlan> = {}): Uint8Array => {
    const edge = { type, shape: [1, 4], ...code };
    const operators = [
      { ...operator(name, [0, 1], [2]), ...(name === 'DIV' ? { options: options('Div', { activation: 0 }) } : {}) },
    ];
    return buildTflite({ tensors: [edge, edge, edge], operators, inputs: [0, 1], outputs: [2] });
  };
  const integers: readonly (readonly [string, Uint8Array, Values, Values])[] = [
    ['DIV of int32', divide('DIV', INT32), Int32Array.of(4, 5, -6, 7), Int32Array.of(1, 0, 2, 0)],
    [
      'DIV of uint8',
      divide('DIV', UINT8, { scale: [0.1], zeroPoint: [3] }),
      Uint8Array.of(4, 5, 60, 70),
      Uint8Array.of(13, 3, 3, 23),
    ],
    ['FLOOR_DIV of int32', divide('FLOOR_DIV', INT32), Int32Array.of(4, 5, -6, 7), Int32Array.of(1, 0, 2, 0)],
    ['FLOOR_MOD of int32', divide('FLOOR_MOD', INT32), Int32Array.of(4, 5, -6, 7), Int32Array.of(1, 0, 2, 0)],
  ];
  it.each(integers)('by zero is an error of the runtime in a %s, and no number', async (_, file, left, right) => {
    for (const open of openers) {
      const model = await open(file, { workers: 1 });
      await expect(model.run(() => [left.slice(), right.slice()], 1)).rejects.toThrow(
        /could not run the model: .*(data\[i\] != zero_point was not true|Division by 0)/,
      );
      await model.close();
    }
  });

  it('of floats by zero is refused as a score', async () => {
    const zeros = float([1, 4], { data: Float32Array.of(1, 0, 0, 2) });
    const operators = [{ ...operator('DIV', [0, 1], [2]), options: options('Div', { activation: 0 }) }];
    const file = buildTflite({ tensors: [x, zeros, x], operators, inputs: [0], outputs: [2] });
    for (const name of hasPythonRuntime ? (['litert', 'litert-python'] as const) : (['litert'] as const)) {
      const runtime = runtimes[name];
      await expect(predictAll(file, () => Float32Array.of(4, 5, 0, 7), 1, { runtime })).rejects.toThrow(
        /expected finite numbers .*, found Infinity for sample 0/,
      );
    }
  });
});

describe('a scalar result', () => {
  const sum = (hasRank: boolean): Uint8Array =>
    buildTflite({
      tensors: [x, { type: INT32, shape: [2], data: Int32Array.of(0, 1) }, float([], { hasRank })],
      operators: [{ ...operator('SUM', [0, 1], [2]), options: options('Reducer', { keepDims: false }) }],
      inputs: [0],
      outputs: [2],
    });

  it('is one value for each sample, in every runtime', async () => {
    for (const open of openers) {
      const model = await open(sum(true), { workers: 1 });
      expect(model.outputs).toMatchObject([{ shape: [], length: 1, isStatic: true }]);
      const samples = Float32Array.of(1, 2, 3, 4, 10, 20, 30, 40);
      const [output] = await model.run((start, size) => [samples.slice(4 * start, 4 * (start + size))], 2);
      expect(output).toEqual({ values: Float32Array.of(10, 100), length: 1 });
      await model.close();
    }
  });

  it('has a shape that is known where the file says that it has a rank, and else one that is computed', async () => {
    expect((await chooseRuntime(sum(true), 'auto')).name).toBe('litert');
    await expect(chooseRuntime(sum(false), 'litert')).rejects.toThrow(
      /SUM v1 \(float32, const int32\) -> float32\[\?\]/,
    );
  });
});
