import { fusedOnly, plain, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...fusedOnly,
  builtin: 18,
  optionsType: 21,
  version({ inputs: [a, b], outputs }, type, scaleOf) {
    if (type === 'float32') return 1;
    // Kernels of version 2 cannot multiply by 1 or more.
    return (scaleOf(a) * scaleOf(b!)) / scaleOf(outputs[0]) >= 1 ? 3 : 2;
  },
  firstRelease: (version) => (version === 3 ? [1, 15, 0] : version === 2 ? [1, 14, 0] : [1, 5, 0]),
};
