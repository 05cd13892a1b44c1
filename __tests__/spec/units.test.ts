import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stepAt } from '../../src/spec/plan.js';
import { parseFraction, parseLongMilliseconds, parseSizeBytes, parseStep } from '../../src/spec/units.js';

describe('units', () => {
  it.each([
    [30000, 30000],
    ['30000 B', 30000],
    ['30 kB', 30000],
    ['30kB', 30000],
    ['30 KiB', 30720],
    ['10.5 kB', 10500],
    ['1 MB', 1e6],
    ['1 MiB', 1048576],
    ['2 GiB', 2147483648],
  ])('reads the size %s as %s bytes', (text, bytes) => expect(parseSizeBytes(text)).toBe(bytes));

  it.each([
    [0.885, 0.885],
    ['88.5 %', 0.885],
    ['88.5%', 0.885],
    ['1.1 %', 0.011],
    ['100 %', 1],
    ['0 %', 0],
  ])('reads the fraction %s as %s', (text, fraction) => expect(parseFraction(text)).toBe(fraction));

  it.each([
    ['50 ms', 50],
    ['0.5 ms', 0.5],
    ['1 s', 1000],
    [0.05, 50],
    ['1.5 min', 90_000],
    ['2 h', 7_200_000],
  ])('reads the duration %s as %s milliseconds', (text, milliseconds) =>
    expect(parseLongMilliseconds(text)).toBe(milliseconds),
  );

  it('reads any percentage as the very number that the fraction is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
        const fraction = Number(`0.${String(n).padStart(4, '0')}`);
        expect(parseFraction(`${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')} %`)).toBe(fraction);
      }),
    );
  });

  it.each(['30 KB', '30 kilobytes', 'kB', '-3 kB', '3 kB 4', ''])('does not guess what the size %s means', (text) => {
    expect(() => parseSizeBytes(text)).toThrow(/internal: '.*' passed the schema as a size/);
  });

  it('places percentages in the steps of a stage, and steps where they are', () => {
    expect(stepAt(parseStep('20 %'), 1000)).toBe(200);
    expect(stepAt(parseStep('100 %'), 333)).toBe(333);
    expect(stepAt(parseStep(50), 1000)).toBe(50);
  });
});
