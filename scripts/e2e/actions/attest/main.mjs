import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { glob } from './client.mjs';

const type = process.env['INPUT_PREDICATE-TYPE'] || 'provenance';
const predicate = process.env['INPUT_PREDICATE-PATH'] || null;
const subjects = await glob(process.env['INPUT_SUBJECT-PATH'] ?? '', { dot: true });
if (subjects.length === 0) throw new Error('expected files to sign, found none');
const result = predicate === null ? '' : ` result ${JSON.parse(readFileSync(predicate, 'utf8')).result}`;
for (const file of subjects) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  console.log(`would sign ${basename(file)} ${digest} ${type}${result}`);
}
