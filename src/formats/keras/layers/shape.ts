import { elements } from '../../../graph/shapes.js';
import { unary } from './activation.js';
import { onlyInput, refuse, requireChannelsLast, setting, type Convert } from './layer.js';

export const flatten: Convert = (layer, inputs, graph) => {
  requireChannelsLast(layer);
  const input = onlyInput(layer, inputs);
  const [batch, ...sizes] = graph.shapeOf(input);
  // What is flat already stays as it is: a Reshape would cost a kernel and change nothing.
  if (sizes.length === 1) return input;
  return graph.append(unary('Reshape', layer.name, input), [batch!, elements(sizes)]);
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
  return graph.append(unary('Reshape', layer.name, input), [batch!, ...shape]);
};

/** What does nothing when a model is used: Dropout and its kin. Training adds what the spec asks for, not what a file says. */
export const passThrough: Convert = (layer, inputs) => onlyInput(layer, inputs);
