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
  Reshape: 'as-inputs',
};

/** Activations of which it is known, without looking at a sample, that no element is below 0. */
export function notNegative(operators: readonly Operator[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { kind, inputs, outputs, options } of operators) {
    const isClamped = 'activation' in options && options.activation !== 'none';
    const keeps = signs[kind] === 'as-inputs' && inputs.every((input) => found.has(input));
    if (isClamped || keeps || signs[kind] === 'always') for (const output of outputs) found.add(output);
  }
  return found;
}
