import { describe, expect, it } from '@jest/globals';
import { argmax } from '../../src/core/argmax.js';

describe('argmax', () => {
  it('takes the first of equals', () => {
    expect(argmax(Int8Array.of(-128, 127, 127, 127), 0, 4)).toBe(1);
    expect(argmax(Float32Array.of(0, 0, 0), 0, 3)).toBe(0);
    expect(argmax(Float32Array.of(-0, 0), 0, 2)).toBe(0);
  });

  it('looks only at its own row', () => {
    expect(argmax(Int8Array.of(9, 1, 2, 3, 3, 9), 1, 4)).toBe(2);
  });
});
