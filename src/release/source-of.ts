import { join } from 'node:path';
import { isCommitted, type Plan } from '../spec/plan.js';
import type { Source } from './source.js';

/** What a run or a gate of a plan left in its work folder (absolute). */
export function sourceOf({ artifacts }: Pick<Plan, 'artifacts'>, workDir: string): Source {
  const models = artifacts.map((artifact) => {
    const made = join(workDir, 'artifacts', `${artifact.name}.tflite`);
    return [artifact.name, isCommitted(artifact) ? artifact.path : made] as const;
  });
  return { workDir, models: Object.fromEntries(models) };
}
