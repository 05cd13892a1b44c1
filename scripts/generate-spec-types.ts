/** The TypeScript types of a spec, generated from its JSON Schema: see generate.ts. */
import { compile } from 'json-schema-to-typescript';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const banner = '/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */';

/** Types of a spec as it is written in a file, before defaults. */
export async function generateSpecTypes(schema: Json): Promise<string> {
  return compile(simplify(schema) as Parameters<typeof compile>[0], 'Spec', {
    bannerComment: banner,
    additionalProperties: false,
    style: { printWidth: 120, singleQuote: true, trailingComma: 'all' },
  });
}

/**
 * json-schema-to-typescript makes a new type of every `$ref` that has siblings (a description, a default) and a tuple
 * for every possible length of a bounded array; here a `$ref` keeps only its description, and only fixed lengths stay.
 */
function simplify(schema: Json): Json {
  if (isArray(schema)) return schema.map(simplify);
  if (schema === null || typeof schema !== 'object') return schema;
  // json-schema-to-typescript reads no conditions: a type that depends on one has either form.
  const { then: first, else: second } = schema;
  if (first !== undefined && second !== undefined) return { anyOf: [simplify(first), simplify(second)] };
  const hasFixedLength = schema['minItems'] !== undefined && schema['minItems'] === schema['maxItems'];
  const { $ref, description } = schema;
  if ($ref !== undefined) return { ...(description === undefined ? {} : { description }), allOf: [{ $ref }] };
  const kept = Object.entries(schema).filter(([key]) => hasFixedLength || (key !== 'minItems' && key !== 'maxItems'));
  return Object.fromEntries(kept.map(([key, value]) => [key, simplify(value)]));
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
