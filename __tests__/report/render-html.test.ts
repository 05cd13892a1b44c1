import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { confusionMatrix } from '../../src/report/html/confusion.js';
import { element, render, style } from '../../src/report/html/element.js';
import { paretoFront } from '../../src/report/html/pareto.js';
import { linearScale, logScale, widen } from '../../src/report/html/scale.js';
import { cellShades, palettes } from '../../src/report/html/style.js';
import { renderHtml } from '../../src/report/render-html.js';
import { createLayer, createMeasurement } from '../gate/factory.js';
import { createMeasuredReport, createPassingReport, createReport, hostileStrings, int8 } from './factory.js';
import { hostileReport } from './hostile.js';

const base = createReport({ artifacts: [{ ...int8, sizeBytes: 28_000, sha256: '9'.repeat(64) }], budgets: [] });
const html = renderHtml(createMeasuredReport(), base);

/** The tags in order, without attributes. */
function skeleton(markup: string): string[] {
  return [...markup.replace(/<style>.*?<\/style>/s, '').matchAll(/<\/?[a-z][^\s>]*/g)].map(([tag]) => tag);
}

describe('renderHtml', () => {
  it('needs no network and runs no script', () => {
    expect(html).not.toMatch(/<script|https?:|src=|url\(|@import|\son\w+=/i);
    expect(html).toContain('default-src &#39;none&#39;');
  });

  it('closes every element that it opens', () => {
    const open: string[] = [];
    for (const tag of skeleton(html)) {
      if (tag === '<meta' || tag === '<wbr') continue;
      if (!tag.startsWith('</')) open.push(tag.slice(1));
      else expect(open.pop()).toBe(tag.slice(2));
    }
    expect(open).toEqual([]);
  });

  it('says the verdict, every budget, its limit and its place in words', () => {
    for (const words of [
      '✗ fail',
      '4 of 7 limits failed',
      'int8 deflated size',
      '≤ 9.3 kB',
      '991 B over (+10.7 %)',
      'The radio sends 9.2 kB a night.',
      'tinygate.yml<wbr>:59',
      'This change loosens 1 budget',
      'compared with report of 0123abcd4567 on main, from artifact 17',
      'Latency on raspberry-pi-4b',
      '5 operators, 1 in float',
    ]) {
      expect(html).toContain(words);
    }
  });

  it('gives every picture a name and its numbers as a table', () => {
    const pictures = html.match(/<svg /g)?.length ?? 0;
    expect(pictures).toBeGreaterThan(4);
    expect(html.match(/<svg [^>]*role="img" aria-label="[^"]+"/g)).toHaveLength(pictures);
    expect(html.match(/Show as a table/g)).toHaveLength(pictures);
  });

  it('gives every table a caption, and headings to rows and columns', () => {
    const tables = html.match(/<table/g)?.length ?? 0;
    expect(html.match(/<table[^>]*><caption>[^<]+<\/caption>/g)).toHaveLength(tables);
    expect(html.match(/<th(?! scope="(?:row|col)"|ead)/g)).toBeNull();
  });

  it('has unique ids, and links that lead to them', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    for (const [, target] of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('shows the base in the charts', () => {
    expect(html).toContain('int8 (base)');
    expect(renderHtml(createReport())).not.toContain('(base)');
    // Files of the same bytes would only hide each other.
    expect(renderHtml(createReport(), createPassingReport())).not.toContain('(base)');
  });

  it('leaves out what there is nothing about', () => {
    const bare = renderHtml(createReport({ budgets: [], invariants: [], artifacts: [], curves: [], stages: [] }));
    expect([...bare.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(['budgets', 'origin']);
  });

  it('draws weight histograms where the file has them, beside the file that it came from', () => {
    const histogram = { minimum: -1, maximum: 1, counts: [1, 0, 9, 4] };
    const layers = [{ ...createLayer({ name: 'stem' }), histogram }];
    const artifacts = [
      createMeasurement({ artifact: 'float32', sizeBytes: 90_000, layers }),
      createMeasurement({ layers }),
    ];
    const drawn = renderHtml(createReport({ artifacts }));
    expect(drawn).toContain('Weights of int8, before in float32');
    expect(drawn).toContain('0.00 to 0.500: 9');
  });

  it('draws histograms of the largest layers where there are hundreds, and says so', () => {
    const histogram = { minimum: -1, maximum: 1, counts: [1] };
    const layers = Array.from({ length: 90 }, (_, at) =>
      createLayer({ name: `layer ${at}`, kernelElements: at + 1, histogram }),
    );
    const page = renderHtml(createReport({ artifacts: [createMeasurement({ layers })] }));
    expect(page).toContain('Weights of int8, the largest 80 of 90 layers');
    expect([page.includes('Spread of layer 9:'), page.includes('Spread of layer 10:')]).toEqual([false, true]);
  });

  it.each(hostileStrings)('shows as text what a stranger wrote: %j', (hostile) => {
    const [actual, harmless] = [hostile, 'harmless'].map((text) =>
      renderHtml(hostileReport(text), hostileReport(text)),
    );
    expect(skeleton(actual!)).toEqual(skeleton(harmless!));
    expect(actual!.replace(/&#\d+;/g, '')).not.toMatch(/&/);
  });

  it('draws extreme values without NaN', () => {
    const layers = [
      createLayer({ kernelBytes: 0, zeroFraction: 1 }),
      createLayer({ name: 'b', kernelBytes: 2 ** 40, zeroFraction: 0 }),
    ];
    const artifacts = [
      createMeasurement({ sizeBytes: 1, layers }),
      createMeasurement({ artifact: 'huge', sizeBytes: 2 ** 40 }),
    ];
    const curves = [
      { stage: 's', points: [{ epoch: 0, loss: 0 }] },
      { stage: 't', points: [] },
    ];
    expect(renderHtml(createReport({ artifacts, curves }))).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('the style sheet', () => {
  const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const luminance = (rgb: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: readonly number[], b: readonly number[]) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    const palette = palettes[scheme];
    const [page, panel] = [channels(palette.page), channels(palette.panel)];

    it.each(['text', 'quiet', 'mark', 'base', 'pass', 'warn', 'fail'] as const)('shows %s at 4.5:1 or more', (name) => {
      expect(contrast(channels(palette[name]), page)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(channels(palette[name]), panel)).toBeGreaterThanOrEqual(4.5);
    });

    it('keeps numbers readable on every shade of a confusion matrix', () => {
      for (const share of cellShades) {
        for (const color of ['mark', 'base'] as const) {
          const mixed = channels(palette[color]).map((c, index) => share * c + (1 - share) * page[index]!);
          expect(contrast(channels(palette.text), mixed)).toBeGreaterThanOrEqual(4.5);
        }
      }
    });
  });
});

describe('element', () => {
  it('never takes a string for markup', () => {
    expect(render(element('p', { title: '"><b>' }, '<i>', element('b', {}, '&')))).toBe(
      '<p title="&#34;&#62;&#60;b&#62;">&#60;i&#62;<b>&#38;</b></p>',
    );
  });

  it('refuses numbers that are none, and markup in a style sheet', () => {
    expect(() => element('rect', { x: Number.NaN })).toThrow(/finite/);
    expect(() => style('</style><script>')).toThrow(/without markup/);
  });
});

describe('scale', () => {
  it('covers every value, with few ticks at round numbers', () => {
    const values = fc.array(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1e-6),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(values, (list) => {
        const { position, ticks } = linearScale(list, 0, 100);
        for (const value of list) expect(position(value)).toBeGreaterThanOrEqual(-1e-3);
        for (const value of list) expect(position(value)).toBeLessThanOrEqual(100.001);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it.each([
    [
      [0, 20],
      [0, 5, 10, 15, 20],
    ],
    [
      [0.3, 0.92],
      [0.2, 0.4, 0.6, 0.8, 1],
    ],
    [
      [0, 0],
      [0, 0.2, 0.4],
    ],
  ])('puts ticks for %j at round numbers from zero', (values, ticks) => {
    const scale = linearScale(values, 0, 100);
    expect(scale.ticks.slice(0, ticks.length)).toEqual(ticks.slice(0, scale.ticks.length));
  });

  it('does not make mountains of rounding', () => {
    expect(linearScale(widen([0.8, 0.8], 0.01), 0, 100).ticks).toHaveLength(5);
    expect(widen([0.1, 0.9], 0.01)).toEqual([0.1, 0.9]);
  });

  it('keeps the order on a logarithmic axis', () => {
    const { position, ticks } = logScale([29_600, 312_400], 0, 100);
    expect(position(29_600)).toBeGreaterThan(0);
    expect(position(312_400)).toBeLessThan(100);
    expect(ticks).toEqual([50_000, 100_000, 200_000]);
  });
});

describe('paretoFront', () => {
  it('holds exactly the points that no other beats', () => {
    const point = fc.record({ sizeBytes: fc.integer({ min: 1, max: 20 }), fraction: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(point), (points) => {
        const front = paretoFront(points);
        const beats = (a: (typeof points)[0], b: (typeof points)[0]) =>
          a.sizeBytes <= b.sizeBytes &&
          a.fraction >= b.fraction &&
          (a.sizeBytes < b.sizeBytes || a.fraction > b.fraction);
        for (const member of front) expect(points.some((other) => beats(other, member))).toBe(false);
        for (const other of points.filter((candidate) => !front.includes(candidate))) {
          expect(front.some((member) => member.sizeBytes <= other.sizeBytes && member.fraction >= other.fraction)).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('confusionMatrix', () => {
  it('counts what was taken for what', () => {
    expect(confusionMatrix([0, 0, 1, 2], [0, 1, 1, 0], 3)).toEqual([
      [1, 1, 0],
      [0, 1, 0],
      [1, 0, 0],
    ]);
  });

  it('refuses what does not pair or is no class', () => {
    expect(() => confusionMatrix([0], [0, 1], 2)).toThrow(/expected 1 predictions/);
    expect(() => confusionMatrix([0], [5], 2)).toThrow(/classes below 2/);
  });
});
