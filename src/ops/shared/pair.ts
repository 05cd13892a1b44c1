/** Operators of two operands, element by element: two activations, or an activation and a constant. */
import { elements, formatShape, type Shape } from '../../graph/shapes.js';
import { positions, repeatedShape } from './broadcast.js';
import { activation, type FloatReference } from './float.js';
import { codesOf, perTensor, type CodeContext, type Codes } from './int8.js';
import type { FixedParameters, Fused, Op, RoleFacts, ShapeOf } from './op.js';
import { misfit } from './shape-rules.js';

/** In the place of a second activation: `operand`, which is trained, or `number`, a setting of the model that training leaves alone. */
export type PairConstants = Readonly<{ operand?: string; number?: string }>;
type Pair = Op<Fused, PairConstants>;

const role = { isOptional: true, int8: { type: 'int8', axis: 0 } } as const;

export const pairRoles = (
  added: Pick<RoleFacts, 'isAddend' | 'isFactor'> = {},
): Record<keyof PairConstants, RoleFacts> => ({
  operand: { ...role, ...added, learns: 'by gradient' },
  number: { ...role, ...added, learns: 'never' },
});

/** The constant of a file as a role: one number is a setting of the model, and several are weights. */
export const pairRole = (shape: Shape): keyof PairConstants => (elements(shape) === 1 ? 'number' : 'operand');

export function operandsOf(op: Pair): readonly [string, string] {
  return namesOf(op) as unknown as readonly [string, string];
}

const namesOf = ({ inputs, constants: { operand, number } }: Pair): readonly string[] =>
  [...inputs, operand, number].filter((name) => name !== undefined);

/** Where one of them has size 1, it is repeated. A constant may have fewer dimensions, which are the last ones. */
export function pairShapes(op: Pair, of: ShapeOf, does: string): readonly Shape[] {
  const names = namesOf(op);
  if (names.length !== 2) misfit(op, `expected two operands, found ${names.length}`);
  const [first, second] = names.map(of) as [Shape, Shape];
  const isConstant = op.inputs.length === 1;
  const shape = repeatedShape(first, isConstant ? withRank(second, first.length) : second);
  if (!shape || (isConstant && shape[0] !== first[0]))
    misfit(op, `${does} ${formatShape(first)} and ${formatShape(second)}: sizes are equal, or one of them is 1`);
  return [shape];
}

const withRank = (shape: Shape, rank: number): Shape => [
  ...Array.from({ length: rank - shape.length }, () => 1),
  ...shape,
];

/** By operand, the position of its element for each element of the output. */
function operandPositions(op: Pair, of: ShapeOf): readonly [Uint32Array, Uint32Array] {
  const output = of(op.outputs[0]);
  const [first, second] = operandsOf(op).map((name) => positions(withRank(of(name), output.length), output));
  return [first!, second!];
}

export const floatPair =
  (compute: (a: number, b: number) => number): FloatReference<Fused, PairConstants> =>
  (op, { read, constant, shapeOf }) => {
    const [a, b] = operandsOf(op).map((name, i) => (i < op.inputs.length ? read(name) : constant(name)));
    const [first, second] = operandPositions(op, shapeOf);
    return [Float64Array.from(first, (at, i) => activation(compute(a![at]!, b![second[i]!]!), op.options.activation))];
  };

export interface CodePair<C extends Codes> {
  readonly parameters: readonly [FixedParameters, FixedParameters];
  /** Of the output: codes of both operands, less their zero points, become a code. */
  readonly map: (code: (a: number, b: number) => number) => C;
}

export function codePair<C extends Codes>(op: Pair, context: CodeContext<C>): CodePair<C> {
  const names = operandsOf(op);
  const [x, y] = names.map((name, i) =>
    i < op.inputs.length ? context.read(name) : (context.tensor(name).data as Codes),
  );
  const [a, b] = [perTensor(context, names[0]), perTensor(context, names[1])];
  const [first, second] = operandPositions(op, (name) => context.tensor(name).shape);
  return {
    parameters: [a, b],
    map: (code) =>
      codesOf(context, first.length, (i) => code(x![first[i]!]! - a.zeroPoint, y![second[i]!]! - b.zeroPoint)),
  };
}
