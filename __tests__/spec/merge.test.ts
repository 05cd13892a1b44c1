import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { locate, mergePatch, toJson, toPlace, type Json } from '../../src/spec/located.js';
import { parseSpec } from '../../src/spec/parse.js';

/** RFC 7396, section 2, word for word on plain JSON. */
function patched(target: Json, patch: Json): Json {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const result: Record<string, Json> =
    typeof target === 'object' && target !== null && !Array.isArray(target)
      ? { ...(target as Record<string, Json>) }
      : {};
  for (const [key, value] of Object.entries(patch as Record<string, Json>)) {
    if (value === null) Reflect.deleteProperty(result, key);
    else result[key] = patched(result[key] ?? null, value);
  }
  return result;
}

const read = (text: string, file: string) => parseSpec(text, { file, path: `/${file}` });
const value = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.integer(),
    fc.boolean(),
    fc.string({ unit: 'grapheme-ascii' }),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(tie('tree'), fc.constant(null)), { maxKeys: 3 }),
  ),
})).tree;
const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), value, { minKeys: 1 });

/** A patch never leaves a null behind, so compare without those that a base or an added object brings along. */
function withoutNulls(json: Json): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const kept = Object.entries(json as Record<string, Json>).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNulls(item)]));
}

describe('extends', () => {
  it('merges as RFC 7396 does', () => {
    fc.assert(
      fc.property(object, object, (base, patch) => {
        const merged = toJson(mergePatch(read(stringify(base), 'base.yml'), read(stringify(patch), 'patch.yml')));
        expect(withoutNulls(merged)).toEqual(withoutNulls(patched(base, patch)));
      }),
    );
  });

  it('reads back what was written', () => {
    fc.assert(fc.property(object, (json) => expect(toJson(read(stringify(json), 'a.yml'))).toEqual(json)));
  });

  it('remembers for every value which file it came from', () => {
    const base = read('data:\n  root: here\n  split: { test_fraction: 0.5 }\n', 'base.yml');
    const merged = mergePatch(base, read('data:\n  split: { test_fraction: 0.2 }\n', 'patch.yml'));
    expect(toPlace(locate(merged, '/data/root'))).toEqual({ file: 'base.yml', line: 2, column: 9 });
    expect(toPlace(locate(merged, '/data/split/test_fraction'))).toEqual({ file: 'patch.yml', line: 2, column: 27 });
  });
});
