/** docs/spec.md: every key of a spec, from its schema. See generate.ts. */
import { stringify } from 'yaml';
import { expectedPhrase } from '../src/spec/expected.js';
import {
  choiceOf,
  describe,
  objectForm,
  rootSchema,
  tagValues,
  variants,
  type Described,
  type SchemaNode,
} from '../src/spec/schema-walk.js';

const intro = `# The spec

<!-- Generated from schemas/tinygate.schema.json by \`npm run generate\`. Do not edit. -->

A spec is one YAML or JSON file. \`tinygate validate SPEC\` checks it and prints every mistake with its line. For completion in an
editor, \`npx tinygate schema --write\` puts the schema beside the spec, which then begins with this line:

\`\`\`yaml
# yaml-language-server: $schema=./tinygate.schema.json
\`\`\`

- Sizes: \`30 kB\` is 30,000 bytes, \`30 KiB\` is 30,720; a plain number is bytes. Fractions: \`0.885\` or \`88.5 %\`.
- Steps: a plain number is an optimizer step, counted from 0; \`20 %\` is a share of the stage's steps.
- Layers: \`stem\` is a name, \`block*/pointwise\` a glob with \`*\` as its only wildcard, \`/^block[12]/\` a regular expression. One that matches nothing is an error.
- \`extends: other.yml\` merges this file onto another: objects merge, lists and scalars replace, \`null\` removes an inherited key.
- Paths are relative to the file they are written in and may not leave the repository. Data elsewhere: \`--data-root DIR\`.
- Unknown keys, duplicate keys and unmatched patterns are errors; nothing is ignored.
`;

export function generateSpecDocs(): string {
  const page: Page = { sections: [], headings: new Map() };
  addSections(page, 'Top level', [{ label: null, type: rootSchema.type }]);
  const contents = page.sections.map(({ title }) => `${indentOf(title)}- [${cell(title)}](#${anchorOf(title)})`);
  const texts = page.sections.map(({ title, text }) => `## ${title}\n\n${text}`);
  return [intro, '## Contents\n', ...contents, '', ...texts].join('\n');
}

interface Page {
  readonly sections: { readonly title: string; readonly text: string }[];
  /** Types that have a section, with its title: a second key of the same type links to it. */
  readonly headings: Map<SchemaNode, string>;
}

/** One of the forms that an object may have; `label` tells when, null where there is one form only. */
interface Form {
  readonly label: string | null;
  readonly type: SchemaNode;
}

/**
 * The tables of an object, then those of its objects, depth first. Keys that are the same in several forms stand once, with
 * the forms that have them; each form has a table of what only it has.
 */
function addSections(page: Page, title: string, given: readonly Form[]): void {
  const forms = given.flatMap(expand).filter(({ type }) => !page.headings.has(type));
  const [first] = forms;
  if (!first) return;
  for (const { type } of [...given, ...forms]) page.headings.set(type, title);
  const children = childrenOf(title, forms);
  // Titles of objects further down are known before the rows that link to them are written.
  const index = page.sections.push({ title, text: '' }) - 1;
  for (const { title: below, forms: own } of children) addSections(page, below, own);
  page.sections[index] = { title, text: tables(page, forms) };
}

/** A union has one form for each of its variants. */
function expand({ label, type }: Form): Form[] {
  const choice = choiceOf(type);
  if (choice) return [{ label: choice.key, type: choice.with }, ...expand({ label, type: choice.without })];
  const tag = type.discriminator?.propertyName;
  if (tag === undefined) return [{ label, type }];
  return variants(type).map((variant) => {
    const values = tagValues(variant, tag).map((value) => code(inline(value)));
    return { label: [label, `${tag}: ${values.join(', ')}`].filter((part) => part !== null).join(', '), type: variant };
  });
}

function childrenOf(title: string, forms: readonly Form[]): { readonly title: string; readonly forms: Form[] }[] {
  const prefix = title === 'Top level' ? '' : `${title}.`;
  const children = new Map<string, Form[]>();
  for (const { label, type } of forms) {
    for (const [key, property] of Object.entries(type.properties ?? {})) {
      const child = objectOf(key, property);
      if (!child) continue;
      const known = children.get(prefix + child.path) ?? [];
      if (known.some((form) => form.type === child.type)) continue;
      children.set(prefix + child.path, [...known, { label, type: child.type }]);
    }
  }
  return [...children].map(([path, own]) => ({
    title: path,
    forms: own.length === 1 ? [{ ...own[0]!, label: null }] : own,
  }));
}

/** The object that a key holds: itself, each of its named entries, or each of its items. */
function objectOf(key: string, property: SchemaNode): { readonly path: string; readonly type: SchemaNode } | null {
  const { type: written } = describe(property);
  if (choiceOf(written)) return { path: key, type: written };
  const type = objectForm(written);
  const entry = typeof type.additionalProperties === 'object' ? describe(type.additionalProperties).type : undefined;
  if (entry && hasKeys(entry)) return { path: `${key}.NAME`, type: entry };
  const item = type.items && describe(type.items).type;
  if (item && hasKeys(item)) return { path: `${key}[]`, type: item };
  return hasKeys(type) ? { path: key, type } : null;
}

/** Numbers and words by name need no section of their own. */
function hasKeys(written: SchemaNode): boolean {
  const type = objectForm(written);
  return type.properties !== undefined || type.discriminator !== undefined || choiceOf(written) !== null;
}

interface Row {
  readonly cells: readonly string[];
  readonly labels: readonly string[];
}

function tables(page: Page, forms: readonly Form[]): string {
  const rows = new Map<string, Row>();
  for (const { label, type } of forms) {
    for (const [key, property] of Object.entries(type.properties ?? {})) {
      const cells = rowOf(page, key, property, type.required?.includes(key) ?? false);
      const known = rows.get(cells.join());
      rows.set(cells.join(), { cells, labels: [...(known?.labels ?? []), label ?? ''] });
    }
  }
  const all = [...rows.values()];
  const shared = all.filter(({ labels }) => forms.length === 1 || labels.length > 1);
  const [first] = forms;
  const about =
    forms.length === 1 ? capitalised(first?.type.description ?? '') : 'What it holds depends on one of its keys.';
  const hasFew = shared.some(({ labels }) => labels.length < forms.length);
  const common = table(
    shared.map(({ cells, labels }) => [
      ...cells,
      ...(hasFew ? [labels.length < forms.length ? labels.join('; ') : 'all'] : []),
    ]),
    hasFew ? ['for'] : [],
  );
  const own = forms.flatMap(({ label, type }) => {
    if (label === null) return [];
    const mine = all.filter(({ labels }) => labels.length === 1 && labels[0] === label && forms.length > 1);
    return mine.length === 0
      ? []
      : [`**With ${label}:** ${capitalised(type.description ?? '')}`, '', ...table(mine.map(({ cells }) => cells))];
  });
  return [about, '', ...common, ...own].join('\n');
}

function rowOf(page: Page, key: string, property: SchemaNode, isRequired: boolean): string[] {
  const described = describe(property);
  const fallback = property.default === undefined ? (isRequired ? '**required**' : '') : code(inline(property.default));
  const example = (property.examples ?? []).map((one) => code(inline(one))).join(' ');
  const child = objectOf(key, property);
  const heading = child && page.headings.get(child.type);
  const value =
    heading === null || heading === undefined
      ? cell(expected(described))
      : `[${cell(expected(described))}](#${anchorOf(heading)})`;
  return [code(key), value, fallback, cell(property.description ?? ''), example];
}

function table(rows: readonly (readonly string[])[], more: readonly string[] = []): string[] {
  if (rows.length === 0) return [];
  const head = ['key', 'value', 'default', 'meaning', 'example', ...more];
  return [...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`), ''];
}

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');
}

function indentOf(title: string): string {
  return title === 'Top level' ? '' : '  '.repeat(title.replace('.NAME', '').split('.').length - 1);
}

function expected(described: Described): string {
  const { type } = described;
  const { additionalProperties } = type;
  if (additionalProperties !== undefined && additionalProperties !== false) {
    const entry = typeof additionalProperties === 'object' ? describe(additionalProperties) : null;
    const isPlain = entry !== null && !hasKeys(entry.type) && entry.type.type !== undefined;
    return isPlain ? `named entries, each ${expectedPhrase(entry)}` : 'an object of named entries';
  }
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
