/** Between floats and codes: QUANTIZE, DEQUANTIZE, CAST. */
import { oneOperator, type ProofCase } from '../one-operator.js';
import { options } from '../options.js';
import { activation, typeCodes, type ElementType } from '../tensors.js';

const shape = [1, 6, 7, 7];
const codes = ['int8', 'uint8', 'int16'] as const;

function quantize(
  from: 'float32' | (typeof codes)[number],
  to: (typeof codes)[number],
  label: string,
  scale?: number,
  zeroPoint?: number,
): ProofCase {
  return oneOperator(`QUANTIZE ${from} to ${to} ${label}`, (random) => {
    const input = activation(random, from, shape, from === 'int16' ? { zeroPoint: 0, scale: 0.0002 } : {});
    const given = { ...(scale !== undefined && { scale }), ...(zeroPoint !== undefined && { zeroPoint }) };
    return {
      operator: 'QUANTIZE',
      version: to === 'int16' ? 2 : 1,
      options: options('Quantize'),
      inputs: [input],
      outputs: [activation(random, to, shape, { ...(to === 'int16' && { zeroPoint: 0 }), ...given })],
    };
  });
}

function dequantize(from: (typeof codes)[number], label: string, scale?: number): ProofCase {
  return oneOperator(`DEQUANTIZE ${from} ${label}`, (random) => ({
    operator: 'DEQUANTIZE',
    version: { int8: 2, uint8: 1, int16: 3 }[from],
    options: options('Dequantize'),
    inputs: [
      activation(random, from, shape, {
        ...(from === 'int16' && { zeroPoint: 0 }),
        ...(scale !== undefined && { scale }),
      }),
    ],
    outputs: [activation(random, 'float32', shape)],
  }));
}

const casts: readonly (readonly [ElementType, ElementType])[] = [
  ['float32', 'int32'],
  ['float32', 'int64'],
  ['float32', 'uint8'],
  ['float32', 'int8'],
  ['float32', 'bool'],
  ['int32', 'float32'],
  ['int32', 'int64'],
  ['int32', 'bool'],
  ['int64', 'float32'],
  ['int64', 'int32'],
  ['uint8', 'float32'],
  ['uint8', 'int32'],
  ['int8', 'float32'],
  ['int8', 'int32'],
  ['bool', 'float32'],
  ['bool', 'int32'],
];

function cast(from: ElementType, to: ElementType): ProofCase {
  return oneOperator(`CAST ${from} to ${to}`, () => {
    // Outside the target's range a cast has no defined value.
    const domain = to === 'uint8' ? { low: 0, high: 250 } : to === 'int8' ? { low: -120, high: 120 } : undefined;
    const plain = { element: from, type: typeCodes[from], shape, ...(domain && { domain }) };
    return {
      operator: 'CAST',
      version: from === 'int8' || to === 'int8' ? 3 : 1,
      options: options('Cast', { from: typeCodes[from], to: typeCodes[to] }),
      inputs: [plain],
      outputs: [{ element: to, type: typeCodes[to], shape }],
    };
  });
}

export function conversionCases(): ProofCase[] {
  return [
    ...codes.flatMap((to) => [
      quantize('float32', to, 'awkward scale'),
      quantize('float32', to, 'another awkward scale'),
      quantize('float32', to, 'a power of two', to === 'int16' ? 1 / 4096 : 1 / 16, 0),
    ]),
    ...codes.flatMap((from) =>
      codes.flatMap((to) => [quantize(from, to, 'awkward scale'), quantize(from, to, 'a power of two', 1 / 32, 0)]),
    ),
    ...codes.flatMap((from) => [dequantize(from, 'awkward scale'), dequantize(from, 'a power of two', 1 / 64)]),
    ...casts.map(([from, to]) => cast(from, to)),
  ];
}
