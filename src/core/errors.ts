/**
 * Every error a user can meet has four parts: what was expected, what was found (and where), the likely cause, and the
 * fix. `TinygateError` carries them as data so that each front end (terminal, annotation, report) can lay them out.
 */

/** A place in a file a user can open. Lines and columns are 1-based. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

export interface Problem {
  /** Stable, searchable identifier, e.g. `spec/unknown-key`. */
  readonly code: string;
  /** What was expected and what was found, in one sentence. */
  readonly message: string;
  readonly where?: Place;
  /** The likely cause, where the message does not already say it. */
  readonly cause?: string;
  /** What to do next. */
  readonly fix?: string;
  /** The offending source line and a caret, or a valid example; preformatted text. */
  readonly excerpt?: string;
}

/** 0 pass · 1 a budget failed · 2 bad spec or input · 3 internal error · 4 a budget could not be measured or decided. */
export const exitCodes = { pass: 0, budget: 1, input: 2, internal: 3, undecided: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export class TinygateError extends Error {
  readonly problems: readonly Problem[];
  readonly exitCode: ExitCode;

  constructor(problems: Problem | readonly Problem[], options: { exitCode?: ExitCode; cause?: unknown } = {}) {
    const list = capped(Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem]);
    super(list.map(formatProblem).join('\n'), options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.problems = list;
    this.exitCode = options.exitCode ?? exitCodes.input;
  }
}

/** More than a reader reads: a file with a mistake in each of its lines must not cost a log of as many. */
export const mostProblems = 100;

function capped(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= mostProblems) return problems;
  const rest = problems.length - mostProblems;
  const more: Problem = {
    code: 'more-problems',
    message: `expected at most ${mostProblems} problems, found ${rest} more`,
    fix: 'Correct those above; the next run names the others.',
  };
  return [...problems.slice(0, mostProblems), more];
}

/** What was expected and what was found, of the first problem: without its place, cause and fix. */
export function summaryOf({ problems, message }: TinygateError): string {
  return problems[0]?.message ?? message;
}

/** The spec, the command line or an action input is wrong. */
export class SpecError extends TinygateError {}
/** Data files are missing, unreadable or not what the spec says. */
export class DataError extends TinygateError {}
/** A graph is malformed or not supported. */
export class ModelError extends TinygateError {}
/** A compression pass cannot do, or did not keep, what was asked. */
export class PassError extends TinygateError {}
/** An artifact cannot be written or read back. */
export class ExportError extends TinygateError {}
/** No engine, or the engine failed. */
export class EngineError extends TinygateError {}

/** A state that only a defect of tinygate can reach. */
export class InternalError extends TinygateError {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(
      {
        code: 'internal',
        message: `internal: ${message}`,
        fix: 'This is a defect of tinygate. Please report it with the spec.',
      },
      { ...options, exitCode: exitCodes.internal },
    );
  }
}

export function formatPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

export function formatProblem(problem: Problem): string {
  const head = problem.where ? `${formatPlace(problem.where)}: ${problem.message}` : problem.message;
  const lines = [head];
  if (problem.excerpt) lines.push(problem.excerpt);
  if (problem.cause) lines.push(`  likely cause: ${problem.cause}`);
  if (problem.fix) lines.push(`  fix: ${problem.fix}`);
  return lines.join('\n');
}
