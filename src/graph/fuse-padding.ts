import { slideWindow } from '../ops/shared/shape-rules.js';
import type { Graph, GraphTensor, Operator, OperatorOf } from './graph.js';
import { consumersOf, tensorOf } from './operands.js';
import { verifyGraph } from './verify.js';

type Convolution = OperatorOf<'Conv2D'> | OperatorOf<'DepthwiseConv2D'>;

/**
 * Takes away each Pad whose zeros the convolutions that read it add themselves, with padding SAME: the same numbers, without a
 * kernel that copies the image.
 */
export function fusePadding(graph: Graph): Graph {
  const pad = graph.operators.filter(isPad).find((op) => isFusible(graph, op));
  if (!pad) return graph;
  const [input] = pad.inputs;
  const [between] = pad.outputs;
  const operators = graph.operators
    .filter((op) => op !== pad)
    .map((op) =>
      isConvolution(op) && op.inputs[0] === between
        ? ({ ...op, inputs: [input], options: { ...op.options, padding: 'same' } } as Operator)
        : op,
    );
  const tensors = Object.fromEntries(
    Object.entries(graph.tensors).filter(([name]) => name !== between),
  ) satisfies Record<string, GraphTensor>;
  return fusePadding(verifyGraph({ ...graph, operators, tensors }));
}

const isPad = (op: Operator): op is OperatorOf<'Pad'> => op.kind === 'Pad';
const isConvolution = (op: Operator): op is Convolution => op.kind === 'Conv2D' || op.kind === 'DepthwiseConv2D';

function isFusible(graph: Graph, pad: OperatorOf<'Pad'>): boolean {
  const [between] = pad.outputs;
  const readers = consumersOf(graph, between);
  return (
    readers.length > 0 &&
    !graph.outputs.includes(between) &&
    readers.every((op) => isConvolution(op) && op.options.padding === 'valid' && isSame(graph, pad, op))
  );
}

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
