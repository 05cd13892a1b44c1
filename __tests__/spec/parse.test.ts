import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { TinygateError } from '../../src/core/errors.js';
import { toJson } from '../../src/spec/located.js';
import { parseSpec } from '../../src/spec/parse.js';

const read = (text: string): unknown => toJson(parseSpec(text, { path: '/spec.yml', file: 'spec.yml' }));

function problemsOf(text: string): TinygateError['problems'] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof TinygateError) return error.problems;
    throw error;
  }
  throw new Error('expected problems, found none');
}

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('a spec that is too much is refused in the time that its size takes', () => {
  // Each took minutes, or would have: it grew with the square of the text.
  it.each([
    ['keys', lines(60_000, (index) => `k${index}: 1`)],
    ['anchors', lines(40_000, (index) => `k${index}: &a${index} 1`)],
    ['aliases', `a: &a 1\n${lines(60_000, (index) => `k${index}: *a`)}`],
    ['aliases in a row', `a: &a 1\nb: [${'*a,'.repeat(100_000)}]`],
    ['anchors within anchors', `a: &a [1]\n${lines(2_500, (index) => `k${index}: &b${index} [*a, *a, *a, *a]`)}`],
    ['open brackets', '['.repeat(1_000_000)],
    ['open braces', '{a: '.repeat(200_000)],
    ['dashes', '- '.repeat(500_000)],
    ['questions', '? '.repeat(500_000)],
    ['unknown tags in one line', `a: [${'!x 1, '.repeat(30_000)}]`],
    ['wrong escapes', `a: "${'\\q'.repeat(500_000)}"`],
    ['deeper and deeper lines', lines(1_400, (index) => `${' '.repeat(index)}k:`)],
  ])('%s', (_, text) => {
    const cpu = process.cpuUsage();
    const problems = problemsOf(text);
    const { user } = process.cpuUsage(cpu);
    expect(problems.length).toBeLessThanOrEqual(101);
    expect(problems[0]!.where).toMatchObject({ file: 'spec.yml', line: expect.any(Number) as unknown as number });
    // 2 seconds is what is promised.
    expect(user / 1e6).toBeLessThan(2);
  });

  it('a file of comments alone, up to the largest size, is no excess', () => {
    expect(read(`${'# a line that says something\n'.repeat(36_000)}version: 1`)).toEqual({ version: 1 });
  });
});

describe('more problems than a reader reads', () => {
  it('are counted after the first hundred', () => {
    const problems = problemsOf(lines(250, (index) => `k${index}: !x 1`));
    expect(problems).toHaveLength(101);
    expect(problems[100]).toMatchObject({ message: 'expected at most 100 problems, found 150 more' });
  });
});

describe('anchors', () => {
  it.each([
    ['an alias names what its anchor was last given to', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
    [
      'an anchor within what an alias repeats is not given anew',
      'a: &x { k: &y 1 }\nb: &y 2\nc: *x\nd: *y',
      { a: { k: 1 }, b: 2, c: { k: 1 }, d: 2 },
    ],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value);
    expect(parse(text)).toEqual(value);
  });

  it('an alias of what it stands in is no endless value', () => {
    expect(problemsOf('a: &a [*a]')[0]!.message).toMatch(/^expected a spec of reasonable size|^expected an anchor/u);
  });
});

describe('duplicate keys', () => {
  it('are told at the second one, each', () => {
    expect(problemsOf('a: 1\nb: 2\na: 3\n"b": 4').map(({ where, message }) => [where!.line, message])).toEqual([
      [3, 'expected each key once, found it a second time'],
      [4, 'expected each key once, found it a second time'],
    ]);
  });
});

it('reads what the library reads, of any plain value', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 }), (value) => {
      const text = JSON.stringify(value);
      fc.pre(text.length < 10_000);
      expect(read(text)).toEqual(JSON.parse(text));
    }),
  );
});
