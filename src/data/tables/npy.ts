/**
 * NumPy's own format (numpy.lib.format): a magic, a version, a header that is a Python dictionary, and the elements. Objects are
 * Python pickles, which run code when they are read: they are refused, and nothing of them is looked at.
 */
import { DataError } from '../../core/errors.js';

export interface NpyArray {
  readonly shape: readonly number[];
  /** In C order; bytes stay bytes, every other number is a float32. */
  readonly values: Uint8Array | Float32Array;
}

type Read = (view: DataView, at: number, little: boolean) => number;
const elements: Readonly<Record<string, { readonly size: number; readonly read: Read }>> = {
  f2: { size: 2, read: (view, at, little) => halfOf(view.getUint16(at, little)) },
  f4: { size: 4, read: (view, at, little) => view.getFloat32(at, little) },
  f8: { size: 8, read: (view, at, little) => view.getFloat64(at, little) },
  i1: { size: 1, read: (view, at) => view.getInt8(at) },
  i2: { size: 2, read: (view, at, little) => view.getInt16(at, little) },
  i4: { size: 4, read: (view, at, little) => view.getInt32(at, little) },
  i8: { size: 8, read: (view, at, little) => Number(view.getBigInt64(at, little)) },
  u1: { size: 1, read: (view, at) => view.getUint8(at) },
  u2: { size: 2, read: (view, at, little) => view.getUint16(at, little) },
  u4: { size: 4, read: (view, at, little) => view.getUint32(at, little) },
  u8: { size: 8, read: (view, at, little) => Number(view.getBigUint64(at, little)) },
  b1: { size: 1, read: (view, at) => view.getUint8(at) },
};

export interface NpyHeader {
  readonly shape: readonly number[];
  /** Such as `f4`, a key of `elements`. */
  readonly type: string;
  readonly isLittle: boolean;
  readonly isFortran: boolean;
  /** Where the elements begin. */
  readonly dataOffset: number;
  /** Of the whole array with its header. */
  readonly sizeBytes: number;
}

const magic = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59];
const mostHeaderBytes = 65_536;

function wrong(where: string, message: string, fix = 'Save the array again with numpy.save.'): DataError {
  return new DataError({ code: 'data/npy', message, where: { file: where }, fix });
}

/**
 * Null where the bytes are the beginning of a header.
 * @param where how messages name the file, and the array in it. @throws DataError
 */
export function readNpyHeader(bytes: Uint8Array, where: string): NpyHeader | null {
  if (!magic.every((byte, at) => at >= bytes.length || bytes[at] === byte))
    throw wrong(where, 'expected an array of NumPy (.npy), found other bytes');
  const isLong = bytes.length > 6 && bytes[6]! > 1;
  const start = isLong ? 12 : 10;
  if (bytes.length < start) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = isLong ? view.getUint32(8, true) : view.getUint16(8, true);
  if (headerBytes > mostHeaderBytes)
    throw wrong(where, `expected a .npy header of at most ${mostHeaderBytes} bytes, found ${headerBytes}`);
  if (start + headerBytes > bytes.length) return null;
  const header = Buffer.from(bytes.subarray(start, start + headerBytes)).toString('latin1');
  const descr = /'descr': *'([^']{1,20})'/.exec(header)?.[1];
  if (descr?.includes('O'))
    throw wrong(
      where,
      'expected an array of numbers, found one of Python objects (dtype object)',
      'Objects are pickles, which run code when they are read: tinygate never does. Save numbers: np.save(file, x.astype("float32")).',
    );
  const [, order = '', type = ''] = /^([<>|=]?)([a-zA-Z]\d+)$/.exec(descr ?? '') ?? [];
  const element = Object.hasOwn(elements, type) ? elements[type] : undefined;
  if (!element)
    throw wrong(
      where,
      `expected numbers (${Object.keys(elements).join(', ')}), found the type ${descr ?? 'of a structure'}`,
      'Save it as float32.',
    );
  const shapeText = /'shape': *\(([0-9, ]*)\)/.exec(header)?.[1];
  if (shapeText === undefined) throw wrong(where, 'expected a shape in the .npy header, found none');
  const shape = shapeText
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(Number);
  const dataOffset = start + headerBytes;
  return {
    shape,
    type,
    isLittle: order !== '>',
    isFortran: /'fortran_order': *True/.test(header) && shape.length > 1,
    dataOffset,
    sizeBytes: dataOffset + countOf(shape) * element.size,
  };
}

const countOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1);

/** @param where how messages name the file, and the array in it. @throws DataError */
export function parseNpy(bytes: Uint8Array, where: string): NpyArray {
  const header = readNpyHeader(bytes, where);
  if (!header) throw wrong(where, 'expected a whole .npy header, found the start of one');
  const { shape, type, isLittle, isFortran, dataOffset } = header;
  const [element, count] = [elements[type]!, countOf(shape)];
  const found = (bytes.length - dataOffset) / element.size;
  if (!Number.isSafeInteger(count) || found !== count)
    throw wrong(
      where,
      `expected ${shape.slice(0, 8).join(' x ')}${shape.length > 8 ? ' x …' : ''} = ${count} elements, found ${found}`,
      'The file was cut short: copy it again.',
    );
  const data = bytes.subarray(dataOffset);
  if (type === 'u1' && !isFortran) return { shape, values: data };
  const body = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const read = (at: number): number => element.read(body, at * element.size, isLittle);
  const place = isFortran ? fortranPlaces(shape) : (at: number): number => at;
  const values = type === 'u1' ? new Uint8Array(count) : new Float32Array(count);
  for (let at = 0; at < count; at++) values[at] = read(place(at));
  return { shape, values };
}

/** Where the element stands in Fortran order that is the `at`-th in C order. */
function fortranPlaces(shape: readonly number[]): (at: number) => number {
  return (at) => {
    let [rest, place] = [at, 0];
    let stride = shape.slice(0, -1).reduce((product, size) => product * size, 1);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const size = shape[axis]!;
      place += (rest % size) * stride;
      rest = Math.floor(rest / size);
      stride /= shape[axis - 1] ?? 1;
    }
    return place;
  };
}

function halfOf(bits: number): number {
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
