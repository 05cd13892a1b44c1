import { toPointer } from './located.js';
import { typesOfQuantization, writtenPasses, type WrittenPasses } from './passes.js';
import type { Broken, Context } from './rule.js';
import { hasCodes } from './artifact-types.js';
import { hasBlocks } from './rules-clustering.js';

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
    const own = all.find(({ passes, models }) => passes.clustering && models.includes(model));
    if (file !== undefined || type !== 'int4' || !own || settlesFourBits(own) || settlesBitsOfLayers(own)) continue;
    broken.push({
      code: 'spec/clusters-of-int4',
      pointer: toPointer(['artifacts', name, 'type']),
      message: `expected a type whose kernels keep the clusters of the ${model}, found int4 for artifact '${name}'`,
      cause: 'Clusters are settled on int8 codes; four bits would round them to other ones.',
      fix: 'Settle them on codes of four bits, with mode: qat and num_bits: 4 under quantization; or use type: int8.',
    });
  }
  broken.push(...all.flatMap((one) => onlyFourBits(spec, one)));
  return [...broken, ...all.filter(settlesFourBits).flatMap(tooManyClusters)];
}

/** Training sees eight bits, and no file has them. */
function onlyFourBits(spec: Context['spec'], own: WrittenPasses): Broken[] {
  const { pointer, passes } = own;
  const { quantization, clustering } = passes;
  // Clusters of int4 are told for themselves.
  if (quantization?.mode !== 'qat' || quantization.num_bits === 4 || quantization.layer_bits || clustering) return [];
  const coded = typesOfQuantization(spec, own).filter(hasCodes);
  if (coded.length === 0 || coded.some((type) => type !== 'int4')) return [];
  return [
    {
      code: 'spec/num-bits-of-no-file',
      pointer: `${pointer}/quantization`,
      at: 'key',
      message:
        'expected num_bits: 4 beside mode: qat, where int4 is the only type of file with codes, found num_bits: 8',
      cause: 'Training would see weights of eight bits, which no file has: each would be rounded anew to four.',
      fix: 'Write num_bits: 4, or layer_bits for single layers; or use mode: ptq.',
    },
  ];
}

const settlesFourBits = ({ passes: { quantization } }: WrittenPasses): boolean =>
  quantization !== undefined && quantization.mode !== 'ptq' && quantization.num_bits === 4;

/** A file of four bits then has them where training saw them alone. */
const settlesBitsOfLayers = ({ passes: { quantization } }: WrittenPasses): boolean =>
  quantization !== undefined && quantization.mode !== 'ptq' && quantization.layer_bits !== undefined;

/** Codes of four bits: −7 to 7. */
const codesOfFourBits = 15;

function tooManyClusters({ pointer, passes: { clustering, quantization } }: WrittenPasses): Broken[] {
  // A codeword is a vector of codes: there are as many as anybody asks for.
  if (!clustering || hasBlocks(clustering)) return [];
  const wide = quantization?.layer_bits ?? {};
  const { number_of_clusters: all } = clustering;
  const numbers: readonly (readonly [string, number])[] = [
    ...(all === undefined ? [] : [['/number_of_clusters', all] as const]),
    ...Object.entries(clustering.layer_clusters ?? {}).flatMap(([pattern, number]) =>
      Object.hasOwn(wide, pattern) && wide[pattern] === 8
        ? []
        : [[`/layer_clusters${toPointer([pattern])}`, number] as const],
    ),
  ];
  return numbers.flatMap(([key, number]): Broken[] =>
    number <= codesOfFourBits
      ? []
      : [
          {
            code: 'spec/clusters-of-four-bits',
            pointer: `${pointer}/clustering${key}`,
            message: `expected at most ${codesOfFourBits} clusters beside num_bits: 4, found ${number}`,
            cause: 'A weight of four bits is one of the 15 codes from -7 to 7.',
            fix: `Lower it to ${codesOfFourBits} or fewer, or use num_bits: 8.`,
          },
        ],
  );
}
