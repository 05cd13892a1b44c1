/** The files that come from schemas/measurement.schema.json: see generate.ts. */
import { readFile } from 'node:fs/promises';
import { asReadonly, generateValidator } from './generate-report.js';
import { generateSpecTypes, type Json } from './generate-spec-types.js';

const banner = '/* Generated from schemas/measurement.schema.json by `npm run generate`. Do not edit. */';

export async function generateMeasurement(): Promise<Record<string, string>> {
  const schema = JSON.parse(await readFile('schemas/measurement.schema.json', 'utf8')) as Readonly<
    Record<string, Json>
  >;
  // That something must be measured is for the validator: as a type it would admit any key.
  const { anyOf: _, ...members } = schema;
  const types = (await generateSpecTypes(members)).replace(/^\/\*.*\*\/$/m, banner);
  return {
    'src/measure/schema/measurement.ts': asReadonly(types),
    'src/measure/schema/validator.ts': generateValidator(schema, banner),
  };
}
