import { ModelError } from '../core/errors.js';
import { assembleGraph } from './assemble.js';
import { keptDropouts } from './dropout.js';
import type { Graph, Operator } from './graph.js';
import { onlyInput } from './operands.js';
import { elements, formatShape, type Shape } from './shapes.js';

/**
 * The same layers over images of another size: convolutions do not ask how large an image is. A pool over the whole image
 * stays one; what counts on a size (a dense layer on a flattened image) is refused.
 * @param shape [1, height, width, channels]
 * @throws ModelError naming the first layer that does not fit.
 */
export function adaptInput(graph: Graph, shape: Shape): Graph {
  const input = onlyInput(graph);
  const before = (tensor: string): Shape => graph.tensors[tensor]!.shape;
  if (before(input).join() === shape.join()) return graph;
  const [, , , channels] = shape;
  if (before(input).length !== 4 || shape.length !== 4 || before(input)[3] !== channels) {
    throw new ModelError({
      code: 'graph/adapt-input',
      message: `expected images of ${String(before(input).at(-1))} channels for graph ${graph.name}, found ${formatShape(shape)} for ${formatShape(before(input))}`,
      fix: 'Give data.color the number of channels that the model reads (rgb: 3, grey: 1).',
    });
  }
  const adapted = assembleGraph(graph.name);
  adapted.input(input, shape);
  for (const [name, tensor] of Object.entries(graph.tensors)) {
    if (tensor.data instanceof Float32Array) adapted.constant(name, tensor.shape, tensor.data);
    else if (tensor.data)
      throw new ModelError({
        code: 'graph/adapt-input',
        message: `expected float32 constants, found ${tensor.type} in ${name}`,
      });
  }
  for (const op of graph.operators) {
    const [from, to] = [before(op.inputs[0]), before(op.outputs[0])];
    const now = adapted.shapeOf(op.inputs[0]);
    if (op.kind === 'Slice' && from.join() !== now.join())
      throw countsOnSize(op, `to cut a part out of ${formatShape(from)}`, now);
    if (op.kind === 'Reshape') adapted.append(op, reshaped(op, from, to, now));
    else adapted.append(wholePool(enlarged(op, from, now), from, to, now));
  }
  return keptDropouts(graph, adapted.build(...graph.outputs));
}

/** An image that becomes a multiple of its size becomes the same multiple of its new one. */
function enlarged(op: Operator, [, height, width]: Shape, [, rows, columns]: Shape): Operator {
  const times = op.kind === 'ResizeBilinear' ? [op.options.size[0] / height!, op.options.size[1] / width!] : [];
  const isMultiple = times.length > 0 && times.every(Number.isInteger);
  return isMultiple
    ? ({ ...op, options: { ...op.options, size: [times[0]! * rows!, times[1]! * columns!] } } as Operator)
    : op;
}

/** A pool whose only window is the image, over the new image. */
function wholePool(op: Operator, from: Shape, to: Shape, now: Shape): Operator {
  const isPool = op.kind === 'AveragePool2D' || op.kind === 'MaxPool2D';
  if (!isPool) return op;
  const { size, padding } = op.options;
  const isWhole = padding === 'valid' && size[0] === from[1] && size[1] === from[2] && to[1] === 1 && to[2] === 1;
  return isWhole ? { ...op, options: { ...op.options, size: [now[1]!, now[2]!] } } : op;
}

/** An image that is flattened is flattened again; what keeps its size keeps its shape. */
function reshaped(op: Operator, from: Shape, to: Shape, now: Shape): Shape {
  if (elements(now) === elements(to)) return to;
  if (to.length === 2 && to[0] === from[0]) return [to[0]!, elements(now.slice(1))];
  throw countsOnSize(op, `${formatShape(from)} to reshape to ${formatShape(to)}`, now);
}

function countsOnSize({ name, kind }: Operator, expected: string, now: Shape): ModelError {
  return new ModelError({
    code: 'graph/adapt-input',
    message: `layer ${name} (${kind}): expected ${expected}, found ${formatShape(now)}`,
    cause: 'The layer counts on the size of the images that the model was made for.',
    fix: 'Set data.image_size to the size that the model was made for.',
  });
}
