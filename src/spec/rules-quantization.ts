/** Keys of quantisation that stand against each other, or would be read and forgotten. */
import { writtenPasses } from './passes.js';
import type { Broken, Context } from './rule.js';

export function quantization({ spec }: Context): Broken[] {
  return writtenPasses(spec).flatMap((passes) => observers(spec, passes));
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
