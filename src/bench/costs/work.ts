/** What a file asks of a processor, in terms that a cost can be given to. */
import type { ArtifactMeasurement } from '../../measure/measurement.js';

/** Term → amount: multiply-accumulates of each kind of kernel, operators, and 1 for the inference itself. */
export type Work = Readonly<Record<string, number>>;

export type FoundWork =
  { readonly known: true; readonly work: Work } | { readonly known: false; readonly reason: string };

export const perInference = 'inference';
export const perOperator = 'operators';

/** Bits of one stored weight decide which kernel runs. */
const weightTypes: Readonly<Record<number, string>> = { 1: 'int8', 2: 'float16', 4: 'float32' };

type Inspected = Pick<ArtifactMeasurement, 'layers' | 'operators' | 'macs' | 'macsNotKnown'>;

/** @returns the reason where multiply-accumulates of some operator are not known: no cost can be given then. */
export function workOf({ layers, operators, macs, macsNotKnown }: Inspected): FoundWork {
  if (macs === null) {
    const names = macsNotKnown.map(({ operator }) => operator).join(', ');
    return { known: false, reason: `the multiply-accumulates of ${names} are not known` };
  }
  const work: Record<string, number> = {
    [perInference]: 1,
    [perOperator]: operators.reduce((sum, { count }) => sum + count, 0),
  };
  for (const { operator, kernelElements, kernelBytes, macs: own } of layers) {
    const type = weightTypes[Math.round(kernelBytes / kernelElements)] ?? 'packed';
    const term = `${operator} ${type}`;
    work[term] = (work[term] ?? 0) + (own ?? 0);
  }
  return { known: true, work };
}
