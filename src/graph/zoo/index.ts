import { SpecError } from '../../core/errors.js';
import type { Random } from '../../core/random.js';
import type { Graph } from '../graph.js';
import type { Architecture, ArchitectureName, InputShape, Parameters } from './architecture.js';
import { autoencoder } from './autoencoder.js';
import { bcResnet } from './bc-resnet.js';
import { dsCnn } from './ds-cnn.js';
import { efficientnetLite0 } from './efficientnet-lite0.js';
import { lenet300, lenet5 } from './lenet.js';
import { mlp } from './mlp.js';
import { mobilenetV1 } from './mobilenet-v1.js';
import { mobilenetV2 } from './mobilenet-v2.js';
import { mobilenetV3Small } from './mobilenet-v3-small.js';
import { resnet8 } from './resnet8.js';

export type * from './architecture.js';
export { bcResnet } from './bc-resnet.js';
export { dsCnn } from './ds-cnn.js';
export { mobilenetV1 } from './mobilenet-v1.js';
export { resnet8 } from './resnet8.js';

export const architectures: { readonly [Name in ArchitectureName]: Architecture<Parameters[Name]> } = {
  resnet8,
  ds_cnn: dsCnn,
  mobilenet_v1: mobilenetV1,
  mobilenet_v2: mobilenetV2,
  mobilenet_v3_small: mobilenetV3Small,
  efficientnet_lite0: efficientnetLite0,
  lenet_300_100: lenet300,
  lenet_5: lenet5,
  mlp,
  autoencoder,
  bc_resnet: bcResnet,
};

/**
 * Builds a named architecture with seeded initial weights: input → … → logits → Softmax. `parameters` are what the
 * spec's schema has already checked. Throws `SpecError` for an unknown name or an impossible combination.
 */
export function buildArchitecture(
  name: string,
  parameters: Parameters[ArchitectureName],
  inputShape: InputShape,
  classes: number,
  random: Random,
): Graph {
  const architecture = (architectures as Readonly<Record<string, Architecture<never>>>)[name];
  if (!Object.hasOwn(architectures, name) || !architecture) {
    throw new SpecError({
      code: 'graph/unknown-architecture',
      message: `expected an architecture of ${Object.keys(architectures).join(', ')}, found ${JSON.stringify(name)}`,
      fix: 'Use one of the built-in names.',
    });
  }
  return architecture(parameters as never, inputShape, classes, random);
}
