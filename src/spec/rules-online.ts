/** Rules about teachers that train in the student's steps, and about a student that teaches itself. */
import { canonicalJson } from '../core/digest.js';
import { memberOf } from './schema-walk.js';
import { modelPlaces, teachersOf, type NamedModel } from './models.js';
import { writtenPassesOf } from './passes.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Spec, Training } from './schema/spec.js';

export const onlineRules: readonly Rule[] = [
  { reads: ['/compression/distillation'], check: keysOfItsMode },
  { reads: ['/compression/distillation', '/teacher', '/teachers'], check: teachesItself },
  { reads: ['/compression', ...modelPlaces], check: trainsAlong },
];

const modeOf = ({ compression }: Spec) => compression?.distillation?.mode ?? 'offline';

/** What no mode reads would be believed to count. */
function keysOfItsMode({ spec, written }: Context): Broken[] {
  const own = memberOf(memberOf(written, 'compression'), 'distillation');
  const mode = modeOf(spec);
  const owners = { mutual: 'online', ema: 'self' } as const;
  return (Object.keys(owners) as (keyof typeof owners)[]).flatMap((key): Broken[] =>
    memberOf(own, key) === undefined || mode === owners[key]
      ? []
      : [
          {
            code: 'spec/distillation-mode',
            pointer: `/compression/distillation/${key}`,
            at: 'key',
            message: `expected mode: ${owners[key]}, which ${key} belongs to, found mode: ${mode}`,
            fix: `Write mode: ${owners[key]}, or remove ${key}.`,
          },
        ],
  );
}

function teachesItself({ spec }: Context): Broken[] {
  const [teacher] = teachersOf(spec);
  if (modeOf(spec) !== 'self' || !spec.compression?.distillation || !teacher) return [];
  return [
    {
      code: 'spec/distillation-mode',
      pointer: '/compression/distillation/mode',
      message: `expected no teacher for mode: self, found ${teacher.name}`,
      cause: 'The average of the weights of the student is its teacher then.',
      fix: `Remove ${teacher.name}, or write another mode.`,
    },
  ];
}

function trainsAlong({ spec }: Context): Broken[] {
  const { student } = spec;
  if (modeOf(spec) !== 'online' || !spec.compression?.distillation || !student?.training) return [];
  const { training } = student;
  if (Array.isArray(training)) return [several('student', '/student/training')];
  const frozen: Broken[] =
    training.freeze === undefined
      ? []
      : [
          {
            ...broken('/student/training/freeze', 'key'),
            message: 'expected a student whose every layer is trained for mode: online, found freeze',
            cause: 'Teachers that train along read the images, not what frozen layers make of them.',
            fix: 'Remove freeze, or write mode: consistent.',
          },
        ];
  return [...frozen, ...teachersOf(spec).flatMap((teacher) => trainsWith(teacher, training, spec))];
}

const broken = (pointer: string, at: 'key' | 'value') => ({ code: 'spec/online', pointer, at }) as const;

const several = (name: string, pointer: string): Broken => ({
  ...broken(pointer, 'key'),
  message: `expected one training of the ${name} for mode: online, in which student and teachers are trained together, found a list`,
  fix: 'Write one training, or mode: consistent.',
});

/** One step has one batch and one optimizer; only the learning rate may differ. */
function trainsWith({ name, pointer, model }: NamedModel, student: Training, spec: Spec): Broken[] {
  const { training } = model;
  if (training === undefined)
    return [
      {
        ...broken(pointer, 'key'),
        message: `expected a teacher that can be trained for mode: online, found ${name}, which begins as a file and has no training`,
        cause: 'Without training the weights of an imported model stay as they are in its file.',
        fix: `Add training to ${name} as the student has it, or write mode: consistent.`,
      },
    ];
  if (Array.isArray(training)) return [several(name, `${pointer}/training`)];
  // The learning rate may differ, and what is frozen is told of the student.
  const values = ({ learning_rate: _rate, freeze: _freeze, ...rest }: Training): Readonly<Record<string, unknown>> =>
    rest;
  const [own, others] = [values(training), values(student)];
  const keys = [...new Set([...Object.keys(own), ...Object.keys(others)])].sort();
  const differing = keys.filter((key) => canonicalJson(own[key]) !== canonicalJson(others[key]));
  const { pruning, structured_pruning } = writtenPassesOf(spec, name);
  const pass = pruning ? 'pruning' : structured_pruning ? 'structured_pruning' : null;
  const factors = typeof training.learning_rate === 'number' ? undefined : training.learning_rate.multipliers;
  return [
    ...differing.map((key) => ({
      ...broken(`${pointer}/training/${key}`, 'key'),
      message: `expected ${key} of ${name} to be that of the student for mode: online (${shown(others[key])}), found ${shown(own[key])}`,
      cause: 'Both are trained in the same steps, by one optimizer; only the learning rate may differ.',
      fix: `Write the same ${key} in both.`,
    })),
    ...(training.freeze === undefined
      ? []
      : [
          {
            ...broken(`${pointer}/training/freeze`, 'key'),
            message: `expected every layer of ${name} to be trained for mode: online, found freeze`,
            fix: 'Remove freeze, or write mode: consistent.',
          },
        ]),
    ...(factors === undefined
      ? []
      : [
          {
            ...broken(`${pointer}/training/learning_rate/multipliers`, 'key'),
            message: `expected one learning rate for all layers of ${name} for mode: online, found multipliers`,
            fix: 'Remove multipliers.',
          },
        ]),
    ...(pass === null
      ? []
      : [
          {
            ...broken(pointer, 'key'),
            message: `expected a teacher that is not pruned while it trains for mode: online, found compression of ${name} with ${pass}`,
            cause: 'The steps in which both are trained prune the student alone.',
            fix: `Give ${name} settings without ${pass} under compression.per_model, or write mode: consistent.`,
          },
        ]),
  ];
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));
