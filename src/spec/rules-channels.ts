/** Rules about the channels that leave a model. */
import { artifactTypes, typesBySize } from './artifact-types.js';
import { writtenModels } from './models.js';
import type { WrittenPasses } from './passes.js';
import type { Broken } from './rule.js';
import { toPointer } from './located.js';
import { brokenPatterns, patternAt } from './rules-patterns.js';
import type { Spec } from './schema/spec.js';

export function structuredPruning(spec: Spec, { pointer, passes, models }: WrittenPasses): Broken[] {
  const { structured_pruning: written, fine_tuning } = passes;
  if (!written) return [];
  const key = `${pointer}/structured_pruning`;
  const broken = [...brokenPatterns(`${key}/exclude`, written.exclude), ...keepsWholeBlocks(key, passes)];
  const { latency, mac_costs: costs, policy = 'importance' } = written;
  const costly = latency !== undefined ? 'latency' : policy === 'latency' ? 'policy' : null;
  for (const pattern of Object.keys(costs ?? {}))
    broken.push(...patternAt(`${key}/mac_costs${toPointer([pattern])}`, pattern));
  if (costly !== null && costs === undefined)
    broken.push({
      code: 'spec/no-costs',
      pointer: `${key}/${costly}`,
      at: 'key',
      message: `expected mac_costs beside ${costly === 'policy' ? 'policy: latency' : costly}, found no such key`,
      cause: 'How long a layer takes depends on the kernels of the target, of which the model tells nothing.',
      fix: 'Say what a multiply-accumulate costs there, by patterns of layers.',
      example: "mac_costs: { '*': 1, '*/depthwise': 4 }",
    });
  if (costly === null && costs !== undefined)
    broken.push({
      code: 'spec/no-costs',
      pointer: `${key}/mac_costs`,
      at: 'key',
      message: 'expected latency or policy: latency beside mac_costs, found neither',
      fix: 'Limit latency, write policy: latency, or remove mac_costs.',
    });
  if ([written.parameters, written.macs, written.size, written.arena, latency].every((limit) => limit === undefined))
    broken.push({
      code: 'spec/no-limit',
      pointer: key,
      at: 'key',
      message: 'expected parameters, macs, size, arena or latency, to which channels are removed, found no such key',
      fix: 'Say how much the model may have.',
      example: "structured_pruning: { macs: '50 %' }",
    });
  const narrowed = writtenModels(spec).filter(({ name }) => models.includes(name));
  const ofFile = written.arena === undefined ? (written.size === undefined ? null : 'size') : 'arena';
  if (ofFile !== null) broken.push(...narrowed.flatMap(({ name }) => fileOf(spec, name, `${key}/${ofFile}`, ofFile)));
  return broken.concat(
    narrowed.flatMap(({ name, pointer: place, model }): Broken[] => {
      const trainings = [model.training ?? []].flat().length;
      const beginsWithWeights = 'model' in model || model.weights !== undefined;
      const before = written.after_training ?? (beginsWithWeights ? 0 : 1);
      if (before < trainings || (before === trainings && fine_tuning)) return [];
      const found = before === 0 ? 'no training' : `${trainings} in all and ${before} before`;
      return [
        {
          code: 'spec/no-training',
          pointer: written.after_training === undefined ? key : `${key}/after_training`,
          at: 'key',
          message: `expected a training of the ${name} after its channels are removed, found ${found}`,
          cause: 'What a removed channel told the next layer is lost until the rest is trained on.',
          fix: `Give ${place.slice(1).replaceAll('/', '.')}.training a list with one training more.`,
          example: 'training: [{ epochs: 5, learning_rate: 0.002 }, { epochs: 10, learning_rate: 0.001 }]',
        },
      ];
    }),
  );
}

/** Zeros in a pattern need channels in whole blocks, and channels leave before the last kernels are pruned. */
function keepsWholeBlocks(pointer: string, { structured_pruning, pruning }: WrittenPasses['passes']): Broken[] {
  const { sparsity_m_by_n: groups, block_size: blocks } = pruning ?? {};
  const [of, sizes] = groups ? (['sparsity_m_by_n', [groups[1]]] as const) : (['block_size', blocks ?? []] as const);
  const multiple = structured_pruning?.multiple_of ?? 8;
  const size = sizes.find((one) => multiple % one !== 0);
  if (size === undefined) return [];
  return [
    {
      code: 'spec/blocks-of-channels',
      pointer: structured_pruning?.multiple_of === undefined ? pointer : `${pointer}/multiple_of`,
      at: 'key',
      message: `expected multiple_of to be a multiple of ${size}, the blocks of ${of}, found ${multiple}`,
      cause: 'Layers that lose channels would no longer have whole blocks of them.',
      fix: `Write multiple_of: ${size * Math.ceil(multiple / size)}.`,
    },
  ];
}

/** A limit of a file needs one, and a limit of its memory one that TensorFlow Lite Micro runs. */
function fileOf(spec: Spec, model: string, pointer: string, key: 'size' | 'arena'): Broken[] {
  const types = Object.values(spec.artifacts).flatMap((one) =>
    'file' in one || (one.model ?? 'student') !== model ? [] : [one.type ?? 'float32'],
  );
  const smallest = typesBySize.find((type) => types.includes(type));
  const broken = { code: 'spec/no-file', pointer, at: 'key' } as const;
  if (smallest === undefined)
    return [
      {
        ...broken,
        message: `expected an artifact of the ${model}, whose ${key} is limited, found no such artifact`,
        fix: `Add an artifact with model: ${model}, or limit parameters or macs.`,
      },
    ];
  const { refusedByMicro } = artifactTypes[smallest];
  if (key === 'size' || refusedByMicro === null) return [];
  return [
    {
      ...broken,
      message: `expected an artifact that TensorFlow Lite Micro runs, whose arena is limited, found type ${smallest} as the smallest of the ${model}`,
      cause: refusedByMicro,
      fix: 'Add an artifact of type int8, or limit macs.',
    },
  ];
}
