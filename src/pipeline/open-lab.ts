/** From the environment of a job to labs that can be asked. */
import { DeviceError } from '../bench/device-error.js';
import type { BenchContext } from '../bench/bench.js';
import type { LabClock } from '../bench/lab/follow-run.js';
import { headCommit } from '../platform/git.js';
import type { Environment } from '../platform/environment.js';
import type { Platform } from '../platform/platform.js';
import { askLab } from './ask-lab.js';
import { placeForLab } from './place-for-lab.js';

export interface LabAccess {
  readonly env: Environment;
  /** Null: there is none, and every lab is out of reach. */
  readonly token: string | null;
  readonly platform: Platform;
  /** Absolute. */
  readonly workspace: string;
  readonly signal: AbortSignal;
  /** By default that of the machine. */
  readonly clock?: LabClock | undefined;
}

/** The token for labs, which is none of the job's own: the action has it as an input, all else as this variable. */
export const labTokenVariable = 'TINYGATE_LAB_TOKEN';

/** `askLab` of a bench. */
export function labAsker({ env, token, platform, workspace, signal, clock }: LabAccess): BenchContext['askLab'] {
  const apiUrl = apiUrlOf(env);
  let place: ReturnType<typeof placeForLab> | undefined;
  return async (device, jobs, tell) => {
    if (device.connection.via !== 'lab') throw new RangeError(`${device.name} is no device of a lab`);
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    if (token === null) throw noToken(device.name, device.connection.repository);
    if (repository === '') throw noRepository();
    const { openLab } = await import('../platform/github/lab.js');
    place ??= placeForLab({
      storeFiles: (...files) => platform.storeFiles(...files),
      commit: await headCommit(workspace),
    });
    const api = openLab(device.connection, { apiUrl, token });
    return askLab(device, jobs, { api, repository, place, signal, tell, ...(clock ? { clock } : {}) });
  };
}

export function apiUrlOf(env: Environment): string {
  return (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
}

function noToken(device: string, repository: string): DeviceError {
  return new DeviceError('unfit', {
    message: `expected a token for the lab of ${device}, found no token`,
    cause:
      'A pull request from a fork gets no secrets: its second half asks the lab (examples/workflows/bench-lab.yml).',
    fix: `Give ${labTokenVariable} (input lab-token) a token with actions: write in ${repository}.`,
  });
}

function noRepository(): DeviceError {
  return new DeviceError('unfit', {
    message: 'expected GITHUB_REPOSITORY to name the repository that asks a lab, found nothing',
    fix: 'Run this in a workflow, or set GITHUB_REPOSITORY=owner/name.',
  });
}
