import { slideWindow } from '../ops/shared/shape-rules.js';
import { movedDropouts } from './dropout.js';
import type { Graph, GraphTensor, Operator, OperatorOf } from './graph.js';
import { tensorOf } from './operands.js';
import { verifyGraph } from './verify.js';

type Convolution = OperatorOf<'Conv2D'> | OperatorOf<'DepthwiseConv2D'>;

/**
 * Takes away each Pad whose zeros the convolutions that read it add themselves, with padding SAME: the same numbers, without a
 * kernel that copies the image.
 */
export function fusePadding(graph: Graph): Graph {
  const readers = new Map<string, Operator[]>();
  for (const op of graph.operators)
    for (const input of new Set(op.inputs)) {
      const known = readers.get(input);
      if (known) known.push(op);
      else readers.set(input, [op]);
    }
  const outputs = new Set(graph.outputs);
  const isFusible = (pad: OperatorOf<'Pad'>): boolean => {
    const found = readers.get(pad.outputs[0]) ?? [];
    const isSameIn = (op: Operator): boolean =>
      isConvolution(op) && op.options.padding === 'valid' && isSame(graph, pad, op);
    return found.length > 0 && !outputs.has(pad.outputs[0]) && found.every(isSameIn);
  };
  /** What a Pad that goes away reads, by what it writes. */
  const gone = new Map(
    graph.operators
      .filter(isPad)
      .filter(isFusible)
      .map((pad) => [pad.outputs[0], pad.inputs[0]]),
  );
  if (gone.size === 0) return graph;
  const operators = graph.operators
    .filter((op) => !gone.has(op.outputs[0]))
    .map((op) => {
      const input = gone.get(op.inputs[0]);
      if (input === undefined) return op;
      return { ...op, inputs: [input], options: { ...op.options, padding: 'same' } } as Operator;
    });
  const tensors = Object.fromEntries(
    Object.entries(graph.tensors).filter(([name]) => !gone.has(name)),
  ) satisfies Record<string, GraphTensor>;
  return verifyGraph({ ...graph, operators, tensors, ...movedDropouts(graph, gone) });
}

const isPad = (op: Operator): op is OperatorOf<'Pad'> => op.kind === 'Pad';
const isConvolution = (op: Operator): op is Convolution => op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D';

/** Whether SAME puts as many zeros around what the Pad reads as the Pad does. */
function isSame(
  graph: Graph,
  { inputs: [input], options: { before, after } }: OperatorOf<'Pad'>,
  op: Convolution,
): boolean {
  const [, ...sizes] = tensorOf(graph, input).shape;
  const [, ...kernel] = tensorOf(graph, op.constants.kernel).shape;
  const { stride, dilation } = op.options;
  return ([0, 1] as const).every((axis) => {
    const window = slideWindow(sizes[axis]!, kernel[axis]!, stride[axis], dilation[axis], 'same');
    const extent = (kernel[axis]! - 1) * dilation[axis] + 1;
    const total = Math.max((window.size - 1) * stride[axis] + extent - sizes[axis]!, 0);
    return before[axis] === window.before && after[axis] === total - window.before;
  });
}
