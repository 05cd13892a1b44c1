import { describe, expect, it } from '@jest/globals';
import { readCosts } from '../../../src/bench/costs/costs-file.js';
import { nonNegativeLeastSquares } from '../../../src/bench/costs/least-squares.js';

const observation = { name: 'a', latencyMs: 1, work: { inference: 1, 'CONV_2D int8': 1000 } };
const whole = { schemaVersion: 1, device: 'pi4', runtime: 'LiteRT 2.3.0', observations: [observation] };
const withWork = (work: string): string =>
  JSON.stringify({ ...whole, observations: [{ ...observation, work: 'WORK' }] }).replace('"WORK"', work);

describe('a file of costs', () => {
  it('is read as it was written', () => {
    expect(readCosts(JSON.stringify(whole), 'pi4.json')).toMatchObject(whole);
  });

  it.each([
    ['an amount that no file has', withWork('{ "inference": 1e308 }')],
    ['a latency of years', JSON.stringify({ ...whole, observations: [{ ...observation, latencyMs: 1e300 }] })],
    ['a negative amount', withWork('{ "inference": -1 }')],
    ['an amount that is no number', withWork('{ "inference": "1" }')],
    ['a term that every object has', withWork('{ "inference": 1, "__proto__": 1 }')],
    ['a term that is a method', withWork('{ "inference": 1, "constructor": 1 }')],
    ['a term with control characters', withWork(String.raw`{ "\u001b[2J": 1 }`)],
    [
      'more terms than kernels exist',
      withWork(JSON.stringify(Object.fromEntries(Array.from({ length: 41 }, (_, i) => [`K${i} int8`, 1])))),
    ],
    [
      'more observations than a fit is tried of',
      JSON.stringify({ ...whole, observations: Array.from({ length: 201 }, () => observation) }),
    ],
  ])('is refused with %s', (_, text) => {
    expect(() => readCosts(text, 'costs/pi4.json')).toThrow('expected costs of a device, found something else');
  });
});

describe('least squares without negative costs', () => {
  it('come to an end on columns that overflow', () => {
    const columns = [
      [1e308, 1e308, 1e-300],
      [1e308, 1e-300, 1e308],
      [1, 1, 1],
    ];
    expect(nonNegativeLeastSquares(columns, [1, 1, 1])).toHaveLength(3);
  });
});
