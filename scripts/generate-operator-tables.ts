/** src/ops/tables: one table per facet of the rooms that src/ops/kinds.ts lists. See generate.ts. */
import { rooms, type Kind } from '../src/ops/kinds.js';

const header = '// Generated from src/ops/kinds.ts by `npm run generate`. Do not edit.\n';
const entries = Object.entries(rooms) as [Kind, string][];
const importName = (folder: string): string => folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const lines = (line: (kind: Kind, name: string) => string): string =>
  entries.map(([kind, folder]) => `  ${line(kind, importName(folder))}\n`).join('');

/** The facets beside `op.ts`: what a room's file exports, the type of it, and where that type stands. */
const facets = [
  { file: 'forward', type: 'Forward' },
  { file: 'float', type: 'FloatReference' },
  { file: 'int8', type: 'Int8Reference' },
  { file: 'int16', type: 'Int16Reference' },
  { file: 'tflite', type: 'TfliteCodec' },
] as const;

export function generateOperatorTables(): Record<string, string> {
  const table = ({ file, type }: (typeof facets)[number]): [string, string] => [
    `src/ops/tables/${file}.ts`,
    `${header}import type { Kind } from '../kinds.js';
import type { Refusal } from '../shared/op.js';
import type { ${type} } from '../shared/${file}.js';
import type { ConstantsByKind, OptionsByKind } from './op.js';
${entries.map(([, folder]) => `import { ${file} as ${importName(folder)} } from '../${folder}/${file}.js';\n`).join('')}
export const ${file}Table: { readonly [K in Kind]: ${type}<OptionsByKind[K], ConstantsByKind[K]> | Refusal } = {
${lines((kind, name) => `${kind}: ${name},`)}};
`,
  ];
  return { 'src/ops/tables/op.ts': factTable(), ...Object.fromEntries(facets.map(table)) };
}

function factTable(): string {
  return `${header}import type { Kind } from '../kinds.js';
import type { OpFacts } from '../shared/op.js';
${entries.map(([, folder]) => `import * as ${importName(folder)} from '../${folder}/op.js';\n`).join('')}
export interface OptionsByKind {
${lines((kind, name) => `${kind}: ${name}.Options;`)}}

export interface ConstantsByKind {
${lines((kind, name) => `${kind}: ${name}.Constants;`)}}

export const facts: { readonly [K in Kind]: OpFacts<OptionsByKind[K], ConstantsByKind[K]> } = {
${lines((kind, name) => `${kind}: ${name}.facts,`)}};
`;
}
