import type { Broken } from './rule.js';
import type { Model } from './schema/spec.js';

/** Lists in ds_cnn's parameters have one entry per layer. */
export function dsCnnLengths(pointer: string, model: Model): Broken[] {
  if (model.architecture !== 'ds_cnn') return [];
  const { filters, strides, blocks = 4 } = model.parameters ?? {};
  const broken = (key: string, expected: number, found: number, what: string): Broken => ({
    code: 'spec/list-length',
    pointer: `${pointer}/parameters/${key}`,
    message: `expected ${expected} ${key} for ${blocks} blocks (${what}), found ${found}`,
    fix: `Change the list or blocks.`,
  });
  return [
    ...(Array.isArray(filters) && filters.length !== blocks + 1
      ? [broken('filters', blocks + 1, filters.length, 'the stem and one per block')]
      : []),
    ...(strides && strides.length !== blocks ? [broken('strides', blocks, strides.length, 'one per block')] : []),
  ];
}
