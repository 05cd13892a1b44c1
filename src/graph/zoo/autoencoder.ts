import { graphBuilder } from '../builder.js';
import type { Architecture, AutoencoderParameters } from './architecture.js';
import { flatInput } from './mlp.js';

/**
 * The autoencoder of MLPerf Tiny (anomaly detection, mlcommons/tiny benchmark/training/anomaly_detection/keras_model.py): dense
 * layers with BatchNorm and ReLU down to a few numbers, the same up again, and a dense layer that gives as many as were read.
 * At 640 inputs: 640-128-128-128-128-8-128-128-128-128-640. `classes` is the number of outputs.
 */
export const autoencoder: Architecture<AutoencoderParameters> = (parameters, inputShape, classes, random) => {
  const { units = 128, layers = 4, bottleneck = 8 } = parameters;
  const g = graphBuilder('autoencoder', random);
  let x = flatInput(g, inputShape);
  const append = (layer: string, width: number): void => {
    const dense = g.dense(layer, x, { units: width, bias: false });
    x = g.batchNorm(`${layer}/bn`, dense, { activation: 'relu' });
  };
  for (let i = 1; i <= layers; i++) append(`encoder${i}`, units);
  append('bottleneck', bottleneck);
  for (let i = 1; i <= layers; i++) append(`decoder${i}`, units);
  return g.build(g.dense('output', x, { units: classes }));
};
