import type { Io } from '../core/io.js';

/** https://no-color.org; FORCE_COLOR for CI logs that show colour; a dumb terminal takes no control codes. */
export function usesColor({ env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY && env['TERM'] !== 'dumb';
}

/** Columns that a table may take: those of the terminal, else as many as every terminal has. */
export function widthOf({ stdout }: Pick<Io, 'stdout'>): number {
  return stdout.isTTY && stdout.columns ? Math.max(40, stdout.columns) : 80;
}
