/** Rules about the files that are exported or measured. */
import { dirname, isAbsolute, resolve } from 'node:path';
import { hasRanges } from './artifact-types.js';
import { leaves } from './load.js';
import { spanOf, toPointer } from './located.js';
import { teachersOf, unknownModel } from './models.js';
import { compressedModels, writtenPassesOf } from './passes.js';
import type { Broken, Context, Rule } from './rule.js';
import type { Spec } from './schema/spec.js';
import { edgeTypes } from './rules-edge-types.js';
import { memberOf } from './schema-walk.js';

export const artifactRules: readonly Rule[] = [
  { reads: ['/artifacts'], check: madeOrCommitted },
  { reads: ['/artifacts'], check: noReservedName },
  { reads: ['/artifacts'], check: edgeTypes },
  { reads: ['/artifacts'], check: committedInside },
  { reads: ['/measurements'], check: measurementsInside },
  { reads: ['/devices'], check: costsInside },
  { reads: ['/artifacts', '/teacher', '/teachers', '/compression'], check: makeable },
  { reads: ['/artifacts', '/compression'], check: compressible },
  { reads: ['/compression/models', '/teacher', '/teachers'], check: knownModels },
];

function madeOrCommitted({ spec, written }: Context): Broken[] {
  return Object.entries(spec.artifacts).flatMap(([name, { file, type }]): Broken[] => {
    const pointer = toPointer(['artifacts', name]);
    if (file === undefined) {
      if (type !== undefined) return [];
      return [
        {
          code: 'spec/no-type',
          pointer,
          at: 'key',
          message: `expected type, or file, for artifact '${name}', found no such key`,
          fix: 'Say which type of file is made, or which committed file is measured.',
          example: `${name}: { model: student, format: tflite, type: int8 }`,
        },
      ];
    }
    const artifact = memberOf(memberOf(written, 'artifacts'), name);
    return ['model', 'format', 'type', 'input_type', 'output_type', 'names', 'metadata'].flatMap((key): Broken[] =>
      memberOf(artifact, key) === undefined
        ? []
        : [
            {
              code: 'spec/committed-file',
              pointer: `${pointer}/${key}`,
              at: 'key',
              message: `expected no ${key} beside file in artifact '${name}', found one`,
              cause: 'A committed file is measured as it is, not made.',
              fix: `Remove ${key}, or remove file.`,
            },
          ],
    );
  });
}

function noReservedName({ spec }: Context): Broken[] {
  if (!Object.hasOwn(spec.artifacts, 'base')) return [];
  return [
    {
      code: 'spec/reserved-name',
      pointer: '/artifacts/base',
      at: 'key',
      message: "expected a name that budgets do not use for the base commit, found an artifact named 'base'",
      fix: 'Rename the artifact.',
    },
  ];
}

function committedInside(context: Context): Broken[] {
  return Object.entries(context.spec.artifacts).flatMap(([name, { file }]) =>
    file === undefined ? [] : outside(context, toPointer(['artifacts', name, 'file']), file),
  );
}

function measurementsInside(context: Context): Broken[] {
  return (context.spec.measurements ?? []).flatMap((pattern, index) =>
    outside(context, `/measurements/${index}`, pattern),
  );
}

function costsInside(context: Context): Broken[] {
  return Object.entries(context.spec.devices ?? {}).flatMap(([name, { costs }]) =>
    costs === undefined ? [] : outside(context, toPointer(['devices', name, 'costs']), costs),
  );
}

export function outside({ root, workspace }: Context, pointer: string, path: string): Broken[] {
  const span = spanOf(root, pointer);
  const folder = span ? dirname(span.source.path) : workspace;
  if (!isAbsolute(path) && !/^[A-Za-z]:|\\|\0/.test(path) && !leaves(workspace, resolve(folder, path))) return [];
  return [
    {
      code: 'spec/path',
      pointer,
      message: `expected a relative path that stays in the workspace, with forward slashes, found '${path}'`,
      cause: 'A spec may come from a fork, so it cannot name files elsewhere on the machine.',
      fix: 'Use a path inside the repository.',
    },
  ];
}

function makeable({ spec }: Context): Broken[] {
  return Object.entries(spec.artifacts).flatMap(([name, { file, model = 'student', type }]): Broken[] => {
    const pointer = toPointer(['artifacts', name]);
    if (file !== undefined) return [];
    if (model === 'teacher' && !hasTeachers(spec)) {
      return [
        {
          code: 'spec/no-teacher',
          pointer: `${pointer}/model`,
          message: `expected a teacher for artifact '${name}', found no teacher in the spec`,
          fix: 'Add a teacher, or make it an artifact of the student.',
        },
      ];
    }
    const unknown = unknownModel(spec, model, `${pointer}/model`);
    if (unknown.length > 0) return unknown;
    return type === undefined || !hasRanges(type) || writtenPassesOf(spec, model).quantization
      ? []
      : [
          {
            code: 'spec/no-quantization',
            pointer: `${pointer}/type`,
            message: `expected ${quantizedAt(spec, model)}.quantization for the ${type} artifact '${name}', found no such key`,
            fix: `Add quantization under ${quantizedAt(spec, model)}, or use type: float32.`,
            example: 'quantization: { mode: ptq }',
          },
        ];
  });
}

const hasTeachers = (spec: Spec): boolean => teachersOf(spec).length > 0;

const quantizedAt = (spec: Spec, model: string): string =>
  Object.hasOwn(spec.compression?.per_model ?? {}, model) ? `compression.per_model.${model}` : 'compression';

function knownModels({ spec }: Context): Broken[] {
  return (spec.compression?.models ?? []).flatMap((name, index): Broken[] =>
    name !== 'teacher' || hasTeachers(spec)
      ? unknownModel(spec, name, `/compression/models/${index}`)
      : [
          {
            code: 'spec/no-teacher',
            pointer: `/compression/models/${index}`,
            message: 'expected a teacher to compress, found no teacher in the spec',
            fix: 'Add a teacher, or remove it from compression.models.',
          },
        ],
  );
}

/** Where no file is made of what is compressed, a whole block of promises would be read and forgotten. */
function compressible({ spec, written }: Context): Broken[] {
  const block = memberOf(written, 'compression');
  if (block === undefined || Object.keys(block as object).length === 0) return [];
  const made = Object.values(spec.artifacts).filter(({ file }) => file === undefined);
  const models = compressedModels(spec);
  if (made.some(({ model = 'student' }) => models.includes(model))) return [];
  // Any model may be quantized after its training.
  const asked = Object.keys(block as object).filter((key) => key !== 'quantization' && key !== 'models');
  if (asked.length === 0 && made.some(({ type }) => type !== undefined && type !== 'float32')) return [];
  const isCommitted = made.length === 0;
  const compressed = models.join(' or the ');
  return [
    {
      code: 'spec/nothing-to-compress',
      pointer: '/compression',
      at: 'key',
      message: `expected an artifact that is made from the ${compressed}, found ${isCommitted ? 'committed files only' : 'no such artifact'}: compression would change nothing`,
      cause: isCommitted
        ? 'A committed file is measured as it is; sparsity and distinct_codes of it are budgets.'
        : `Compression works on the ${compressed}, as compression.models says.`,
      fix: 'Remove compression, or add an artifact without file; in a spec that extends another, null removes an inherited key.',
      ...(isCommitted ? { example: '{ artifact: NAME, metric: sparsity, min: 80 % }' } : {}),
    },
  ];
}
