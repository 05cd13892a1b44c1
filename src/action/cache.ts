/** Keeps finished stages in the runner's cache, so that a change that touches one stage trains only that. */
import { join } from 'node:path';
import { inputsDigest } from '../pipeline/inputs-digest.js';
import { limits, within } from '../platform/deadline.js';
import { isTrainable, type Plan } from '../spec/plan.js';
import type { Inputs } from './inputs.js';
import type { Runner } from './runner.js';

/** Stages are addressed by what they depend on, so an older cache is never wrong, only less useful. */
export async function withCache<T>(
  { commands, env }: Runner,
  { cache: isWanted }: Inputs,
  plan: Plan,
  workDir: string,
  work: () => Promise<T>,
): Promise<T> {
  const isThere = env['ACTIONS_RESULTS_URL'] !== undefined || env['ACTIONS_CACHE_URL'] !== undefined;
  if (!isWanted || !isTrainable(plan) || !isThere) return work();
  const cache = await import('@actions/cache');
  const folder = join(workDir, 'cache');
  const prefix = `tinygate-${plan.name}-`;
  const key = `${prefix}${(await inputsDigest(plan)).slice(0, 32)}`;
  const restored = await cache.restoreCache([folder], key, [prefix]).catch((error: unknown) => {
    commands.warning(`cache: not restored: ${String(error)}. Every stage is made.`);
    return undefined;
  });
  commands.info(restored === undefined ? 'cache: nothing to restore' : `cache: restored ${restored}`);
  const result = await work();
  if (restored !== key) {
    await within(limits.store, () => cache.saveCache([folder], key)).catch((error: unknown) => {
      commands.warning(`cache: not saved: ${String(error)}`);
    });
  }
  return result;
}
