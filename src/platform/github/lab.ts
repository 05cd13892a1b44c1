/**
 * The repository of a lab on GitHub: its workflow is started by `workflow_dispatch`, its run is looked at and cancelled, and its
 * answer is downloaded. The token is the one for the lab; like every other it goes to the API's own origin only.
 */
import { digestBytes } from '../../core/digest.js';
import { DeviceError } from '../../bench/device-error.js';
import type { Dispatched, LabApi, LabRun } from '../../bench/lab/lab-api.js';
import { limits as usualLimits, within, type Limits } from '../deadline.js';
import { oneLine } from '../../report/escape.js';
import { mayCarryCredentials, TooLargeError } from '../http.js';
import { numberOf, textOf, type JsonObject } from '../json-object.js';
import { readShape, type Of } from '../shape.js';
import * as answers from './answers.js';
import type { Artifact } from './answers.js';
import { download, type Storage } from './artifacts.js';
import { createClient, type Wait } from './client.js';
import { readFailure } from './failure.js';

export interface LabPlace {
  /** `owner/name` */
  readonly repository: string;
  /** File name. */
  readonly workflow: string;
  /** Branch or tag. */
  readonly ref: string;
}

export interface LabConnection {
  /** Without a slash at the end. */
  readonly apiUrl: string;
  readonly token: string;
  readonly limits?: Limits | undefined;
  /** See `createClient`. */
  readonly backOffMs?: number | undefined;
  readonly wait?: Wait | undefined;
}

/** By the clock of the server: runs are dated to the second, and the answer to a dispatch may be later than its run. */
const marginMs = 60_000;
/** A few hundred jobs a minute would have to be started for a run to hide behind them. */
const mostListedRuns = 100;

export function openLab({ repository, workflow, ref }: LabPlace, connection: LabConnection): LabApi {
  const { apiUrl, token, backOffMs, wait, limits = usualLimits } = connection;
  if (!mayCarryCredentials(apiUrl)) {
    throw new DeviceError('unfit', {
      message: `expected an https address for a token, found ${new URL(apiUrl).origin}`,
    });
  }
  const [owner = '', repo = ''] = repository.split('/');
  const client = createClient({ apiUrl, token, backOffMs, wait });
  const storage: Storage = { client, where: { owner, repo }, wait, situation: { apiUrl } };
  const { where } = storage;
  const name = `${repository} (${workflow})`;
  const asking = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await within(limits.find, work);
    } catch (error) {
      throw error instanceof DeviceError ? error : explain(error, name, what);
    }
  };
  const toRun = async (data: Of<typeof answers.labRun>): Promise<LabRun> => {
    const isOver = data.status === 'completed';
    const state = isOver ? null : data.status === 'in_progress' ? await stepOf(storage, data.id) : 'queued';
    return { id: data.id, url: data.html_url, state, conclusion: isOver ? data.conclusion : null };
  };
  return {
    name,
    dispatch: (inputs) => asking('be started', () => dispatch(storage, { workflow, ref }, inputs)),
    find: (nonce, since) =>
      asking('tell its runs', async () => {
        const { data } = await client.rest.actions.listWorkflowRuns({
          ...where,
          workflow_id: workflow,
          event: 'workflow_dispatch',
          created: `>=${since}`,
          per_page: mostListedRuns,
        });
        const own = readShape(answers.labRuns, data).workflow_runs.filter(({ display_title: title }) =>
          title.split(/\s/).includes(nonce),
        );
        // Two: a proxy sent the dispatch twice. The first is followed, and the others are in the way of whoever comes next.
        const [first, ...others] = own.sort((a, b) => a.id - b.id);
        for (const other of others) await cancel(storage, other.id);
        return first ? toRun(first) : null;
      }),
    read: (id) =>
      asking('tell about its run', async () => {
        try {
          const { data } = await client.rest.actions.getWorkflowRun({ ...where, run_id: id });
          return await toRun(readShape(answers.labRun, data));
        } catch (error) {
          if (readFailure(error).status === 404) return null;
          throw error;
        }
      }),
    cancel: async (id) => {
      await within(limits.tell, () => cancel(storage, id)).catch(readFailure);
    },
    download: (id, artifact) => asking('hand out its answer', () => downloadAnswer(storage, id, artifact, name)),
  };
}

/**
 * Never repeated by itself: a second run would hold the device twice. Servers before 2026 do not know `return_run_details`, and
 * either say so or pass it over.
 */
async function dispatch(
  { client, where }: Storage,
  { workflow, ref }: Pick<LabPlace, 'workflow' | 'ref'>,
  inputs: Readonly<Record<string, string>>,
): Promise<Dispatched> {
  const post = async (more: JsonObject): Promise<Dispatched> => {
    const { data, headers } = await client.request(
      'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
      { ...where, workflow_id: workflow, ref, inputs, ...more, request: { retries: 0 } },
    );
    const told = asObject(data);
    const id = numberOf(told, 'workflow_run_id');
    return { run: id === null ? null : { id, url: textOf(told, 'html_url') }, since: sinceOf(headers.date) };
  };
  try {
    return await post({ return_run_details: true });
  } catch (error) {
    const { status } = readFailure(error);
    if (status !== 400 && status !== 422) throw error;
    return post({});
  }
}

/** A 204 has no body. */
function asObject(data: unknown): JsonObject {
  return data !== null && typeof data === 'object' ? (data as JsonObject) : {};
}

/** Our own clock may be wrong by years. */
function sinceOf(date: string | undefined): string {
  const told = date === undefined ? NaN : Date.parse(date);
  return new Date((Number.isNaN(told) ? Date.now() : told) - marginMs).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Steps whose names begin with the name of a state tell where the run is. */
async function stepOf({ client, where }: Storage, id: number): Promise<NonNullable<LabRun['state']>> {
  const { data } = await client.rest.actions.listJobsForWorkflowRun({ ...where, run_id: id, per_page: 30 });
  const steps = readShape(answers.jobs, data)
    .jobs.flatMap((job) => job.steps ?? [])
    .filter(({ status }) => status === 'in_progress');
  const words = steps.map(({ name }) => name.split(/[\s:]/, 1)[0]?.toLowerCase());
  return (
    (['flashing', 'sending', 'running', 'collecting'] as const).find((state) => words.includes(state)) ?? 'running'
  );
}

async function cancel({ client, where }: Storage, id: number): Promise<void> {
  try {
    await client.rest.actions.cancelWorkflowRun({ ...where, run_id: id });
  } catch (error) {
    // 409: it has ended. Anything else ends it by the time-out of its workflow.
    readFailure(error);
  }
}

async function downloadAnswer(storage: Storage, id: number, name: string, lab: string): Promise<Uint8Array | null> {
  const { client, where } = storage;
  const { data } = await client.rest.actions.listWorkflowRunArtifacts({ ...where, run_id: id, name, per_page: 100 });
  // Whoever starts a run again stores its answer again.
  const artifacts = readShape(answers.artifacts, data);
  const [newest] = artifacts.filter((artifact) => artifact.name === name).sort((a, b) => b.id - a.id);
  if (!newest) return null;
  if (newest.expired)
    throw new DeviceError('unfit', { message: `expected the answer of ${lab}, found that it expired` });
  return downloadWhole(storage, newest);
}

/** A download that is not what the platform says it stored is made once more. */
async function downloadWhole(storage: Storage, artifact: Artifact): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt++) {
    const zip = await download(storage, artifact);
    const digest = `sha256:${digestBytes(zip)}`;
    if (!artifact.digest || artifact.digest === digest) return zip;
    if (attempt === 2)
      throw new DeviceError('garbled', {
        message: `expected artifact ${artifact.id} with ${oneLine(artifact.digest).slice(0, 80)}, found ${digest}`,
        cause: 'It was damaged on its way, or is another one.',
      });
  }
}

function explain(error: unknown, lab: string, what: string): DeviceError {
  const { status, text } = readFailure(error);
  const isPassing = status === null || status >= 500 || status === 429 || /rate limit/i.test(text);
  const message = `expected ${lab} to ${what}, found that the API ${text}`;
  if (error instanceof TooLargeError)
    return new DeviceError(
      'mistaken',
      {
        message: `expected ${lab} to ${what}: ${text}`,
        cause: 'An answer has measurements of at most 1 MiB, and nothing else.',
      },
      { cause: error },
    );
  if (isPassing) return new DeviceError('unreachable', { message }, { cause: error });
  const isDenied = status === 401 || status === 403 || status === 404;
  return new DeviceError(
    'unfit',
    {
      message,
      cause: isDenied
        ? 'The token for the lab may not do that, or there is no such repository or workflow.'
        : 'The workflow does not take what it is asked: it has other inputs, or does not know this device.',
      fix: isDenied
        ? 'Give TINYGATE_LAB_TOKEN (input lab-token) actions: write in that repository, and nothing else.'
        : 'Compare it with examples/workflows/lab.yml.',
    },
    { cause: error },
  );
}
