/** The arena over the course of one inference: which buffer lies where, and the moment that decides its size. */
import type { Arena, InspectedFile, PlannedArenaBuffer } from '../../measure/schema/inspection.js';
import { element, type Child, type Html } from '../html/element.js';
import { dataTable, figure, line, rect, text } from '../html/figure.js';
import { linearScale } from '../html/scale.js';
import { formatCount, formatQuantity } from '../quantity.js';
import { describeArena, describePeak, loadAt, peakOf, shorten, type Peak } from './describe.js';

const [width, height] = [760, 380];
const plot = { left: 72, right: 744, top: 34, bottom: 330 };
/** Rectangles of a longer plan would be too small to see and too many to load. */
const mostBuffers = 2000;

export function renderMemory({ file }: InspectedFile, arena: Arena): Child[] {
  const peak = peakOf(arena);
  return [
    renderSums(arena),
    arena.unknown.length > 0
      ? element(
          'div',
          { class: 'alert' },
          element('p', {}, 'The figures are lower bounds, because this is not known:'),
          element('ul', {}, ...arena.unknown.map((reason) => element('li', {}, reason))),
        )
      : null,
    arena.buffers.length === 0 || arena.activationBytes === 0 || arena.buffers.length > mostBuffers
      ? null
      : renderPlan(file, arena, peak),
  ];
}

function renderSums(arena: Arena): Html {
  return element(
    'dl',
    { class: 'tiles' },
    ...describeArena(arena).map(([what, value]) =>
      element(
        'div',
        {},
        element('dt', {}, what),
        element('dd', {}, value),
        element('dd', { class: 'note' }, notes[what] ?? ''),
      ),
    ),
  );
}

const notes: Readonly<Record<string, string>> = {
  activations: 'what inference computes, and scratch memory',
  'total, 64-bit': 'with all that the interpreter keeps; a budget judges it',
  'total, 32-bit': 'the same on a Cortex-M, whose pointers are shorter',
};

function renderPlan(file: string, arena: Arena, peak: Peak): Html {
  const { buffers, steps, activationBytes } = arena;
  const y = linearScale([0, activationBytes], plot.bottom, plot.top);
  const stepWidth = (plot.right - plot.left) / steps.length;
  const x = (step: number): number => plot.left + step * stepWidth;
  const isAtPeak = (buffer: PlannedArenaBuffer): boolean => buffer.first <= peak.step && peak.step <= buffer.last;
  const reached = buffers.filter(({ first, bytes }) => first >= 0 && bytes > 0);
  const marks = reached.map((buffer) => {
    const { first, last, offset, bytes, kind, name } = buffer;
    const top = y.position(offset + bytes);
    const [wide, high] = [(last - first + 1) * stepWidth, y.position(offset) - top];
    const className = kind === 'scratch' ? 'scratch' : isAtPeak(buffer) ? 'needed' : 'living';
    const title = `${name}: ${formatQuantity(bytes, 'bytes')} at ${formatCount(offset)}, steps ${first} to ${last}`;
    return rect(x(first), top, wide, high, className, title);
  });
  const middle = x(peak.step) + stepWidth / 2;
  const isRight = middle > (plot.left + plot.right) / 2;
  const every = Math.max(1, Math.ceil(steps.length / 12));
  return figure(
    {
      title: `The arena of ${shorten(file, 60)} during one inference`,
      note: describePeak(arena),
      description: `Activations take ${formatQuantity(arena.activationBytes, 'bytes')}. At the peak, step ${peak.step} (${peak.operator}), these live: ${peak.buffers
        .slice(0, 6)
        .map(({ name, bytes }) => `${name}, ${formatQuantity(bytes, 'bytes')}`)
        .join('; ')}.`,
      width,
      height,
      table: dataTable({
        caption: `Buffers in the arena of ${file}`,
        header: ['Buffer', 'Kind', 'Bytes', 'Offset', 'From step', 'To step'],
        rows: buffers.map(({ name, kind, bytes, offset, first, last }) => [
          name || '(no name)',
          kind,
          formatCount(bytes),
          formatCount(offset),
          formatCount(first),
          formatCount(last),
        ]),
        right: [2, 3, 4, 5],
      }),
    },
    y.ticks.map((tick) => [
      line(plot.left, y.position(tick), plot.right, y.position(tick), 'gridline'),
      text(plot.left - 8, y.position(tick) + 4, formatQuantity(tick, 'bytes'), { anchor: 'end' }),
    ]),
    marks,
    line(middle, plot.top - 6, middle, plot.bottom, 'peakline'),
    text(middle + (isRight ? -6 : 6), plot.top - 12, shorten(`peak: ${peak.operator}`, 40), {
      anchor: isRight ? 'end' : 'start',
      class: 'label',
    }),
    steps.map((_, step) =>
      step % every === 0 ? text(x(step) + stepWidth / 2, plot.bottom + 16, String(step), { anchor: 'middle' }) : null,
    ),
    line(plot.left, plot.bottom, plot.right, plot.bottom, 'axis'),
    text((plot.left + plot.right) / 2, height - 10, 'step of the inference: one operator each, after the input', {
      anchor: 'middle',
    }),
  );
}

/** Memory of each step, for a table of what runs. */
export function loadsOf({ buffers, steps }: Arena): number[] {
  return steps.map((_, step) => loadAt(buffers, step));
}
