import { exitCodes, TinygateError } from '../core/errors.js';

/** Why another commit cannot be read; each has a message and a fix of its own. */
export type HistoryFault =
  /** There is no `git`, or it cannot be started. */
  | 'no-client'
  /** The folder is in no repository. */
  | 'no-repository'
  /** The repository belongs to another user, and git will not read it. */
  | 'foreign-owner'
  /** A shallow clone ends before the commit. */
  | 'not-fetched'
  /** No history has the commit any more: a force push replaced it. */
  | 'gone'
  /** A partial clone left the object at its remote. */
  | 'partial-clone'
  /** An object is missing that should be there, or its bytes are not those of its name. */
  | 'damaged'
  /** No branch to compare with can be told. */
  | 'no-base'
  /** The platform or git answers, but does not tell. */
  | 'refused';

/** History that is not there. Nothing was decided, so nothing passes: exit code 4. */
export class HistoryError extends TinygateError {
  /** The sentence alone, without the fix. */
  readonly found: string;

  constructor(
    readonly fault: HistoryFault,
    found: string,
    /** What to change in the workflow or the checkout. */
    readonly fix: string,
    options: { readonly cause?: unknown } = {},
  ) {
    super({ code: `history/${fault}`, message: found, fix }, { ...options, exitCode: exitCodes.undecided });
    this.found = found;
  }
}
