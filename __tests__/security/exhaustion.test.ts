/** What a stranger makes large or slow is bounded in time, and said. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchLayers } from '../../src/spec/layers.js';

const almost = `${'a'.repeat(60)}!`;
const timed = (work: () => unknown): [milliseconds: number, error: unknown] => {
  const started = performance.now();
  let error: unknown;
  try {
    work();
  } catch (thrown) {
    error = thrown;
  }
  return [performance.now() - started, error];
};

describe('layer patterns of a stranger', () => {
  it.each(['/(a+)+$/', '/^(([a-z])+.)+[A-Z]([a-z])+$/'])(
    'that go back and forth for years end after a second: %s',
    (pattern) => {
      const [milliseconds, error] = timed(() => matchLayers([pattern], ['stem', almost.repeat(3)]));
      expect(String(error)).toContain('expected layer patterns to be matched within 1 s');
      expect(milliseconds).toBeLessThan(5000);
    },
  );

  it('with hundreds of stars take no longer than the name is long', () => {
    const [milliseconds, error] = timed(() => matchLayers([`${'*a'.repeat(500)}*b`], ['a'.repeat(100_000)]));
    expect([error, milliseconds < 1000]).toEqual([undefined, true]);
  });

  it('in thousands for thousands of layers are refused', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `layer${index}`);
    expect(() => matchLayers(many, many)).toThrow('found 20000 patterns for 20000 layers');
  });

  it('match as the same pattern does with every star spelt out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.', '/', '*'), maxLength: 8 });
    fc.assert(
      fc.property(
        text.filter((pattern) => !/^\/.+\/$/.test(pattern)),
        text,
        (pattern, name) => {
          const parts = pattern.split('*').map((part) => part.replaceAll(/[./]/g, '\\$&'));
          expect(matchLayers([pattern], [name]).length === 1).toBe(new RegExp(`^${parts.join('.*')}$`, 's').test(name));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
