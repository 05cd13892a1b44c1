/** The files that come from schemas/history.schema.json: see generate.ts. */
import { readFile } from 'node:fs/promises';
import { asReadonly, generateValidator } from './generate-report.js';
import { generateSpecTypes, type Json } from './generate-spec-types.js';

const banner = '/* Generated from schemas/history.schema.json by `npm run generate`. Do not edit. */';

export async function generateHistory(): Promise<Record<string, string>> {
  const schema = JSON.parse(await readFile('schemas/history.schema.json', 'utf8')) as Json;
  const types = (await generateSpecTypes(schema)).replace(/^\/\*.*\*\/$/m, banner);
  return {
    'src/report/schema/history.ts': asReadonly(types),
    'src/report/schema/history-validator.ts': generateValidator(schema, banner),
  };
}
