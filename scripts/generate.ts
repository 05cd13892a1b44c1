/**
 * Writes every file that is generated from a schema or from the table of metrics; `--check` compares instead and fails on drift.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { generateHistory } from './generate-history.js';
import { generateInspection } from './generate-inspection.js';
import { generateMeasurement } from './generate-measurement.js';
import { generateMetricTables, generateSchema } from './generate-metrics.js';
import { generateOperatorTables } from './generate-operator-tables.js';
import { generateOperatorLists } from './generate-operator-lists.js';
import { generateReport } from './generate-report.js';
import { generateTune } from './generate-tune.js';
import { generateSpecTypes, type Json } from './generate-spec-types.js';
import { generateSpecDocument, generateSpecValidator } from './generate-spec-validator.js';

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
await settle(await generateSchema());
const schema = JSON.parse(await readFile('schemas/tinygate.schema.json', 'utf8')) as Json;

await settle({
  'src/spec/schema/spec.ts': await generateSpecTypes(schema),
  'src/spec/schema/validator.ts': generateSpecValidator(schema),
  'src/spec/schema/document.ts': generateSpecDocument(schema),
  ...(await generateReport()),
  ...(await generateMeasurement()),
  ...(await generateInspection()),
  ...(await generateHistory()),
  ...(await generateTune()),
  ...generateOperatorTables(),
});
// Made from what was just written, so loaded only now.
const { generateSpecDocs } = await import('./generate-spec-docs.js');
const { generateSupportTable } = await import('./generate-support-table.js');
const { generateModelTables } = await import('./generate-model-tables.js');
await settle({
  'docs/spec.md': generateSpecDocs(),
  ...(await generateMetricTables()),
  ...(await generateOperatorLists()),
  ...(await generateSupportTable()),
  ...(await generateModelTables()),
});

if (stale.length > 0) {
  console.error(
    `expected generated files to match their schema, found ${stale.join(', ')} stale\n  fix: npm run generate`,
  );
  process.exitCode = 1;
}

async function settle(generated: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(generated)) {
    const current = await readFile(path, 'utf8').catch(() => '');
    if (current === text) continue;
    if (isCheck) {
      stale.push(path);
      continue;
    }
    await writeFile(`${path}.tmp`, text);
    await rename(`${path}.tmp`, path);
    console.log(`wrote ${path}`);
  }
}
