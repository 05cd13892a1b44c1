import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeSpan, escapeHtml, escapeMarkdown, escapeText, oneLine } from '../../src/report/escape.js';
import { harmsOf } from './markdown-harm.js';
import { hostileStrings } from './factory.js';

/** What a reader sees: entities decoded, invisible separators dropped. */
function seen(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('\u200b', '');
}

const anyText = fc.oneof(
  fc.constantFrom(...hostileStrings),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'`*_[]()<>|\\:#@~$&!/w. \n') }),
);

describe('escape', () => {
  it('keeps names readable', () => {
    expect([codeSpan('int8'), codeSpan('block1/pointwise'), escapeMarkdown('Ankle boot (left), 80 %')]).toEqual([
      '`int8`',
      '`block1/pointwise`',
      'Ankle boot (left), 80 %',
    ]);
  });

  it('shows exactly what was given, on one line, in every format', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = oneLine(text).replaceAll('\u200b', '');
        expect(line).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(seen(escapeMarkdown(text))).toBe(line);
        expect(seen(escapeHtml(text))).toBe(line);
        expect(escapeText(text).replaceAll('\u200b', '')).toBe(line);
      }),
    );
  });

  it('leaves nothing alive in Markdown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const markup of [escapeMarkdown(text), codeSpan(text)]) {
          const cell = `| x${markup} |`;
          expect(harmsOf(cell)).toEqual(harmsOf('| xtext |'));
        }
      }),
    );
  });

  it('leaves no tag, attribute or entity alive in HTML', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!#\d+;)/);
      }),
    );
  });

  it('leaves no runner command alive in a log', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeText(text)).not.toMatch(/::|##\[/);
      }),
    );
  });
});
