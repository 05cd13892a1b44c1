/**
 * Kills the short example (SIGKILL, with all its threads) at random points, goes on from there, and holds what it leaves at last to a
 * run that nobody disturbed: the same files to the byte, the same numbers. After each kill what was written before is there as it
 * was, and nothing is half written.
 *
 *   npm run prove:kills [-- --points 50] [--seed 1]
 *
 * A run is killed again and again until it ends; then the next begins in an empty folder, until there were as many kills.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { seededRandom } from '../../src/core/random.js';
import { parseReport } from '../../src/report/json.js';
import { inspectTflite } from '../../src/measure/inspect.js';

const { values } = parseArgs({
  options: { points: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const [points, seed] = [Number(values.points), Number(values.seed)];
if (!(Number.isInteger(points) && points > 0) || !Number.isInteger(seed))
  throw new Error(`expected whole points above 0 and a whole seed, found ${values.points} and ${values.seed}`);
const random = seededRandom(seed, 'kills');
const root = fileURLToPath(new URL('../..', import.meta.url));
const command = ['--import', 'tsx', 'src/cli/index.ts', 'run', 'examples/fashion-mnist/tinygate.short.yml', '--quiet'];

/** @param killAfterMs null: nobody disturbs it. @returns the exit code, or null where it was killed */
function example(folder: string, killAfterMs: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [...command, '--out', folder], { cwd: root, detached: true, stdio: 'ignore' });
  const timer = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), killAfterMs ?? 2 ** 31 - 1);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every file below a folder but temporary ones, which nobody reads. */
function filesOf(folder: string): Map<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.tmp'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(names.map((name) => [name.slice(folder.length + 1), readFileSync(name)]));
}

/** @throws where a file is in its place and not whole */
function requireWhole(files: ReadonlyMap<string, Buffer>): void {
  for (const [name, bytes] of files) {
    if (/\.bin(\.partial)?$/.test(name)) {
      // As src/pipeline/cache.ts writes them: the digest of what follows.
      if (sha256(bytes.subarray(32)) !== bytes.subarray(0, 32).toString('hex')) throw new Error(`${name} is damaged`);
    } else if (name.endsWith('.tflite')) inspectTflite(bytes);
    else if (name === 'report.json') parseReport(bytes, name);
  }
}

/** Finished stages stay as they are; what is not finished is there, or a later one, or its stage is finished. */
function requireKept(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>): void {
  for (const [name, bytes] of before) {
    const now = after.get(name);
    const isKept = name.endsWith('.partial')
      ? now !== undefined || after.has(name.slice(0, -'.partial'.length))
      : name.endsWith('.bin')
        ? now?.equals(bytes) === true
        : now !== undefined;
    if (!isKept) throw new Error(`${name} was there before, and is lost`);
  }
}

/** What does not depend on when and where it was made. */
function resultOf(folder: string): unknown {
  const files = filesOf(folder);
  const { artifacts, budgets, invariants, verdict, spec } = parseReport(files.get('report.json')!, 'report.json');
  const digests = [...files].filter(([name]) => name.endsWith('.tflite')).map(([name, bytes]) => [name, sha256(bytes)]);
  return { artifacts, budgets, invariants, verdict, spec, digests: digests.sort() };
}

const work = mkdtempSync(join(tmpdir(), 'tinygate-kills-'));
try {
  const reference = join(work, 'reference');
  const started = performance.now();
  const expectedCode = await example(reference, null);
  const wholeMs = performance.now() - started;
  const expected = resultOf(reference);
  console.log(`undisturbed: exit code ${expectedCode} after ${(wholeMs / 1000).toFixed(1)} s`);
  let [kills, runs] = [0, 0];
  while (kills < points) {
    const folder = join(work, `run-${runs}`);
    runs++;
    let before = filesOf(folder);
    for (;;) {
      const isDisturbed = kills < points;
      const code = await example(folder, isDisturbed ? random.uniform() * wholeMs : null);
      const after = filesOf(folder);
      requireWhole(after);
      requireKept(before, after);
      before = after;
      if (code !== null) {
        if (code !== expectedCode) throw new Error(`run ${runs}: expected exit code ${expectedCode}, found ${code}`);
        break;
      }
      kills++;
      console.log(`run ${runs}, kill ${kills}: ${after.size} files are there, all of them whole`);
    }
    if (!isDeepStrictEqual(resultOf(folder), expected))
      throw new Error(`run ${runs}: expected the files and numbers of the undisturbed run, found others in ${folder}`);
    console.log(`run ${runs} ended with the files and numbers of the undisturbed run`);
    rmSync(folder, { recursive: true });
  }
  console.log(`${kills} kills in ${runs} runs: nothing lost, the same results`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
