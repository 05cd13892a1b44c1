/** Mode `bench` with a request: this is the lab of another repository, and answers it with an artifact of this run. */
import { join } from 'node:path';
import { answerName } from '../bench/lab/answer.js';
import { parseRequest } from '../bench/lab/request.js';
import { reservationsFolder } from '../bench/reservation.js';
import { exitCodes, SpecError, type ExitCode } from '../core/errors.js';
import { apiUrlOf } from '../pipeline/open-lab.js';
import { requireOwnWork } from '../pipeline/own-work.js';
import { serveLab } from '../pipeline/serve-lab.js';
import { makeWorkFolder } from '../pipeline/work-folder.js';
import { openLabSource } from '../platform/github/lab-source.js';
import { findSpecs } from '../spec/find-specs.js';
import type { Inputs } from './inputs.js';
import { openPlatform } from './platform.js';
import { logProgress } from './progress.js';
import { inGroup, type Runner } from './runner.js';

export async function serveRequest(runner: Runner, inputs: Inputs, workspace: string): Promise<ExitCode> {
  const { commands, env, now, signal } = runner;
  const request = parseRequest(inputs.request ?? '');
  const [spec, ...others] = await findSpecs(inputs.specs, inputs.workingDirectory, workspace);
  if (spec === undefined || others.length > 0) throw oneSpec(others.length + 1);
  const workDir = join(inputs.workingDirectory, '.tinygate', 'lab');
  await requireOwnWork(workDir, true);
  await makeWorkFolder(workDir);
  const token = inputs.labToken ?? inputs.token;
  const { outcomes, folder, files } = await inGroup(commands, `Measure on ${request.device}`, () =>
    serveLab(request, {
      source: openLabSource(request.repository, { apiUrl: apiUrlOf(env), token }),
      spec,
      workspace,
      workDir,
      reservations: reservationsFolder(env),
      progress: logProgress(commands, now),
      signal,
    }),
  );
  for (const outcome of outcomes) {
    const { artifact, device } = outcome.job;
    if (outcome.kind === 'missed')
      commands.warning(`${artifact.name} was not measured on ${device.name}: ${outcome.reason}`);
    else commands.info(`${artifact.name} on ${device.name}: measured`);
  }
  const platform = await openPlatform(runner, inputs, workspace);
  const storing = await platform.storeFiles(answerName(request.nonce), folder, files);
  if (storing.kind === 'stored') return exitCodes.pass;
  commands.setFailed(`expected to store the answer, found that ${storing.reason}`);
  return exitCodes.undecided;
}

function oneSpec(count: number): SpecError {
  return new SpecError({
    code: 'lab/one-spec',
    message: `expected one file with the devices of this lab, found ${count}`,
    fix: 'Name it with the input spec.',
  });
}
