/** An operator of a graph, of any kind, and what its room says about it. */
import type { Problem } from '../core/errors.js';
import type { Kind } from './kinds.js';
import { facts, type ConstantsByKind, type OptionsByKind } from './tables/op.js';
import type { Op, OpFacts, Refusal, RoleFacts } from './shared/op.js';
import type { Shape, Shapes } from '../graph/shapes.js';
import { misfit } from './shared/shape-rules.js';

export type { Kind } from './kinds.js';
export type OperatorOf<K extends Kind> = Op<OptionsByKind[K], ConstantsByKind[K], K>;
export type Operator = { [K in Kind]: OperatorOf<K> }[Kind];

export function factsOf<K extends Kind>(op: OperatorOf<K>): OpFacts<OptionsByKind[K], ConstantsByKind[K]> {
  return facts[op.kind];
}

/**
 * Shapes of an operator's outputs from the shapes of its inputs and constants. A Reshape's target is its output tensor's
 * own shape, checked for the number of elements. Throws `ModelError` naming the layer when the shapes do not fit.
 */
export function outputShapes<K extends Kind>(op: OperatorOf<K>, shapes: Shapes): readonly Shape[] {
  const room = factsOf(op);
  if (room.inputs !== 'any' && op.inputs.length !== room.inputs)
    misfit(op, `expected ${room.inputs} input${room.inputs === 1 ? '' : 's'}, found ${op.inputs.length}`);
  return room.shapes(op, (tensor) => shapes[tensor] ?? misfit(op, `tensor ${tensor} has no shape`));
}

/** Multiply-accumulates of one inference. */
export function macsOf<K extends Kind>(op: OperatorOf<K>, of: (tensor: string) => Shape): number {
  return factsOf(op).macs(op, of);
}

export interface ConstantInput {
  readonly role: string;
  readonly tensor: string;
  readonly facts: RoleFacts;
}

/** Constant tensors an operator reads, in the order of its roles. */
export function constantInputs(op: Operator): readonly ConstantInput[] {
  const constants: Readonly<Record<string, string | undefined>> = op.constants;
  const roles: Readonly<Record<string, RoleFacts>> = factsOf(op).roles;
  return Object.entries(roles).flatMap(([role, roleFacts]) => {
    const tensor = constants[role];
    return tensor === undefined ? [] : [{ role, tensor, facts: roleFacts }];
  });
}

/** What a user sees of a facet that an operator does not have. */
export function refusalOf({ name, kind }: Pick<Operator, 'name' | 'kind'>, { code, refused, fix }: Refusal): Problem {
  return { code, message: `layer ${name} (${kind}): ${refused}`, ...(fix === undefined ? {} : { fix }) };
}
