import { pooledShapes, type PoolOptions } from '../shared/pool.js';
import { sameTypes, withoutConstants, type NoConstants, type OpFacts } from '../shared/op.js';

export type Options = PoolOptions;
export type Constants = NoConstants;

export const facts: OpFacts<Options, Constants> = {
  inputs: 1,
  ...withoutConstants,
  shapes: pooledShapes,
  types: sameTypes,
  numbers: { output: 'as-input', rounds: true, scalesLinearly: true },
  channels: () => 'each',
  int8: null,
};
