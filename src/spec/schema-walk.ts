/** Finds the part of the spec's schema that describes a place in a spec: what messages and documentation are made of. */
import { pointerTokens, type Json } from './located.js';
import { specSchema } from './schema/document.js';

export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly Json[];
  readonly default?: Json;
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minProperties?: number;
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
  readonly discriminator?: { readonly propertyName: string };
  readonly if?: SchemaNode;
  readonly then?: SchemaNode;
  readonly else?: SchemaNode;
}

const document = specSchema as SchemaNode & { readonly $defs: Readonly<Record<string, SchemaNode>> };

export interface Described {
  /** The key's own words: a sentence and examples. */
  readonly key: SchemaNode;
  /** The type it refers to; its description is a phrase for "expected …". */
  readonly type: SchemaNode;
  /** The forms of which `type` is one, where a key decides. */
  readonly choice?: Choice | null;
}

/** Two forms of a type: with a key, and without it. */
export interface Choice {
  readonly key: string;
  readonly with: SchemaNode;
  readonly without: SchemaNode;
}

export const rootSchema: Described = { key: document, type: document };

export function describe(schema: SchemaNode): Described {
  return { key: schema, type: follow(schema) };
}

function follow(schema: SchemaNode): SchemaNode {
  if (schema.$ref === undefined) return schema;
  const target = document.$defs[schema.$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`internal: the schema refers to ${schema.$ref}, which it does not define`);
  return target;
}

/** The schema of the value at `pointer`, following the variant that `value` chose; undefined below an unknown key. */
export function schemaAt(pointer: string, value: Json): Described | undefined {
  let here: Described | undefined = rootSchema;
  let current: Json | undefined = value;
  for (const token of pointerTokens(pointer)) {
    if (!here) return undefined;
    here = child(here.type, token, current);
    current = memberOf(current, token);
    here &&= chooseForm(here, current);
  }
  return here;
}

function child(schema: SchemaNode, token: string, value: Json | undefined): Described | undefined {
  const chosen = variantOf(schema, value);
  const next =
    propertiesOf(chosen)[token] ??
    (chosen.anyOf ?? []).map((option) => follow(option).properties?.[token]).find((property) => property) ??
    (typeof chosen.additionalProperties === 'object' ? chosen.additionalProperties : undefined) ??
    (/^\d+$/.test(token) ? itemsOf(schema, chosen) : undefined);
  return next && describe(next);
}

/** Of a list, also where the list is another way to write a type. */
function itemsOf(schema: SchemaNode, chosen: SchemaNode): SchemaNode | undefined {
  return [chosen, ...(chosen.anyOf ?? []), ...(schema.else ? [schema.else, ...(schema.else.anyOf ?? [])] : [])]
    .map(follow)
    .find(({ items }) => items)?.items;
}

/** The two forms of a type that depend on whether a key is there; null for any other type. */
export function choiceOf(type: SchemaNode): Choice | null {
  const [key] = type.properties ? [] : (type.if?.required ?? []);
  if (key === undefined || !type.then || !type.else) return null;
  return { key, with: follow(type.then), without: follow(type.else) };
}

function chooseForm({ key, type }: Described, value: Json | undefined): Described {
  const choice = choiceOf(type);
  if (!choice) return { key, type };
  return { key, type: memberOf(value, choice.key) === undefined ? choice.without : choice.with, choice };
}

/** The form with keys of a type that may also be written as a single value; any other type as it is. */
export function objectForm(schema: SchemaNode): SchemaNode {
  return schema.properties === undefined && schema.then ? follow(schema.then) : schema;
}

/** The alternative of a discriminated union that the value's tag names; the schema itself where there is none. */
export function variantOf(union: SchemaNode, value: Json | undefined): SchemaNode {
  const schema = objectForm(union);
  const tag = schema.discriminator?.propertyName;
  if (tag === undefined) return schema;
  const found = memberOf(value, tag);
  return variants(schema).find((variant) => tagValues(variant, tag).some((name) => name === found)) ?? schema;
}

export function variants(schema: SchemaNode): SchemaNode[] {
  return (schema.oneOf ?? []).map(follow);
}

export function tagValues(variant: SchemaNode, tag: string): readonly Json[] {
  const property = propertiesOf(variant)[tag];
  return property?.enum ?? (property?.const === undefined ? [] : [property.const]);
}

/** Whether a value may be written as a percentage, and as a number from 0 to 1. */
export function isShare({ anyOf = [] }: SchemaNode): boolean {
  const options = anyOf.map(follow);
  const hasFraction = options.some(({ maximum, exclusiveMaximum }) => (maximum ?? exclusiveMaximum) === 1);
  const hasPercentage = options.some(({ pattern }) => pattern?.endsWith('%$') === true);
  return (hasFraction && hasPercentage) || options.some(isShare);
}

/** Whether a value may be written as a percentage, but not as a number from 0 to 1: such a number could mean two things. */
export function isPercentageOrValue(schema: SchemaNode): boolean {
  return !isShare(schema) && (schema.else?.anyOf ?? []).some(({ pattern }) => pattern?.endsWith('%$') === true);
}

/** Keys a value of this schema may have; those of every variant where the variant is not known. */
export function propertiesOf(schema: SchemaNode): Readonly<Record<string, SchemaNode>> {
  return (
    schema.properties ??
    Object.fromEntries(variants(schema).flatMap(({ properties = {} }) => Object.entries(properties)))
  );
}

export function memberOf(value: Json | undefined, token: string): Json | undefined {
  if (value === null || value === undefined || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, token) ? (value as Readonly<Record<string, Json>>)[token] : undefined;
}

export function valueAt(value: Json, pointer: string): Json | undefined {
  return pointerTokens(pointer).reduce<Json | undefined>((current, token) => memberOf(current, token), value);
}

/** Every place where a key is allowed, as `compression.distillation`: for keys that were written at the wrong level. */
export function parentsOfKey(key: string): string[] {
  const found: string[] = [];
  const visit = (schema: SchemaNode, path: readonly string[]): void => {
    for (const variant of schema.discriminator ? variants(schema) : [schema]) {
      for (const [name, property] of Object.entries(variant.properties ?? {})) {
        const parent = path.join('.');
        if (name === key && !found.includes(parent)) found.push(parent);
        const choice = choiceOf(follow(property));
        const forms = choice ? [choice.with, choice.without] : [objectForm(follow(property))];
        for (const form of forms) visit(form, [...path, name]);
      }
      if (variant.items) visit(follow(variant.items), [...path.slice(0, -1), `${path.at(-1)}[]`]);
      if (typeof variant.additionalProperties === 'object') {
        visit(follow(variant.additionalProperties), [...path, '<name>']);
      }
    }
  };
  visit(document, []);
  return found;
}
