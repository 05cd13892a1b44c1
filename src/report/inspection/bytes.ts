/** Why a file is as large as it is: a map of its bytes, a table of their purposes, and what could go. */
import type { InspectedFile, InspectedLayer } from '../../measure/schema/inspection.js';
import { element, type Child, type Html } from '../html/element.js';
import { dataTable, figure, rect, text } from '../html/figure.js';
import { treemap, type Area } from '../html/treemap.js';
import { formatCount, formatQuantity } from '../quantity.js';
import { formatBits, formatShare, purposeMeanings, purposeTitles, shorten } from './describe.js';
import { fullness } from './style.js';

const [width, height] = [760, 380];
/** More areas than these are too small to see; the rest is one area. */
const mostAreas = 60;

interface Part {
  readonly name: string;
  readonly bytes: number;
  readonly className: string;
  readonly note: string;
}

export function renderBytes(file: InspectedFile): Child[] {
  return [renderMap(file), renderPurposes(file), renderSavings(file)];
}

function renderMap(file: InspectedFile): Html | null {
  const parts = partsOf(file);
  if (parts.length === 0) return null;
  const areas = treemap(
    parts.map(({ bytes }) => bytes),
    { x: 0, y: 0, width, height },
  );
  return figure(
    {
      title: `Every byte of ${shorten(file.file, 60)}`,
      note: 'Areas are bytes. The fuller the colour of a layer, the more information a stored bit of its weights holds; pale weights compress well.',
      description: `${parts.slice(0, 12).map(describe).join('; ')}.`,
      width,
      height,
      table: dataTable({
        caption: `Bytes of ${file.file} by layer and purpose`,
        header: ['Part', 'Bytes', 'Share', 'Note'],
        rows: parts.map(({ name, bytes, note }) => [
          name,
          formatCount(bytes),
          formatShare(bytes, file.sizeBytes),
          note,
        ]),
        right: [1, 2],
      }),
    },
    parts.map((part, index) => renderArea(part, areas[index]!)),
  );
}

function renderArea(part: Part, { x, y, width: wide, height: high }: Area): Child {
  // Bold letters of this size are up to 8 px wide.
  const letters = Math.floor((wide - 10) / 7.8);
  const hasName = letters >= 5 && high >= 22;
  return [
    rect(x, y, wide, high, part.className, describe(part)),
    hasName ? text(x + 6, y + 16, shorten(part.name, letters), { class: 'on' }) : null,
    hasName && high >= 38 && letters >= 7
      ? text(x + 6, y + 32, formatQuantity(part.bytes, 'bytes'), { class: 'under' })
      : null,
    hasName && high >= 54 && letters >= part.note.length ? text(x + 6, y + 48, part.note, { class: 'under' }) : null,
  ];
}

function describe({ name, bytes, note }: Part): string {
  return `${name}: ${formatQuantity(bytes, 'bytes')}${note === '' ? '' : `, ${note}`}`;
}

/** A layer for each kernel, and what is not weights by its purpose; the largest first. */
function partsOf({ layers, bytes }: InspectedFile): Part[] {
  const inLayers = new Map<string, InspectedLayer>();
  for (const layer of layers) if (!inLayers.has(layer.sha256)) inLayers.set(layer.sha256, layer);
  const kernels = [...inLayers.values()].map((layer): Part => {
    const stored = (8 * layer.bytes) / Math.max(1, layer.elements);
    const share = stored === 0 ? 0 : layer.entropyBits / stored;
    const shade = Math.min(fullness.length, 1 + Math.floor(share * fullness.length));
    return {
      name: layer.name,
      bytes: layer.bytes,
      className: `full${shade}`,
      note: `${formatBits(layer.entropyBits)} of ${Number(stored.toFixed(2))} bits`,
    };
  });
  const inKernels = kernels.reduce((sum, part) => sum + part.bytes, 0);
  const others = bytes.flatMap(({ purpose, bytes: count }): Part[] => {
    const left = purpose === 'weights' ? count - inKernels : count;
    const name = purpose === 'weights' ? 'other weights' : purposeTitles[purpose];
    return left > 0 ? [{ name, bytes: left, className: 'beside', note: '' }] : [];
  });
  const all = [...kernels, ...others].filter((part) => part.bytes > 0).sort((a, b) => b.bytes - a.bytes);
  const small = all.slice(mostAreas);
  const rest = small.reduce((sum, part) => sum + part.bytes, 0);
  const restPart: Part = { name: `${small.length} smaller parts`, bytes: rest, className: 'beside', note: '' };
  return rest > 0 ? [...all.slice(0, mostAreas), restPart].sort((a, b) => b.bytes - a.bytes) : all;
}

function renderPurposes({ file, bytes, sizeBytes, deflatedBytes, entropyBytes, layers }: InspectedFile): Child {
  const weightBytes = layers.reduce((sum, layer) => sum + layer.bytes, 0);
  return [
    dataTable({
      caption: `What the ${formatCount(sizeBytes)} bytes of ${file} are for`,
      header: ['Purpose', 'Bytes', 'Share', 'What that is'],
      rows: bytes.map(({ purpose, bytes: count }) => [
        purposeTitles[purpose],
        formatCount(count),
        formatShare(count, sizeBytes),
        purposeMeanings[purpose],
      ]),
      right: [1, 2],
    }),
    element(
      'p',
      {},
      `An archive of the file (zlib deflate, level 9) takes ${formatQuantity(deflatedBytes, 'bytes')}, ${formatShare(deflatedBytes, sizeBytes)} of it.`,
      weightBytes > 0
        ? ` By the frequency of their codes, the weights hold ${formatQuantity(entropyBytes, 'bytes')} of information in ${formatQuantity(weightBytes, 'bytes')}.`
        : null,
    ),
  ];
}

function renderSavings({ savings, sizeBytes }: InspectedFile): Html {
  if (savings.length === 0) return element('p', {}, 'Nothing in the file could go without changing a result.');
  return dataTable({
    caption: 'What could go without changing a result',
    header: ['What', 'About', 'Share', 'How'],
    rows: savings.map(({ what, bytes, how }) => [
      what,
      formatQuantity(bytes, 'bytes'),
      formatShare(bytes, sizeBytes),
      how,
    ]),
    right: [1, 2],
    isStacked: true,
  });
}
