/** Rules about what a student is distilled from, and how. */
import type { Broken, Context, Rule } from './rule.js';
import { memberOf } from './schema-walk.js';

export const distillationRules: readonly Rule[] = [
  { reads: ['/compression/distillation', '/teacher'], check: needsTeacher },
  { reads: ['/compression/distillation'], check: weightsOfItsLoss },
];

function needsTeacher({ spec }: Context): Broken[] {
  if (!spec.compression?.distillation || spec.teacher) return [];
  return [
    {
      code: 'spec/no-teacher',
      pointer: '/compression/distillation',
      at: 'key',
      message: 'expected a teacher to distil from, found no teacher',
      fix: 'Add a teacher, or remove distillation.',
      example:
        'teacher: { architecture: resnet8, training: { epochs: 8, learning_rate: { schedule: one_cycle, peak: 0.005 } } }',
    },
  ];
}

/** Weights that no term reads would be believed to count. */
function weightsOfItsLoss({ spec, written }: Context): Broken[] {
  const { loss } = spec.compression?.distillation ?? {};
  const own = memberOf(memberOf(written, 'compression'), 'distillation');
  return (['dkd', 'dist'] as const).flatMap((name): Broken[] =>
    loss === name || memberOf(own, name) === undefined
      ? []
      : [
          {
            code: 'spec/distillation-loss',
            pointer: `/compression/distillation/${name}`,
            at: 'key',
            message: `expected loss: ${name}, whose terms ${name} weighs, found loss: ${loss ?? 'hinton'}`,
            fix: `Write loss: ${name}, or remove ${name}.`,
          },
        ],
  );
}
