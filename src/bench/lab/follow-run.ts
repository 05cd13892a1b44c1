/** One request to a lab, from the dispatch of its workflow to the archive that its run leaves. */
import { DeviceError } from '../device-error.js';
import type { Tell } from '../state.js';
import { answerName } from './answer.js';
import type { LabApi, LabRun } from './lab-api.js';
import { stringifyRequest, type LabRequest } from './request.js';

export interface LabClock {
  /** Milliseconds of a clock that nobody sets. */
  readonly now: () => number;
  /** Rejects as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1. */
  readonly random: () => number;
}

export interface Following {
  readonly clock: LabClock;
  /** By `clock.now`. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly tell: Tell;
}

/** GitHub allows a token 1,000 requests an hour; a look at a run costs up to two. */
export const firstPollMs = 15_000;
const longestPollMs = 60_000;
const pollGrowth = 1.5;
const pollJitter = 0.2;
/** A run that the API does not know yet, or an artifact that its list does not show yet. */
const looksAtNothing = 4;
/** Ends that have nothing to do with what was asked: a runner that was lost, a queue that was cut short. */
const passingConclusions = ['failure', 'cancelled', 'timed_out'];

/** @returns the zip of the answer. @throws DeviceError, or the reason of the signal; then the run is cancelled. */
export async function followRun(api: LabApi, request: LabRequest, following: Following): Promise<Uint8Array> {
  const { device, nonce } = request;
  const { tell, signal } = following;
  signal.throwIfAborted();
  const { run, since } = await api.dispatch({ device, nonce, request: stringifyRequest(request) });
  const pause = poller(api, request, following);
  let id: number | null = run?.id ?? null;
  try {
    if (run) tell('queued', whereOf(run, api));
    id ??= await findRun(api, request, since, following, pause);
    const ended = await awaitEnd(api, id, request, following, pause);
    tell('collecting');
    return await collect(api, ended, request, pause);
  } catch (error) {
    const own = id ?? (await api.find(nonce, since).catch(() => null))?.id ?? null;
    if (own !== null) await api.cancel(own);
    throw error;
  }
}

/** Waits until the next look: longer each time, never all at once with others, and not past the deadline. */
function poller(api: LabApi, request: LabRequest, { clock, deadline, signal }: Following) {
  let pollMs = firstPollMs;
  return async (state: string): Promise<void> => {
    const left = deadline - clock.now();
    if (left <= 0) throw tooLate(api, request, state);
    await clock.wait(Math.min(left, pollMs * (1 + pollJitter * clock.random())), signal);
    pollMs = Math.min(longestPollMs, pollMs * pollGrowth);
  };
}

type Pause = ReturnType<typeof poller>;

/** Where the server does not tell which run it started: the one with the nonce in its name. */
async function findRun(api: LabApi, request: LabRequest, since: string, { tell }: Following, pause: Pause) {
  for (let looks = 1; ; looks++) {
    await pause('not to be found');
    const run = await patiently(() => api.find(request.nonce, since));
    if (run !== null && run !== 'no answer') {
      tell('queued', whereOf(run, api));
      return run.id;
    }
    if (looks === looksAtNothing * 2) throw notFound(api);
  }
}

async function awaitEnd(api: LabApi, id: number, request: LabRequest, { tell }: Following, pause: Pause) {
  let state = 'queued';
  for (let unknown = 0; ;) {
    await pause(state);
    const run = await patiently(() => api.read(id));
    if (run === 'no answer') continue;
    if (run === null) {
      unknown += 1;
      if (unknown === looksAtNothing) throw notFound(api);
      continue;
    }
    if (run.state === null) return run;
    if (run.state !== state) tell(run.state, whereOf(run, api));
    state = run.state;
  }
}

/** A look that gets no answer is made again with the next; the deadline ends that. */
async function patiently(look: () => Promise<LabRun | null>): Promise<LabRun | null | 'no answer'> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DeviceError && error.kind === 'unreachable') return 'no answer';
    throw error;
  }
}

async function collect(api: LabApi, { id, conclusion, url }: LabRun, { nonce, device }: LabRequest, pause: Pause) {
  for (let looks = 1; looks <= looksAtNothing; looks++) {
    const zip = await api.download(id, answerName(nonce));
    if (zip) return zip;
    // The list of artifacts may be behind; a run that failed most likely left no answer.
    if (conclusion !== 'success') break;
    await pause('without an answer');
  }
  const isPassing = passingConclusions.includes(conclusion ?? '');
  throw new DeviceError(isPassing ? 'unreachable' : 'unfit', {
    message: `expected ${api.name} to answer for ${device}, found that its run ended as ${conclusion ?? 'unknown'} without an answer${url === null ? '' : ` (${url})`}`,
    cause: isPassing
      ? 'The runner was lost, or the workflow failed before it could answer.'
      : 'The workflow of the lab does not store what tinygate measured.',
    fix: 'Look at the log of that run; examples/workflows/lab.yml is a workflow that answers.',
  });
}

function whereOf({ url }: Pick<LabRun, 'url'>, { name }: LabApi): string {
  return url ?? name;
}

function notFound(api: LabApi): DeviceError {
  return new DeviceError('unreachable', {
    message: `expected ${api.name} to show the run that was started, found no such run`,
    cause: 'Its workflow does not put the input nonce into its run-name, or the server lost the request.',
    fix: 'Write run-name: bench ${{ inputs.device }} ${{ inputs.nonce }}, as in examples/workflows/lab.yml.',
  });
}

function tooLate(api: LabApi, { device }: LabRequest, state: string): DeviceError {
  return new DeviceError('timeout', {
    message: `expected ${api.name} to answer for ${device} within the timeout of the device, found its run ${state}`,
    cause:
      state === 'queued' ? `${device} is offline, or others hold it.` : `${device} is slower than its timeout allows.`,
    fix: 'Look at the device and the runner of the lab, or raise timeout in the spec.',
  });
}
