import { graphBuilder, type GraphBuilder } from '../builder.js';
import type { Architecture, MobilenetV3SmallParameters } from './architecture.js';
import { divisible } from './inverted-residual.js';

interface Block {
  /** Channels between, as a multiple of the input's. */
  readonly expansion: number;
  readonly filters: number;
  readonly kernelSize: 3 | 5;
  readonly stride: 1 | 2;
  readonly squeezes: boolean;
  readonly activation: 'relu' | 'hard_swish';
}

/** Howard et al. 2019, table 2. */
const blocks: readonly Block[] = (
  [
    [1, 16, 3, 2, true, 'relu'],
    [72 / 16, 24, 3, 2, false, 'relu'],
    [88 / 24, 24, 3, 1, false, 'relu'],
    [4, 40, 5, 2, true, 'hard_swish'],
    [6, 40, 5, 1, true, 'hard_swish'],
    [6, 40, 5, 1, true, 'hard_swish'],
    [3, 48, 5, 1, true, 'hard_swish'],
    [3, 48, 5, 1, true, 'hard_swish'],
    [6, 96, 5, 2, true, 'hard_swish'],
    [6, 96, 5, 1, true, 'hard_swish'],
    [6, 96, 5, 1, true, 'hard_swish'],
  ] as const
).map(([expansion, filters, kernelSize, stride, squeezes, activation]) => ({
  expansion,
  filters,
  kernelSize,
  stride,
  squeezes,
  activation,
}));

/** MobileNetV3-Small as Keras has it (keras.applications.MobileNetV3Small), without its Rescaling and Dropout. */
export const mobilenetV3Small: Architecture<MobilenetV3SmallParameters> = (parameters, inputShape, classes, random) => {
  const alpha = parameters.alpha ?? 1;
  const g = graphBuilder('mobilenet_v3_small', random);
  let channels = 16;
  const input = g.input('input', [1, ...inputShape]);
  let x = g.conv2d('stem', input, { filters: channels, kernelSize: 3, stride: 2, bias: false });
  x = g.hardSwish('stem/hard_swish', g.batchNorm('stem/bn', x));
  blocks.forEach((block, index) => {
    const filters = divisible(block.filters * alpha);
    x = appendBlock(g, `block${index + 1}`, x, channels, filters, block);
    channels = filters;
  });
  x = g.batchNorm('last/bn', g.conv2d('last', x, { filters: divisible(channels * 6), kernelSize: 1, bias: false }));
  x = g.globalAveragePool('pool', g.hardSwish('last/hard_swish', x));
  const features = g.dense('features', x, { units: alpha > 1 ? divisible(1024 * alpha) : 1024 });
  const logits = g.dense('dense', g.hardSwish('features/hard_swish', features), { units: classes });
  return g.build(g.softmax('softmax', logits));
};

function appendBlock(
  g: GraphBuilder,
  name: string,
  x: string,
  channels: number,
  filters: number,
  block: Block,
): string {
  const { expansion, kernelSize, stride, squeezes, activation } = block;
  const normalized = (layer: string, y: string): string =>
    activation === 'relu'
      ? g.batchNorm(`${layer}/bn`, y, { activation })
      : g.hardSwish(`${layer}/hard_swish`, g.batchNorm(`${layer}/bn`, y));
  // 88 / 24 · 24 is a hair off 88.
  const expanded = divisible(Math.round(channels * expansion * 1e6) / 1e6);
  let y = x;
  if (expansion !== 1)
    y = normalized(`${name}/expand`, g.conv2d(`${name}/expand`, y, { filters: expanded, kernelSize: 1, bias: false }));
  y = normalized(`${name}/depthwise`, g.depthwiseConv2d(`${name}/depthwise`, y, { kernelSize, stride, bias: false }));
  if (squeezes) y = squeezeAndExcite(g, `${name}/squeeze`, y, expanded);
  y = g.batchNorm(`${name}/project/bn`, g.conv2d(`${name}/project`, y, { filters, kernelSize: 1, bias: false }));
  return stride === 1 && channels === filters ? g.add(`${name}/add`, x, y) : y;
}

/** A gate for each channel from what all of them are on average (Hu et al. 2018); a quarter of the channels in between. */
function squeezeAndExcite(g: GraphBuilder, name: string, x: string, channels: number): string {
  const mean = g.keptAveragePool(`${name}/pool`, x);
  const reduced = g.conv2d(`${name}/reduce`, mean, {
    filters: divisible(channels * 0.25),
    kernelSize: 1,
    activation: 'relu',
  });
  const gate = g.hardSigmoid(`${name}/gate`, g.conv2d(`${name}/expand`, reduced, { filters: channels, kernelSize: 1 }));
  return g.multiply(`${name}/scale`, x, gate);
}
