import type { GraphAssembler } from '../../../graph/assemble.js';
import type { Pair } from '../../../graph/graph.js';
import { elements } from '../../../graph/shapes.js';
import type { KerasLayer } from '../model.js';
import { plainOperator } from '../../../graph/plain-operator.js';
import { overSeries, single } from './series.js';
import { onlyInput, refuse, requireChannelsLast, setting, type Convert } from './layer.js';

export const flatten: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  const [batch, ...sizes] = graph.shapeOf(input);
  // What is flat already stays as it is: a Reshape would cost a kernel and change nothing.
  if (sizes.length === 1) return input;
  return graph.append(plainOperator('Reshape', layer.name, input), [batch!, elements(sizes)]);
};

export const reshape: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  const [batch, ...sizes] = graph.shapeOf(input);
  const target = setting.numbers(layer, 'target_shape');
  const known = target.filter((size) => size >= 0);
  const open = elements(sizes) / elements(known);
  const shape = target.map((size) => (size < 0 ? open : size));
  if (target.length - known.length > 1 || !Number.isInteger(open) || elements(shape) !== elements(sizes))
    refuse(layer, `expected a target of ${elements(sizes)} elements, found [${target.join(', ')}]`);
  return graph.append(plainOperator('Reshape', layer.name, input), [batch!, ...shape]);
};

/** What does nothing when a model is used: training adds what the spec asks for. */
export const passThrough: Convert = (layer, inputs) => onlyInput(layer, inputs);

/** `padding` is one number, [rows, columns], or [[above, below], [left, right]]. */
export const zeroPadding2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  const [[top, bottom], [left, right]] = paddingOf(layer);
  return graph.append({
    kind: 'Pad',
    name: layer.name,
    inputs: [input],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { before: [top, left], after: [bottom, right] },
  });
};

/** Of a series: [before, after], which is read as the first of two. */
function paddingOf(layer: KerasLayer, key: 'padding' | 'cropping' = 'padding'): readonly [Pair, Pair] {
  const own = layer.config[key];
  const given = layer.className.endsWith('1D') ? [own, 0] : own;
  const [rows, columns, ...more] = Array.isArray(given) ? (given as readonly unknown[]) : [given, given];
  const pair = (value: unknown): Pair | null => {
    const [before, after, ...rest] = Array.isArray(value) ? (value as readonly unknown[]) : [value, value];
    return typeof before === 'number' && typeof after === 'number' && rest.length === 0 ? [before, after] : null;
  };
  const [vertical, horizontal] = [pair(rows), pair(columns)];
  if (vertical === null || horizontal === null || more.length > 0)
    return refuse(layer, `expected a ${key} [[above, below], [left, right]], found ${JSON.stringify(given)}`);
  return [vertical, horizontal];
}

/** By repetition, or between the nearest pixels. */
export const upSampling2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  const interpolation = layer.config['interpolation'] ?? 'nearest';
  const times = setting.pair(layer, 'size');
  const common = { name: layer.name, inputs: [input], constants: {}, outputs: [`${layer.name}/output`] } as const;
  if (interpolation === 'nearest') return graph.append({ kind: 'ResizeNearest', ...common, options: { times } });
  if (interpolation !== 'bilinear')
    return refuse(layer, `expected interpolation nearest or bilinear, found ${JSON.stringify(interpolation)}`);
  const [, height, width] = graph.shapeOf(input);
  const size = [height! * times[0], width! * times[1]] as const;
  return graph.append({ kind: 'ResizeBilinear', ...common, options: { size, centers: 'half-pixel' } });
};

export const upSampling1d: Convert = (layer, inputs, graph) =>
  overSeries(layer, inputs, graph, (image) =>
    graph.append({
      kind: 'ResizeNearest',
      name: layer.name,
      inputs: [image],
      constants: {},
      outputs: [`${layer.name}/output`],
      options: { times: [1, single(layer, 'size', 2)] },
    }),
  );

/** `cropping` is written as `padding` is. */
export const cropping2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const [[top, bottom], [left, right]] = paddingOf(layer, 'cropping');
  return crop(layer, onlyInput(layer, inputs), [top, left], [bottom, right], graph);
};

export const cropping1d: Convert = (layer, inputs, graph) => {
  const [[before, after]] = paddingOf(layer, 'cropping');
  return crop(layer, onlyInput(layer, inputs), [before], [after], graph);
};

function crop(
  layer: KerasLayer,
  input: string,
  before: readonly number[],
  after: readonly number[],
  graph: GraphAssembler,
): string {
  const shape = graph.shapeOf(input);
  const from = shape.map((_, axis) => before[axis - 1] ?? 0);
  const to = shape.map((size, axis) => size - (after[axis - 1] ?? 0));
  return graph.append({
    kind: 'Slice',
    name: layer.name,
    inputs: [input],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { from, to },
  });
}

export const zeroPadding1d: Convert = (layer, inputs, graph) =>
  overSeries(layer, inputs, graph, (image) => {
    const [[before, after]] = paddingOf(layer);
    return graph.append({
      kind: 'Pad',
      name: layer.name,
      inputs: [image],
      constants: {},
      outputs: [`${layer.name}/output`],
      options: { before: [0, before], after: [0, after] },
    });
  });

/** `dims` counts from 1: the batch stays where it is. */
export const permute: Convert = (layer, inputs, graph) =>
  graph.append({
    kind: 'Transpose',
    name: layer.name,
    inputs: [onlyInput(layer, inputs)],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { order: [0, ...setting.numbers(layer, 'dims')] },
  });
