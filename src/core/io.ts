/**
 * The edges of the process, passed in: commands never touch `process` themselves, so a test runs them with a fake one
 * and reads what they printed and returned.
 */
export interface Io {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdout: Writer;
  readonly stderr: Writer;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Aborted on Ctrl-C; long work checks it between steps and leaves a resumable cache. */
  readonly signal: AbortSignal;
}

export interface Writer {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Terminal width in characters, when it is a terminal. */
  readonly columns?: number | undefined;
}

/** What long work tells whoever watches: a bar with ETA on a terminal, plain periodic lines in CI, nothing in tests. */
export interface Progress {
  /** Starts a named stage of `total` units (steps, images …). */
  start(label: string, total: number): Stage;
  /** One line of information that is not part of a stage. */
  note(line: string): void;
}

export interface Stage {
  /** `done` units are finished; `detail` is a short text such as `loss 0.412`. */
  update(done: number, detail?: string): void;
  end(detail?: string): void;
  /** In the place of `end` where the work failed or was interrupted. */
  stop(): void;
}

export const silent: Progress = {
  start: () => ({ update: () => undefined, end: () => undefined, stop: () => undefined }),
  note: () => undefined,
};
