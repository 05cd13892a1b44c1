import { graphBuilder, type GraphBuilder } from '../builder.js';
import type { Architecture, InputShape, MlpParameters } from './architecture.js';

/** Dense layers with ReLU, for rows of a table or small pictures; LeNet-300-100 (LeCun et al. 1998) is `units: [300, 100]`. */
export const mlp: Architecture<MlpParameters> = (parameters, inputShape, classes, random) => {
  const g = graphBuilder('mlp', random);
  let x = flatInput(g, inputShape);
  (parameters.units ?? [64, 32]).forEach((units, index) => {
    x = g.dense(`dense${index + 1}`, x, { units, activation: 'relu', initializer: 'he_normal' });
  });
  return g.build(g.softmax('softmax', g.dense('dense', x, { units: classes })));
};

/** A row of a table has neither height nor width; of pictures all pixels stand in a row. */
export function flatInput(g: GraphBuilder, [height, width, channels]: InputShape): string {
  if (height === 1 && width === 1) return g.input('input', [1, channels]);
  return g.reshape('flatten', g.input('input', [1, height, width, channels]), [1, height * width * channels]);
}
