import { ModelError } from '../core/errors.js';
import { outputShapes } from '../ops/operator.js';
import type { Graph, GraphTensor, Operator } from './graph.js';
import { writesNotNegative } from './not-negative.js';
import type { Shape } from './shapes.js';
import { verifyGraph } from './verify.js';

/** Puts a float32 graph together, operator by operator, in execution order: shapes follow from what is there already. */
export interface GraphAssembler {
  readonly input: (name: string, shape: Shape) => string;
  readonly constant: (name: string, shape: Shape, data: Float32Array) => string;
  /** @param declared the output's shape, for an operator whose inputs do not tell it. @returns its first output. */
  readonly append: (operator: Operator, declared?: Shape) => string;
  readonly has: (tensor: string) => boolean;
  /** Whether it is known, without looking at a sample, that no element of an activation is below 0. */
  readonly isNotNegative: (tensor: string) => boolean;
  /** @throws ModelError for a tensor that is not there. */
  readonly shapeOf: (tensor: string) => Shape;
  /** Verifies and returns the graph. */
  readonly build: (...outputs: readonly string[]) => Graph;
}

export function assembleGraph(name: string): GraphAssembler {
  const tensors: Record<string, GraphTensor> = {};
  const shapes: Record<string, Shape> = {};
  const operators: Operator[] = [];
  const inputs: string[] = [];
  const notNegative = new Set<string>();
  const isNotNegative = (tensor: string): boolean => notNegative.has(tensor);

  const define = (tensor: string, shape: Shape, data: Float32Array | null): string => {
    if (Object.hasOwn(tensors, tensor))
      throw new ModelError({ code: 'graph/twice', message: `graph ${name}: the tensor ${tensor} is defined twice` });
    tensors[tensor] = { name: tensor, shape, type: 'float32', data, quantization: null };
    shapes[tensor] = shape;
    return tensor;
  };
  return {
    input(tensor, shape) {
      inputs.push(tensor);
      return define(tensor, shape, null);
    },
    constant: (tensor, shape, data) => define(tensor, shape, data),
    append(operator, declared) {
      const [output] = operator.outputs;
      const found = outputShapes(operator, declared ? { ...shapes, [output]: declared } : shapes);
      operator.outputs.forEach((tensor, at) => define(tensor, found[at]!, null));
      operators.push(operator);
      if (writesNotNegative(operator, isNotNegative)) for (const tensor of operator.outputs) notNegative.add(tensor);
      return output;
    },
    isNotNegative,
    has: (tensor) => Object.hasOwn(tensors, tensor),
    shapeOf(tensor) {
      const shape = shapes[tensor];
      if (!shape)
        throw new ModelError({ code: 'graph/undefined-tensor', message: `graph ${name} has no tensor ${tensor}` });
      return shape;
    },
    build: (...outputs) => verifyGraph({ name, operators, tensors, inputs, outputs }),
  };
}
