import type { Graph, GraphTensor, Operator, Pair } from './graph.js';
import { constantInputs } from '../ops/operator.js';
import { tensorOf } from './operands.js';
import { elements } from './shapes.js';

/**
 * Stable text: a line per operator with its output shape, its options and its constants; no weights. Example:
 * `Conv2D stem (input) -> stem/output float32[1,14,14,64] stride=2x2 same kernel=float32[64,3,3,1]`.
 */
export function printGraph(graph: Graph): string {
  const tensor = (name: string): string => `${name} ${describe(tensorOf(graph, name))}`;
  const lines = [
    `graph ${graph.name} (${graph.inputs.map(tensor).join(', ')}) -> (${graph.outputs.join(', ')})`,
    ...graph.operators.map((op) => `  ${printOperator(graph, op)}`),
    `  ${countParameters(graph)} parameters`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Elements of all constants. */
export function countParameters(graph: Graph): number {
  return Object.values(graph.tensors).reduce((sum, { data, shape }) => sum + (data === null ? 0 : elements(shape)), 0);
}

function printOperator(graph: Graph, op: Operator): string {
  const constants = constantInputs(op).map(({ role, tensor }) => `${role}=${describe(tensorOf(graph, tensor))}`);
  const outputs = op.outputs.map((output) => `${output} ${describe(tensorOf(graph, output))}`).join(', ');
  return [op.kind, op.name, `(${op.inputs.join(', ')})`, '->', outputs, ...words(op.options), ...constants].join(' ');
}

function words(op: Operator['options']): string[] {
  const found: string[] = [];
  if ('size' in op) found.push(`size=${by(op.size)}`);
  if ('stride' in op) found.push(`stride=${by(op.stride)}`);
  if ('dilation' in op && (op.dilation[0] !== 1 || op.dilation[1] !== 1)) found.push(`dilation=${by(op.dilation)}`);
  if ('padding' in op) found.push(op.padding);
  if ('depthMultiplier' in op && op.depthMultiplier !== 1) found.push(`multiplier=${op.depthMultiplier}`);
  if ('epsilon' in op) found.push(`epsilon=${op.epsilon}`);
  if ('activation' in op && op.activation !== 'none') found.push(op.activation);
  return found;
}

const by = (pair: Pair): string => pair.join('x');

function describe({ type, shape, quantization }: GraphTensor): string {
  const base = `${type}[${shape.join(',')}]`;
  if (quantization === null) return base;
  const { scale, zeroPoint, axis } = quantization;
  return axis === null ? `${base}{scale=${precise(scale[0]!)} zero_point=${zeroPoint[0]}}` : `${base}{axis=${axis}}`;
}

const precise = (value: number): string => String(Number(value.toPrecision(6)));
