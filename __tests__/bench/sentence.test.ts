import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSentence, writeSentence } from '../../src/bench/via/sentence.js';

const field = fc.string({ unit: fc.constantFrom(...'abcXYZ019.-_ '), maxLength: 20 });

describe('a sentence of the serial protocol', () => {
  it('is NMEA 0183: an exclusive or of all characters before the star', () => {
    expect(writeSentence('US', 1234.5)).toBe('TG,US,1234.5*0A');
    expect(readSentence('TG,US,1234.5*0A\r')).toEqual({ word: 'US', fields: ['1234.5'] });
  });

  it('is read as it was written, also behind noise of the boot', () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
        expect(readSentence(`\u0000\u00ff${writeSentence('RUN', ...fields)}`)).toEqual({ word: 'RUN', fields });
      }),
    );
  });

  it('is damaged where a character is another, or lost', () => {
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), fc.nat(), fc.boolean(), (fields, at, isLost) => {
        const line = writeSentence('US', ...fields);
        const index = 3 + (at % (line.length - 3));
        const other = line[index] === 'Q' ? 'R' : 'Q';
        const damaged = line.slice(0, index) + (isLost ? '' : other) + line.slice(index + 1);
        const read = readSentence(damaged);
        expect(read === 'damaged' || (isLost && line[index] === '0')).toBe(true);
      }),
    );
  });

  it('is told from what a firmware says besides', () => {
    for (const line of ['', 'Booting…', 'TG', 'tg,US,1*00']) expect(readSentence(line)).toBeNull();
  });
});
