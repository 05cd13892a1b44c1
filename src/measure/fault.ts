/** Why something about a file is not known. A fault belongs to its artifact: all that it does not touch is still judged. */
import { TinygateError, type Place } from '../core/errors.js';
import { explainSystemError } from '../core/system-error.js';

/** The parts of a problem, as a report keeps them. */
export interface Fault {
  readonly code: string;
  /** What was expected and what was found. */
  readonly message: string;
  readonly cause: string | null;
  readonly fix: string | null;
  /** In the spec, or in the file itself. */
  readonly place: Place | null;
}

/** A file of which nothing is known. */
export interface FileFault extends Fault {
  /** The artifact's key in the spec; null for a measurement file, whose artifact is not known. */
  readonly artifact: string | null;
  /** As the spec names it. */
  readonly file: string;
  /** Null where the bytes cannot be read. */
  readonly sha256: string | null;
}

/**
 * What an error says, as a fault. `place` counts where the error names no place of its own.
 * @throws the error itself where it is a defect: neither a problem that tinygate explains nor a refusal of the system.
 */
export function faultOf(error: unknown, place: Place | null): Fault {
  const known = error instanceof TinygateError ? error : explainSystemError(error);
  const [problem] = known?.problems ?? [];
  if (!known || !problem) throw error;
  const more = known.problems.length - 1;
  const { code, cause = null, fix = null, where = place } = problem;
  const message = more === 0 ? problem.message : `${problem.message} (and ${more} more)`;
  return {
    code,
    message: message.slice(0, 2000),
    cause: cause?.slice(0, 2000) ?? null,
    fix: fix?.slice(0, 2000) ?? null,
    place: where,
  };
}
