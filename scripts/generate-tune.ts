/** The files that come from schemas/tune.schema.json: see generate.ts. */
import { readFile } from 'node:fs/promises';
import { asReadonly, generateValidator } from './generate-report.js';
import { generateSpecTypes, type Json } from './generate-spec-types.js';

const banner = '/* Generated from schemas/tune.schema.json by `npm run generate`. Do not edit. */';

export async function generateTune(): Promise<Record<string, string>> {
  const schema = JSON.parse(await readFile('schemas/tune.schema.json', 'utf8')) as Json;
  const types = (await generateSpecTypes(schema)).replace(/^\/\*.*\*\/$/m, banner);
  return {
    'src/report/schema/tune.ts': asReadonly(types),
    'src/report/schema/tune-validator.ts': generateValidator(schema, banner),
  };
}
