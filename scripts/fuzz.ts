/**
 * Gives targets bytes that are made or changed at random, and tells what was not answered as it should be; `__tests__/fuzz/targets.ts`
 * says what that is.
 *
 *   npm run fuzz -- [--target NAME] [--executions 10000] [--seed 1]
 *
 * Without a target: every target. Findings are written to build/fuzz/, and the exit code is 1.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz } from '../__tests__/fuzz/fuzz.js';
import { targetNames } from '../__tests__/fuzz/targets.js';

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    executions: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
  },
});
const [executions, seed] = [Number(values.executions), Number(values.seed)];
if (!(Number.isInteger(executions) && executions > 0) || !Number.isInteger(seed))
  throw new Error(`expected whole executions above 0 and a whole seed, found ${values.executions} and ${values.seed}`);
const chosen = targetNames.filter((name) => values.target === undefined || values.target === name);
if (chosen.length === 0) throw new Error(`expected a target of ${targetNames.join(', ')}, found ${values.target}`);

let [all, found] = [0, 0];
for (const target of chosen) {
  const before = performance.now();
  const { executions: done, taken, refused, slowestMs, findings } = await fuzz(target, { executions, seed });
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  console.log(
    `${target}, seed ${seed}: ${done} executions in ${seconds} s, ${taken} taken, ${refused} refused, ` +
      `slowest ${slowestMs.toFixed(0)} ms, ${findings.length} findings`,
  );
  all += done;
  found += findings.length;
  for (const { run, kind, error, bytes } of findings) {
    mkdirSync('build/fuzz', { recursive: true });
    const path = `build/fuzz/${target}-${seed}-${run}.bin`;
    writeFileSync(path, bytes);
    console.log(`${path} (${kind}): ${error}`);
  }
}
console.log(`${all} executions, ${found} findings`);
process.exitCode = found > 0 ? 1 : 0;
