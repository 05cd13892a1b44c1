import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataError } from '../../src/core/errors.js';
import { findDuplicates } from '../../src/data/duplicates.js';
import { groupPattern } from '../../src/data/group-pattern.js';
import { splitIndices } from './split-indices.js';
import { readSplitList } from '../../src/data/split-list.js';
import { indicesOf, splitByChance, splitByGroup, splitNames } from '../../src/data/splits.js';

const labelsOf = (...counts: readonly number[]) =>
  Uint8Array.from(counts.flatMap((count, label) => Array<number>(count).fill(label)));
const counts = (assignment: Uint8Array, labels: Uint8Array, label: number) =>
  splitNames.map((_, split) => assignment.filter((own, index) => own === split && labels[index] === label).length);

describe('a split by chance', () => {
  it('gives every class the same shares', () => {
    const labels = labelsOf(100, 20, 10);
    const assignment = splitByChance(labels, 3, { validation: 0.1, test: 0.2 }, 7);
    expect([0, 1, 2].map((label) => counts(assignment, labels, label))).toEqual([
      [70, 10, 20],
      [14, 2, 4],
      [7, 1, 2],
    ]);
  });

  it('measures with the same samples whether there is a validation split or not, and as splitIndices does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 200 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        fc.integer({ min: 0, max: 1000 }),
        (list, test, validation, seed) => {
          const labels = Uint8Array.from(list);
          const plain = splitIndices(labels, 5, test, seed);
          const without = splitByChance(labels, 5, { validation: 0, test }, seed);
          const with_ = splitByChance(labels, 5, { validation, test }, seed);
          expect(indicesOf(without, 'test')).toEqual(plain.test);
          expect(indicesOf(without, 'train')).toEqual(plain.train);
          expect(indicesOf(with_, 'test')).toEqual(plain.test);
        },
      ),
    );
  });
});

describe('a split by group', () => {
  const labels = Uint8Array.from({ length: 60 }, (_, index) => index % 3);
  const groups = Array.from({ length: 60 }, (_, index) => `speaker ${index % 10}`);

  it('never tears a group apart, and comes near the shares', () => {
    const assignment = splitByGroup(labels, 3, groups, { validation: 0.1, test: 0.2 }, 3);
    const splitsOf = (group: string) => new Set([...assignment].filter((_, index) => groups[index] === group));
    expect(groups.map((group) => splitsOf(group).size)).toEqual(Array(60).fill(1));
    expect(splitNames.map((name) => indicesOf(assignment, name).length)).toEqual([42, 6, 12]);
  });

  it('keeps the classes in proportion where groups have a class each', () => {
    const own = labelsOf(40, 40);
    const names = Array.from(own, (label, index) => `${label}-${index % 10}`);
    const assignment = splitByGroup(own, 2, names, { validation: 0, test: 0.3 }, 1);
    expect([0, 1].map((label) => counts(assignment, own, label))).toEqual([
      [28, 0, 12],
      [28, 0, 12],
    ]);
  });

  it('is a function of the seed and of the names, not of the order of the samples', () => {
    const split = (seed: number) => [...splitByGroup(labels, 3, groups, { validation: 0, test: 0.2 }, seed)];
    expect(split(1)).toEqual(split(1));
    expect([1, 2, 3, 4].map(split).some((other) => other.join() !== split(1).join())).toBe(true);
    const back = [...groups.keys()].reverse();
    const reversed = splitByGroup(
      back.map((index) => labels[index]!),
      3,
      back.map((index) => groups[index]!),
      { validation: 0, test: 0.2 },
      1,
    );
    expect([...reversed].reverse()).toEqual(split(1));
  });
});

describe('the pattern of a group', () => {
  it.each([
    ['*_{group}_*', '0/0_jackson_12.wav', 'jackson'],
    ['{group}-*.jpg', 'roses/patient7-1.jpg', 'patient7'],
    ['*/{group}/*', 'roses/garden3/1.jpg', 'garden3'],
    ['{group}/*', 'roses/1.jpg', 'roses'],
    ['{group}_*', 'roses/none.jpg', null],
    ['a.b{group}.jpg', 'x/axbc.jpg', null],
    ['(x)+{group}.jpg', 'x/(x)+y.jpg', 'y'],
  ])('%s finds in %s: %s', (pattern, path, group) => {
    expect(groupPattern(pattern)?.(path)).toBe(group);
  });

  it('holds {group} once, and at most two stars in a part of the path', () => {
    expect(groupPattern('*a*a*{group}')).toBeNull();
    expect(groupPattern('*')).toBeNull();
    expect(groupPattern('{group}{group}')).toBeNull();
  });
});

describe('a list of splits', () => {
  const paths = ['a/1.jpg', 'a/2.jpg', 'b/1, 2.jpg'];
  const read = (text: string) => [...readSplitList(text, 'splits.csv', paths)].map((split) => splitNames[split]);
  const problems = (text: string) => {
    try {
      read(text);
      return [];
    } catch (error) {
      return (error as DataError).problems.map(({ message, where }) => `${where?.line ?? '-'}: ${message}`);
    }
  };

  it('may have a heading, comments, tabs, Windows ends of lines and commas in names', () => {
    expect(read('path,split\r\na/1.jpg,train\r\n# mine\r\n\r\na/2.jpg\tval\r\nb/1, 2.jpg,TEST\r\n')).toEqual([
      'train',
      'validation',
      'test',
    ]);
  });

  it('is refused with each line that is wrong', () => {
    expect(problems('a/1.jpg,train\na/9.jpg,test\na/2.jpg;test\na/1.jpg,test\na/2.jpg,tset\n')).toEqual([
      "2: expected the path of a sample, found 'a/9.jpg', which is none",
      "3: expected a path, a comma and train, validation or test, found 'a/2.jpg;test'",
      "4: expected each sample once, found 'a/1.jpg' again",
      "5: expected a path, a comma and train, validation or test, found 'a/2.jpg,tset'",
    ]);
    expect(problems('a/1.jpg,train')).toEqual([
      '-: expected a line for every sample, found 2 without: a/2.jpg, b/1, 2.jpg',
    ]);
  });
});

describe('duplicates', () => {
  it('are told across splits, each once, not within one split', () => {
    const [train, validation, test] = [0, 1, 2];
    const found = findDuplicates(
      ['x', 'y', 'x', 'x', 'y', 'z', 'z'],
      Uint8Array.of(train, validation, test, train, test, test, test),
    );
    expect(found).toEqual([
      { sample: 2, split: 'test', twin: 0, twinSplit: 'train' },
      { sample: 4, split: 'test', twin: 1, twinSplit: 'validation' },
    ]);
  });
});
