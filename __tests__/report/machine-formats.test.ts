import { describe, expect, it } from '@jest/globals';
import { renderBadge } from '../../src/report/render-badge.js';
import { renderCodeQuality } from '../../src/report/render-code-quality.js';
import { renderJunit } from '../../src/report/render-junit.js';
import { renderOpenMetrics } from '../../src/report/render-openmetrics.js';
import { createMeasuredReport, createPassingReport, createReport, hostileStrings } from './factory.js';
import { expectGolden } from './golden.js';
import { hostileReport } from './hostile.js';

const reports = [createReport(), { ...createPassingReport(), spec: { ...createReport().spec, name: 'wake-word' } }];

describe('renderJunit', () => {
  it('is the golden XML', () => {
    expectGolden('junit.golden.xml', renderJunit(reports));
  });

  it.each(hostileStrings)('keeps inside its attribute what a stranger wrote: %j', (hostile) => {
    const shape = (text: string) =>
      renderJunit([hostileReport(text)])
        .replace(/"[^"<>]*"/g, '""')
        .replace(/>[^<>]*<\//g, '></');
    expect(shape(hostile)).toBe(shape('harmless'));
    // eslint-disable-next-line no-control-regex
    expect(renderJunit([hostileReport(hostile)])).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|&(?!#\d+;)/);
  });
});

describe('renderCodeQuality', () => {
  const parse = (text: string) =>
    JSON.parse(text) as {
      fingerprint: string;
      location: { path: string; lines: { begin: number } };
      severity: string;
      description: string;
    }[];

  it('has an issue on the line of each budget that is not met', () => {
    const issues = parse(renderCodeQuality(reports));
    expect(issues.map(({ location, severity }) => `${location.path}:${location.lines.begin} ${severity}`)).toEqual([
      'examples/fashion-mnist/tinygate.yml:59 major',
      'examples/fashion-mnist/tinygate.yml:61 major',
      'examples/fashion-mnist/tinygate.yml:62 major',
      'examples/fashion-mnist/tinygate.yml:63 major',
      'examples/fashion-mnist/tinygate.yml:1 major',
    ]);
  });

  it('gives every issue its own fingerprint, which does not depend on the numbers', () => {
    const fingerprints = parse(renderCodeQuality(reports)).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
    const worse = createReport({
      budgets: createReport().budgets.map((row) => ({ ...row, delta: row.delta === null ? null : row.delta * 2 })),
    });
    expect(parse(renderCodeQuality([worse])).map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
  });

  it('is an empty list when everything passes', () => {
    expect(parse(renderCodeQuality([createPassingReport()]))).toEqual([]);
  });

  it.each(hostileStrings)('keeps on one line of text what a stranger wrote: %j', (hostile) => {
    const texts = parse(renderCodeQuality([hostileReport(hostile)])).flatMap(({ description, location }) => [
      description,
      location.path,
    ]);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      // eslint-disable-next-line no-control-regex
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]/);
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    }
  });
});

describe('renderOpenMetrics', () => {
  it('is the golden text', () => {
    expectGolden('openmetrics.golden.txt', renderOpenMetrics(reports));
  });

  it('has a series for each device, in seconds and joules', () => {
    const lines = renderOpenMetrics([createMeasuredReport()]).split('\n');
    const labels = 'spec="fashion-mnist",artifact="int8",device="raspberry-pi-4b"';
    expect(lines).toContain(`tinygate_latency_median_seconds{${labels}} 0.00148`);
    expect(lines).toContain(`tinygate_energy_joules{${labels}} 0.0042`);
    expect(lines.filter((line) => /headroom.*device="raspberry-pi-4b"/.test(line))).toHaveLength(1);
  });

  it('says nothing but the end for no reports', () => {
    expect(renderOpenMetrics([])).toBe('# EOF\n');
  });

  it.each(hostileStrings)('keeps inside its label what a stranger wrote: %j', (hostile) => {
    const text = renderOpenMetrics([hostileReport(hostile)]);
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(/^(# (TYPE|UNIT|HELP|EOF).*|tinygate_\w+\{(\w+="([^"\\\n]|\\[\\"n])*",?)+\} -?[\d.e+-]+)$/u);
    }
  });
});

describe('renderBadge', () => {
  it('shows one model by size and accuracy, several by the worst of them and how many are within budget', () => {
    expect([[createPassingReport()], reports, []].map((list) => JSON.parse(renderBadge(list)) as object)).toEqual([
      { schemaVersion: 1, label: 'fashion-mnist', message: 'pass: 29.6 kB, 88.50 %', color: 'brightgreen' },
      {
        schemaVersion: 1,
        label: 'models',
        message: 'fail: fashion-mnist, 1 of 2 within budget',
        color: 'red',
        isError: true,
      },
      { schemaVersion: 1, label: 'models', message: 'no report', color: 'red', isError: true },
    ]);
  });
});
