import { mkdtempSync, readdirSync, utimesSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { reserve } from '../../src/bench/reservation.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tinygate-reservations-'));
});

const ask = (
  timeoutMs: number,
  onPosition: (position: number) => void = () => undefined,
  { signal } = new AbortController(),
) => reserve('pi4', { folder, timeoutMs, signal, onPosition, pollMs: 5 });

describe('the reservation of a device', () => {
  it('lets one in at a time, in the order in which they came, and leaves nothing behind', async () => {
    const order: string[] = [];
    let inside = 0;
    let most = 0;
    const use = async (name: string): Promise<void> => {
      const { release } = await ask(5000);
      most = Math.max(most, ++inside);
      order.push(name);
      await new Promise((resolve) => setTimeout(resolve, 15));
      inside -= 1;
      await release();
    };
    const first = use('a');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = use('b');
    await new Promise((resolve) => setTimeout(resolve, 5));
    await Promise.all([first, second, use('c')]);
    expect([order, most]).toEqual([['a', 'b', 'c'], 1]);
    expect(readdirSync(join(folder, 'pi4'))).toEqual([]);
  });

  it('lets one in of many that come in the same millisecond', async () => {
    let [inside, most] = [0, 0];
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { release } = await ask(10_000);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 3));
        inside -= 1;
        await release();
      }),
    );
    expect(most).toBe(1);
  });

  it('says its place in the queue, and that the device is busy when the time is up', async () => {
    const { release } = await ask(1000);
    const positions: number[] = [];
    await expect(ask(60, (position) => positions.push(position))).rejects.toMatchObject({
      kind: 'busy',
      message: expect.stringContaining('expected pi4 to be free within 0 s, found 1 before this in its queue'),
    });
    expect(positions).toEqual([1]);
    await release();
    await (await ask(60)).release();
  });

  it('passes over tickets whose holder died', async () => {
    mkdirSync(join(folder, 'pi4'));
    for (const name of ['holder', '000000000000001-00000000-0000-4000-8000-000000000000']) {
      writeFileSync(join(folder, 'pi4', name), '');
      utimesSync(join(folder, 'pi4', name), 0, 0);
    }
    await (await ask(200)).release();
    expect(readdirSync(join(folder, 'pi4'))).toEqual([]);
  });

  it('does not take a ticket for old where the clock jumps, as that of a computer that finds its network', async () => {
    const { release } = await ask(1000);
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now').mockImplementation(() => now + 3_600_000);
    const waiting = ask(60_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(readdirSync(join(folder, 'pi4'))).toHaveLength(3);
    clock.mockRestore();
    await release();
    await (await waiting).release();
    expect(readdirSync(join(folder, 'pi4'))).toEqual([]);
  });

  it('gives its ticket back when it is interrupted while it waits', async () => {
    const { release } = await ask(1000);
    const abort = new AbortController();
    const waiting = ask(60_000, () => abort.abort(new Error('stop')), abort);
    await expect(waiting).rejects.toThrow('stop');
    await release();
    expect(readdirSync(join(folder, 'pi4'))).toEqual([]);
  });
});
