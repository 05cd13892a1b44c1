import { ModelError, type Problem } from '../core/errors.js';
import type { DataType, Graph, GraphTensor, Operator } from './graph.js';
import { constantInputs, factsOf, outputShapes, type ConstantInput } from '../ops/operator.js';
import { arrayOf } from './tensor.js';
import { elements, formatShape, sameShape, type Shapes } from './shapes.js';

/**
 * Refuses a graph that no exporter could write faithfully: every tensor is defined once and before it is read, shapes
 * follow from the operators, data types and quantisation parameters agree, and no constant is left over.
 * Throws `ModelError` with every problem found, each naming its layer or tensor. Returns the graph for chaining.
 */
export function verifyGraph(graph: Graph): Graph {
  const problems = [...tensorProblems(graph), ...orderProblems(graph)];
  // Shape rules need a graph whose names resolve.
  if (problems.length === 0) {
    const shapes = Object.fromEntries(Object.values(graph.tensors).map(({ name, shape }) => [name, shape]));
    problems.push(...graph.operators.flatMap((op) => operatorProblems(graph, op, shapes)));
  }
  if (problems.length > 0) throw new ModelError(problems);
  return graph;
}

const problem = (code: string, message: string): Problem => ({ code: `graph/${code}`, message });

function tensorProblems(graph: Graph): Problem[] {
  return Object.entries(graph.tensors).flatMap(([key, tensor]) => [
    ...(key === tensor.name ? [] : [problem('name', `tensor ${tensor.name} is filed under ${key}`)]),
    ...(tensor.shape.every((size) => Number.isInteger(size) && size > 0)
      ? []
      : [problem('shape', `tensor ${key}: expected positive sizes, found ${formatShape(tensor.shape)}`)]),
    ...dataProblems(tensor),
    ...quantizationProblems(tensor),
  ]);
}

function dataProblems({ name, data, shape, type }: GraphTensor): Problem[] {
  if (data === null) return [];
  if (!(data instanceof arrayOf[type])) return [problem('type', `constant ${name}: its data is not ${type}`)];
  if (data.length !== elements(shape)) {
    return [
      problem(
        'length',
        `constant ${name} ${formatShape(shape)}: expected ${elements(shape)} elements, found ${data.length}`,
      ),
    ];
  }
  const isFinite = type === 'float16' ? isFiniteHalf : Number.isFinite;
  if ((type === 'float32' || type === 'float16') && !data.every(isFinite))
    return [
      {
        ...problem('not-finite', `constant ${name} holds NaN or infinity`),
        cause: 'The training that made these weights diverged, or the file is damaged.',
        fix: 'Give an earlier checkpoint, or train with a smaller learning rate.',
      },
    ];
  return [];
}

function quantizationProblems({ name, type, shape, data, quantization }: GraphTensor): Problem[] {
  if (quantization === null) {
    const needs = codeTypes.includes(type);
    return needs ? [problem('quantization', `${type} tensor ${name} has no quantisation parameters`)] : [];
  }
  const { scale, zeroPoint, axis } = quantization;
  const found = (message: string): Problem[] => [problem('quantization', `tensor ${name}: ${message}`)];
  if (type === 'float32' || type === 'float16') return found(`a ${type} tensor cannot have quantisation parameters`);
  if (axis !== null && !(Number.isInteger(axis) && axis >= 0 && axis < shape.length))
    return found(`no axis ${axis} in ${formatShape(shape)}`);
  if (axis !== null && data === null) return found('activations are quantised per tensor, found an axis');
  const count = axis === null ? 1 : shape[axis]!;
  if (scale.length !== count || zeroPoint.length !== count) {
    return found(`expected ${count} scales and zero points, found ${scale.length} and ${zeroPoint.length}`);
  }
  if (!scale.every((value) => Number.isFinite(value) && value > 0)) return found('scales must be positive and finite');
  if (type === 'int8' && !zeroPoint.every((value) => value >= -128 && value <= 127))
    return found('zero points must fit int8');
  if (data !== null && !zeroPoint.every((value) => value === 0))
    return found('constants are quantised symmetrically: zero points must be 0');
  if (type === 'int16' && !zeroPoint.every((value) => value === 0)) return found('zero points of int16 must be 0');
  if (type === 'int4' && !data!.every((code) => code >= -8 && code <= 7)) return found('codes must fit int4');
  return [];
}

const codeTypes: readonly DataType[] = ['int4', 'int8', 'int16'];
/** All ones in the exponent are infinity or NaN. */
const isFiniteHalf = (bits: number): boolean => ((bits >> 10) & 31) !== 31;

function orderProblems(graph: Graph): Problem[] {
  const problems: Problem[] = [];
  const defined = new Set(graph.inputs);
  const layers = new Set<string>();
  const used = new Set([...graph.inputs, ...graph.outputs]);
  for (const input of graph.inputs) {
    if (graph.tensors[input] === undefined)
      problems.push(problem('undefined-tensor', `graph input ${input} is not a tensor`));
    else if (graph.tensors[input].data !== null)
      problems.push(problem('constant-input', `graph input ${input} is a constant`));
  }
  for (const op of graph.operators) {
    const at = `layer ${op.name} (${op.kind})`;
    if (layers.has(op.name)) problems.push(problem('duplicate-layer', `${at}: another layer has the same name`));
    layers.add(op.name);
    for (const tensor of op.inputs) {
      used.add(tensor);
      if (!defined.has(tensor)) problems.push(problem('order', `${at}: reads ${tensor} before anything defines it`));
    }
    for (const { role, tensor } of constantInputs(op)) {
      used.add(tensor);
      if (!graph.tensors[tensor]?.data)
        problems.push(problem('constant', `${at}: its ${role} ${tensor} is not a constant`));
    }
    for (const output of op.outputs) {
      const tensor = graph.tensors[output];
      if (!tensor) problems.push(problem('undefined-tensor', `${at}: its output ${output} is not a tensor`));
      else if (tensor.data !== null) problems.push(problem('constant-output', `${at}: writes the constant ${output}`));
      if (defined.has(output)) problems.push(problem('duplicate-definition', `${at}: ${output} is already defined`));
      defined.add(output);
      used.add(output);
    }
  }
  for (const output of graph.outputs) {
    if (!defined.has(output)) problems.push(problem('output', `graph output ${output} is never defined`));
  }
  for (const tensor of Object.keys(graph.tensors)) {
    if (!used.has(tensor)) problems.push(problem('dangling', `tensor ${tensor} belongs to no layer`));
  }
  return problems;
}

function operatorProblems(graph: Graph, op: Operator, shapes: Shapes): Problem[] {
  const at = `layer ${op.name} (${op.kind})`;
  try {
    const expected = outputShapes(op, shapes);
    if (expected.length !== op.outputs.length) {
      return [problem('operands', `${at}: expected ${expected.length} outputs, found ${op.outputs.length}`)];
    }
    const misfits = op.outputs.flatMap((output, i) => {
      const [due, found] = [expected[i]!, shapes[output]!];
      const message = `${at}: expected output ${output} ${formatShape(due)}, found ${formatShape(found)}`;
      return sameShape(due, found) ? [] : [problem('shape', message)];
    });
    if (misfits.length > 0) return misfits;
  } catch (error) {
    if (error instanceof ModelError) return [...error.problems];
    throw error;
  }
  return typeProblems(graph, op, at);
}

function typeProblems(graph: Graph, op: Operator, at: string): Problem[] {
  const of = (tensor: string): GraphTensor => graph.tensors[tensor]!;
  const output = of(op.outputs[0]).type;
  const refused = factsOf(op).types(
    op.inputs.map((tensor) => of(tensor).type),
    output,
  );
  if (refused !== null) return [problem('type', `${at}: ${refused}`)];
  return constantInputs(op).flatMap((constant) => {
    const { role, tensor, facts } = constant;
    const expected = constantTypes(op, constant, output);
    const { type } = of(tensor);
    if (!expected.includes(type))
      return [problem('type', `${at}: expected ${expected.join(' or ')} ${role} ${tensor}, found ${type}`)];
    return isFloat(type) ? [] : axisProblems(role, of(tensor), facts.int8?.axis ?? 0, at);
  });
}

const isFloat = (type: DataType): boolean => type === 'float32' || type === 'float16';

/** How a constant may be stored beside activations of a type: kernels in fewer bits than these. */
function constantTypes(op: Operator, { role, facts }: ConstantInput, activations: DataType): readonly DataType[] {
  const { weights } = factsOf(op);
  const isKernel = role === 'kernel' && weights !== null;
  if (activations === 'float32')
    return ['float32', 'float16', ...(isKernel && weights.isHybrid ? (['int8'] as const) : [])];
  const inInt8 = facts.int8?.type;
  if (inInt8 === undefined) return [];
  if (activations === 'int8') return isKernel && weights.takesInt4 ? [inInt8, 'int4'] : [inInt8];
  return isKernel ? ['int8'] : [inInt8 === 'int32' ? 'int64' : 'int16'];
}

/** The axes of scales are what TFLite fixes. */
function axisProblems(role: string, { name, quantization }: GraphTensor, axis: number, at: string): Problem[] {
  if (quantization === null)
    return [problem('quantization', `${at}: its ${role} ${name} has no quantisation parameters`)];
  if (quantization.axis === null || quantization.axis === axis) return [];
  const found = `expected its ${role} to be quantised along axis ${axis}, found ${quantization.axis}`;
  return [problem('quantization', `${at}: ${found}`)];
}
