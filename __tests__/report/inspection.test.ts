import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { seededRandom } from '../../src/core/random.js';
import { writeTflite } from '../../src/export/tflite/write.js';
import { foldBatchNorm } from '../../src/graph/fold.js';
import { buildArchitecture } from '../../src/graph/zoo/index.js';
import { inspectFile, inspectionOf } from '../../src/measure/anatomy/anatomy.js';
import { renderInspectionHtml } from '../../src/report/inspection/render-html.js';
import { renderInspectionText } from '../../src/report/inspection/render-text.js';
import { treemap } from '../../src/report/html/treemap.js';
import { quantizeForTest } from '../export/quantize-for-test.js';
import { randomSamples } from '../export/random-graph.js';
import { activation, constant, oneOperatorFile } from '../measure/arena-files.js';
import { browserName, launchBrowser, type Browser, type View } from './browser.js';
import { hostileStrings } from './factory.js';
import { expectGolden } from './golden.js';
import * as checks from './page-checks.js';

const graph = foldBatchNorm(buildArchitecture('ds_cnn', {}, [16, 16, 1], 4, seededRandom(7, 'inspection')));
const float = await inspectFile('models/float.tflite', writeTflite(graph));
const int8 = await inspectFile('models/int8.tflite', writeTflite(quantizeForTest(graph, randomSamples(graph, 2, 1))));
const named = (name: string) =>
  inspectFile(
    name,
    oneOperatorFile({
      operator: name,
      inputs: [
        { ...activation([1, 4], 'float32'), name },
        { ...constant([3, 4], 'int8', 1), name },
      ],
      outputs: [{ ...activation([1, 3], 'float32'), name }],
    }),
  );
const documents = {
  one: inspectionOf([int8]),
  two: inspectionOf([float, int8]),
  three: inspectionOf([int8, await named('MyOperator'), float]),
};

describe('the text of an inspection', () => {
  it('says what is in a file and why it is as large as it is', () => {
    expectGolden('inspection.golden.txt', renderInspectionText(documents.one));
  });

  it('compares two files layer by layer', () => {
    const text = renderInspectionText(documents.two);
    expectGolden('inspection-comparison.golden.txt', text.slice(text.indexOf('models/int8.tflite against')));
  });

  it('fits 80 columns, and no name makes a terminal or a runner do anything', async () => {
    for (const name of [...hostileStrings, 'a-name-without-a-place-to-break-it-'.repeat(4)]) {
      const text = renderInspectionText(inspectionOf([await named(name), await named(name)]));
      expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]|^::|^##\[/m);
    }
  });

  it('calls a number a lower bound where a part is not known', async () => {
    expect(renderInspectionText(inspectionOf([await named('MyOperator')]))).toMatch(
      /at least [\d.]+ k?B[^]*not known: the memory of MyOperator/,
    );
  });
});

describe('the JSON of an inspection', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/inspection.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: false }).compile(schema);

  it.each(Object.entries(documents))('keeps to the published schema: %s', (_name, document) => {
    validate(JSON.parse(JSON.stringify(document)));
    expect(validate.errors).toBeNull();
  });

  it('is told when it does not', () => {
    expect(validate({ ...documents.one, files: [{ ...int8, sizeBytes: '5' }] })).toBe(false);
  });
});

describe('a treemap', () => {
  it('gives every value its share of the frame, and no area twice', () => {
    const values = [400, 200, 100, 50, 25, 12, 6, 3, 2, 1];
    const areas = treemap(values, { x: 0, y: 0, width: 760, height: 380 });
    const total = values.reduce((a, b) => a + b, 0);
    areas.forEach(({ width, height }, i) => {
      expect(width * height).toBeCloseTo((760 * 380 * values[i]!) / total, 4);
    });
    areas.forEach((a, i) => {
      expect(a.x).toBeGreaterThanOrEqual(-1e-6);
      expect(a.x + a.width).toBeLessThanOrEqual(760 + 1e-6);
      expect(a.y + a.height).toBeLessThanOrEqual(380 + 1e-6);
      for (const b of areas.slice(i + 1)) {
        const [wide, high] = [
          Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x),
          Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y),
        ];
        expect(wide > 1e-6 && high > 1e-6).toBe(false);
      }
    });
  });
});

describe('the page of an inspection', () => {
  it('holds no address, no script and nothing that loads', () => {
    for (const document of Object.values(documents)) {
      const html = renderInspectionHtml(document);
      expect(html).not.toMatch(/https?:|<script|<img|<link|url\(|@import|\bsrc=/);
      expect(html).toContain('default-src &#39;none&#39;');
    }
  });

  it('shows hostile names as text', async () => {
    const html = renderInspectionHtml(inspectionOf([await named(hostileStrings.join(' ').slice(0, 180))]));
    expect(html).not.toMatch(/<script|<img|<svg on/);
  });
});

if (!browserName)
  console.warn('SKIPPED: the page of an inspection in a real browser. Install Chromium or set CHROMIUM to its path.');

const views: readonly View[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'light' },
];
const longName = 'a-name-without-a-place-to-break-it-'.repeat(4);
const pages = {
  'one file': renderInspectionHtml(documents.one),
  'two files': renderInspectionHtml(documents.two),
  'files with long names': renderInspectionHtml(inspectionOf([await named(longName), await named(longName)])),
};

(browserName ? describe : describe.skip)('the page of an inspection in a browser', () => {
  let browser: Browser;
  beforeAll(() => {
    browser = launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(pages))('%s', (_name, html) => {
    it.each(views)('reads well $width px wide and $scheme', async (view) => {
      const page = await browser.open(html, view);
      expect(await page.evaluate(checks.sidewaysScroll)).toEqual([]);
      await page.evaluate(checks.unfold);
      for (const check of [
        'sidewaysScroll',
        'poorContrast',
        'smallPrint',
        'headingOrder',
        'unnamed',
        'cutOff',
      ] as const) {
        expect({ check, complaints: await page.evaluate(checks[check]) }).toEqual({ check, complaints: [] });
      }
      expect(page.complaints).toEqual([]);
    });

    it('fits on paper', async () => {
      const page = await browser.open(html, { width: 800, scheme: 'dark', print: true });
      expect(await page.evaluate(checks.sidewaysScroll)).toEqual([]);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    });
  });
});
