import type { ExitCode, Problem } from '../core/errors.js';
import type { Progress } from '../core/io.js';
import type { NativeOptions } from '../engine/native/locate.js';
import type { Report } from '../report/report.js';
import type { Plan } from '../spec/plan.js';
import type { FoundBase } from './baseline.js';
import type { Base } from './base.js';

/** What a run needs besides its plan. */
export interface RunContext {
  /** Where everything is written: `.tinygate/<name>`. */
  readonly workDir: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Commit of the repository, where known. */
  readonly commit: string | null;
  /** What relative limits compare with; without it nothing is looked for. */
  readonly findBase?: ((plan: Plan) => Promise<FoundBase>) | undefined;
  /** False where the change under test could have put anything into the workspace: then no link leads out of it. */
  readonly trustWorkspace?: boolean;
  /** Whether a CI runs this: then a folder without a repository is no sign that its files are the user's own. */
  readonly isCi?: boolean;
  /** Where a native engine may come from. Without it: beside tinygate and the current folder. */
  readonly native?: NativeOptions;
}

export interface RunResult {
  readonly report: Report;
  /** What the report was compared with. */
  readonly base: Base;
  readonly exitCode: ExitCode;
  readonly files: ReportFiles;
  /** What could not be written; the exit code counts it. */
  readonly unwritten: readonly Problem[];
}

/** Absolute paths of what was written. */
export interface ReportFiles {
  readonly report: string;
  readonly summary: string;
  readonly html: string;
  readonly artifacts: readonly string[];
}
