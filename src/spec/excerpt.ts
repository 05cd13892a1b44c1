/** The offending source line with a caret under the part that is meant. */
import type { Span } from './located.js';

const maxWidth = 120;

/** Two lines, or none where the source line is empty. Control characters and escapes of a hostile file are shown as `�`. */
export function excerpt(span: Span): string {
  const line = span.source.lines[span.line - 1] ?? '';
  if (line.trim() === '') return '';
  const start = span.column - 1;
  // A long line is cut to a window that begins a little before the caret.
  const from = line.length <= maxWidth ? 0 : Math.max(0, Math.min(start - 20, line.length - maxWidth));
  const shown = printable(line.slice(from, from + maxWidth));
  const caret = '^'.repeat(Math.max(1, Math.min(span.length, maxWidth - (start - from))));
  const number = String(span.line);
  return [`  ${number} | ${shown}`, `  ${' '.repeat(number.length)} | ${' '.repeat(start - from)}${caret}`].join('\n');
}

/** Text of a foreign file made safe for a terminal: one line, no control or bidirectional characters, tabs as spaces. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' ').replaceAll(unprintable, '\ufffd');
}

/** Control characters, line separators, and those that change the direction of what follows. */
const unprintable = /\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
