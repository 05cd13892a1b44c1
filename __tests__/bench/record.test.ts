import { describe, expect, it } from '@jest/globals';
import { requireCompared } from '../../src/bench/record.js';
import { digestBytes } from '../../src/core/digest.js';

const inputs = Uint8Array.of(1, 2, 3);
const outputs = {
  inputs_sha256: digestBytes(inputs),
  sha256: 'b'.repeat(64),
  compared: 80,
  largest_difference: 3,
  tolerance: 0.1 + 0.2,
  agree: true,
};
const hold = (changed: object | undefined) => (): void =>
  requireCompared(JSON.stringify({ outputs: changed }), 'pi4', { inputs, tolerance: 0.1 + 0.2 });

describe('an answer of a device that was sent inputs and outputs', () => {
  it('is taken where it compared them, right or wrong: the gate judges which', () => {
    expect(hold(outputs)).not.toThrow();
    expect(hold({ ...outputs, agree: false })).not.toThrow();
  });

  it.each<[string, object | undefined, RegExp]>([
    ['has no outputs', undefined, /expected pi4 to compare its outputs .* found that it did not/],
    ['did not compare them', { ...outputs, agree: undefined }, /expected pi4 to compare its outputs/],
    ['computed other inputs', { ...outputs, inputs_sha256: 'a'.repeat(64) }, /found that it computed aaaaaaaaaaaa/],
    [
      'has a tolerance of its own',
      { ...outputs, tolerance: 1e9 },
      /by a tolerance of 0\.30000000000000004, found 1000000000/,
    ],
  ])('is mistaken where it %s', (_, changed, message) => {
    let found: unknown;
    try {
      hold(changed)();
    } catch (error) {
      found = error;
    }
    expect(found).toMatchObject({ kind: 'mistaken', message: expect.stringMatching(message) });
  });
});
