/**
 * Mode `bench`: artifacts are measured on the devices of their specs, and what was measured stays in the work folder, where a
 * later step of mode `gate` or `report` finds it. With `request` it is a lab that measures what others ask about.
 */
import { join } from 'node:path';
import { exitCodes, type ExitCode } from '../core/errors.js';
import type { Missed } from '../bench/outcome.js';
import { benchPlan, type Kept } from '../pipeline/bench-plan.js';
import { worstExitCode } from '../pipeline/exit-code.js';
import { planToFollow } from '../pipeline/follow-up.js';
import type { Platform } from '../platform/platform.js';
import { findSpecs } from '../spec/find-specs.js';
import type { Plan } from '../spec/plan.js';
import { readSpec } from '../spec/read.js';
import { showBench } from './bench-progress.js';
import { fail } from './fail.js';
import type { Inputs } from './inputs.js';
import { openFollowUp, openPlatform } from './platform.js';
import { logProgress } from './progress.js';
import { requireBaseCheckout } from './report.js';
import { inGroup, type Runner } from './runner.js';

export async function benchSpecs(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  if (inputs.request !== null) return (await import('./serve.js')).serveRequest(runner, inputs, workspace);
  const subject = await openSubject(runner, inputs, workspace);
  const specs = await findSpecs(inputs.specs, inputs.workingDirectory, workspace);
  const exits: ExitCode[] = [];
  const kept: Kept[] = [];
  for (const spec of specs) {
    try {
      const plan = await subject.read(spec);
      kept.push(
        ...(await inGroup(runner.commands, `Measure ${plan.name}`, () => benchOne(runner, inputs, plan, subject))),
      );
    } catch (error) {
      if (runner.signal.aborted) throw error;
      exits.push(fail(runner, error));
    }
  }
  return worstExitCode([...exits, tell(runner, kept)]);
}

interface Subject {
  readonly platform: Platform;
  /** The commit whose files are measured; null: those of the checkout. */
  readonly at: string | null;
  readonly read: (spec: string) => Promise<Plan>;
}

/** The checkout; in a workflow that follows another one, the pull request of that, by the spec of its base branch. */
async function openSubject(runner: Runner, inputs: Inputs, workspace: string): Promise<Subject> {
  if (runner.env['GITHUB_EVENT_NAME'] !== 'workflow_run') {
    const platform = await openPlatform(runner, inputs, workspace);
    return { platform, at: null, read: (spec) => readSpec(spec, { cwd: workspace, workspace }) };
  }
  const { platform: followed } = await openFollowUp(runner, inputs, workspace);
  await requireBaseCheckout(followed, workspace);
  const own = await openPlatform(runner, inputs, workspace);
  const platform: Platform = { ...followed, storeFiles: (...files) => own.storeFiles(...files) };
  return {
    platform,
    at: platform.change.headSha,
    read: (spec) => planToFollow(spec, workspace, platform),
  };
}

async function benchOne(
  { commands, env, now, signal, labClock }: Runner,
  inputs: Inputs,
  plan: Plan,
  { platform, at }: Subject,
): Promise<readonly Kept[]> {
  const progress = inputs.checkName === null ? null : showBench(platform, inputs.checkName);
  let isMeasured = false;
  try {
    const kept = await benchPlan(plan, {
      platform,
      env,
      labToken: inputs.labToken,
      selection: { devices: inputs.devices, artifacts: [] },
      workDir: join(inputs.workingDirectory, '.tinygate', plan.name),
      isCi: true,
      base: { baseline: inputs.baseline, base: inputs.base },
      at,
      progress: logProgress(commands, now),
      signal,
      labClock,
      ...(progress ? { onState: progress.onState } : {}),
    });
    isMeasured = kept.every(({ outcome }) => outcome.kind === 'measured');
    return kept;
  } finally {
    // Whether a number is good is the gate's business; that there is one is this check's.
    const told = await progress?.end(isMeasured ? 'pass' : 'inconclusive');
    if (told?.kind === 'refused') commands.warning(`check: refused: ${told.reason}. The log above has the states.`);
  }
}

/** A device that gave no number leaves its rows undecided, and this step as well. */
function tell({ commands }: Runner, kept: readonly Kept[]): ExitCode {
  const missed = kept.flatMap(({ outcome }) => (outcome.kind === 'missed' ? [outcome] : []));
  for (const outcome of missed)
    commands.warning(describe(outcome), { title: `${outcome.job.device.name}: ${outcome.why}` });
  commands.setOutput(
    'measured-path',
    kept
      .filter(({ outcome }) => outcome.kind === 'measured')
      .map(({ path }) => path)
      .join('\n'),
  );
  commands.setOutput('missed', missed.length);
  if (missed.length === 0) return exitCodes.pass;
  commands.setFailed(`${missed.length} of ${kept.length} were not measured. The warnings above say why.`);
  return exitCodes.undecided;
}

function describe({ job: { artifact, device }, reason }: Missed & Pick<Kept['outcome'], 'job'>): string {
  return `${artifact.name} was not measured on ${device.name}: ${reason}`;
}
