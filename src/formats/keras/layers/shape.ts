import type { Pair } from '../../../graph/graph.js';
import { elements } from '../../../graph/shapes.js';
import type { KerasLayer } from '../model.js';
import { plainOperator } from '../../../graph/plain-operator.js';
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

/** What does nothing when a model is used: Dropout and its kin. Training adds what the spec asks for, not what a file says. */
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

function paddingOf(layer: KerasLayer): readonly [Pair, Pair] {
  const given = layer.config['padding'];
  const [rows, columns, ...more] = Array.isArray(given) ? (given as readonly unknown[]) : [given, given];
  const pair = (value: unknown): Pair | null => {
    const [before, after, ...rest] = Array.isArray(value) ? (value as readonly unknown[]) : [value, value];
    return typeof before === 'number' && typeof after === 'number' && rest.length === 0 ? [before, after] : null;
  };
  const [vertical, horizontal] = [pair(rows), pair(columns)];
  if (vertical === null || horizontal === null || more.length > 0)
    return refuse(layer, `expected a padding [[above, below], [left, right]], found ${JSON.stringify(given)}`);
  return [vertical, horizontal];
}

/** By repetition; between two rows nothing is computed. */
export const upSampling2d: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const interpolation = layer.config['interpolation'] ?? 'nearest';
  if (interpolation !== 'nearest')
    refuse(layer, `expected interpolation nearest, found ${JSON.stringify(interpolation)}`);
  return graph.append({
    kind: 'ResizeNearest',
    name: layer.name,
    inputs: [onlyInput(layer, inputs)],
    constants: {},
    outputs: [`${layer.name}/output`],
    options: { times: setting.pair(layer, 'size') },
  });
};
