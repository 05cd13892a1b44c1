import { ModelError } from '../core/errors.js';
import { outputShapes } from '../ops/operator.js';
import { bothDropouts } from './dropout.js';
import type { Dropout, Graph, GraphTensor, Operator } from './graph.js';
import { writesNotNegative } from './not-negative.js';
import type { Shape } from './shapes.js';
import { verifyGraph } from './verify.js';

/** Puts a float32 graph together, operator by operator, in execution order: shapes follow from what is there already. */
export interface GraphAssembler {
  readonly input: (name: string, shape: Shape) => string;
  readonly constant: (name: string, shape: Shape, data: Float32Array) => string;
  /** @param declared the output's shape, for an operator whose inputs do not tell it. @returns its first output. */
  readonly append: (operator: Operator, declared?: Shape) => string;
  /** What reads the result reads the tensor with noise in training; where others read it without, there is none. */
  readonly dropout: (tensor: string, dropout: Dropout) => string;
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
  /** Tensors with noise, by a name of their own while the graph is put together. */
  const noisy = new Map<string, { readonly tensor: string; readonly dropout: Dropout }>();
  /** Under which names a tensor is read. */
  const readAs = new Map<string, Set<string>>();
  const plain = (tensor: string): string => noisy.get(tensor)?.tensor ?? tensor;
  const reads = (tensor: string): string => {
    const of = plain(tensor);
    readAs.set(of, (readAs.get(of) ?? new Set()).add(tensor));
    return of;
  };

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
    append(given, declared) {
      const operator = { ...given, inputs: given.inputs.map(reads) } as unknown as Operator;
      const [output] = operator.outputs;
      const found = outputShapes(operator, declared ? { ...shapes, [output]: declared } : shapes);
      operator.outputs.forEach((tensor, at) => define(tensor, found[at]!, null));
      operators.push(operator);
      if (writesNotNegative(operator, isNotNegative)) for (const tensor of operator.outputs) notNegative.add(tensor);
      return output;
    },
    dropout(tensor, dropout) {
      const before = noisy.get(tensor);
      const name = `dropout/${noisy.size}/${tensor}`;
      noisy.set(name, { tensor: plain(tensor), dropout: bothDropouts(before?.dropout, dropout) });
      return name;
    },
    isNotNegative: (tensor) => isNotNegative(plain(tensor)),
    has: (tensor) => Object.hasOwn(tensors, tensor),
    shapeOf(tensor) {
      const shape = shapes[plain(tensor)];
      if (!shape)
        throw new ModelError({ code: 'graph/undefined-tensor', message: `graph ${name} has no tensor ${tensor}` });
      return shape;
    },
    build(...outputs) {
      const graph = { name, operators, tensors, inputs, outputs: outputs.map(reads) };
      const dropouts = [...noisy].flatMap(([alias, { tensor, dropout }]) => {
        const names = readAs.get(tensor);
        return names?.size === 1 && names.has(alias) ? [[tensor, dropout] as const] : [];
      });
      return verifyGraph(dropouts.length === 0 ? graph : { ...graph, dropouts: Object.fromEntries(dropouts) });
    },
  };
}
