import type { Kind, Operator } from './graph.js';

/** Operators that write nothing below 0: whatever they read, or where nothing that they read is below 0. */
const signs: Readonly<Partial<Record<Kind, 'always' | 'as-inputs'>>> = {
  Relu: 'always',
  Relu6: 'always',
  Logistic: 'always',
  Softmax: 'always',
  Add: 'as-inputs',
  Mul: 'as-inputs',
  Concatenation: 'as-inputs',
  MaxPool2D: 'as-inputs',
  AveragePool2D: 'as-inputs',
  Mean: 'as-inputs',
  Pad: 'as-inputs',
  ResizeNearest: 'as-inputs',
  ResizeBilinear: 'as-inputs',
  Slice: 'as-inputs',
  Transpose: 'as-inputs',
  Rsqrt: 'always',
  Reshape: 'as-inputs',
};

/** Whether no element that an operator writes is below 0, as far as that follows from its kind and from what it reads. */
export function writesNotNegative(
  { kind, inputs, constants, options }: Operator,
  isNotNegative: (input: string) => boolean,
): boolean {
  if (signs[kind] === 'always' || ('activation' in options && options.activation !== 'none')) return true;
  // A constant of a sum or product may be below 0.
  const readsConstants = Object.keys(constants).length > 0;
  return signs[kind] === 'as-inputs' && !readsConstants && inputs.every(isNotNegative);
}
