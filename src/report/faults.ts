/** The words for what could not be measured, shared by every renderer. */
import type { Fault, Place, Report } from './schema/report.js';

export interface FaultText {
  /** The artifact, or the measurement file, that the fault belongs to. */
  readonly name: string;
  /** `models/wake.tflite could not be measured` */
  readonly title: string;
  /** What was expected and what was found. */
  readonly message: string;
  /** The likely cause and the fix, as far as they are known. */
  readonly notes: readonly string[];
  readonly place: Place | null;
}

/** Files of which nothing is known, then files that could not be deflated or run. */
export function describeFaults({ faults, artifacts }: Pick<Report, 'faults' | 'artifacts'>): FaultText[] {
  const files = faults.map((fault) =>
    describe(fault.artifact ?? fault.file, `${fault.file} could not be measured`, fault),
  );
  const runs = artifacts.flatMap(({ artifact, file, accuracyFault, deflatedFault }) => [
    ...(deflatedFault ? [describe(artifact, `${file} could not be deflated`, deflatedFault)] : []),
    ...(accuracyFault ? [describe(artifact, `${file} could not be run`, accuracyFault)] : []),
  ]);
  return [...files, ...runs];
}

function describe(name: string, title: string, { message, cause, fix, place }: Fault): FaultText {
  const notes = [cause === null ? null : `likely cause: ${cause}`, fix === null ? null : `fix: ${fix}`];
  return { name, title, message, notes: notes.filter((note) => note !== null), place };
}
