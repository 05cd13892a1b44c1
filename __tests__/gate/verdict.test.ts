import { describe, expect, it } from '@jest/globals';
import { exitCodeOf, verdicts, worstVerdict, type Verdict } from '../../src/gate/verdict.js';

const rows = (...list: Verdict[]) => list.map((verdict) => ({ verdict }));

describe('a verdict', () => {
  it.each<[Verdict[], Verdict]>([
    [[], 'pass'],
    [['pass', 'pass'], 'pass'],
    [['pass', 'warn'], 'warn'],
    [['warn', 'inconclusive'], 'inconclusive'],
    [['inconclusive', 'error'], 'error'],
    [['error', 'fail', 'pass'], 'fail'],
  ])('of %j is %s', (list, expected) => {
    expect(worstVerdict(rows(...list))).toBe(expected);
  });

  it('has an exit code of its own: only those of pass and warn are 0', () => {
    expect(verdicts.map((verdict) => [verdict, exitCodeOf(verdict)])).toEqual([
      ['pass', 0],
      ['warn', 0],
      ['inconclusive', 4],
      ['error', 4],
      ['fail', 1],
    ]);
  });
});
