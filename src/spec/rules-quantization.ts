/** Keys of quantisation that stand against each other, or would be read and forgotten. */
import { writtenPasses } from './passes.js';
import type { Broken, Context } from './rule.js';

export function quantization({ spec }: Context): Broken[] {
  return writtenPasses(spec).flatMap((passes) => [...observers(spec, passes), ...afterTraining(passes)]);
}

type Passes = ReturnType<typeof writtenPasses>[number];

function observers(
  { artifacts }: Context['spec'],
  { pointer, passes: { quantization: asked }, models }: Passes,
): Broken[] {
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
  const wide = Object.entries(artifacts).find(
    ([, { file, type, model = 'student' }]) => file === undefined && type === 'int16x8' && models.includes(model),
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
  return broken;
}

/** What a training that sees the rounding has done already, or would be undone by. */
function afterTraining({ pointer, passes: { quantization: asked, clustering } }: Passes): Broken[] {
  const keys = (['cross_layer_equalization', 'bias_correction'] as const).filter((key) => asked?.[key] === true);
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
