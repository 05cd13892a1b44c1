/**
 * From an ONNX model, read as data, to a graph. ONNX has images as [n, c, h, w] and the graph as [n, h, w, c]: no operator
 * is added for that; each value remembers where its dimensions are (`value.ts`).
 */
import { ModelError } from '../../core/errors.js';
import { assembleGraph, type GraphAssembler } from '../../graph/assemble.js';
import { fuseActivations } from '../../graph/fuse-activations.js';
import type { Graph } from '../../graph/graph.js';
import { plainOperator } from '../../graph/plain-operator.js';
import { sinkReshapes } from '../../graph/sink-reshapes.js';
import { foldConstants, shapeTensor } from './fold-constants.js';
import { mergeBias } from './merge-bias.js';
import type { OnnxInput, OnnxModel, OnnxNode } from './model.js';
import { gateInstead, refuseUnknown } from '../unsupported.js';
import { converters } from './nodes/index.js';
import { materialized } from './nodes/pad.js';
import { numbersOf, refuse, type Place } from './nodes/node.js';
import type { ActivationValue, Value } from './value.js';

/** Computed from constants alone, as a rule: shapes, and weights that are stored quantised or transposed. */
export const constantOnly: ReadonlySet<string> = new Set(['Constant', 'Shape', 'Gather', 'Cast']);

/** @throws ModelError that names every node which a graph cannot hold, and what can be done about it. */
export function onnxGraph(given: OnnxModel): Graph {
  requireKnownOperators(given.nodes);
  const model = mergeBias(given);
  const graph = assembleGraph(model.name);
  const place = { graph, opset: model.opset, hasSeries: model.nodes.some((node) => isOverSeries(node, model)) };
  const values = new Map<string, Value>(
    Object.entries(model.constants).map(([name, tensor]) => [name, { kind: 'constant', tensor }]),
  );
  for (const input of model.inputs) values.set(input.name, inputOf(input, model, place));
  for (const node of model.nodes) {
    const inputs = node.inputs.map((name) => (name === '' ? null : (values.get(name) ?? missing(node, name))));
    const [output] = node.outputs;
    if (output !== undefined) values.set(output, valueOf(node, inputs, place));
  }
  const outputs = model.outputs.map((name) => {
    const value = values.get(name);
    if (value?.kind === 'activation') return withoutRow(name, materialized(name, value, { graph }), graph);
    throw new ModelError({
      code: 'model/onnx',
      message: `expected an output ${name} that depends on the input, found ${value ? 'a constant' : 'no such value'}`,
    });
  });
  return fuseActivations(sinkReshapes(graph.build(...outputs)));
}

function valueOf(node: OnnxNode, inputs: readonly (Value | null)[], place: Place): Value {
  const [first] = inputs;
  if (node.operator === 'Shape' && first?.kind === 'activation')
    return { kind: 'constant', tensor: shapeTensor(first.shape) };
  if (inputs.every((input) => input?.kind !== 'activation')) {
    const tensor = foldConstants(
      node,
      inputs.map((input) => (input?.kind === 'constant' ? input.tensor : null)),
    );
    return tensor ? { kind: 'constant', tensor } : refuse(node, 'expected constants that can be computed beforehand');
  }
  const convert = Object.hasOwn(converters, node.operator) ? converters[node.operator] : undefined;
  if (!convert) return refuse(node, 'expected it to work on constants (shapes or weights), found an activation');
  return convert(node, inputs, place);
}

/** A convolution whose kernel has one dimension beside the channels, or such a pool. */
function isOverSeries(node: OnnxNode, { constants }: OnnxModel): boolean {
  const kernel = constants[node.inputs[1] ?? ''];
  if (/^(Resize|Upsample)$/.test(node.operator)) {
    const sizes = [...node.inputs.slice(1)].reverse().map((name) => constants[name]?.data.length ?? 0);
    return (sizes.find((length) => length > 0) ?? numbersOf(node, 'scales', []).length) === 3;
  }
  if (/^Conv(Transpose)?$/.test(node.operator))
    return (kernel?.shape.length ?? numbersOf(node, 'kernel_shape', []).length + 2) === 3;
  return /^(Max|Average)Pool$/.test(node.operator) && numbersOf(node, 'kernel_shape', []).length === 1;
}

/** What a model gives is [n, w, c] where it is a series: the row is ours. */
function withoutRow(name: string, { tensor, shape, layout }: ActivationValue, graph: GraphAssembler): string {
  if (layout !== 'channels-last' || shape.length !== 3) return tensor;
  const [n, c, w] = shape as [number, number, number];
  return graph.append(plainOperator('Reshape', `${name}/series`, tensor), [n, w, c]);
}

/** An image comes with its channels last, as a device has it, whatever order the file declares. */
function inputOf({ name, shape, type }: OnnxInput, { nodes }: OnnxModel, { graph, hasSeries }: Place): ActivationValue {
  const [batch, ...sizes] = shape;
  if (type !== 'float32' || (batch ?? 1) !== 1 || sizes.some((size) => size === null)) {
    throw new ModelError({
      code: 'model/open-dimension',
      message: `input ${name}: expected float32 values of one sample with a size for each dimension, found ${type} [${shape.map((size) => size ?? '?').join(', ')}]`,
      fix: 'Export the model with a batch of 1 (or an open batch) and the shape that the device will see.',
    });
  }
  const whole = [1, ...(sizes as readonly number[])];
  const readers = nodes.filter(({ inputs }) => inputs.includes(name));
  const isTurned = readers.every(
    (node) => node.operator === 'Transpose' && /^0,(3,1,2|2,1)$/.test(numbersOf(node, 'perm', []).join()),
  );
  if (whole.length === 3 && hasSeries && !isTurned) {
    const [n, c, w] = whole as [number, number, number];
    const input = graph.input(name, [n, w, c]);
    const tensor = graph.append(plainOperator('Reshape', `${name}/image`, input), [n, 1, w, c]);
    return { kind: 'activation', tensor, shape: whole, layout: 'channels-last' };
  }
  if (whole.length !== 4 || isTurned)
    return { kind: 'activation', tensor: graph.input(name, whole), shape: whole, layout: 'same' };
  const [n, c, h, w] = whole as [number, number, number, number];
  return { kind: 'activation', tensor: graph.input(name, [n, h, w, c]), shape: whole, layout: 'channels-last' };
}

function missing(node: OnnxNode, name: string): never {
  return refuse(node, `expected a value ${name} from a node before it, found no such value`);
}

function requireKnownOperators(nodes: readonly OnnxNode[]): void {
  const unknown = nodes.filter(({ operator }) => !Object.hasOwn(converters, operator) && !constantOnly.has(operator));
  refuseUnknown(
    unknown.map(({ name, operator }) => ({ name, kind: operator })),
    {
      code: 'model/onnx-unsupported',
      expected: 'operators that tinygate can train and export',
      fixFor: () => `Replace it by supported operators (docs/models.md lists them), or ${gateInstead}.`,
    },
  );
}
