import { describe, expect, it } from '@jest/globals';
import { readLock, updateLock } from '../../src/report/lock.js';
import { createReport } from './factory.js';

const report = createReport();

describe('the lock', () => {
  it('gives back what a comparison needs: measurements, labels and predictions', () => {
    const read = readLock(updateLock(null, 'lock', report), 'lock', 'fashion-mnist');
    expect(read?.artifacts).toEqual(
      report.artifacts.map(({ layers, ...artifact }) => ({
        ...artifact,
        layers: layers.map(({ histogram: _, ...layer }) => layer),
      })),
    );
    expect(read?.data).toEqual(report.data);
    expect([read?.budgets, read?.commit]).toEqual([[], null]);
  });

  it('is the same text for the same report', () => {
    const once = updateLock(null, 'lock', report);
    expect(updateLock(once, 'lock', { ...report, timings: { totalSeconds: 9, stages: [] } })).toBe(once);
  });

  it('keeps the other models, sorted by name', () => {
    const other = { ...report, spec: { ...report.spec, name: 'a-model' } };
    const text = updateLock(updateLock(null, 'lock', report), 'lock', other);
    expect(Object.keys((JSON.parse(text) as { reports: object }).reports)).toEqual(['a-model', 'fashion-mnist']);
    expect(readLock(text, 'lock', 'fashion-mnist')).not.toBeNull();
    expect(readLock(text, 'lock', 'nothing')).toBeNull();
    expect(readLock(text, 'lock', '__proto__')).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['another version', '{"lockVersion": 2, "reports": {}}'],
    ['a list', '{"lockVersion": 1, "reports": []}'],
    ['an entry that is no report', '{"lockVersion": 1, "reports": {"fashion-mnist": null}}'],
    [
      'packed bytes that are cut',
      updateLock(null, 'lock', report).replace(/"packed": "([^"]{40})[^"]*"/, '"packed": "$1"'),
    ],
    ['a size that is no number', updateLock(null, 'lock', report).replace(/"sizeBytes": \d+/, '"sizeBytes": "1"')],
  ])('with %s is refused', (_, text) => {
    expect(() => readLock(text, 'tinygate.lock.json', 'fashion-mnist')).toThrow(/tinygate\.lock\.json: expected/);
  });

  it('is refused where a key stands twice, as a merge leaves it', () => {
    const text = updateLock(null, 'lock', report);
    const [, entry] = /"reports": \{\n([^]*)\n {2}\}\n\}/.exec(text) ?? [];
    expect(entry).toMatch(/^ {4}"fashion-mnist"/);
    const merged = text.replace(entry!, () => `${entry},\n${entry}`);
    expect(() => readLock(merged, 'lock', 'fashion-mnist')).toThrow(/the key 'fashion-mnist' again .* at \d+:5/);
  });

  it('never writes over a lock that it cannot read', () => {
    expect(() => updateLock('<<<<<<< HEAD', 'lock', report)).toThrow('expected a lock that tinygate wrote');
  });
});
