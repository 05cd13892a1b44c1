/**
 * One sentence of the serial protocol: `TG,US,1234.5*5C`, as NMEA 0183 has them. The two digits are the exclusive or of all
 * characters before the star, in hexadecimal; a line without `TG,` is the firmware's own talk.
 */

export interface Sentence {
  readonly word: string;
  readonly fields: readonly string[];
}

export function writeSentence(word: string, ...fields: readonly (string | number)[]): string {
  const body = ['TG', word, ...fields].join(',');
  return `${body}*${checksum(body)}`;
}

/** @returns null for a line that is no sentence, `damaged` for one whose checksum is not that of its characters. */
export function readSentence(line: string): Sentence | 'damaged' | null {
  const start = line.indexOf('TG,');
  if (start < 0) return null;
  const [, body = '', digits = ''] = /^(TG,[^*]*)\*([0-9A-Fa-f]{2})\s*$/.exec(line.slice(start)) ?? [];
  if (body === '' || checksum(body) !== digits.toUpperCase()) return 'damaged';
  const [, word = '', ...fields] = body.split(',');
  return { word, fields };
}

function checksum(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i) & 0xff;
  return sum.toString(16).toUpperCase().padStart(2, '0');
}
