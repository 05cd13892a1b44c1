/**
 * Writes every file that is generated from a schema; `--check` compares instead and fails on drift.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { generateSpecTypes, type Json } from './generate-spec-types.js';

const schema = JSON.parse(await readFile('schemas/tinygate.schema.json', 'utf8')) as Json;

const generated: Readonly<Record<string, string>> = {
  'src/spec/schema/spec.ts': await generateSpecTypes(schema),
};

const isCheck = process.argv.includes('--check');
const stale: string[] = [];
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
if (stale.length > 0) {
  console.error(`expected generated files to match their schema, found ${stale.join(', ')} stale\n  fix: npm run generate`);
  process.exitCode = 1;
}
