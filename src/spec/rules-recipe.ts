/** Named orders of passes: what a name promises has to stand in the spec, and nothing that it would leave out. */
import { writtenPassesOf } from './passes.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Compression } from './schema/spec.js';

export const recipeRules: readonly Rule[] = [
  { reads: ['/compression'], check: passesOfItsName },
  { reads: ['/compression'], check: teacherLast },
];

type Pass = 'pruning' | 'clustering' | 'quantization' | 'distillation';
type Named = Exclude<NonNullable<Compression['recipe']>, 'joint'>;

/** Passes that a name has, and those that another name would have. */
const passesOfName: Readonly<Record<Named, { readonly has: readonly Pass[]; readonly lacks: readonly Pass[] }>> = {
  pqat: { has: ['pruning', 'quantization'], lacks: ['clustering'] },
  cqat: { has: ['clustering', 'quantization'], lacks: ['pruning'] },
  pcqat: { has: ['pruning', 'clustering', 'quantization'], lacks: [] },
  prune_qat_distill: { has: ['pruning', 'quantization', 'distillation'], lacks: [] },
};

function passesOfItsName({ spec }: Context): Broken[] {
  const recipe = spec.compression?.recipe ?? 'joint';
  if (recipe === 'joint') return [];
  const passes = { ...writtenPassesOf(spec, 'student'), distillation: spec.compression?.distillation };
  const { has, lacks } = passesOfName[recipe];
  const broken = { code: 'spec/recipe', pointer: '/compression/recipe' } as const;
  const missing = has.filter((pass) => passes[pass] === undefined);
  const extra = lacks.filter((pass) => passes[pass] !== undefined);
  const mode = passes.quantization?.mode;
  return [
    ...missing.map((pass) => ({
      ...broken,
      message: `expected ${pass} of the student, which recipe: ${recipe} has, found no such key`,
      fix: `Add ${pass}, or use recipe: joint.`,
    })),
    ...extra.map((pass) => ({
      ...broken,
      message: `expected no ${pass} of the student, which recipe: ${recipe} lacks, found it`,
      fix: `Remove ${pass}, or use recipe: ${recipe === 'pqat' || recipe === 'cqat' ? 'pcqat' : 'joint'}.`,
    })),
    ...(mode === undefined || mode === 'qat'
      ? []
      : [
          {
            ...broken,
            message: `expected mode: qat under quantization of the student, which recipe: ${recipe} has, found mode: ${mode}`,
            fix: 'Write mode: qat, or use recipe: joint.',
          },
        ]),
  ];
}

/** What reads the teacher before it counts would read nothing. */
function teacherLast({ spec }: Context): Broken[] {
  const { recipe = 'joint', distillation } = spec.compression ?? {};
  if (!distillation) return [];
  const at = '/compression/distillation';
  if (recipe !== 'prune_qat_distill')
    return distillation.begin_step === undefined
      ? []
      : [
          {
            code: 'spec/recipe',
            pointer: `${at}/begin_step`,
            at: 'key',
            message: `expected recipe: prune_qat_distill, which begin_step belongs to, found recipe: ${recipe}`,
            fix: 'Write recipe: prune_qat_distill under compression, or remove begin_step.',
          },
        ];
  const { controller } = writtenPassesOf(spec, 'student').pruning?.sparsity_loss ?? {};
  const cause =
    'With recipe: prune_qat_distill the student is trained by the labels alone; its teacher comes in fine-tuning.';
  return [
    ...(distillation.mode === 'online'
      ? [
          {
            code: 'spec/recipe',
            pointer: `${at}/mode`,
            message: 'expected a teacher that is trained before, for recipe: prune_qat_distill, found mode: online',
            cause,
            fix: 'Use mode: offline or consistent, or recipe: joint.',
          },
        ]
      : []),
    ...(distillation.hints
      ? [
          {
            code: 'spec/recipe',
            pointer: `${at}/hints`,
            at: 'key' as const,
            message: 'expected no hints beside recipe: prune_qat_distill, found them',
            cause: `${cause} Hints are of the training.`,
            fix: 'Remove hints, or use recipe: joint.',
          },
        ]
      : []),
    ...(controller
      ? [
          {
            code: 'spec/recipe',
            pointer: '/compression/recipe',
            message: 'expected recipe: joint beside a controller of sparsity_loss, found recipe: prune_qat_distill',
            cause: `${cause} The controller compares with the teacher while it prunes.`,
            fix: 'Remove the controller, or use recipe: joint.',
          },
        ]
      : []),
  ];
}
