import { exitCodes, type ExitCode } from '../core/errors.js';

/** From the mildest: what is broken inside or outside tinygate outranks what the numbers say. */
const severity: readonly ExitCode[] = [
  exitCodes.pass,
  exitCodes.undecided,
  exitCodes.budget,
  exitCodes.input,
  exitCodes.internal,
];

/** The exit code of several specs in one run; an empty run has judged nothing, which is no pass. */
export function worstExitCode(codes: readonly ExitCode[]): ExitCode {
  if (codes.length === 0) return exitCodes.undecided;
  return severity[Math.max(...codes.map((code) => severity.indexOf(code)))] ?? exitCodes.internal;
}
