import { onlyInput, refuse, setting, type Convert } from './layer.js';

const noise =
  (isSpatial: boolean): Convert =>
  (layer, inputs, graph) => {
    const rate = setting.number(layer, 'rate');
    if (!(rate >= 0 && rate < 1)) refuse(layer, `expected a rate from 0 to below 1, found ${rate}`);
    const input = onlyInput(layer, inputs);
    // Noise of one mask for several values, as RNNs have it, is none of these.
    if (Array.isArray(layer.config['noise_shape']))
      refuse(layer, `expected no noise_shape, found ${JSON.stringify(layer.config['noise_shape'])}`);
    return rate === 0 ? input : graph.dropout(input, { rate, isSpatial });
  };

/** Nothing is left of it in a file; training drops its share. */
export const dropout = noise(false);
/** The same of whole channels. */
export const spatialDropout = noise(true);
