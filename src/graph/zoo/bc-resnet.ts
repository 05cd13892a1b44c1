import { SpecError } from '../../core/errors.js';
import { graphBuilder } from '../builder.js';
import type { Architecture, BcResnetParameters } from './architecture.js';

/** Channels at width 1 and blocks of the four stages; the second and the third halve the frequencies. */
const stages = [
  { channels: 8, blocks: 2, stride: 1 },
  { channels: 12, blocks: 2, stride: 2 },
  { channels: 16, blocks: 4, stride: 2 },
  { channels: 20, blocks: 4, stride: 1 },
] as const;
const [stemChannels, lastChannels] = [16, 32];

/**
 * BC-ResNet (Kim et al. 2021, "Broadcasted Residual Learning for Efficient Keyword Spotting"), as its authors publish it: a block
 * filters frequencies, each sub-band with a normalisation of its own, then the mean over frequencies along time, and adds what it
 * learnt of time to every frequency. Rows are frames, columns are mel bands. TFLite's `same` padding lies at the end where it
 * is not even; there is no dropout.
 */
export const bcResnet: Architecture<BcResnetParameters> = (parameters, inputShape, classes, random) => {
  const { width = 1, sub_bands: subBands = 5 } = parameters;
  checkColumns(inputShape[1], subBands);
  const scaled = (channels: number): number => Math.max(1, Math.trunc(channels * width));
  const g = graphBuilder('bc_resnet', random);

  const stem = { filters: scaled(stemChannels), kernelSize: 5, stride: [1, 2], bias: false } as const;
  let x = g.batchNorm('stem/bn', g.conv2d('stem', g.input('input', [1, ...inputShape]), stem), { activation: 'relu' });
  let channels = stem.filters;
  stages.forEach(({ channels: base, blocks, stride }, stage) => {
    for (let block = 0; block < blocks; block++) {
      const filters = scaled(base);
      const changes = filters !== channels;
      x = addBlock(`stage${stage + 1}/block${block + 1}`, x, filters, changes, block === 0 ? stride : 1, 2 ** stage);
      channels = filters;
    }
  });

  const columns = Math.ceil(inputShape[1] / 8);
  x = g.padRows('last/pad', x, 2);
  x = g.depthwiseConv2d('last/depthwise', x, { kernelSize: [5, columns], padding: 'valid', bias: false });
  x = g.conv2d('last/pointwise', x, { filters: scaled(lastChannels), kernelSize: 1, bias: false });
  x = g.batchNorm('last/bn', x, { activation: 'relu' });
  const logits = g.dense('dense', g.globalAveragePool('pool', x), { units: classes });
  return g.build(g.softmax('softmax', logits));

  /** Where the number of channels changes, a pointwise layer stands before, and there is no way past the block. */
  function addBlock(name: string, x: string, filters: number, changes: boolean, stride: number, dilation: number) {
    let y = x;
    if (changes) {
      y = g.conv2d(`${name}/transition`, y, { filters, kernelSize: 1, bias: false });
      y = g.batchNorm(`${name}/transition/bn`, y, { activation: 'relu' });
    }
    y = g.depthwiseConv2d(`${name}/frequency`, y, { kernelSize: [1, 3], stride: [1, stride], bias: false });
    y = g.batchNorm(`${name}/frequency/ssn`, y, { subBands });
    let t = g.meanOfColumns(`${name}/mean`, y);
    t = g.depthwiseConv2d(`${name}/time`, t, { kernelSize: [3, 1], dilation: [dilation, 1], bias: false });
    t = g.batchNorm(`${name}/time/bn`, t);
    t = g.multiply(`${name}/swish`, t, g.logistic(`${name}/sigmoid`, t));
    t = g.conv2d(`${name}/pointwise`, t, { filters, kernelSize: 1, bias: false });
    const sum = g.add(`${name}/broadcast`, y, t, { activation: changes ? 'relu' : 'none' });
    return changes ? sum : g.add(`${name}/add`, sum, x, { activation: 'relu' });
  }
};

/** Frequencies are halved three times, and are whole sub-bands each time. */
function checkColumns(columns: number, subBands: number): void {
  if (columns % (8 * subBands) === 0) return;
  throw new SpecError({
    code: 'graph/bc-resnet-columns',
    message: `bc_resnet: expected columns (mel_bins) that are a multiple of ${8 * subBands}, 8 times sub_bands, found ${columns}`,
    fix: `Write mel_bins: ${Math.max(1, Math.round(columns / (8 * subBands))) * 8 * subBands} with features of kind log_mel or micro_frontend, or another number of sub_bands.`,
  });
}
