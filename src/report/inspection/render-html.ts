/**
 * The page of `tinygate inspect --html`: one file that needs no network and runs no script, in the style of the report.
 * Every chart has its numbers as a table.
 */
import type { Arena, InspectedFile, Inspection } from '../../measure/schema/inspection.js';
import { element, type Child, type Html } from '../html/element.js';
import { dataTable } from '../html/figure.js';
import { renderNavigation, renderPage, renderSection, type Section } from '../html/page.js';
import { formatCount, formatQuantity } from '../quantity.js';
import { renderBytes } from './bytes.js';
import { renderComparison } from './comparison.js';
import {
  describeArena,
  describeFormat,
  describeMetadata,
  formatKnown,
  formatShape,
  formatShare,
  typesOf,
} from './describe.js';
import { renderLayers } from './layers.js';
import { loadsOf, renderMemory } from './memory.js';
import { inspectionCss } from './style.js';

export function renderInspectionHtml({ tool, files, comparison }: Inspection): string {
  const [first, second] = files;
  const names = files.map(({ file }) => baseName(file));
  const compared: Section[] =
    comparison && first && second
      ? [{ id: 'comparison', title: 'What changed', content: renderComparison(comparison, first, second) }]
      : [];
  const single = files.length === 1 && first ? sectionsOf(first, '') : [];
  const links = [
    ...compared,
    ...single,
    ...(files.length > 1 ? files.map(({ file }, index) => ({ id: `file${index}`, title: baseName(file) })) : []),
  ];
  return renderPage({
    title: names.join(' · '),
    toolVersion: tool.version,
    skip: 'Skip to the charts',
    css: inspectionCss,
    header: [
      element('p', { class: 'eyebrow' }, eyebrowOf(files)),
      element('h1', {}, comparison ? `${names[1]} against ${names[0]}` : names.join(' · ')),
      first && files.length === 1 ? renderTiles(first) : null,
      renderNavigation(links),
    ],
    main: [
      ...compared.map((section) => renderSection(section, 2)),
      ...single.map((section) => renderSection(section, 2)),
      ...(files.length > 1 ? files.map(renderOne) : []),
    ],
  });
}

function eyebrowOf(files: readonly InspectedFile[]): string {
  const formats = [...new Set(files.map(({ format }) => describeFormat(format)))];
  return `Inside ${formats.join('; ') || 'a model'}`;
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) || path;
}

/** One of several files. */
function renderOne(file: InspectedFile, index: number): Html {
  const title = `file${index}-title`;
  return element(
    'section',
    { id: `file${index}`, 'aria-labelledby': title },
    element('h2', { id: title }, baseName(file.file)),
    renderTiles(file),
    ...sectionsOf(file, `file${index}-`).map((section) => renderSection(section, 3)),
  );
}

function sectionsOf(file: InspectedFile, prefix: string): Section[] {
  return [
    ...(file.bytes.length === 0
      ? []
      : [{ id: `${prefix}bytes`, title: 'Why it is as large as it is', content: renderBytes(file) }]),
    { id: `${prefix}layers`, title: 'Layers', content: renderLayers(file) },
    ...(file.arena === null
      ? []
      : [{ id: `${prefix}memory`, title: 'Memory while it runs', content: renderMemory(file, file.arena) }]),
    { id: `${prefix}operators`, title: 'Operators', content: renderOperators(file) },
    { id: `${prefix}file`, title: 'The file', content: renderFacts(file) },
  ];
}

function renderTiles(file: InspectedFile): Html {
  const [activations, total] = file.arena === null ? [] : describeArena(file.arena);
  const tiles: readonly (readonly [string, string, string])[] = [
    ['size', formatQuantity(file.sizeBytes, 'bytes'), `${formatCount(file.sizeBytes)} B`],
    [
      'deflated',
      formatQuantity(file.deflatedBytes, 'bytes'),
      `${formatShare(file.deflatedBytes, file.sizeBytes)} of the size`,
    ],
    ...(total && activations
      ? [['memory (estimate)', total[1], `of which activations ${activations[1]}`] as const]
      : []),
    ['parameters', formatKnown(file.parameters), `${formatKnown(file.macs)} MACs, in ${typesOf(file) || 'no type'}`],
  ];
  return element(
    'dl',
    { class: 'tiles' },
    ...tiles.map(([title, value, note]) =>
      element('div', {}, element('dt', {}, title), element('dd', {}, value), element('dd', { class: 'note' }, note)),
    ),
  );
}

function renderOperators({ file, operators, arena, notKnown }: InspectedFile): Child[] {
  return [
    dataTable({
      caption: `Operators of ${file}`,
      header: ['Operator', 'Computes in', 'Count'],
      rows: operators.map(({ operator, type, count }) => [operator, type, formatCount(count)]),
      right: [2],
    }),
    notKnown.length === 0 ? null : element('p', {}, `What these cost, only their makers know: ${notKnown.join(', ')}.`),
    arena && renderSteps(file, arena),
  ];
}

function renderSteps(file: string, arena: Arena): Html {
  const loads = loadsOf(arena);
  return element(
    'details',
    {},
    element('summary', {}, 'Every step of an inference, with the memory that lives then'),
    dataTable({
      caption: `Steps of ${file}`,
      header: ['Step', 'Operator', 'Memory'],
      rows: arena.steps.map((operator, step) => [String(step), operator, formatQuantity(loads[step] ?? 0, 'bytes')]),
      right: [2],
    }),
  );
}

function renderFacts({ file, sha256, description, metadata, inputs, outputs }: InspectedFile): Child[] {
  const edges = [
    ...inputs.map((edge) => ['input', edge] as const),
    ...outputs.map((edge) => ['output', edge] as const),
  ];
  return [
    dataTable({
      caption: `Inputs and outputs of ${file}`,
      header: ['Name', 'Role', 'Type', 'Shape', 'Scale', 'Zero point'],
      rows: edges.map(([role, { name, type, shape, scale, zeroPoint }]) => [
        name || '(no name)',
        role,
        type,
        formatShape(shape),
        scale === null ? '—' : String(Number(scale.toPrecision(6))),
        zeroPoint === null ? '—' : String(zeroPoint),
      ]),
      right: [4, 5],
    }),
    element('p', {}, 'SHA-256 ', element('code', {}, sha256)),
    description === '' ? null : element('p', {}, `The file says of itself: ${description}`),
    metadata === null ? null : element('p', {}, `Its metadata says: ${describeMetadata(metadata)}`),
  ];
}
