/** Layers with a kernel and, unless they do without, a bias. */
const withKernel: ReadonlySet<string> = new Set([
  'Conv1D',
  'Conv1DTranspose',
  'Conv2D',
  'Conv2DTranspose',
  'Dense',
  'DepthwiseConv1D',
  'DepthwiseConv2D',
]);

/**
 * The weights of a layer in the order in which Keras numbers them; what a layer is told to do without has no number. Of classes
 * that no graph can hold there are none.
 */
export function rolesOf(className: string, config: Readonly<Record<string, unknown>>): readonly string[] {
  const bias = config['use_bias'] === false ? [] : ['bias'];
  switch (className) {
    case 'BatchNormalization':
      return [
        ...(config['scale'] === false ? [] : ['gamma']),
        ...(config['center'] === false ? [] : ['beta']),
        'moving_mean',
        'moving_variance',
      ];
    case 'LayerNormalization':
      return [...(config['scale'] === false ? [] : ['gamma']), ...(config['center'] === false ? [] : ['beta'])];
    case 'SeparableConv1D':
    case 'SeparableConv2D':
      return ['depthwise_kernel', 'pointwise_kernel', ...bias];
    case 'PReLU':
      return ['alpha'];
    case 'Normalization':
      // Given as numbers of the configuration, they are no weights.
      return (config['mean'] ?? null) === null ? ['mean', 'variance', 'count'] : [];
    default:
      return withKernel.has(className) ? ['kernel', ...bias] : [];
  }
}
