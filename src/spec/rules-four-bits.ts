import { toPointer } from './located.js';
import { writtenPasses } from './passes.js';
import type { Broken, Context } from './rule.js';

/** Codes of four bits: who rounds to them, and what they cannot keep. */
export function fourBits({ spec }: Context): Broken[] {
  const all = writtenPasses(spec);
  const broken = all.flatMap(({ pointer, passes: { quantization } }): Broken[] =>
    quantization?.mode === 'ptq' && quantization.num_bits === 4
      ? [
          {
            code: 'spec/num-bits-without-training',
            pointer: `${pointer}/quantization/num_bits`,
            message: 'expected mode: qat beside num_bits: 4, found mode: ptq',
            cause:
              'num_bits says what training sees. Without training the type of a file says how many bits its weights have.',
            fix: 'Remove num_bits, and ask for an artifact of type: int4; or use mode: qat with fine_tuning.',
          },
        ]
      : [],
  );
  for (const [name, { file, type, model = 'student' }] of Object.entries(spec.artifacts)) {
    const isClustered = all.some(({ passes, models }) => passes.clustering && models.includes(model));
    if (file !== undefined || type !== 'int4' || !isClustered) continue;
    broken.push({
      code: 'spec/clusters-of-int4',
      pointer: toPointer(['artifacts', name, 'type']),
      message: `expected a type whose kernels keep the clusters of the ${model}, found int4 for artifact '${name}'`,
      cause: 'Clusters are settled on int8 codes; four bits would round them to other ones.',
      fix: 'Use type: int8, or remove clustering: int4 has at most 15 distinct weights in each channel anyway.',
    });
  }
  return broken;
}
