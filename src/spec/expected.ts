/** What a schema expects, and what was found, in words. */
import { stringify } from 'yaml';
import { printable } from './excerpt.js';
import type { Json } from './located.js';
import { describe, tagValues, variants, type Described, type SchemaNode } from './schema-walk.js';

/** Of texts that somebody has to read: spaces, and characters that cannot be seen, say nothing. */
const notBlank = '^[\\s\\S]*[\\p{L}\\p{N}][\\s\\S]*$';

export function expectedPhrase({ type }: Described): string {
  const tag = type.discriminator?.propertyName;
  if (tag !== undefined) {
    const tags = variants(type).flatMap((variant) => tagValues(variant, tag));
    return `${type.description ?? 'an object'} (${tag}: ${tags.map(String).join(' | ')})`;
  }
  if (type.enum) return type.enum.length === 1 ? quote(type.enum[0]) : `one of ${type.enum.map(quote).join(', ')}`;
  if (type.const !== undefined) return quote(type.const);
  switch (type.type) {
    case 'integer':
      return `a whole number${range(type)}`;
    case 'number':
      return `a number${range(type)}`;
    case 'boolean':
      return 'true or false';
    case 'string':
      if (type.pattern === notBlank) return 'text that has a letter or a digit';
      return type.pattern === undefined ? 'text' : (phraseOf(type) ?? `text that matches ${type.pattern}`);
    case 'array':
      return arrayPhrase(type);
    case 'object':
      return objectPhrase(type);
    default:
      return (
        phraseOf(type) ?? type.anyOf?.map((option) => expectedPhrase(describe(option))).join(', or ') ?? 'another value'
      );
  }
}

/** The description of a named type is a phrase; that of a key is a sentence. */
function phraseOf({ description }: SchemaNode): string | undefined {
  return description?.endsWith('.') === false ? description : undefined;
}

function range({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: SchemaNode): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  const low =
    minimum !== undefined
      ? `of at least ${minimum}`
      : exclusiveMinimum !== undefined
        ? `above ${exclusiveMinimum}`
        : '';
  const high =
    maximum !== undefined ? `at most ${maximum}` : exclusiveMaximum !== undefined ? `below ${exclusiveMaximum}` : '';
  const words = [low, high].filter((text) => text !== '');
  return words.length > 0 ? ` ${words.join(' and ')}` : '';
}

/** Of an object without the keys that it needs, what was found is an object, too. */
function objectPhrase({ minProperties, properties }: SchemaNode): string {
  if (minProperties === undefined) return 'an object with keys and values';
  const keys = Object.keys(properties ?? {});
  const known = keys.length > 0 && keys.length <= 8 ? ` (${keys.join(', ')})` : '';
  return `an object with at least ${minProperties === 1 ? 'one key' : `${minProperties} keys`}${known}`;
}

/** The range that a number has to be in, where a number may be written: ` (a number above 0 and at most 10)`. */
export function numberOutside({ type }: Described, found: Json | undefined): string {
  if (typeof found !== 'number') return '';
  const numbers = [type, ...(type.anyOf ?? []), ...(type.else?.anyOf ?? [])]
    .map((option) => describe(option).type)
    .filter((option) => option.type === 'number' || option.type === 'integer');
  const [one, ...others] = numbers;
  if (!one || others.length > 0 || (isWithin(one, found) && (one.type === 'number' || Number.isInteger(found))))
    return '';
  const text = `${one.type === 'integer' ? 'a whole number' : 'a number'}${range(one)}`;
  const highest = one.maximum ?? one.exclusiveMaximum ?? one.minimum ?? one.exclusiveMinimum ?? 0;
  return new RegExp(`(?<![.0-9])${highest}(?![.0-9])`).test(expectedPhrase({ key: type, type })) ? '' : ` (${text})`;
}

function isWithin(
  { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity }: SchemaNode,
  value: number,
): boolean {
  return value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
}

function arrayPhrase({ minItems, maxItems, items }: SchemaNode): string {
  const each = items?.type === undefined ? '' : `, each ${expectedPhrase({ key: items, type: items })}`;
  if (minItems === undefined) return `a list${each}`;
  if (maxItems === undefined) return `a list of at least ${minItems}${each}`;
  return `a list of ${minItems === maxItems ? minItems : `${minItems} to ${maxItems}`}${each}`;
}

/** `text "8"`, `8`, `an object`: a value as it was read, so that a quoted number is told from a number. */
export function foundPhrase(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'an object';
  return typeof value === 'string' && isFinite(Number(value)) ? `the text ${quote(value)}` : quote(value);
}

/** Text in quotes, shortened, and safe to print. */
export function quote(value: Json | undefined): string {
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value !== 'string') return String(value);
  const text = value.length > 60 ? `${value.slice(0, 57)}...` : value;
  return `'${printable(text)}'`;
}

/** The schema's own example as a line of YAML. */
export function exampleLine(key: string | undefined, { key: schema, type }: Described): string | undefined {
  const example = schema.examples?.[0] ?? type.examples?.[0];
  if (example === undefined) return undefined;
  const value = stringify(example, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true })
    .trim()
    .replaceAll('[ ', '[')
    .replaceAll(' ]', ']');
  return key === undefined ? value : `${key}: ${value}`;
}
