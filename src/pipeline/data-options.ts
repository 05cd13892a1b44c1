/** How the data of a plan is opened in a run: where resized photographs are kept, and whether links may lead anywhere. */
import { join } from 'node:path';
import type { OpenDataOptions } from '../data/open-data.js';
import { leaves } from '../spec/load.js';
import type { DataPlan, Plan } from '../spec/plan.js';
import type { RunContext } from './context.js';
import type { WorkFolder } from './own-work.js';
import { picturesFolder } from './work-folder.js';

export function dataOptions(
  { seed, workspace, student }: Plan,
  { root }: DataPlan,
  work: WorkFolder,
  { workDir, progress, signal, native, trustWorkspace }: RunContext,
): OpenDataOptions {
  // Data elsewhere on the machine is what whoever started the run named.
  const isStrangers = trustWorkspace === false && !leaves(workspace, root);
  return {
    seed,
    within: isStrangers ? workspace : null,
    cache: { folder: join(workDir, picturesFolder), isBelieved: work.kind === 'own' },
    trains: student !== null,
    progress,
    signal,
    ...(native && { native }),
  };
}
