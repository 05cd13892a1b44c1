/** Keys of quantisation that stand against each other, or would be read and forgotten. */
import { typesOfQuantization, writtenPasses, writtenPassesOf } from './passes.js';
import { toPointer } from './located.js';
import type { Broken, Context } from './rule.js';
import { hasCodes } from './artifact-types.js';
import { brokenPatterns, patternAt } from './rules-patterns.js';
import type { Budget } from './schema/spec.js';

export function quantization({ spec }: Context): Broken[] {
  return writtenPasses(spec).flatMap((passes) => [
    ...observers(spec, passes),
    ...afterTraining(passes),
    ...bitsOfLayers(spec, passes),
    ...floatLayers(spec, passes),
  ]);
}

type Passes = ReturnType<typeof writtenPasses>[number];

function observers(spec: Context['spec'], own: Passes): Broken[] {
  const { pointer, passes } = own;
  const asked = passes.quantization;
  if (!asked) return [];
  const broken: Broken[] = [];
  const at = (key: string): string => `${pointer}/quantization/${key}`;
  if (asked.percentile !== undefined && asked.observer !== 'percentile') {
    broken.push({
      code: 'spec/percentile-of-no-observer',
      pointer: at('percentile'),
      at: 'key',
      message: `expected observer: percentile beside percentile, found observer: ${asked.observer}`,
      fix: 'Add observer: percentile, or remove percentile.',
    });
  }
  const wide = Object.entries(spec.artifacts).find(
    ([, { file, type, model = 'student' }]) =>
      file === undefined && type === 'int16x8' && writtenPassesOf(spec, model).quantization === asked,
  );
  if (asked.observer === 'kl' && wide) {
    broken.push({
      code: 'spec/observer-of-eight-bits',
      pointer: at('observer'),
      message: `expected min_max, percentile or mse, found kl beside artifact '${wide[0]}' of type int16x8`,
      cause: 'kl asks how well 256 codes tell a distribution, and int16x8 has 65,535.',
      fix: 'Use another observer, or remove that artifact.',
    });
  }
  const hasInt4 = typesOfQuantization(spec, own).includes('int4');
  if (asked.mode === 'qat' && asked.weight_observer !== undefined && !(hasInt4 && asked.num_bits !== 4)) {
    broken.push({
      code: 'spec/observer-of-trained-weights',
      pointer: at('weight_observer'),
      at: 'key',
      message: 'expected mode: ptq beside weight_observer, found mode: qat',
      cause: 'Training settles the codes of every kernel, and nothing is left to round.',
      fix: 'Remove weight_observer, or use mode: ptq.',
    });
  }
  return broken;
}

/** What a training that sees the rounding has done already, or would be undone by. */
function afterTraining({ pointer, passes: { quantization: asked, clustering } }: Passes): Broken[] {
  const keys = (['cross_layer_equalization', 'bias_correction', 'bits', 'rounding'] as const).filter(
    (key) => asked?.[key] !== undefined && asked[key] !== false && asked[key] !== 'nearest',
  );
  return keys.flatMap((key): Broken[] => {
    const here = { pointer: `${pointer}/quantization/${key}`, at: 'key' } as const;
    if (asked?.mode === 'qat') {
      return [
        {
          code: 'spec/correction-of-training',
          ...here,
          message: `expected mode: ptq beside ${key}, found mode: qat`,
          cause:
            'Quantization-aware training fits weights and biases to the codes that ship; they must not move after it.',
          fix: `Remove ${key}, or use mode: ptq.`,
        },
      ];
    }
    if (key !== 'cross_layer_equalization' || !clustering) return [];
    return [
      {
        code: 'spec/equalized-clusters',
        ...here,
        message: `expected no clustering beside ${key}, found clustering`,
        cause: 'Clusters are settled on the codes of each layer, which equalization would scale apart.',
        fix: `Remove ${key}, or clustering.`,
      },
    ];
  });
}

/** Which layers stay float32: of files that have codes. */
function floatLayers(spec: Context['spec'], own: Passes): Broken[] {
  const { pointer, passes } = own;
  const asked = passes.quantization;
  if (asked?.exclude === undefined) return [];
  const at = `${pointer}/quantization/exclude`;
  const wrong = brokenPatterns(at, asked.exclude);
  if (typesOfQuantization(spec, own).some(hasCodes)) return wrong;
  return [
    ...wrong,
    {
      code: 'spec/exclude-of-no-file',
      pointer: at,
      at: 'key',
      message: 'expected an artifact whose layers have codes beside exclude, found no such artifact',
      fix: 'Remove exclude, or add an artifact of type: int8.',
      example: 'int8: { type: int8 }',
    },
  ];
}

/** Which layers have how many bits: of files that are made of the model. */
function bitsOfLayers(spec: Context['spec'], { pointer, passes: { quantization: asked } }: Passes): Broken[] {
  const { artifacts, budgets } = spec;
  const isOf = (model: string): boolean => asked !== undefined && writtenPassesOf(spec, model).quantization === asked;
  const files = Object.entries(artifacts).filter(
    ([, { file, type, model = 'student' }]) => file === undefined && type === 'int4' && isOf(model),
  );
  const patterns = Object.keys(asked?.layer_bits ?? {}).flatMap((pattern) =>
    patternAt(`${pointer}/quantization/layer_bits${toPointer([pattern])}`, pattern),
  );
  // Of a training that sees the rounding, layer_bits says what it sees.
  const keys = (['layer_bits', 'bits'] as const).filter(
    (key) => asked?.[key] !== undefined && !(key === 'layer_bits' && asked.mode === 'qat'),
  );
  if (files.length === 0) {
    const unread = keys.map((key) => ({
      code: 'spec/bits-of-no-file',
      pointer: `${pointer}/quantization/${key}`,
      at: 'key' as const,
      message: `expected an artifact of type: int4, which ${key} is for, found no such artifact`,
      fix: `Remove ${key}, or add an artifact of type: int4.`,
      example: 'int4: { type: int4 }',
    }));
    return [...patterns, ...unread];
  }
  const unlimited =
    asked?.bits !== 'auto' ? [] : files.filter(([name]) => !(budgets ?? []).some((budget) => limits(budget, name)));
  return [
    ...patterns,
    ...unlimited.map(([name]) => ({
      code: 'spec/bits-without-size',
      pointer: `${pointer}/quantization/bits`,
      message: `expected a budget of the size of artifact '${name}', or a size beside auto, found neither`,
      cause: 'Eight bits are best for every layer; only a size says which cannot have them.',
      fix: `Add a budget with metric: size and max, or the size here.`,
      example: 'bits: { auto: { size: 40 kB } }',
    })),
  ];
}

const limits = ({ artifact, metric, max }: Budget, name: string): boolean =>
  artifact === name && metric === 'size' && max !== undefined;
