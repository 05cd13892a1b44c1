/** A located spec against the schema and the rules: a spec with defaults, or every problem at once. */
import { SpecError, type Problem } from '../core/errors.js';
import type { SchemaError } from './echoes.js';
import { explain } from './explain.js';
import { toJson, type Located } from './located.js';
import { checkRules } from './rules.js';
import { validate as matchesSchema } from './schema/validator.js';
import type { Spec } from './schema/spec.js';
import { propertiesOf, rootSchema } from './schema-walk.js';
import { nearest } from './suggest.js';

/** The generated validator: fills defaults in, and leaves its findings on itself. */
interface SchemaValidator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** Throws `SpecError` with every problem, in the order of the file. `workspace` is absolute. */
export function validateSpec(root: Located, workspace: string): Spec {
  const written = toJson(root);
  const spec = structuredClone(written);
  const validator = matchesSchema as unknown as SchemaValidator;
  const isValid = validator(spec);
  const errors = isValid ? [] : (validator.errors ?? []);
  const isObject = root.kind === 'object';
  const problems = [
    ...explain(errors, written, root),
    ...(isObject ? checkRules({ spec: spec as unknown as Spec, written, root, workspace }, faultyParts(errors)) : []),
  ];
  if (problems.length > 0) throw new SpecError(inOrder(problems));
  if (!isValid) throw new Error('internal: the spec does not match its schema and no error says why');
  return spec as unknown as Spec;
}

/** What a rule must not read: the place of each error, the key that is missing, or the key that was misspelt. */
function faultyParts(errors: readonly SchemaError[]): string[] {
  // `if` only says that one of its branches failed, and would make the whole spec faulty.
  const told = errors.filter(({ keyword }) => keyword !== 'if');
  return told.map(({ instancePath, keyword, params }) => {
    if (keyword === 'required') return `${instancePath}/${String(params['missingProperty'])}`;
    if (keyword !== 'additionalProperties' || instancePath !== '') return instancePath;
    const key = String(params['additionalProperty']);
    return `/${nearest(key, Object.keys(propertiesOf(rootSchema.type))) ?? key}`;
  });
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ where }: Problem): [string, number, number] => [
    where?.file ?? '',
    where?.line ?? 0,
    where?.column ?? 0,
  ];
  return [...problems].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return x[0] === y[0] ? x[1] - y[1] || x[2] - y[2] : x[0] < y[0] ? -1 : 1;
  });
}
