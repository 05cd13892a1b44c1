import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Json } from '../../src/spec/located.js';
import { specSchema } from '../../src/spec/schema/document.js';
import type { SchemaNode } from '../../src/spec/schema-walk.js';

const text = readFileSync('schemas/tinygate.schema.json', 'utf8');
const schema = JSON.parse(text) as SchemaNode & { $id: string; $defs: Record<string, SchemaNode> };
const ajv = new Ajv2020({ discriminator: true, strict: true, strictTypes: false, strictRequired: false });
ajv.addSchema(schema);

/** Every object schema in the document, with a JSON pointer to it. */
function objects(node: unknown, pointer: string): (readonly [string, SchemaNode])[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node)
    // `if` holds conditions, not keys.
    .filter(([key]) => !['examples', 'default', 'enum', 'if'].includes(key))
    .flatMap(([key, value]) => objects(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
  return 'properties' in node || ('type' in node && node.type === 'object')
    ? [[pointer, node as SchemaNode], ...inner]
    : inner;
}

const keys = objects(schema, '').flatMap(([pointer, node]) =>
  Object.entries(node.properties ?? {})
    .filter(() => !pointer.endsWith('/properties'))
    .map(([key, property]) => [`${pointer}/properties/${key}`, property] as const),
);

describe('the schema of a spec', () => {
  it('is what the generated document says', () => {
    expect(specSchema).toEqual(schema);
  });

  it('gives every network the keys that all of them share alike', () => {
    const networks = Object.values(schema.$defs).filter(({ properties }) => properties?.['architecture']);
    expect(networks.length).toBeGreaterThan(10);
    for (const key of ['weights', 'head', 'batch_normalization', 'training'])
      expect(new Set(networks.map(({ properties }) => JSON.stringify(properties?.[key])))).toHaveProperty('size', 1);
  });

  it('has keys to check', () => expect(keys.length).toBeGreaterThan(100));

  it.each(keys)('describes %s with a sentence and a valid example', (pointer, property) => {
    expect(property.description).toMatch(/\S.*[.:)]$|\S{3}/);
    expect(property.examples?.length).toBeGreaterThan(0);
    const validate = ajv.compile({ $ref: `${schema.$id}#${encodeURI(pointer)}` });
    for (const example of property.examples ?? [])
      expect([example, validate(example), validate.errors]).toEqual([example, true, null]);
  });

  it.each(keys.filter(([, property]) => property.default !== undefined))(
    'has a valid default at %s',
    (pointer, property) => {
      const validate = ajv.compile({ $ref: `${schema.$id}#${encodeURI(pointer)}` });
      expect([validate(property.default as Json), validate.errors]).toEqual([true, null]);
    },
  );

  it('closes every object', () => {
    const open = objects(schema, '').filter(
      ([pointer, node]) =>
        !pointer.endsWith('/properties') && !node.discriminator && node.additionalProperties !== false,
    );
    // The maps: names that the author chooses, to teachers, artifacts, groups of them and devices; patterns of layers to factors, sparsities, numbers of clusters and sizes of blocks; classes and
    // teachers to weights; paths of keys to what is tried of them.
    expect(open.map(([pointer]) => pointer)).toEqual([
      '/properties/teachers',
      '/properties/artifacts',
      '/properties/groups',
      '/properties/devices',
      '/$defs/ConstantLearningRate/properties/multipliers',
      '/$defs/CosineLearningRate/properties/multipliers',
      '/$defs/OneCycleLearningRate/properties/multipliers',
      '/$defs/ClassWeights/then',
      '/$defs/Distillation/properties/weights',
      '/$defs/ConstantSparsity/properties/layer_targets',
      '/$defs/PolynomialDecay/properties/layer_targets',
      '/$defs/Clustering/properties/layer_clusters',
      '/$defs/Clustering/properties/layer_block_sizes',
      '/$defs/Quantization/properties/layer_bits',
      '/$defs/StructuredPruning/properties/mac_costs',
      '/$defs/Compression/properties/per_model',
      '/$defs/Tune/properties/parameters',
    ]);
  });

  it('anchors every pattern', () => {
    for (const [, pattern] of text.matchAll(/"pattern": "((?:[^"\\]|\\.)*)"/g)) expect(pattern).toMatch(/^\^.*\$$/);
  });
});
