import { SpecError } from '../core/errors.js';
import type { Plan } from '../spec/plan.js';

/**
 * Two specs of one name would write into one folder. `names` maps the names that are taken to their specs; the plan's is added.
 * @throws SpecError at the name of the second spec.
 */
export function requireOwnName(plan: Plan, names: Map<string, string>): void {
  const first = names.get(plan.name);
  names.set(plan.name, plan.specPath);
  if (first === undefined) return;
  const where = plan.places['/name'];
  throw new SpecError({
    code: 'spec/same-name',
    message: `expected a name of its own for every spec, found '${plan.name}' in ${first} and ${plan.specPath}`,
    ...(where ? { where } : {}),
    fix: 'Rename one of the models.',
  });
}
