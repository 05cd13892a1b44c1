/** What is asked of the platform that runs a lab's workflow. A platform implements it; the story of a request knows no more. */
import type { State } from '../state.js';

/** Whatever is thrown is a `DeviceError`: `unreachable` where it may be otherwise the next time, else `unfit`. */
export interface LabApi {
  /** The repository and its workflow, for people. */
  readonly name: string;
  /** Starts the workflow once, and never twice. */
  dispatch(inputs: Readonly<Record<string, string>>): Promise<Dispatched>;
  /** The run that carries the nonce in its name, among those since `since`; null while there is none. */
  find(nonce: string, since: string): Promise<LabRun | null>;
  /** Null where the platform does not know the run, or not yet. */
  read(id: number): Promise<LabRun | null>;
  /** Never throws: what cannot be cancelled ends by the time-out of its workflow. */
  cancel(id: number): Promise<void>;
  /** The artifact of a run, held to the digest that the platform tells; null where the run stored none of this name. */
  download(id: number, name: string): Promise<Uint8Array | null>;
}

export interface Dispatched {
  /** Null: the server does not tell which run it started. */
  readonly run: Pick<LabRun, 'id' | 'url'> | null;
  /** When it was started by the clock of the server, which also dates its runs: RFC 3339. */
  readonly since: string;
}

export interface LabRun {
  readonly id: number;
  /** Page of the run. */
  readonly url: string | null;
  /** Where it is; null once it has ended. */
  readonly state: Extract<State, 'queued' | 'flashing' | 'sending' | 'running' | 'collecting'> | null;
  /** `success`, `failure`, `cancelled`, `timed_out`, …; null before it has ended. */
  readonly conclusion: string | null;
}
