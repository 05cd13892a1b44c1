/** Runs a target on what a seed makes: the same seed, the same bytes in the same order. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/core/random.js';
import { targets, type Made, type Target, type TargetName } from './targets.js';

export interface Finding {
  readonly target: TargetName;
  /** Which bytes of the seed, or the file of the corpus. */
  readonly run: number | string;
  readonly kind: string;
  readonly error: string;
  readonly bytes: Uint8Array;
}

export interface Fuzzed {
  readonly executions: number;
  readonly taken: number;
  readonly refused: number;
  readonly slowestMs: number;
  readonly findings: readonly Finding[];
}

/** Above it a target hangs, as far as a person can tell. */
const deadlineMs = 20_000;
/** More are not told. */
const mostFindings = 20;
/** What once was a finding, a folder for each target and a file for each: `<kind>.<anything>`. */
const corpus = '__tests__/fuzz/corpus';

export async function fuzz(
  target: TargetName,
  { executions, seed }: { readonly executions: number; readonly seed: number },
): Promise<Fuzzed> {
  const opened: Target = await targets[target]();
  let [done, taken, refused, slowestMs] = [0, 0, 0, 0];
  const findings: Finding[] = [];
  const attempt = async ({ bytes, kind, given }: Made, run: Finding['run']): Promise<void> => {
    done++;
    const before = performance.now();
    const error = await opened.attempt(bytes, kind, given).then(
      (outcome) => {
        if (outcome === 'taken') taken++;
        else refused++;
        return null;
      },
      (thrown: unknown) => (thrown as Error).stack ?? String(thrown),
    );
    const tookMs = performance.now() - before;
    slowestMs = Math.max(slowestMs, tookMs);
    const found = error ?? (tookMs > deadlineMs ? `took ${Math.round(tookMs)} ms` : null);
    if (found !== null) findings.push({ target, run, kind, error: found, bytes });
  };
  try {
    for (const { name, kind, bytes } of keptOf(target)) await attempt({ bytes, kind }, name);
    for (let run = 0; run < executions && findings.length < mostFindings; run++) {
      await attempt(await opened.make(seededRandom(seed, `fuzz/${target}/${run}`), run), run);
    }
  } finally {
    await opened.close?.();
  }
  return { executions: done, taken, refused, slowestMs, findings };
}

function keptOf(
  target: TargetName,
): readonly { readonly name: string; readonly kind: string; readonly bytes: Buffer }[] {
  const folder = join(corpus, target);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, kind: name.split('.')[0]!.replaceAll('_', ' '), bytes: readFileSync(join(folder, name)) }));
}
