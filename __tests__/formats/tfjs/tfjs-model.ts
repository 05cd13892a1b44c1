/** Small TensorFlow.js models for tests: `model.json` and shards, as its converter writes them. */
import { seededRandom } from '../../../src/core/random.js';

export type Coding = 'float32' | 'uint8' | 'uint16' | 'float16';

export interface Stored {
  readonly entry: object;
  readonly bytes: Uint8Array;
  /** What the stored bytes stand for. */
  readonly values: Float32Array;
}

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);

export function stored(
  name: string,
  shape: readonly number[],
  values: Float32Array,
  coding: Coding = 'float32',
): Stored {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const entry = { name, shape, dtype: 'float32' };
  switch (coding) {
    case 'float32':
      return { entry, bytes: new Uint8Array(values.slice().buffer), values };
    case 'float16': {
      // Multiples of 1/8 from −4 to 4 are exact in half precision: sign, exponent and fraction by hand.
      const rounded = values.map((value) => Math.max(-4, Math.min(4, Math.round(value * 8) / 8)));
      const bits = Uint16Array.from(rounded, (value) => {
        if (value === 0) return 0;
        const exponent = Math.floor(Math.log2(Math.abs(value)));
        const fraction = Math.round((Math.abs(value) / 2 ** exponent - 1) * 1024);
        return (value < 0 ? 0x8000 : 0) | ((exponent + 15) << 10) | fraction;
      });
      const quantization = { dtype: 'float16', original_dtype: 'float32' };
      return { entry: { ...entry, quantization }, bytes: new Uint8Array(bits.buffer), values: rounded };
    }
    case 'uint8':
    case 'uint16': {
      const levels = coding === 'uint8' ? 255 : 65_535;
      const scale = Math.max((most - least) / levels, 1e-6);
      const codes = Array.from(values, (value) => Math.round((value - least) / scale));
      const array = coding === 'uint8' ? Uint8Array.from(codes) : Uint16Array.from(codes);
      return {
        entry: { ...entry, quantization: { dtype: coding, scale, min: least, original_dtype: 'float32' } },
        bytes: new Uint8Array(array.buffer),
        values: Float32Array.from(codes, (code) => code * scale + least),
      };
    }
    default:
      return coding satisfies never;
  }
}

export function random(shape: readonly number[], seed: number, positive = false): Float32Array {
  const draw = seededRandom(seed, 'tfjs-test');
  return Float32Array.from({ length: sizeOf(shape) }, () => (positive ? 0.5 + draw.uniform() : draw.uniform() - 0.5));
}

export interface Files {
  readonly json: Uint8Array;
  readonly beside: (name: string) => Promise<Uint8Array>;
}

/** In two shards, which end in the middle of a weight. */
export function filesOf(modelTopology: object, weights: readonly Stored[], format: string): Files {
  const all = Buffer.concat(weights.map(({ bytes }) => bytes));
  const middle = Math.floor(all.length / 2) + 1;
  const shards: Readonly<Record<string, Uint8Array>> = {
    'group1-shard1of2.bin': all.subarray(0, middle),
    'group1-shard2of2.bin': all.subarray(middle),
  };
  const json = {
    format,
    generatedBy: 'a test',
    convertedBy: null,
    modelTopology,
    weightsManifest: [{ paths: Object.keys(shards), weights: weights.map(({ entry }) => entry) }],
  };
  return {
    json: new TextEncoder().encode(JSON.stringify(json)),
    beside: (name) => (shards[name] ? Promise.resolve(shards[name]) : Promise.reject(new Error(`no file ${name}`))),
  };
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
/** Attributes as a GraphDef has them in JSON. */
export const attr = {
  ints: (...values: readonly number[]) => ({ list: { i: values.map(String) } }),
  text: (value: string) => ({ s: base64(value) }),
  texts: (...values: readonly string[]) => ({ list: { s: values.map(base64) } }),
  number: (f: number) => ({ f }),
  flag: (b: boolean) => ({ b }),
  shape: (...sizes: readonly number[]) => ({ shape: { dim: sizes.map((size) => ({ size: String(size) })) } }),
};
