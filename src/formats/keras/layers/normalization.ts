import { onlyInput, refuse, setting, weight, type Convert } from './layer.js';

export const batchNormalization: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  const shape = graph.shapeOf(input);
  const axes = typeof layer.config['axis'] === 'number' ? [layer.config['axis']] : setting.numbers(layer, 'axis');
  if (axes.length !== 1 || (axes[0] !== shape.length - 1 && axes[0] !== -1))
    refuse(
      layer,
      `expected a normalisation over the last axis of [${shape.join(', ')}], found axis ${axes.join(', ')}`,
    );
  const channels = shape.at(-1)!;
  const vector = (role: string, part: string): string =>
    graph.constant(`${layer.name}/${part}`, [channels], weight(layer, role, [channels]));
  const constant = (part: string, value: number): string =>
    graph.constant(`${layer.name}/${part}`, [channels], new Float32Array(channels).fill(value));
  // These are in the file: they bound the channels that a configuration may claim before any are made up.
  const mean = vector('moving_mean', 'moving_mean');
  const variance = vector('moving_variance', 'moving_variance');
  return graph.append({
    kind: 'BatchNorm',
    name: layer.name,
    inputs: [input],
    constants: {
      gamma: setting.flag(layer, 'scale', true) ? vector('gamma', 'gamma') : constant('gamma', 1),
      beta: setting.flag(layer, 'center', true) ? vector('beta', 'beta') : constant('beta', 0),
      mean,
      variance,
    },
    outputs: [`${layer.name}/output`],
    options: { epsilon: setting.number(layer, 'epsilon'), activation: 'none' },
  });
};
