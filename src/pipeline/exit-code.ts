import { exitCodes, type ExitCode, type Problem } from '../core/errors.js';
import { exitCodeOf, type Verdict } from '../gate/verdict.js';

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

/** The exit code of a verdict whose report could not be written whole: never green, and never milder than the verdict. */
export function exitCodeWith(verdict: Verdict, unwritten: readonly Problem[]): ExitCode {
  return worstExitCode([exitCodeOf(verdict), ...(unwritten.length > 0 ? [exitCodes.input] : [])]);
}
