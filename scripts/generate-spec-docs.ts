/** docs/spec.md: every key of a spec, from its schema. See generate.ts. */
import { stringify } from 'yaml';
import { expectedPhrase } from '../src/spec/expected.js';
import { describe, rootSchema, tagValues, variants, type Described, type SchemaNode } from '../src/spec/schema-walk.js';

const intro = `# The spec

<!-- Generated from schemas/tinygate.schema.json by \`npm run generate\`. Do not edit. -->

A spec is one YAML or JSON file. \`tinygate validate SPEC\` checks it and prints every mistake with its line. For completion in an
editor, begin the file with a line that names the schema, which the npm package and every release carry:

\`\`\`yaml
# yaml-language-server: $schema=node_modules/tinygate/schemas/tinygate.schema.json
\`\`\`

- Sizes: \`30 kB\` is 30,000 bytes, \`30 KiB\` is 30,720; a plain number is bytes. Fractions: \`0.885\` or \`88.5 %\`.
- Steps: a plain number is an optimizer step, counted from 0; \`20 %\` is a share of the stage's steps.
- Layers: \`stem\` is a name, \`block*/pointwise\` a glob, \`/^block[12]/\` a regular expression. One that matches nothing is an error.
- \`extends: other.yml\` merges this file onto another: objects merge, lists and scalars replace, \`null\` removes an inherited key.
- Paths are relative to the file they are written in and may not leave the repository. Data elsewhere: \`--data-root DIR\`.
- Unknown keys, duplicate keys and unmatched patterns are errors; nothing is ignored.
`;

export function generateSpecDocs(): string {
  const sections: string[] = [];
  addSections(sections, 'Top level', rootSchema, new Set());
  return `${intro}\n${sections.join('\n')}`;
}

/** One table for an object, then those of its objects, depth first; a union has one table for each variant. */
function addSections(sections: string[], path: string, described: Described, seen: Set<SchemaNode>): void {
  const { type } = described;
  if (seen.has(type)) return;
  seen.add(type);
  const tag = type.discriminator?.propertyName;
  if (tag === undefined) {
    sections.push(section(path, type));
    addChildren(sections, path, type, seen);
    return;
  }
  for (const variant of variants(type)) {
    sections.push(section(`${path}, ${tag}: ${tagValues(variant, tag).map(String).join(' or ')}`, variant));
    addChildren(sections, path, variant, seen);
  }
}

function addChildren(sections: string[], path: string, schema: SchemaNode, seen: Set<SchemaNode>): void {
  const prefix = path === 'Top level' ? '' : `${path}.`;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const child = describe(property);
    const map =
      typeof child.type.additionalProperties === 'object' ? describe(child.type.additionalProperties) : undefined;
    const items = child.type.items && describe(child.type.items);
    if (map) addSections(sections, `${prefix}${key}.NAME`, map, seen);
    else if (items?.type.discriminator) addSections(sections, `${prefix}${key}[]`, items, seen);
    else if (child.type.type === 'object') addSections(sections, `${prefix}${key}`, child, seen);
  }
}

function section(title: string, schema: SchemaNode): string {
  const rows = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const described = describe(property);
    const isRequired = schema.required?.includes(key) ?? false;
    const fallback =
      property.default === undefined ? (isRequired ? '**required**' : '') : code(inline(property.default));
    const example = (property.examples ?? []).map((one) => code(inline(one))).join(' ');
    return [code(key), cell(expected(described)), fallback, cell(property.description ?? ''), example];
  });
  const head = ['key', 'value', 'default', 'meaning', 'example'];
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return [`## ${title}`, '', capitalised(schema.description ?? ''), '', ...lines, ''].join('\n');
}

function expected(described: Described): string {
  const { type } = described;
  if (type.additionalProperties !== undefined && type.additionalProperties !== false)
    return 'an object of named entries';
  return expectedPhrase(described);
}

function inline(value: unknown): string {
  const text = stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
  return text.replaceAll('[ ', '[').replaceAll(' ]', ']');
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}

function capitalised(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
