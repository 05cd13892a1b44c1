/** The table of ready lists of operators in docs/support.md, from `src/operators`. See generate.ts. */
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { readyLists } from '../src/operators/lists.js';
import type { ListedOperator } from '../src/operators/ready-list.js';

export async function generateOperatorLists(): Promise<Record<string, string>> {
  const path = 'docs/support.md';
  const text = await readFile(path, 'utf8');
  const marked = /(<!-- ready lists of operators -->\n)[\s\S]*?(\n<!-- end of ready lists -->)/;
  if (!marked.test(text)) throw new Error(`expected <!-- ready lists of operators --> in ${path}, found no such mark`);
  const filled = text.replace(marked, (_, start: string, end: string) => `${start}\n${table().join('\n')}\n${end}`);
  return { [path]: await format(filled, { ...(await resolveConfig(path)), filepath: path }) };
}

function table(): string[] {
  const rows = Object.entries(readyLists).flatMap(([name, { title, source, operators }]) => [
    `**\`${name}\`**: ${title}, from ${source}; ${operators.length} operators.`,
    '',
    ...groups(operators).map(([condition, names]) => `- ${condition}: ${names.join(', ')}`),
    '',
  ]);
  return rows.slice(0, -1);
}

/** Operators with the same limits, in one line. */
function groups(operators: readonly ListedOperator[]): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const listed of operators) {
    const condition = describe(listed);
    found.set(condition, [...(found.get(condition) ?? []), `\`${listed.operator}\``]);
  }
  return [...found];
}

function describe({ isCustom, types, refusedWeights }: ListedOperator): string {
  const kind = isCustom ? 'custom operators' : types ? `in ${types.join(', ')}` : 'in every type';
  return refusedWeights ? `${kind}, but not float32 over weights in ${refusedWeights.join(', ')}` : kind;
}
