/** Rules about what a student is distilled from, and how. */
import { toPointer } from './located.js';
import { teachersOf } from './models.js';
import { onlineRules } from './rules-online.js';
import { writtenPasses, type WrittenPasses } from './passes.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Spec } from './schema/spec.js';
import { memberOf } from './schema-walk.js';

export const distillationRules: readonly Rule[] = [
  { reads: ['/compression/distillation', '/teacher', '/teachers'], check: needsTeacher },
  { reads: ['/compression/distillation', '/teacher', '/teachers'], check: weightsOfTeachers },
  { reads: ['/teacher', '/teachers'], check: oneOrSeveral },
  { reads: ['/compression/distillation', '/teacher', '/teachers'], check: hintsOfOne },
  { reads: ['/compression'], check: controllersNeedGap },
  { reads: ['/compression/distillation'], check: weightsOfItsLoss },
  ...onlineRules,
];

function needsTeacher({ spec }: Context): Broken[] {
  const { distillation } = spec.compression ?? {};
  if (!distillation || distillation.mode === 'self' || teachersOf(spec).length > 0) return [];
  return [
    {
      code: 'spec/no-teacher',
      pointer: '/compression/distillation',
      at: 'key',
      message: 'expected a teacher to distil from, found no teacher',
      fix: 'Add a teacher, write mode: self to learn from the average of its own weights, or remove distillation.',
      example:
        'teacher: { architecture: resnet8, training: { epochs: 8, learning_rate: { schedule: one_cycle, peak: 0.005 } } }',
    },
  ];
}

function oneOrSeveral({ spec }: Context): Broken[] {
  const { teacher, teachers } = spec;
  if (!teachers) return [];
  const reserved = ['teacher', 'student'].filter((name) => Object.hasOwn(teachers, name));
  return [
    ...(teacher
      ? [
          {
            code: 'spec/two-teachers',
            pointer: '/teachers',
            at: 'key',
            message: 'expected teacher, or teachers with a name for each, found both',
            fix: 'Move the teacher under teachers.',
          } as const,
        ]
      : []),
    ...reserved.map((name): Broken => ({
      code: 'spec/reserved-name',
      pointer: `/teachers/${name}`,
      at: 'key',
      message: `expected a name that no other model has, found a teacher named '${name}'`,
      fix: 'Rename it after what it is.',
    })),
  ];
}

/** What a teacher's layers give is not kept: it is computed for each image. */
function hintsOfOne({ spec }: Context): Broken[] {
  const { hints, mode = 'offline' } = spec.compression?.distillation ?? {};
  if (!hints) return [];
  const broken = { code: 'spec/hints', pointer: '/compression/distillation/hints', at: 'key' } as const;
  const count = teachersOf(spec).length;
  return [
    ...(mode === 'consistent'
      ? []
      : [
          {
            ...broken,
            message: `expected mode: consistent beside hints, found mode: ${mode}`,
            cause: 'What a layer of the teacher gives is computed for each image that the student sees.',
            fix: 'Write mode: consistent, or remove hints.',
          },
        ]),
    ...(count <= 1
      ? []
      : [
          {
            ...broken,
            message: `expected one teacher, whose layers hints name, found ${count}`,
            fix: 'Keep one teacher, or remove hints.',
          },
        ]),
  ];
}

function weightsOfTeachers({ spec }: Context): Broken[] {
  const names = teachersOf(spec).map(({ name }) => name);
  const { weights = {} } = spec.compression?.distillation ?? {};
  const unknown = Object.keys(weights).filter((name) => !names.includes(name));
  if (unknown.length === 0 && names.length === 1 && Object.keys(weights).length > 0)
    return [
      {
        code: 'spec/weights-of-one-teacher',
        pointer: '/compression/distillation/weights',
        at: 'key',
        message: 'expected several teachers beside weights, found one',
        cause: 'Weights are shares of what several teachers say together; of a single one each is the whole.',
        fix: 'Remove weights, or add teachers.',
      },
    ];
  return unknown.map((name) => ({
    code: 'spec/unknown-model',
    pointer: `/compression/distillation${toPointer(['weights', name])}`,
    at: 'key',
    message: `expected names of teachers (${names.join(', ')}), found '${name}'`,
    fix: 'Name a teacher, or remove its weight.',
  }));
}

function controllersNeedGap({ spec }: Context): Broken[] {
  return writtenPasses(spec).flatMap((passes) => controllerNeedsGap(passes, spec));
}

function controllerNeedsGap({ pointer: at, passes: { pruning }, models }: WrittenPasses, spec: Spec): Broken[] {
  const { distillation } = spec.compression ?? {};
  const { controller, weight: written = 0 } = pruning?.sparsity_loss ?? {};
  if (!controller) return [];
  const pointer = `${at}/pruning/sparsity_loss/controller`;
  const { min = 0, max = Infinity } = controller;
  const other = models.find((name) => name !== 'student');
  const broken = { code: 'spec/sparsity-controller', pointer, at: 'key' } as const;
  const cause = 'k follows the gap between the class losses of the student and its teacher.';
  const weight = typeof written === 'number' ? written : written.from;
  return [
    ...(distillation
      ? []
      : [
          {
            ...broken,
            message: 'expected compression.distillation, whose teacher a controller compares with, found no such key',
            cause,
            fix: 'Add distillation and a teacher, or remove the controller: k is then constant.',
          },
        ]),
    ...(other === undefined
      ? []
      : [
          {
            ...broken,
            message: `expected a controller where the student alone is compressed, found it for ${other}`,
            cause: `${cause} A teacher has no teacher.`,
            fix: `Give ${other} settings without a controller under compression.per_model, or remove the controller.`,
          },
        ]),
    ...(typeof written === 'number'
      ? []
      : [
          {
            ...broken,
            message: 'expected a number as weight beside a controller, found from and to',
            cause,
            fix: 'Write the first value of k as weight, or remove the controller.',
          },
        ]),
    ...(min <= weight && weight <= max
      ? []
      : [
          {
            ...broken,
            message: `expected weight from min to max of its controller (${min} to ${max}), found ${weight}`,
            fix: 'Begin with a weight between them, or widen them.',
          },
        ]),
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
