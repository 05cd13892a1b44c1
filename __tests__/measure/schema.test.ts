import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: unknown;
  readonly [keyword: string]: unknown;
}

const schema = JSON.parse(readFileSync('schemas/measurement.schema.json', 'utf8')) as Node & {
  readonly $id: string;
  readonly $defs: Readonly<Record<string, Node>>;
};
const ajv = new Ajv2020({ strict: true, strictRequired: false });
ajv.addSchema(schema);

const objects: [string, Node][] = [
  ['', schema],
  ...Object.entries(schema.$defs).map(([name, node]): [string, Node] => [`/$defs/${name}`, node]),
];
const keys = objects.flatMap(([pointer, node]) =>
  Object.entries(node.properties ?? {}).map(([key, property]) => [`${pointer}/properties/${key}`, property] as const),
);

describe('the schema of a measurement', () => {
  it.each(objects)('describes %j and closes it to other keys', (_pointer, node) => {
    expect(node).toMatchObject({
      type: 'object',
      additionalProperties: false,
      description: expect.any(String) as unknown,
    });
  });

  it.each(keys)('describes %s, with an example that is valid', (pointer, property) => {
    expect(property.description).toMatch(/\.$/);
    expect(property.examples).toHaveLength(1);
    const fragment = encodeURI(pointer);
    const validate = ajv.compile({ $ref: `${schema.$id}#${fragment}` });
    expect([validate(property.examples![0]), validate.errors]).toEqual([true, null]);
  });

  it('bounds every list and every text', () => {
    const unbounded = (node: unknown, pointer: string): string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const { type } = node as Node;
      const isOpen = (type === 'string' && !('maxLength' in node)) || (type === 'array' && !('maxItems' in node));
      const inner = Object.entries(node).flatMap(([key, value]) =>
        key === 'examples' ? [] : unbounded(value, `${pointer}/${key}`),
      );
      return isOpen ? [pointer, ...inner] : inner;
    };
    expect(unbounded(schema, '')).toEqual([]);
  });
});
