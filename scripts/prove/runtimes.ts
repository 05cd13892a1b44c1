/** The runtimes that are put to the proof, and the cases that each takes part in. */
import { litertPythonProcess } from '../../src/measure/runtime/litert-python/open.js';
import { litertPythonVersion } from '../../src/measure/runtime/litert-python/version.js';
import { litertThread } from '../../src/measure/runtime/litert/open.js';
import { litertVersion } from '../../src/measure/runtime/litert/version.js';
import type { Runtime } from '../../src/measure/runtime/runtime.js';
import { computedShapeCases, staticCases } from './cases/index.js';
import { oracleEnvironment } from './litert.js';
import type { ProofCase } from './one-operator.js';

export interface Contender {
  readonly name: 'litert' | 'litert-python';
  /** Runtime and exact version. */
  readonly version: string;
  readonly cases: () => ProofCase[];
  /** Whether it is asked for shapes that are computed while running. */
  readonly takesComputedShapes: boolean;
  /** Starts what opens one file after the other. */
  readonly start: () => { readonly open: Runtime['open']; readonly end: () => Promise<void> };
}

export const contenders: readonly Contender[] = [
  // It sizes its buffers when it loads a file, so shapes that are computed later are not for it.
  { name: 'litert', version: litertVersion, cases: staticCases, takesComputedShapes: false, start: litertThread },
  {
    name: 'litert-python',
    version: litertPythonVersion,
    cases: () => [...staticCases(), ...computedShapeCases()],
    takesComputedShapes: true,
    start: () => litertPythonProcess(oracleEnvironment),
  },
];
