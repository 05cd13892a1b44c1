import type { Kind, OperatorOf } from './graph.js';

/** Kinds that read one activation and are told nothing besides. */
type PlainKind = 'Relu' | 'Relu6' | 'Elu' | 'HardSwish' | 'Logistic' | 'Tanh' | 'Softmax' | 'Rsqrt' | 'Reshape';

/** An operator of one input, without constants and options; it writes `<name>/output`. */
export function plainOperator<K extends Kind>(kind: K & PlainKind, name: string, input: string) {
  return {
    kind,
    name,
    inputs: [input],
    constants: {},
    outputs: [`${name}/output`],
    options: {},
  } as const satisfies OperatorOf<PlainKind>;
}

/** A mean over dimensions, rows and columns unless others are named; it writes `<name>/output`. */
export function meanOperator(
  name: string,
  input: string,
  { axes = [1, 2], keepDims = false }: Partial<OperatorOf<'Mean'>['options']> = {},
): OperatorOf<'Mean'> {
  return {
    kind: 'Mean',
    name,
    inputs: [input],
    constants: {},
    outputs: [`${name}/output`],
    options: { axes, keepDims },
  };
}
