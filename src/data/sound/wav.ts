/**
 * WAV: PCM of 8, 16, 24 and 32 bits, float of 32 and 64 bits, any number of channels up to 64, also in the extensible form.
 * Source: Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0" and the structures WAVEFORMATEX and
 * WAVEFORMATEXTENSIBLE. What a header announces is compared with what is there before anything is allocated.
 */
import type { Problem } from '../../core/errors.js';

export interface WavHeader {
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly encoding: Encoding;
  /** Where the samples begin in the file. */
  readonly offset: number;
  /** Samples of each channel. */
  readonly count: number;
}

/** How a sample is stored, little-endian, and read as −1..1. */
interface Encoding {
  readonly bytes: number;
  readonly read: (view: DataView, at: number) => number;
}

const encodings: Readonly<Record<string, Encoding>> = {
  'PCM 8': { bytes: 1, read: (view, at) => (view.getUint8(at) - 128) / 128 },
  'PCM 16': { bytes: 2, read: (view, at) => view.getInt16(at, true) / 2 ** 15 },
  'PCM 24': { bytes: 3, read: (view, at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 2 ** 23 },
  'PCM 32': { bytes: 4, read: (view, at) => view.getInt32(at, true) / 2 ** 31 },
  'float 32': { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  'float 64': { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
};

/** By the number in the header; those that are not read have a name for the message. */
const formats: Readonly<Record<number, string>> = {
  1: 'PCM',
  2: 'Microsoft ADPCM',
  3: 'float',
  6: 'A-law',
  7: 'µ-law',
  0x11: 'IMA ADPCM',
  0x31: 'GSM 6.10',
  0x55: 'MP3',
};
const extensible = 0xfffe;
const mostChannels = 64;
/** Hydrophones and ultrasound stay below; what is above is no rate. */
const mostHz = 4_000_000;

/**
 * @param bytes the file, or its beginning
 * @param sizeBytes of the whole file
 * @returns null where the beginning does not hold the header yet
 * @throws Error that says what was expected and what was found, not in which file
 */
export function readWavHeader(bytes: Uint8Array, sizeBytes: number): WavHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkMark(bytes, sizeBytes);
  let format: Format | null = null;
  for (let at = 12; ;) {
    if (at + 8 > sizeBytes)
      throw new Error(`expected a WAV with a chunk '${format ? 'data' : 'fmt '}', found the end of the file before it`);
    if (at + 8 > bytes.length) return null;
    const [name, size] = [textAt(bytes, at), view.getUint32(at + 4, true)];
    const start = at + 8;
    if (name === 'data') {
      if (format === null) throw new Error(`expected the chunk 'fmt ' before 'data', found none`);
      return headerOf(format, start, size, sizeBytes);
    }
    if (start + size > sizeBytes)
      throw new Error(
        `expected ${size} bytes in the chunk '${name}', as its header announces, found ${sizeBytes - start}`,
      );
    if (name === 'fmt ') {
      if (start + size > bytes.length) return null;
      format = readFormat(view, start, size);
    }
    // Chunks begin at even bytes.
    at = start + size + (size % 2);
  }
}

/** @throws Error for samples that are no numbers */
export function readWavSamples(bytes: Uint8Array, header: WavHeader, count: number): Float32Array {
  const { channels, encoding, offset } = header;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mono = new Float32Array(Math.min(count, header.count));
  for (let i = 0, at = offset; i < mono.length; i++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++, at += encoding.bytes) sum += encoding.read(view, at);
    mono[i] = sum / channels;
    if (!Number.isFinite(mono[i]!)) throw new Error(`expected numbers, found ${sum} as sample ${i}`);
  }
  return mono;
}

interface Format {
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly encoding: Encoding;
}

function checkMark(bytes: Uint8Array, sizeBytes: number): void {
  if (sizeBytes === 0) throw new Error('expected a WAV, found an empty file');
  const [mark, kind] = [textAt(bytes, 0), textAt(bytes, 8)];
  if (mark === 'RIFF' && kind === 'WAVE') return;
  const pointer = Buffer.from(bytes.subarray(0, 23)).toString('latin1') === 'version https://git-lfs';
  const isLong = mark === 'RF64' || mark === 'BW64';
  const what = pointer
    ? 'a Git LFS pointer'
    : isLong
      ? `an ${mark} file, which is for more than 4 GiB`
      : mark === 'RIFX'
        ? 'a big-endian WAV (RIFX)'
        : `a file that begins with ${[...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`;
  throw new Error(`expected a WAV (RIFF … WAVE), found ${what}`);
}

function textAt(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
}

function readFormat(view: DataView, at: number, size: number): Format {
  if (size < 16) throw new Error(`expected at least 16 bytes in the chunk 'fmt ', found ${size}`);
  const number = view.getUint16(at, true);
  // The extensible form has the number in the first bytes of a GUID.
  const found = number === extensible && size >= 40 ? view.getUint16(at + 24, true) : number;
  const channels = view.getUint16(at + 2, true);
  const sampleRateHz = view.getUint32(at + 4, true);
  const bits = view.getUint16(at + 14, true);
  const name = `${formats[found] ?? `format ${found}`} ${bits}`;
  const encoding = Object.hasOwn(encodings, name) ? encodings[name] : undefined;
  if (!encoding)
    throw new Error(`expected PCM of 8, 16, 24 or 32 bits or float of 32 or 64 bits, found ${name.replace(' 0', '')}`);
  if (channels < 1 || channels > mostChannels)
    throw new Error(`expected 1 to ${mostChannels} channels, found ${channels}`);
  if (sampleRateHz < 1 || sampleRateHz > mostHz)
    throw new Error(`expected a sample rate of 1 to ${mostHz} Hz, found ${sampleRateHz}`);
  const block = view.getUint16(at + 12, true);
  if (block !== channels * encoding.bytes)
    throw new Error(
      `expected ${channels * encoding.bytes} bytes for ${channels} ${channels === 1 ? 'channel' : 'channels'} of ${name} bits, found ${block}`,
    );
  return { sampleRateHz, channels, encoding };
}

function headerOf(format: Format, offset: number, size: number, sizeBytes: number): WavHeader {
  const present = sizeBytes - offset;
  if (size > present) throw new Error(`expected ${size} bytes of samples, as the header announces, found ${present}`);
  const count = Math.floor(size / (format.channels * format.encoding.bytes));
  if (count === 0) throw new Error('expected samples, found none');
  return { ...format, offset, count };
}

/** A file of another sample rate, where these are refused. */
export function otherRate({ sampleRateHz }: WavHeader, wantedHz: number, file: string): Problem {
  return {
    code: 'data/sample-rate',
    message: `expected ${wantedHz} Hz (data.sample_rate), found ${sampleRateHz} Hz`,
    where: { file },
    cause: 'the file comes from another recorder, or data.sample_rate is not right (data.other_rates: refuse)',
    fix: `Resample the file, correct data.sample_rate, or write other_rates: resample.`,
  };
}
