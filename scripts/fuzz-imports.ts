/**
 * Changes model files at random and imports them; see `__tests__/formats/hostile/fuzz.ts`.
 *
 *   npm run fuzz:imports -- [--seconds 60] [--seed 1] [--only saved_model]
 *
 * A file that is neither imported nor refused is written to build/fuzz/, and the exit code is 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzzImports } from '../__tests__/formats/hostile/fuzz.js';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed))
  throw new Error(`expected seconds above 0 and a whole seed, found ${values.seconds} and ${values.seed}`);
const { runs, imported, refused, findings } = await fuzzImports({ seconds, seed, only: values.only });
console.log(`seed ${seed}: ${runs} files, ${imported} imported, ${refused} refused, ${findings.length} findings`);
for (const { run, kind, error, bytes } of findings) {
  mkdirSync('build/fuzz', { recursive: true });
  const path = `build/fuzz/${seed}-${run}.bin`;
  writeFileSync(path, bytes);
  console.log(`${path} (${kind}): ${error}`);
}
process.exitCode = findings.length > 0 ? 1 : 0;
