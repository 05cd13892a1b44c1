import { operandsOf, pairRole } from '../shared/pair.js';
import { fusedOnly, plain, type TfliteCodec } from '../shared/tflite.js';
import type { Constants, Options } from './op.js';

export const tflite: TfliteCodec<Options, Constants> = {
  ...plain,
  ...fusedOnly,
  builtin: 18,
  optionsType: 21,
  version(op, type, tensor) {
    if (type === 'float32') return 1;
    if (type === 'int16') return 4;
    const scaleOf = (name: string): number => tensor(name).quantization!.scale[0]!;
    const [a, b] = operandsOf(op);
    // Kernels of version 2 cannot multiply by 1 or more.
    return (scaleOf(a) * scaleOf(b)) / scaleOf(op.outputs[0]) >= 1 ? 3 : 2;
  },
  constants: { roleOf: pairRole, commutes: true },
  firstRelease: (version) =>
    version === 4 ? [2, 3, 0] : version === 3 ? [1, 15, 0] : version === 2 ? [1, 14, 0] : [1, 5, 0],
};
