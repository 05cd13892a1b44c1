import type { FileKind } from '../file-kind.js';

const read: ReadonlySet<string> = new Set(['.wav', '.wave']);
/** Sounds that nothing here decodes: to skip them as stray files would lose samples without a word. */
const others: ReadonlySet<string> = new Set(
  ['.mp3', '.flac', '.ogg', '.oga', '.opus', '.m4a', '.aac', '.aif', '.aiff', '.aifc', '.wma', '.au', '.snd'].concat([
    '.amr',
    '.w64',
    '.caf',
    '.sph',
  ]),
);

export const soundFiles: FileKind = {
  noun: 'sound',
  nouns: 'sounds',
  formats: 'WAV',
  extensions: '.wav',
  convertTo: 'WAV (`ffmpeg -i in.mp3 out.wav`)',
  tooLarge: 'a long recording that was not cut into samples',
  byName(path) {
    const dot = path.lastIndexOf('.');
    const extension = dot < 0 ? '' : path.slice(dot).toLowerCase();
    if (read.has(extension)) return 'read';
    return others.has(extension) ? 'other' : null;
  },
};
