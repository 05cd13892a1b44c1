import type { WrittenPasses } from './passes.js';
import type { Broken } from './rule.js';

/** How many codes a clustered layer has, or what their bits cost. */
export function clusters({ pointer, passes: { clustering } }: WrittenPasses): Broken[] {
  if (!clustering) return [];
  const { rate_distortion: rate, number_of_clusters: number } = clustering;
  if (!rate) {
    if (number !== undefined) return [];
    return [
      {
        code: 'spec/no-clusters',
        pointer: `${pointer}/clustering`,
        at: 'key',
        message: 'expected number_of_clusters or rate_distortion under clustering, found neither key',
        fix: 'Say how many distinct values a kernel may have, such as number_of_clusters: 16.',
      },
    ];
  }
  if (clustering.cluster_gradient_aggregation === 'SUM')
    return [
      {
        code: 'spec/aggregation-of-rated-codes',
        pointer: `${pointer}/clustering/cluster_gradient_aggregation`,
        at: 'key',
        message: 'expected AVG beside rate_distortion, found cluster_gradient_aggregation: SUM',
        cause:
          'Codes that are taken for what their bits cost come and go with each refit, and no centroid stays to be trained.',
        fix: 'Remove cluster_gradient_aggregation, or rate_distortion.',
      },
    ];
  const at = `${pointer}/clustering/rate_distortion`;
  if ((rate.lambda === undefined) === (rate.deflated_size === undefined)) {
    return [
      {
        code: 'spec/rate',
        pointer: at,
        at: 'key',
        message: `expected either lambda or deflated_size under rate_distortion, found ${rate.lambda === undefined ? 'neither key' : 'both keys'}`,
        cause: 'deflated_size is what lambda is found from.',
        fix: 'Give a price, such as lambda: 0.01, or a size, such as deflated_size: 9 kB.',
      },
    ];
  }
  if (rate.ramp === undefined || rate.deflated_size === undefined) return [];
  return [
    {
      code: 'spec/rate',
      pointer: `${at}/ramp`,
      at: 'key',
      message: 'expected lambda beside ramp, found deflated_size',
      cause: 'A size is kept from the first step on.',
      fix: 'Remove ramp, or give a lambda.',
    },
  ];
}
