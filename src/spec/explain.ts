/**
 * Turns what the generated validator found into problems a person can act on: one per mistake, in the order of the
 * file, each with its place, the source line, what was expected and found, the nearest valid key and an example.
 */
import type { Problem } from '../core/errors.js';
import { excerpt } from './excerpt.js';
import { keyMeant, metricsMeant, sizeMeant, taskMeant } from './common-words.js';
import { guessedKey, guessedValue } from './guessed.js';
import { withoutEchoes, type SchemaError } from './echoes.js';
import { exampleLine, expectedPhrase, foundPhrase, numberOutside, quote } from './expected.js';
import { locate, pointerTokens, toPlace, toPointer, type Json, type Located, type Span } from './located.js';
import {
  describe,
  isPercentageOrValue,
  isShare,
  objectForm,
  parentsOfKey,
  propertiesOf,
  schemaAt,
  tagValues,
  valueAt,
  variantOf,
  variants,
  type Described,
} from './schema-walk.js';
import { nearest } from './suggest.js';

/** `value` is the spec as it was written, before defaults. */
export function explain(errors: readonly SchemaError[], value: Json, root: Located): Problem[] {
  return withoutEchoes(errors, value).map((error) => explainOne(error, value, root));
}

function explainOne(error: SchemaError, value: Json, root: Located): Problem {
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error.instancePath, String(error.params['additionalProperty']), value, root);
    case 'required':
      return missingKey(error.instancePath, String(error.params['missingProperty']), value, root);
    case 'discriminator':
      return unknownVariant(error.instancePath, String(error.params['tag']), value, root);
    default:
      return error.propertyName === undefined
        ? wrongValue(error, value, root)
        : wrongName(error.instancePath, error.propertyName, value, root);
  }
}

function unknownKey(parent: string, key: string, value: Json, root: Located): Problem {
  const pointer = `${parent}${toPointer([key])}`;
  const schema = schemaAt(parent, value);
  const allowed = schema ? Object.keys(propertiesOf(variantOf(objectOf(schema.type), valueAt(value, parent)))) : [];
  const guessed = guessedKey(pointerTokens(parent), key);
  const suggestion = guessed ? undefined : (keyMeant(key, allowed) ?? nearest(key, allowed));
  const fix = guessed ?? unknownKeyFix(parent, key, suggestion, allowed, value);
  const described = suggestion === undefined ? undefined : schemaAt(`${parent}${toPointer([suggestion])}`, value);
  return problem('spec/unknown-key', `expected a key that ${where(parent)} has, found ${quote(key)}`, {
    span: locate(root, pointer, 'key'),
    fix,
    example: described && exampleLine(suggestion, described),
  });
}

/** The alternative that is an object, where a value may be one. */
function objectOf(type: Described['type']): Described['type'] {
  return type.anyOf?.map((option) => describe(option).type).find(({ properties }) => properties) ?? type;
}

function unknownKeyFix(
  parent: string,
  key: string,
  suggestion: string | undefined,
  allowed: readonly string[],
  value: Json,
): string {
  if (key === '<<') return 'Merge keys are not read; use extends to build on another file.';
  const { type, choice } = schemaAt(parent, value) ?? {};
  const union = type && objectForm(type);
  if (choice && union === choice.with && propertiesOf(choice.without)[key])
    return `Keep ${quote(key)} or ${quote(choice.key)}: a model is built, or begins as a file.`;
  const tag = union?.discriminator?.propertyName;
  const owners = union && tag ? variants(union).filter((variant) => variant.properties?.[key]) : [];
  if (tag !== undefined && owners.length > 0) {
    const names = owners.flatMap((variant) => tagValues(variant, tag)).map(String);
    return `${quote(key)} goes with ${tag}: ${names.join(' or ')}.`;
  }
  if (suggestion !== undefined) return `Did you mean ${quote(suggestion)}?`;
  const homes = plainFirst(parentsOfKey(key));
  if (homes.length > 0) return `Move it: ${quote(key)} belongs in ${homes.slice(0, 3).map(home).join(' or ')}.`;
  return `Remove it, or use one of: ${allowed.join(', ')}.`;
}

/** What stands for one model only comes after what stands for all. */
function plainFirst(paths: readonly string[]): string[] {
  const isPlain = (path: string): boolean => !path.includes('<name>');
  return [...paths.filter(isPlain), ...paths.filter((path) => !isPlain(path))];
}

function home(path: string): string {
  return path === '' ? 'the top level' : path;
}

function missingKey(parent: string, key: string, value: Json, root: Located): Problem {
  const pointer = `${parent}${toPointer([key])}`;
  const written = schemaAt(parent, value);
  const union = written && { ...written, type: objectForm(written.type) };
  if (union?.type.discriminator?.propertyName === key) return missingTag(parent, key, union, value, root);
  const schema = schemaAt(pointer, value);
  return problem('spec/missing-key', `expected ${quote(key)} in ${where(parent)}, found no such key`, {
    span: locate(root, parent, 'key'),
    fix: `Add ${quote(key)}${schema?.key.description ? `: ${schema.key.description}` : '.'}`,
    example: schema && exampleLine(key, schema),
  });
}

/** Of the key that says which of several things is described: what the others are is not said by the text about the last of them. */
function missingTag(parent: string, tag: string, union: Described, value: Json, root: Located): Problem {
  const names = variants(union.type)
    .flatMap((variant) => tagValues(variant, tag))
    .map(String);
  const { choice } = union;
  const members = (valueAt(value, parent) ?? {}) as Readonly<Record<string, Json>>;
  const file = choice ? Object.values(members).find(isModelFile) : undefined;
  const [guessed] = Object.keys(members).flatMap((key) => guessedKey(pointerTokens(parent), key) ?? []);
  const other = choice ? `, or ${quote(choice.key)}` : '';
  return problem(
    'spec/missing-key',
    `expected ${quote(tag)} in ${where(parent)}, one of ${names.join(', ')}${other}, found no such key`,
    {
      span: locate(root, parent, 'key'),
      fix: guessed ?? (file === undefined ? `Add ${quote(tag)}: it says what ${where(parent)} is.` : beginsAs(file)),
      example: guessed === undefined && file === undefined ? exampleOf(parent, value) : undefined,
    },
  );
}

function unknownVariant(parent: string, tag: string, value: Json, root: Located): Problem {
  const pointer = `${parent}${toPointer([tag])}`;
  const schema = schemaAt(parent, value);
  const names = schema
    ? variants(objectForm(schema.type))
        .flatMap((variant) => tagValues(variant, tag))
        .map(String)
    : [];
  const found = valueAt(value, pointer);
  const meant = typeof found === 'string' && tag === 'metric' ? metricsMeant(found).map(quote).join(' or ') : '';
  const near = typeof found === 'string' ? nearest(found, names) : undefined;
  const suggestion = meant || (near === undefined ? undefined : quote(near));
  return problem(
    'spec/value',
    `expected ${dotted(pointer)} to be one of ${names.join(', ')}, found ${foundPhrase(found)}`,
    {
      span: locate(root, pointer),
      fix: isModelFile(found) ? beginsAs(found) : suggestion === undefined ? undefined : `Did you mean ${suggestion}?`,
      example: isModelFile(found) ? undefined : exampleOf(parent, value),
    },
  );
}

function wrongName(parent: string, name: string, value: Json, root: Located): Problem {
  return problem(
    'spec/name',
    `expected a name of lower-case letters, digits and single - _ . between them, found ${quote(name)}`,
    {
      span: locate(root, `${parent}${toPointer([name])}`, 'key'),
      fix: 'Rename it; the name becomes a file name.',
      example: exampleOf(parent, value),
    },
  );
}

function wrongValue(error: SchemaError, value: Json, root: Located): Problem {
  const pointer = error.instancePath;
  const schema = schemaAt(pointer, value);
  const found = valueAt(value, pointer);
  const choices = schema?.type.enum ?? (schema?.type.const === undefined ? [] : [schema.type.const]);
  const suggestion =
    typeof found === 'string'
      ? (taskMeant(found, choices) ??
        nearest(
          found,
          choices.filter((choice) => typeof choice === 'string'),
        ))
      : undefined;
  const size = typeof found === 'string' && schema && isSize(schema) ? sizeMeant(found) : undefined;
  const isFile = Boolean(schema?.choice) && isModelFile(found);
  const meant = size === undefined ? wrongValueFix(error.keyword, found, suggestion, schema) : `Did you mean ${size}?`;
  const guessed = fractionMeant(pointer, found) ?? guessedValue(pointerTokens(pointer), found);
  const fix = isFile ? beginsAs(found) : (guessed ?? meant);
  const expected =
    error.keyword === 'uniqueItems'
      ? 'different entries'
      : schema
        ? `${expectedPhrase(schema)}${numberOutside(schema, found)}`
        : 'another value';
  return problem('spec/value', `expected ${dotted(pointer)} to be ${expected}, found ${foundPhrase(found)}`, {
    span: locate(root, pointer),
    fix,
    example: isFile ? undefined : exampleOf(pointer, value),
  });
}

/** A share of the samples stands under a key of its own: `split: { test: 0.2 }` is what many write first. */
function fractionMeant(pointer: string, found: Json | undefined): string | undefined {
  const [, split] = /^\/data\/split\/(test|validation)$/.exec(pointer) ?? [];
  const isFraction = typeof found === 'number' && found > 0 && found < 1;
  const isPercentage = typeof found === 'string' && /^\d+(\.\d+)? *%$/.test(found);
  return split !== undefined && (isFraction || isPercentage)
    ? `Did you mean '${split}_fraction: ${found}'?`
    : undefined;
}

/** Whether a value is the name of a file that models are saved as. */
function isModelFile(value: Json | undefined): value is string {
  return typeof value === 'string' && /\.(h5|hdf5|keras|json|tflite|lite|onnx|pb|pt|pth)$/i.test(value);
}

function beginsAs(file: string): string {
  return `To begin from a file, write model: ${quote(file)}.`;
}

/** Whether a value with a unit of bytes is taken. */
function isSize({ type }: Described): boolean {
  return expectedPhrase({ key: type, type }).includes('KiB');
}

function wrongValueFix(
  keyword: string,
  found: Json | undefined,
  suggestion: string | undefined,
  schema: Described | undefined,
): string | undefined {
  if (keyword === 'uniqueItems') return 'Remove what is written twice.';
  if (suggestion !== undefined) return `Did you mean ${quote(suggestion)}?`;
  if (typeof found === 'number' && found > 1 && schema && isShare(schema.type)) {
    return `Did you mean '${found} %'? A number without % is a fraction: 1 is the whole.`;
  }
  if (typeof found === 'number' && found > 0 && found < 1 && schema && isPercentageOrValue(schema.type)) {
    return `Did you mean '${Number((100 * found).toPrecision(12))} %'? A percentage is written with its % sign.`;
  }
  if (keyword === 'pattern') return schema?.key.description;
  const isQuotedNumber = typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found));
  return isQuotedNumber && schema?.type.type !== 'string' ? 'Remove the quotes.' : undefined;
}

function exampleOf(pointer: string, value: Json): string | undefined {
  const key = pointerTokens(pointer).at(-1);
  const schema = schemaAt(pointer, value);
  return schema && exampleLine(key !== undefined && /^\d+$/.test(key) ? undefined : key, schema);
}

interface Details {
  readonly span: Span;
  readonly fix?: string | undefined;
  readonly cause?: string | undefined;
  readonly example?: string | undefined;
}

/** A located problem; shared with the rules that look at several keys. */
export function problem(code: string, message: string, { span, fix, cause, example }: Details): Problem {
  const shown = [excerpt(span), example === undefined ? '' : `  example: ${example}`].filter((text) => text !== '');
  return {
    code,
    message,
    where: toPlace(span),
    ...(shown.length > 0 ? { excerpt: shown.join('\n') } : {}),
    ...(cause === undefined ? {} : { cause }),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** `teacher.training`, `budgets[2].max`; `the spec` for the root. */
export function where(pointer: string): string {
  return pointer === '' ? 'the spec' : dotted(pointer);
}

function dotted(pointer: string): string {
  if (pointer === '') return 'the spec';
  const text = pointerTokens(pointer).map((token) => (/^\d+$/.test(token) ? `[${token}]` : `.${token}`));
  return text.join('').replace(/^\./, '');
}
