/** Two readers see two numbers where a key stands twice: of the JSON that tinygate reads, answers of an API alone may have one. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findDuplicateKey } from '../../src/core/duplicate-key.js';
import { parseJson } from '../../src/formats/keras/json.js';
import { compareTestResult } from '../../src/release/compare-test-result.js';
import { parseHistory, stringifyHistory } from '../../src/report/history/history.js';
import { parseReport } from '../../src/report/json.js';
import { readLock, updateLock } from '../../src/report/lock.js';
import { stringifyReport } from '../../src/report/stringify.js';
import { parseTune } from '../../src/report/tune/tune-result.js';
import { createReport } from '../report/factory.js';

const report = createReport();
const numbers = [{ artifact: 'int8', device: null, metric: 'size', value: 1, noise: null }];
const history = stringifyHistory([{ spec: 'x', commit: 'a'.repeat(40), date: '2026-11-28T00:00:00Z', numbers }]);

describe('a key that stands twice', () => {
  it.each<[string, string, (text: string) => unknown]>([
    ['a report', stringifyReport(report), (text) => parseReport(text, 'f.json')],
    ['a history', history, (text) => parseHistory(text, 'f.json')],
    ['a lock', updateLock(null, 'f.json', report), (text) => readLock(text, 'f.json', 'x')],
    ['what a search found', '{"tuneVersion": 1}', (text) => parseTune(text, 'f.json')],
    ['the configuration of a model', '{"class_name": "Sequential"}', (text) => parseJson(text, 'f.json')],
    [
      'a test result',
      '{"_type": "x"}',
      (text) => {
        const [problem] = compareTestResult(text, [], new Set());
        throw new Error(problem ?? 'found no problem');
      },
    ],
  ])('is refused in %s, at its place', (_, text, read) => {
    const [key] = /"\w+"/.exec(text)!;
    expect(() => read(text.replace(key, `${key}: 1,\n${key}`))).toThrow(
      new RegExp(`the key '${key.slice(1, -1)}' again in the same object, at [23]:1`),
    );
  });

  it('is found whatever else the text holds, in time that grows with its length', () => {
    expect(findDuplicateKey(JSON.stringify({ a: '\n"\\'.repeat(3_000_000), b: '{"b":1,"b":2}' }))).toBeNull();
    const [key, value] = [fc.constantFrom('a', '"', '\\', 'é', ':', 'a":'), fc.jsonValue({ maxDepth: 2 })];
    const members = fc.array(fc.tuple(key, value), { maxLength: 5 });
    const space = fc.constantFrom('', ' ', '\n\t');
    fc.assert(
      fc.property(members, space, fc.boolean(), (given, gap, isInside) => {
        const written = given.map(
          ([name, content]) => `${JSON.stringify(name)}${gap}:${gap}${JSON.stringify(content)}`,
        );
        const object = `{${gap}${written.join(`${gap},${gap}`)}${gap}}`;
        const text = isInside ? `[0, {"a": [${object}], "z": 1}]` : object;
        const twice = given.find(([name], at) => given.findIndex(([other]) => other === name) < at);
        expect(findDuplicateKey(text)?.key).toBe(twice?.[0]);
      }),
    );
  });
});
