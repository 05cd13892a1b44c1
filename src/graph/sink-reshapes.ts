import { movedDropouts } from './dropout.js';
import type { Graph, GraphTensor, Kind, Operator } from './graph.js';
import { verifyGraph } from './verify.js';

/** Operators that do the same to each vector of channels, wherever it stands. */
const pointwise: Readonly<Partial<Record<Kind, true>>> = {
  BatchNorm: true,
  Relu: true,
  Relu6: true,
  LeakyRelu: true,
  Elu: true,
  Gelu: true,
  HardSwish: true,
  Logistic: true,
  Tanh: true,
};

/**
 * Moves each Reshape that keeps the channels behind the pointwise operators that alone read it, and takes away those that undo one
 * another: what convolutions over a series, which are images of one row here, leave between a layer and its normalisation.
 */
export function sinkReshapes(graph: Graph): Graph {
  const readers = new Map<string, number>();
  for (const tensor of [...graph.operators.flatMap(({ inputs }) => inputs), ...graph.outputs])
    readers.set(tensor, (readers.get(tensor) ?? 0) + 1);
  const tensors = new Map<string, GraphTensor>(Object.entries(graph.tensors));
  const sizes = (tensor: string): readonly number[] => tensors.get(tensor)!.shape;
  /** By the output of a Reshape that only one operator reads: what it reads. */
  const pending = new Map<string, Operator>();
  const operators: Operator[] = [];
  const same = (a: string, b: string): boolean => sizes(a).join() === sizes(b).join();
  const flush = (tensor: string): string => {
    const reshape = pending.get(tensor);
    if (reshape) operators.push(reshape);
    pending.delete(tensor);
    return tensor;
  };
  /** By what is gone: the same numbers in another shape; nothing, where others read them too. */
  const gone = new Map<string, string>();
  const forget = (tensor: string, now: string): void => {
    tensors.delete(tensor);
    gone.set(tensor, readers.get(now) === 1 ? now : '');
  };
  const renamed = new Map<string, string>();
  for (const given of graph.operators) {
    const op = { ...given, inputs: given.inputs.map((tensor) => renamed.get(tensor) ?? tensor) } as unknown as Operator;
    const [input] = op.inputs;
    const [output] = op.outputs;
    const before = pending.get(input);
    if (op.kind === 'Reshape') {
      const reads = before ? before.inputs[0] : input;
      if (before) pending.delete(input);
      if (before) forget(input, before.inputs[0]);
      const isNothing = same(reads, output) && !graph.outputs.includes(output);
      if (isNothing) {
        renamed.set(output, reads);
        forget(output, reads);
        readers.set(reads, readers.get(output) ?? 0);
        continue;
      }
      const reshape = { ...op, inputs: [reads] } as Operator;
      if (readers.get(output) === 1 && !graph.outputs.includes(output)) pending.set(output, reshape);
      else operators.push(reshape);
      continue;
    }
    const keepsChannels = before && sizes(before.inputs[0]).at(-1) === sizes(input).at(-1);
    if (before && keepsChannels && pointwise[op.kind] && op.inputs.length === 1) {
      pending.delete(input);
      // The operator writes in the shape of what it reads now; the Reshape behind it writes what it wrote.
      const image = `${output}/unshaped`;
      tensors.set(image, { ...tensors.get(output)!, name: image, shape: sizes(before.inputs[0]) });
      forget(input, before.inputs[0]);
      operators.push({ ...op, inputs: before.inputs, outputs: [image] });
      const reshape = { ...before, inputs: [image], outputs: [output] } as unknown as Operator;
      if (readers.get(output) === 1 && !graph.outputs.includes(output)) pending.set(output, reshape);
      else operators.push(reshape);
      continue;
    }
    for (const tensor of op.inputs) flush(tensor);
    operators.push(op);
  }
  return verifyGraph({ ...graph, operators, tensors: Object.fromEntries(tensors), ...movedDropouts(graph, gone) });
}
