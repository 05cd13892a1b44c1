import { graphBuilder } from '../builder.js';
import type { Architecture, MobilenetV1Parameters } from './architecture.js';

/** [pointwise filters at width 1, depthwise stride] of the 13 blocks (Howard et al. 2017, table 1). */
const blocks = [
  [64, 1],
  [128, 2],
  [128, 1],
  [256, 2],
  [256, 1],
  [512, 2],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [1024, 2],
  [1024, 1],
] as const;

/** MobileNetV1 as MLPerf Tiny's visual wake words has it (vww_model.py): width multiplier 0.25, ReLU, 13 blocks. */
export const mobilenetV1: Architecture<MobilenetV1Parameters> = (parameters, inputShape, classes, random) => {
  const alpha = parameters.alpha ?? 0.25;
  const scaled = (filters: number): number => Math.max(1, Math.trunc(filters * alpha));
  const g = graphBuilder('mobilenet_v1', random);
  const normalize = (layer: string, x: string): string => g.batchNorm(`${layer}/bn`, x, { activation: 'relu' });

  const input = g.input('input', [1, ...inputShape]);
  let x = normalize('stem', g.conv2d('stem', input, { filters: scaled(32), kernelSize: 3, stride: 2, bias: false }));
  blocks.forEach(([filters, stride], index) => {
    const [depthwise, pointwise] = [`block${index + 1}/depthwise`, `block${index + 1}/pointwise`];
    x = normalize(depthwise, g.depthwiseConv2d(depthwise, x, { kernelSize: 3, stride, bias: false }));
    x = normalize(pointwise, g.conv2d(pointwise, x, { filters: scaled(filters), kernelSize: 1, bias: false }));
  });
  const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
  return g.build(g.softmax('softmax', logits));
};
