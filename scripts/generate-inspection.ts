/** The types that come from schemas/inspection.schema.json: see generate.ts. Nothing reads such a document, so there is no validator. */
import { readFile } from 'node:fs/promises';
import { asReadonly } from './generate-report.js';
import { generateSpecTypes, type Json } from './generate-spec-types.js';

const banner = '/* Generated from schemas/inspection.schema.json by `npm run generate`. Do not edit. */';

export async function generateInspection(): Promise<Record<string, string>> {
  const schema = JSON.parse(await readFile('schemas/inspection.schema.json', 'utf8')) as Json;
  const types = (await generateSpecTypes(schema)).replace(/^\/\*.*\*\/$/m, banner);
  return { 'src/measure/schema/inspection.ts': asReadonly(types) };
}
