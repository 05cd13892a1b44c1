import { digestValue } from '../../core/digest.js';
import { SpecError } from '../../core/errors.js';
import { loadSpec, type LoadedSpec } from '../../spec/load.js';
import { locate, toJson, toPlace } from '../../spec/located.js';
import { resolvePlan, type Overrides } from '../../spec/resolve.js';
import { planTune } from '../../spec/tune-plan.js';
import { validateSpec } from '../../spec/validate.js';
import { findWorkspace } from '../../spec/workspace.js';
import { drawTrials, type Trial } from './draw-trials.js';
import type { Search } from './searched.js';
import { plansOf, type TrialPlan } from './trial-plan.js';

export interface ReadSearch extends Search {
  readonly loaded: LoadedSpec;
}

/**
 * Reads a spec and draws its trials, each a valid spec of its own.
 * @throws SpecError with every problem of the spec, or of its trials.
 */
export async function readSearch(path: string, cwd: string, overrides: Overrides = {}): Promise<ReadSearch> {
  const workspace = findWorkspace(path, cwd);
  const loaded = await loadSpec(path, { cwd, workspace });
  const spec = validateSpec(loaded.root, workspace);
  const plan = resolvePlan(loaded, spec, workspace, overrides);
  const tune = planTune(loaded, spec);
  if (!tune) {
    throw new SpecError({
      code: 'spec/no-tune',
      message: `expected tune, which says what is explored, in ${plan.specPath}, found no such key`,
      where: toPlace(locate(loaded.root, '')),
      fix: 'Add it.',
      excerpt: '    tune: { parameters: { compression.pruning.final_sparsity: [0.5, 0.7, 0.8] } }',
    });
  }
  const trials = plansOf(loaded, drawTrials(tune, plan.seed), { workspace, overrides });
  const planOf = (trial: Trial): TrialPlan => plansOf(loaded, [trial], { workspace, overrides })[0]!;
  return { loaded, plan, tune, trials, planOf, written: digestValue(toJson(loaded.root)) };
}
