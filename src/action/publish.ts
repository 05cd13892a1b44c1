/** Mode `publish`: what an earlier step judged becomes a release, a pull request with the new files, or a folder. */
import { join } from 'node:path';
import { exitCodes, type ExitCode } from '../core/errors.js';
import { requireOwnWork } from '../pipeline/own-work.js';
import { describePublished } from '../release/describe-outcome.js';
import { publish, type Published, type Target } from '../release/publish.js';
import { sourceOf } from '../release/source-of.js';
import { readSpec } from '../spec/read.js';
import { findSpecs } from '../spec/find-specs.js';
import type { Inputs } from './inputs.js';
import { inGroup, type Runner } from './runner.js';

export async function publishSpecs(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  const { commands } = runner;
  const specs = await findSpecs(inputs.specs, inputs.workingDirectory, workspace);
  const tinygate = join(inputs.workingDirectory, '.tinygate');
  const published = await inGroup(commands, `Publish as ${inputs.publishAs}`, async () => {
    const plans = [];
    for (const spec of specs) plans.push(await readSpec(spec, { cwd: workspace, workspace }));
    for (const plan of plans) await requireOwnWork(join(tinygate, plan.name), true);
    const sources = plans.map((plan) => sourceOf(plan, join(tinygate, plan.name)));
    return publish(sources, join(tinygate, 'release'), await targetOf(runner, inputs));
  });
  commands.setOutput('published-path', published.folder);
  commands.setOutput('url', urlOf(published));
  if (published.outcome.kind === 'refused') {
    commands.setFailed(describePublished(published));
    return exitCodes.input;
  }
  commands.info(describePublished(published));
  return exitCodes.pass;
}

async function targetOf({ env }: Runner, { publishAs, publishInto, tag, token }: Inputs): Promise<Target> {
  if (publishAs === 'folder') return { kind: 'folder' };
  const { openRepository } = await import('../release/repository.js');
  const github = openRepository(env, token === '' ? null : token);
  if (publishAs === 'pull-request') return { kind: publishAs, github, base: null, into: publishInto };
  return { kind: publishAs, github, tag: tag ?? '' };
}

function urlOf({ outcome }: Published): string {
  return 'url' in outcome ? (outcome.url ?? '') : '';
}
