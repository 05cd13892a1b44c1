import { graphBuilder } from '../builder.js';
import type { Architecture, MobilenetV2Parameters } from './architecture.js';
import { divisible, invertedResidual } from './inverted-residual.js';

/** [expansion, filters at width 1, blocks, stride of the first] (Sandler et al. 2018, table 2). */
const stages = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
] as const;

/** MobileNetV2 as Keras has it (keras.applications.MobileNetV2). */
export const mobilenetV2: Architecture<MobilenetV2Parameters> = (parameters, inputShape, classes, random) => {
  const alpha = parameters.alpha ?? 0.35;
  const g = graphBuilder('mobilenet_v2', random);
  let channels = divisible(32 * alpha);
  const input = g.input('input', [1, ...inputShape]);
  let x = g.conv2d('stem', input, { filters: channels, kernelSize: 3, stride: 2, bias: false });
  x = g.batchNorm('stem/bn', x, { activation: 'relu6' });
  let block = 0;
  for (const [expansion, width, count, first] of stages) {
    for (let index = 0; index < count; index++) {
      const filters = divisible(width * alpha);
      const stride = index === 0 ? first : 1;
      const options = { expanded: channels * expansion, filters, kernelSize: 3, stride };
      x = invertedResidual(g, `block${++block}`, x, channels, options);
      channels = filters;
    }
  }
  // Narrow nets keep a wide last layer.
  const last = alpha > 1 ? divisible(1280 * alpha) : 1280;
  x = g.batchNorm('last/bn', g.conv2d('last', x, { filters: last, kernelSize: 1, bias: false }), {
    activation: 'relu6',
  });
  const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
  return g.build(g.softmax('softmax', logits));
};
