/**
 * How people are told of what was judged, trusted or not: outputs, summary, annotations, files, comment and check. Whatever of it
 * fails, the rest is told all the same, and the verdict stands.
 */
import { exitCodes, type ExitCode } from '../core/errors.js';
import type { RunResult } from '../pipeline/context.js';
import { deliver, type Delivered } from '../pipeline/deliver.js';
import type { Platform } from '../platform/platform.js';
import { oneLine } from '../report/escape.js';
import type { Inputs } from './inputs.js';
import { annotate, announce, setOutputs, writeSummary } from './outputs.js';
import { reportDeliveries } from './report-deliveries.js';
import type { Runner } from './runner.js';
import { upload } from './upload.js';

export interface Telling {
  readonly exitCode: ExitCode;
  /** Whether something that should have been judged was not. */
  readonly isIncomplete: boolean;
  /** Whether the files of the run are kept, for people and for later runs. */
  readonly keepsFiles: boolean;
  /** Where people find why it is red: `the job summary`. */
  readonly explainedIn: string;
}

export async function tell(
  runner: Runner,
  results: readonly RunResult[],
  platform: Platform,
  inputs: Inputs,
  { exitCode, isIncomplete, keepsFiles, explainedIn }: Telling,
): Promise<readonly Delivered[]> {
  const { commands } = runner;
  const orWarn = async (what: string, work: () => Promise<void> | void): Promise<void> => {
    try {
      await work();
    } catch (error) {
      commands.warning(`expected to write ${what}, found that ${whyNot(error)}. The verdict stands without it.`);
    }
  };
  // First of all, so that a later step finds the reports even when something below fails.
  await orWarn('the outputs of the step', () => {
    setOutputs(commands, results, platform, inputs);
  });
  await orWarn('the job summary', () => writeSummary(commands, results));
  await orWarn('the tables of the log', async () => {
    for (const result of results) await announce(commands, result);
  });
  await orWarn('annotations', () => {
    annotate(commands, results);
  });
  for (const { message } of results.flatMap(({ unwritten }) => unwritten)) commands.warning(message);
  if (keepsFiles) await orWarn('the artifacts of the run', () => upload(commands, results, platform));
  const delivered = await deliver(platform, results, { ...inputs, isIncomplete, limit: runner.limits?.tell });
  reportDeliveries(runner, delivered);
  if (exitCode !== exitCodes.pass) {
    const told = results.map(({ report }) => `${report.spec.name}: ${report.verdict}`).join(', ');
    commands.setFailed(`${told}. The tables above and ${explainedIn} say why.`);
  }
  return delivered;
}

function whyNot(error: unknown): string {
  return oneLine(error instanceof Error ? error.message : String(error));
}
