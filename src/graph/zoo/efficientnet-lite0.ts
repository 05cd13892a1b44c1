import { graphBuilder } from '../builder.js';
import type { Architecture, EfficientnetLite0Parameters } from './architecture.js';
import { divisible, invertedResidual } from './inverted-residual.js';

/** [expansion, filters, blocks, stride of the first, kernel] of EfficientNet-B0 (Tan & Le 2019, table 1). */
const stages = [
  [1, 16, 1, 1, 3],
  [6, 24, 2, 2, 3],
  [6, 40, 2, 2, 5],
  [6, 80, 3, 2, 3],
  [6, 112, 3, 1, 5],
  [6, 192, 4, 2, 5],
  [6, 320, 1, 1, 3],
] as const;

/**
 * EfficientNet-lite0 (TPU repository, models/official/efficientnet/lite): B0 without squeeze-and-excite, with ReLU6 for swish, and
 * stem and last layer of fixed width, so that it quantizes well.
 */
export const efficientnetLite0: Architecture<EfficientnetLite0Parameters> = (
  parameters,
  inputShape,
  classes,
  random,
) => {
  const alpha = parameters.alpha ?? 1;
  const g = graphBuilder('efficientnet_lite0', random);
  let channels = 32;
  const input = g.input('input', [1, ...inputShape]);
  let x = g.conv2d('stem', input, { filters: channels, kernelSize: 3, stride: 2, bias: false });
  x = g.batchNorm('stem/bn', x, { activation: 'relu6' });
  let block = 0;
  for (const [expansion, width, count, first, kernelSize] of stages) {
    for (let index = 0; index < count; index++) {
      const filters = divisible(width * alpha);
      const stride = index === 0 ? first : 1;
      x = invertedResidual(g, `block${++block}`, x, channels, {
        expanded: channels * expansion,
        filters,
        kernelSize,
        stride,
      });
      channels = filters;
    }
  }
  x = g.batchNorm('last/bn', g.conv2d('last', x, { filters: 1280, kernelSize: 1, bias: false }), {
    activation: 'relu6',
  });
  const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
  return g.build(g.softmax('softmax', logits));
};
