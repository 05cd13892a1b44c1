/**
 * Text from a file of any system. Windows writes a byte-order mark, and its PowerShell 5 writes UTF-16: both are taken, and
 * the mark is no part of the text.
 * @throws TypeError for bytes that are no text in the encoding that they announce.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
