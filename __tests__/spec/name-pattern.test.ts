import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namePattern, patternFault } from '../../src/spec/name-pattern.js';

describe('the pattern of a name', () => {
  it.each([
    ['{label}_{speaker}_{index}.wav', '3_theo_12.wav', { label: '3', speaker: 'theo', index: '12' }],
    ['{label}_{speaker}_{index}.wav', 'digits/3_theo_12.wav', { label: '3', speaker: 'theo', index: '12' }],
    ['{label}_{speaker}_{index}.wav', '3_theo_12_b.wav', { label: '3', speaker: 'theo', index: '12_b' }],
    ['{label}_{speaker}_{index}.wav', '3_theo.wav', null],
    ['{label}_{speaker}_{index}.wav', '__12.wav', null],
    ['{label}_{speaker}_{index}.wav', '3_theo_12.WAV', null],
    ['{label}/{speaker}_nohash_*.wav', 'train/yes/0a7c_nohash_0.wav', { label: 'yes', speaker: '0a7c' }],
    ['{label}/{speaker}_nohash_*.wav', '0a7c_nohash_0.wav', null],
    ['*.wav', 'a/b.wav', {}],
    ['*.wav', 'b.mp3', null],
    ['*a*a*{label}', 'banana-x', { label: 'na-x' }],
    ['a.{label}', 'ax1', null],
    ['x.wav', 'x.wav', {}],
    ['x.wav', 'xx.wav', null],
    ['{label}.wav', '.wav', null],
    ['ab*ba', 'aba', null],
  ])('%s finds in %s: %j', (pattern, path, fields) => {
    expect(namePattern(pattern).match(path)).toEqual(fields);
  });

  it('finds what a regular expression of shortest parts finds', () => {
    const piece = fc.constantFrom('a', 'b', '_', '{x}', '*', '{y}', '.');
    const pattern = fc
      .array(piece, { minLength: 1, maxLength: 7 })
      .map((pieces) => pieces.join(''))
      .filter((text) => patternFault(text) === null);
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '_', '.'), maxLength: 10 });
    fc.assert(
      fc.property(pattern, name, (text, path) => {
        const expression = text
          .replaceAll('.', '\\.')
          .replaceAll('*', '[^/]*?')
          .replaceAll(/\{(\w)\}/g, '(?<$1>[^/]+?)');
        const expected = new RegExp(`^${expression}$`, 'u').exec(path);
        expect(namePattern(text).match(path)).toEqual(expected && { ...expected.groups });
      }),
    );
  });

  it('takes one pass over a name that was made to be slow', () => {
    const pattern = namePattern(`${Array.from({ length: 20 }, (_, i) => `{f${i}}_`).join('')}x`);
    const started = performance.now();
    expect(pattern.match('_'.repeat(100_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    ['{a}{b}', 'nothing between {a} and {b}'],
    ['{a}*', 'nothing between {a} and *'],
    ['{a}_{a}', '{a} twice'],
    ['{label_x.wav', "a '{' that belongs to no field"],
    ['{label}_{}.wav', "a '{' that belongs to no field"],
    ['{label}_{speaker}.wav', null],
  ])('%s has the fault: %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });
});
