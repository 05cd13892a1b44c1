/** MobileNetV2 (Sandler et al. 2018, table 2) with a BatchNorm after each convolution, as it is trained. */
import type { Random } from '../../src/core/random.js';
import { graphBuilder } from '../../src/graph/builder.js';
import type { Graph } from '../../src/graph/graph.js';
import type { InputShape } from '../../src/graph/zoo/index.js';

/** [expansion, channels, blocks, stride of the first block] */
const stages = [
  [1, 16, 1, 1],
  [6, 24, 2, 2],
  [6, 32, 3, 2],
  [6, 64, 4, 2],
  [6, 96, 3, 1],
  [6, 160, 3, 2],
  [6, 320, 1, 1],
] as const;

export function mobilenetV2(inputShape: InputShape, classes: number, random: Random): Graph {
  const g = graphBuilder('mobilenet_v2', random);
  const pointwise = (layer: string, x: string, filters: number, activation: 'relu6' | 'none'): string =>
    g.batchNorm(`${layer}/bn`, g.conv2d(layer, x, { filters, kernelSize: 1, bias: false }), { activation });

  const input = g.input('input', [1, ...inputShape]);
  const stem = g.conv2d('stem', input, { filters: 32, kernelSize: 3, stride: 2, bias: false });
  let x = g.batchNorm('stem/bn', stem, { activation: 'relu6' });
  let channels = 32;
  stages.forEach(([expansion, filters, blocks, first], stage) => {
    for (let block = 0; block < blocks; block++) {
      const layer = `stage${stage + 1}/block${block + 1}`;
      const stride = block === 0 ? first : 1;
      const wide = expansion === 1 ? x : pointwise(`${layer}/expand`, x, channels * expansion, 'relu6');
      const depthwise = g.depthwiseConv2d(`${layer}/depthwise`, wide, { kernelSize: 3, stride, bias: false });
      const spread = g.batchNorm(`${layer}/depthwise/bn`, depthwise, { activation: 'relu6' });
      const narrow = pointwise(`${layer}/project`, spread, filters, 'none');
      x = stride === 1 && channels === filters ? g.add(`${layer}/add`, narrow, x) : narrow;
      channels = filters;
    }
  });
  x = pointwise('top', x, 1280, 'relu6');
  const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
  return g.build(g.softmax('softmax', logits));
}
