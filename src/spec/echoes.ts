/** What the validator says more than once of one mistake. */
import { keyMeant } from './common-words.js';
import type { Json } from './located.js';
import { describe, schemaAt, valueAt } from './schema-walk.js';
import { nearest } from './suggest.js';

/** The parts of an ajv error that matter here. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

/** Where an object was written and one alternative is an object, what is wrong inside is told, not that all alternatives failed. */
function insteadOfForms(errors: readonly SchemaError[], value: Json): readonly SchemaError[] {
  const failed = errors.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const paths = failed.filter(
    (path) => isOneObject(path, value) && !failed.some((outer) => path.startsWith(`${outer}/`)),
  );
  return errors.filter(
    ({ keyword, instancePath }) =>
      !paths.includes(instancePath) || !['anyOf', 'type', 'const', 'enum'].includes(keyword),
  );
}

function isOneObject(pointer: string, value: Json): boolean {
  const found = valueAt(value, pointer);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  const options = schemaAt(pointer, value)?.type.anyOf?.map((option) => describe(option).type) ?? [];
  return options.filter(({ type }) => type === 'object').length === 1;
}

/**
 * An `anyOf` that fails reports every alternative too, a union without its tag reports it twice, and a required key that
 * is misspelt is both missing and unknown.
 */
export function withoutEchoes(all: readonly SchemaError[], value: Json): SchemaError[] {
  const errors = insteadOfForms(all, value);
  const alternatives = errors.filter((error) => error.keyword === 'anyOf').map((error) => error.instancePath);
  const isInside = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}/`);
  const isMisspelt = ({ instancePath, params }: SchemaError): boolean =>
    errors.some(
      (other) =>
        other.keyword === 'additionalProperties' &&
        other.instancePath === instancePath &&
        nearest(String(other.params['additionalProperty']), [String(params['missingProperty'])]) !== undefined,
    );
  // A union inside a union fails with it.
  const isFirst = (error: SchemaError): boolean =>
    errors.find((other) => other.keyword === 'anyOf' && other.instancePath === error.instancePath) === error;
  // What holds the faulty entry is of the right kind.
  const isOutside = ({ instancePath }: SchemaError): boolean =>
    alternatives.some((other) => other !== instancePath && isInside(other, instancePath));
  // Of the alternatives of an entry in a list of operators one is an object: a key that it does not have is the mistake.
  const isUnknownKeyOfEntry = ({ keyword, instancePath }: SchemaError): boolean =>
    keyword === 'additionalProperties' && /^\/budgets\/\d+\/(allow|deny)\/\d+$/.test(instancePath);
  const hasUnknownKey = (path: string): boolean =>
    errors.some((other) => other.instancePath === path && isUnknownKeyOfEntry(other));
  // With `path` where `file` is meant, the file would be made: of a model and data that nobody thinks of.
  const meansFile = errors.some(
    ({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' &&
      instancePath.startsWith('/artifacts/') &&
      keyMeant(String(params['additionalProperty']), ['file']) !== undefined,
  );
  return errors.filter((error) => {
    if (meansFile && error.keyword === 'required' && error.instancePath === '') return false;
    // `if` only says that one of its branches failed, which says so itself.
    if (error.keyword === 'propertyNames' || error.keyword === 'if') return false;
    if (error.keyword === 'discriminator') return error.params['tagValue'] !== undefined;
    if (error.keyword === 'required' && isMisspelt(error)) return false;
    if (error.keyword === 'anyOf') return isFirst(error) && !isOutside(error) && !hasUnknownKey(error.instancePath);
    if (isUnknownKeyOfEntry(error)) return true;
    return !alternatives.some((outer) => isInside(error.instancePath, outer));
  });
}
