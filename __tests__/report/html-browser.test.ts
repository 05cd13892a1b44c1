import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { renderHtml } from '../../src/report/render-html.js';
import { hostileStrings } from './factory.js';
import { hostileReport } from './hostile.js';

const browser = [process.env['CHROMIUM'], 'chromium', 'chromium-browser', 'google-chrome'].find((name) => {
  try {
    return name && execFileSync(name, ['--version'], { stdio: 'pipe' });
  } catch {
    return false;
  }
});
if (!browser) console.warn('SKIPPED: report.html in a real browser. Install Chromium or set CHROMIUM to its path.');
const inBrowser = browser ? it : it.skip;

/** What a browser makes of the page: the tags of its document, in order, and the attributes that could run code. */
function parse(html: string): { tags: string[]; handlers: number } {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-html-'));
  try {
    const file = join(folder, 'report.html');
    writeFileSync(file, html);
    const flags = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      `--user-data-dir=${folder}`,
    ];
    const dom = execFileSync(browser!, [...flags, '--dump-dom', `file://${file}`], {
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    }).toString();
    const found = [...dom.matchAll(/<(\/?[a-z][\w-]*)((?:\s+[^\s"=<>]+(?:="[^"]*")?)*)\s*>/g)];
    const names = found.flatMap(([, , attributes]) =>
      [...(attributes ?? '').matchAll(/\s([^\s"=]+)(?:="[^"]*")?/g)].map(([, name]) => name ?? ''),
    );
    return { tags: found.map(([, tag]) => tag ?? ''), handlers: names.filter((name) => name.startsWith('on')).length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('report.html in a browser', () => {
  inBrowser('is the same document whatever a stranger wrote into names', () => {
    const all = hostileStrings.join(' ').slice(0, 180);
    const hostile = parse(renderHtml(hostileReport(all), hostileReport(all)));
    const harmless = parse(renderHtml(hostileReport('harmless'), hostileReport('harmless')));
    expect(hostile.tags).toEqual(harmless.tags);
    expect(hostile.handlers).toBe(0);
    expect(hostile.tags).not.toContain('script');
    expect(hostile.tags.filter((tag) => tag === 'svg').length).toBeGreaterThan(2);
  });
});
