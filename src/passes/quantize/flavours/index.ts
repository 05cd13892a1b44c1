/** How each type of file is made from a folded float32 graph; a new one is a file beside this one and a line here. */
import type { QuantizedType } from '../../../spec/artifact-types.js';
import { dynamicRange } from './dynamic-range.js';
import type { Flavour } from './flavour.js';
import { float16 } from './float16.js';
import { int16x8 } from './int16x8.js';
import { int4 } from './int4.js';
import { int8 } from './int8.js';

export type { Flavour, Given } from './flavour.js';

export const flavours: Readonly<Record<QuantizedType, Flavour>> = {
  float16,
  dynamic_range: dynamicRange,
  int8,
  int4,
  int16x8,
};
