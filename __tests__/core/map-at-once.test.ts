import { describe, expect, it } from '@jest/globals';
import { mapAtOnce } from '../../src/core/map-at-once.js';

const later = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('mapping some items at once', () => {
  it('keeps the order and the number of what runs at a time', async () => {
    let running = 0;
    let most = 0;
    const results = await mapAtOnce([5, 1, 4, 2, 3, 0], 3, async (item, index) => {
      most = Math.max(most, ++running);
      for (let i = 0; i < item; i++) await later();
      running--;
      return `${index}:${item}`;
    });
    expect(results).toEqual(['0:5', '1:1', '2:4', '3:2', '4:3', '5:0']);
    expect(most).toBe(3);
  });

  it('starts nothing after an error, and throws it when what ran has ended', async () => {
    const ended: number[] = [];
    const failing = mapAtOnce([0, 1, 2, 3, 4], 2, async (item) => {
      await later();
      if (item === 0) throw new Error('broken');
      await later();
      ended.push(item);
    });
    await expect(failing).rejects.toThrow('broken');
    expect(ended).toEqual([1]);
    expect(await mapAtOnce([], 2, () => Promise.resolve(1))).toEqual([]);
  });
});
