import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderHtmlIndex } from '../../src/report/render-html-index.js';
import { renderHtml } from '../../src/report/render-html.js';
import { browserName, launchBrowser, type Browser, type View } from './browser.js';
import { createComparedReport, createMeasuredReport, createReport, hostileStrings, int8 } from './factory.js';
import { hostileReport } from './hostile.js';
import * as checks from './page-checks.js';

if (!browserName) console.warn('SKIPPED: report.html in a real browser. Install Chromium or set CHROMIUM to its path.');

const base = createReport({ artifacts: [{ ...int8, sizeBytes: 28_000, sha256: '9'.repeat(64) }], budgets: [] });
const longName = 'a-name-without-a-place-to-break-it-'.repeat(4);
const pages = {
  'report.html': renderHtml(createMeasuredReport(), base),
  'a report of long names': renderHtml(hostileReport(longName), hostileReport(longName)),
  'a page of many models': renderHtmlIndex([createMeasuredReport(), createComparedReport()]),
};
const views: readonly View[] = [
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'light' },
  { width: 320, scheme: 'dark' },
];

(browserName ? describe : describe.skip)('report.html in a browser', () => {
  let browser: Browser;
  beforeAll(() => {
    browser = launchBrowser();
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(pages))('%s', (_name, html) => {
    it.each(views)('reads well $width px wide and $scheme', async (view) => {
      const page = await browser.open(html, view);
      // Folded and unfolded: a page that is wide only once something is opened is wide all the same.
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
    });

    it('asks nothing of the network and says nothing on the console', async () => {
      const page = await browser.open(html, { width: 1280, scheme: 'light' });
      expect(page.complaints).toEqual([]);
    });

    it('fits on paper, dark ink on white', async () => {
      const page = await browser.open(html, { width: 800, scheme: 'dark', print: true });
      expect(await page.evaluate(checks.sidewaysScroll)).toEqual([]);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    });
  });

  it('would be found out if it were bad', async () => {
    const bad = `<!doctype html><html><body style="background:#fff"><h2>Low</h2><p style="color:#999">pale</p>
      <div style="width:2000px">wide</div><table><tr><th>x</th></tr></table><a href="#x"></a>
      <svg viewBox="0 0 100 20" width="50"><text x="90" y="10" font-size="12">long words</text></svg>
      <img src="missing.png"><script>console.log('hello')</script></body></html>`;
    const page = await browser.open(bad, { width: 320, scheme: 'light' });
    const found = await Promise.all(
      (['sidewaysScroll', 'poorContrast', 'smallPrint', 'headingOrder', 'unnamed', 'cutOff'] as const).map((check) =>
        page.evaluate<string[]>(checks[check]),
      ),
    );
    expect(found.map((complaints) => complaints.length > 0)).toEqual([true, true, true, true, true, true]);
    expect(page.complaints.join()).toMatch(/missing\.png.*hello|hello.*missing\.png/s);
  });

  it('looks different in light and in dark', async () => {
    const colors = await Promise.all(
      (['light', 'dark'] as const).map(async (scheme) => {
        const page = await browser.open(pages['report.html'], { width: 1280, scheme });
        return page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      }),
    );
    expect(colors).toEqual(['rgb(255, 255, 255)', 'rgb(13, 17, 23)']);
  });

  it('can be walked by keyboard, from the skip link on, and shows where one is', async () => {
    const page = await browser.open(pages['report.html'], { width: 1280, scheme: 'light' });
    const walked: { name: string; tag: string; ring: boolean; visible: boolean }[] = [];
    for (let step = 0; step < 14; step++) {
      await page.press('Tab');
      walked.push(await page.evaluate(checks.focused));
    }
    expect(walked[0]).toMatchObject({ name: 'Skip to the verdicts', visible: true });
    expect(walked.map(({ name }) => name).slice(1, 4)).toEqual(['Budgets', 'Compression that must hold', 'Files']);
    expect(walked.filter(({ ring, visible }) => !ring || !visible)).toEqual([]);
  });

  it('opens and closes what is folded with the Enter key', async () => {
    const page = await browser.open(pages['report.html'], { width: 1280, scheme: 'light' });
    const isOpen = 'document.activeElement.parentElement.open';
    await page.evaluate(`document.querySelector('figure summary').focus()`);
    expect(await page.evaluate(isOpen)).toBe(false);
    await page.press('Enter');
    expect(await page.evaluate(isOpen)).toBe(true);
  });

  it('is the same document whatever a stranger wrote into names', async () => {
    const all = hostileStrings.join(' ').slice(0, 180);
    const shape = `[...document.querySelectorAll('*')].map((part) => [part.localName, ...[...part.attributes].map(({ name }) => name)].join(' '))`;
    const shapes = await Promise.all(
      [all, 'harmless'].map(async (text) => {
        const html = renderHtml(hostileReport(text), hostileReport(text));
        const page = await browser.open(html, { width: 1280, scheme: 'light' });
        expect(page.complaints).toEqual([]);
        return page.evaluate<string[]>(shape);
      }),
    );
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]!.filter((part) => /^script| on\w+/.test(part))).toEqual([]);
    expect(shapes[0]!.filter((part) => part.startsWith('svg')).length).toBeGreaterThan(2);
  });
});
