import type { WrittenPasses } from './passes.js';
import { hasCodes } from './artifact-types.js';
import { writtenPassesOf } from './passes.js';
import type { Broken, Context } from './rule.js';
import type { Budget, Clustering } from './schema/spec.js';

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

/** A file of floats holds codes times scales: how many there are of those, no number of clusters says. */
export function codesOfFloats(budgets: readonly (readonly [Budget, number])[], { spec }: Context): Broken[] {
  return budgets.flatMap(([budget, index]): Broken[] => {
    const { artifact: name, metric, level } = budget;
    const made = Object.hasOwn(spec.artifacts, name) ? spec.artifacts[name] : undefined;
    if (metric !== 'distinct_codes' || 'layers' in budget || level === 'off' || made?.type === undefined) return [];
    if (hasCodes(made.type) || writtenPassesOf(spec, made.model ?? 'student').clustering === undefined) return [];
    return [
      {
        code: 'spec/codes-of-floats',
        pointer: `/budgets/${index}/metric`,
        message: `expected a file whose kernels are codes for a budget of distinct_codes, found type ${made.type} for artifact '${name}'`,
        cause:
          'A file of floats holds each code times the scale of its output channel; every run holds each channel to number_of_clusters, without a budget.',
        fix: 'Remove the budget, or limit an artifact of type int8; with layers the distinct floats of a kernel are counted.',
        example: '{ artifact: int8, metric: distinct_codes, max: 16 }',
      },
    ];
  });
}

/** Whether some layer may have blocks of several weights that share a codeword. */
export const hasBlocks = ({ block_size = 1, layer_block_sizes = {} }: Clustering): boolean =>
  [block_size, ...Object.values(layer_block_sizes)].some((size) => size > 1);

/** What is of single codes, beside blocks of them. */
export function blocksOfWeights({ pointer, passes: { clustering, quantization } }: WrittenPasses): Broken[] {
  if (!clustering || !hasBlocks(clustering)) return [];
  const of = (clustering.block_size ?? 1) > 1 ? 'block_size' : 'layer_block_sizes';
  const broken = (key: string, found: string, cause: string, fix: string): Broken => ({
    code: 'spec/blocks-of-weights',
    pointer: `${pointer}/${key}`,
    at: 'key',
    message: `expected ${found.includes(':') ? 'another choice' : 'no such key'} beside clustering.${of}, found ${found}`,
    cause,
    fix,
  });
  const { rate_distortion, cluster_gradient_aggregation: aggregation, cluster_centroids_init: start } = clustering;
  const noise = quantization?.quant_noise?.block_size ?? 1;
  const isEveryLayer =
    (clustering.block_size ?? 1) > 1 &&
    !Object.values(clustering.layer_block_sizes ?? {}).includes(1) &&
    clustering.layers?.includes('*') === true &&
    (clustering.exclude ?? []).length === 0;
  return [
    ...(rate_distortion
      ? [
          broken(
            'clustering/rate_distortion',
            'rate_distortion',
            'It prices the bits of single codes; a codeword stands for several of them.',
            `Remove rate_distortion, or ${of}.`,
          ),
        ]
      : []),
    ...(aggregation === 'SUM'
      ? [
          broken(
            'clustering/cluster_gradient_aggregation',
            'cluster_gradient_aggregation: SUM',
            'A codeword is trained by the mean gradient of its blocks (Stock et al. 2020).',
            `Remove cluster_gradient_aggregation, or ${of}.`,
          ),
        ]
      : []),
    ...(start === 'LINEAR' || start === 'DENSITY_BASED'
      ? [
          broken(
            'clustering/cluster_centroids_init',
            `cluster_centroids_init: ${start}`,
            'Vectors have no order, along which this start spreads its centroids.',
            'Use KMEANS_PLUS_PLUS or RANDOM.',
          ),
        ]
      : []),
    ...(noise > 1 && isEveryLayer
      ? [
          broken(
            'quantization/quant_noise/block_size',
            `quant_noise.block_size: ${noise}`,
            'Blocks of clustering are what noise replaces by codewords, and no other layer is left.',
            'Remove quant_noise.block_size.',
          ),
        ]
      : []),
  ];
}

/** What is of one codebook for a kernel, beside one for each of its output channels. */
export function codebooksOfChannels({ pointer, passes: { clustering } }: WrittenPasses): Broken[] {
  if (!clustering?.cluster_per_channel) return [];
  const { rate_distortion, cluster_gradient_aggregation: aggregation, cluster_centroids_init: start } = clustering;
  const found: readonly (readonly [key: string, isThere: boolean, cause: string])[] = [
    [
      'rate_distortion',
      rate_distortion !== undefined,
      'It prices a code by how often the whole kernel has it; channels with codebooks of their own share no frequencies.',
    ],
    [
      'cluster_gradient_aggregation',
      aggregation === 'SUM',
      'A channel has few weights for each of its centroids, and a step would need a mask for each centroid of each channel.',
    ],
    [
      'cluster_centroids_init',
      // The default is there whether it is written or not.
      start !== undefined && start !== 'KMEANS_PLUS_PLUS' && clustering.cluster_per_channel.includes('*'),
      'The codes of a channel are found exactly; no search has to start anywhere.',
    ],
    ['block_size', (clustering.block_size ?? 1) > 1, 'Codewords for blocks serve a whole kernel.'],
    [
      'layer_block_sizes',
      Object.values(clustering.layer_block_sizes ?? {}).some((size) => size > 1),
      'Codewords for blocks serve a whole kernel.',
    ],
  ];
  return found.flatMap(([key, isThere, cause]): Broken[] =>
    isThere
      ? [
          {
            code: 'spec/codebooks-of-channels',
            pointer: `${pointer}/clustering/${key}`,
            at: 'key',
            message: `expected no such key beside cluster_per_channel, found ${key}${key === 'cluster_gradient_aggregation' ? ': SUM' : ''}`,
            cause,
            fix: `Remove ${key}, or cluster_per_channel.`,
          },
        ]
      : [],
  );
}
