/** The short form of `npm run fuzz`: a few executions of each target, and the whole corpus. */
import { describe, expect, it } from '@jest/globals';
import { fuzz } from './fuzz.js';
import { targetNames, type TargetName } from './targets.js';

/** Fewer where each takes long: the suite has seconds. */
const executions: Readonly<Record<TargetName, number>> = {
  inspect: 150,
  'write-read': 20,
  spec: 60,
  report: 40,
  measurement: 300,
  answers: 120,
  runtime: 40,
  // hostile-imports.test.ts has the short form of it.
  imports: 0,
};

describe('bytes that are made or changed at random', () => {
  it.each(targetNames.filter((name) => executions[name] > 0))(
    'are taken or refused in words, and nothing else, by %s',
    async (target) => {
      const {
        findings,
        taken,
        executions: done,
      } = await fuzz(target, { executions: executions[target], seed: 20261128 });
      expect(findings.map(({ run, error }) => `${run}: ${error}`)).toEqual([]);
      expect(done).toBeGreaterThanOrEqual(executions[target]);
      // A target that refuses everything tries nothing.
      expect(taken).toBeGreaterThan(0);
    },
  );
});
