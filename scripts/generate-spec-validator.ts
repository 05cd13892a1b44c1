/**
 * The spec's validator as plain code, so that `tinygate validate` need not load and run a schema compiler: see
 * generate.ts. The schema itself is written beside it, for the text of messages.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import type { Json } from './generate-spec-types.js';

const header = '/* Generated from schemas/tinygate.schema.json by `npm run generate`. Do not edit. */';

export function generateSpecValidator(schema: Json): string {
  const ajv = new Ajv2020({
    allErrors: true,
    // A reference is a call: a quarter less code to load at each start.
    inlineRefs: false,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    useDefaults: true,
    code: { source: true, esm: true },
  });
  const validate = ajv.compile(withoutProse(schema) as object);
  const code = asFunction(standalone)(ajv, validate);
  return `${header}\n// @ts-nocheck\n${withImports(code)}`;
}

export function generateSpecDocument(schema: Json): string {
  return `${header}\nexport const specSchema = ${JSON.stringify(schema, null, 1)} as const;\n`;
}

/** The CommonJS helpers that ajv's code asks for, replaced by functions of ours. */
function withImports(code: string): string {
  const replaced = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'countCharacters')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'isDeepStrictEqual');
  const left = /require\([^)]*\)/.exec(replaced);
  if (left) throw new Error(`expected no require in the generated validator, found ${left[0]}: replace it here`);
  return `import { isDeepStrictEqual } from 'node:util';\n\nconst countCharacters = (text) => [...text].length;\n${replaced}\n`;
}

/** Descriptions and examples decide nothing; the document beside the validator has them. */
function withoutProse(schema: Json, isNames = false): Json {
  if (Array.isArray(schema)) return schema.map((item: Json) => withoutProse(item));
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isNames || (key !== 'description' && key !== 'examples' && key !== 'title'))
      .map(([key, value]) => [key, withoutProse(value, !isNames && (key === 'properties' || key === '$defs'))]),
  );
}

/** ajv's module is CommonJS with a default export inside. */
function asFunction(module: unknown): (ajv: Ajv2020, validate: unknown) => string {
  const inner = (module as { default?: unknown }).default ?? module;
  if (typeof inner !== 'function') throw new Error('expected ajv to export its standalone code generator');
  return inner as (ajv: Ajv2020, validate: unknown) => string;
}
