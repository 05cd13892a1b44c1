import { describe, expect, it } from '@jest/globals';
import { canonicalJson, digestValue } from '../../src/core/digest.js';

describe('canonicalJson', () => {
  it('sorts keys and leaves out what is undefined, so that equal values have equal digests', () => {
    expect(canonicalJson({ b: [1, null, undefined], a: { d: 'x', c: true, e: undefined } })).toBe(
      '{"a":{"c":true,"d":"x"},"b":[1,null,null]}',
    );
    expect(digestValue({ a: 1, b: 2 })).toBe(digestValue({ b: 2, a: 1 }));
    expect(digestValue({ a: 1 })).not.toBe(digestValue({ a: '1' }));
  });

  it.each([
    ['NaN', Number.NaN],
    ['infinity', -Infinity],
    ['an array of numbers, which would lose its type', Float32Array.of(1)],
    ['a map, which would lose what it holds', new Map([['a', 1]])],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson({ value })).toThrow(/cannot digest/);
  });
});
