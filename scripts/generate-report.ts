/** The files that come from schemas/report.schema.json: see generate.ts. */
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { generateSpecTypes, type Json } from './generate-spec-types.js';

const banner = '/* Generated from schemas/report.schema.json by `npm run generate`. Do not edit. */';

export async function generateReport(): Promise<Record<string, string>> {
  const schema = JSON.parse(await readFile('schemas/report.schema.json', 'utf8')) as Json;
  const types = (await generateSpecTypes(schema)).replace(/^\/\*.*\*\/$/m, banner);
  return {
    'src/report/schema/report.ts': asReadonly(types),
    'src/report/schema/validator.ts': generateValidator(schema, banner),
  };
}

/** A document is plain data that nobody changes: every member and array of the generated types is readonly. */
export function asReadonly(types: string): string {
  return types
    .replace(/^( {2})([\w$]+\??: )/gm, '$1readonly $2')
    .replace(/(: )((?:\w+|\([^)]*\))\[\]|\[[^\]]*\])(;| \|)/g, '$1readonly $2$3');
}

/** Stops at the first error: a document may come from a stranger, and a list of a million errors helps nobody. */
export function generateValidator(schema: Json, banner: string): string {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, code: { source: true, esm: true } });
  const generate = (standalone as unknown as { default?: typeof standalone }).default ?? standalone;
  const rules = JSON.parse(
    JSON.stringify(schema, (key, value: Json) => (key === 'description' ? undefined : value)),
  ) as object;
  const code = (generate as unknown as (ajv: Ajv2020, validate: unknown) => string)(ajv, ajv.compile(rules));
  const own = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'countCharacters');
  const left = /require\([^)]*\)/.exec(own);
  if (left) throw new Error(`expected no require in the generated validator, found ${left[0]}: replace it here`);
  return `${banner}\n// @ts-nocheck\nconst countCharacters = (text) => [...text].length;\n${own}\n`;
}
