import { appendLayerNorm, withChannels, withNumber } from '../../../graph/composed.js';
import type { GraphAssembler } from '../../../graph/assemble.js';
import type { KerasLayer } from '../model.js';
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

/** Over the last dimension: in float32 alone, for int8 has no place for variances. */
export const layerNormalization: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  const { length: rank } = graph.shapeOf(input);
  const axis: unknown = [layer.config['axis'] ?? -1].flat();
  if (!Array.isArray(axis) || axis.length !== 1 || (axis[0] !== -1 && axis[0] !== rank - 1))
    refuse(layer, `expected a normalisation over the last axis, found axis ${JSON.stringify(axis)}`);
  if (setting.flag(layer, 'rms_scaling', false)) refuse(layer, 'expected rms_scaling false, found true');
  const channels = graph.shapeOf(input).at(-1)!;
  return appendLayerNorm(graph, layer.name, input, {
    gamma: setting.flag(layer, 'scale', true) ? weight(layer, 'gamma', [channels]) : null,
    beta: setting.flag(layer, 'center', true) ? weight(layer, 'beta', [channels]) : null,
    epsilon: setting.number(layer, 'epsilon'),
  });
};

/** x · scale + offset, numbers that training leaves alone. */
export const rescaling: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  const [scale, offset] = (['scale', 'offset'] as const).map((key) => {
    const value = layer.config[key] ?? (key === 'offset' ? 0 : undefined);
    return [value].flat(2).map((each) => (typeof each === 'number' ? each : setting.number(layer, key)));
  }) as [number[], number[]];
  return affine(layer, input, scale, offset, graph);
};

/** (x − mean) / max(√variance, 1e-7), as `adapt` found them, or as the configuration says. */
export const normalization: Convert = (layer, inputs, graph) => {
  const input = onlyInput(layer, inputs);
  if (setting.flag(layer, 'invert', false)) refuse(layer, 'expected invert false, found true');
  const values = (role: 'mean' | 'variance'): number[] => {
    const stored = layer.weights.find((each) => each.role === role);
    const given: unknown = stored ? [...stored.data] : layer.config[role];
    const list = [given].flat(8);
    if (!list.every((each): each is number => typeof each === 'number') || list.length === 0)
      return refuse(
        layer,
        `expected numbers as ${role}, found ${JSON.stringify(given)}`,
        'Call adapt() before the model is saved.',
      );
    return list;
  };
  const [mean, variance] = [values('mean'), values('variance')];
  const scale = variance.map((each) => 1 / Math.max(Math.sqrt(each), 1e-7));
  return affine(
    layer,
    input,
    scale,
    mean.map((each, i) => -each * (scale[i] ?? scale[0]!)),
    graph,
  );
};

function affine(
  layer: KerasLayer,
  input: string,
  scale: readonly number[],
  offset: readonly number[],
  graph: GraphAssembler,
): string {
  const channels = graph.shapeOf(input).at(-1)!;
  const wrong = [scale, offset].find(({ length }) => length !== 1 && length !== channels);
  if (wrong) refuse(layer, `expected one number, or one for each of ${channels} channels, found ${wrong.length}`);
  const apply = (kind: 'Mul' | 'Add', name: string, to: string, values: readonly number[]): string =>
    values.length === 1
      ? withNumber(graph, kind, name, to, values[0]!)
      : withChannels(graph, kind, name, to, Float32Array.from(values));
  const isShifted = offset.some((each) => each !== 0);
  const scaled = apply('Mul', isShifted ? `${layer.name}/scale` : layer.name, input, scale);
  return isShifted ? apply('Add', layer.name, scaled, offset) : scaled;
}
