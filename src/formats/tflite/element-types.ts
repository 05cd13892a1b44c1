/** Element types by their number in TensorFlow Lite's schema, with the bits of one element; null: no fixed number. */
const types = [
  ['float32', 32],
  ['float16', 16],
  ['int32', 32],
  ['uint8', 8],
  ['int64', 64],
  ['string', null],
  ['bool', 8],
  ['int16', 16],
  ['complex64', 64],
  ['int8', 8],
  ['float64', 64],
  ['complex128', 128],
  ['uint64', 64],
  ['resource', null],
  ['variant', null],
  ['uint32', 32],
  ['uint16', 16],
  ['int4', 4],
  ['bfloat16', 16],
  ['int2', 2],
  ['uint4', 4],
  ['float8_e4m3fn', 8],
  ['float8_e5m2', 8],
] as const;

export type ElementType = (typeof types)[number][0];

export function elementType(code: number): { readonly type: ElementType; readonly bits: number | null } | null {
  const found = types[code];
  return found ? { type: found[0], bits: found[1] } : null;
}

export function isFloat(type: string): boolean {
  return /^b?float\d/.test(type) || type.startsWith('complex');
}

/** Types that hold weights and activations; the others hold shapes, axes, indices, masks and handles. */
export function holdsValues(type: ElementType): boolean {
  return isFloat(type) || ['int2', 'int4', 'uint4', 'int8', 'uint8', 'int16'].includes(type);
}
