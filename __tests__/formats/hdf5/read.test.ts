import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readHdf5 } from '../../../src/formats/hdf5/read.js';
import { writeHdf5 } from './write-hdf5.js';

const small = () =>
  writeHdf5({
    attributes: { '': { kind: 'test' }, weights: { names: ['a', 'b'] } },
    arrays: {
      'weights/a': { shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) },
      'weights/deep/b': { shape: [3], data: Float32Array.of(0.5, -1, Number.NaN), deflated: true },
      'optimizer/m': { shape: [1], data: Float32Array.of(9) },
    },
  });

describe('an HDF5 file', () => {
  it('gives its text attributes and its numbers by their path', async () => {
    const file = await readHdf5(await small());
    expect(file.attributes['']).toEqual({ kind: 'test' });
    expect(file.attributes['weights']).toEqual({ names: ['a', 'b'] });
    expect(file.arrays['weights/a']).toEqual({ shape: [2, 2], type: 'float32', data: Float32Array.of(1, 2, 3, 4) });
    expect(file.arrays['weights/deep/b']?.data).toEqual(Float32Array.of(0.5, -1, Number.NaN));
  });

  it('leaves out the groups that are not wanted', async () => {
    const file = await readHdf5(await small(), { skip: ['optimizer'] });
    expect(Object.keys(file.arrays)).toEqual(['weights/a', 'weights/deep/b']);
  });

  it.each([
    ['text', Buffer.from('not a model'), /file signature not found/],
    ['no bytes', new Uint8Array(0), /cannot read/],
  ])('is refused with the reason of the library when it is %s', async (_, bytes, reason) => {
    await expect(readHdf5(bytes)).rejects.toThrow(reason);
  });

  it('is refused when it is cut short', async () => {
    const bytes = await small();
    await expect(readHdf5(bytes.subarray(0, bytes.length - 100))).rejects.toThrow(/truncated file/);
  });

  it('is refused before it inflates when it declares more values than a model has', async () => {
    // 16 GB of zeros that were never stored: the file is a few kilobytes.
    const bytes = await hugeAndEmpty();
    expect(bytes.length).toBeLessThan(100_000);
    await expect(readHdf5(bytes)).rejects.toThrow(/expected at most 1073741824 bytes of values, found more/);
  });

  it('is refused while it inflates to more than it declares', async () => {
    const bytes = inflateSync(Buffer.from(bomb, 'base64'));
    await expect(readHdf5(bytes, { memoryBytes: 2 ** 25 })).rejects.toThrow(
      /expected data sets that inflate to what the file declares, found more/,
    );
    const data = new Float32Array(2 ** 20);
    const honest = await writeHdf5({ arrays: { a: { shape: [data.length], data, deflated: true } } });
    expect((await readHdf5(honest, { memoryBytes: 2 ** 25 })).arrays['a']?.data).toHaveLength(data.length);
  });

  it('is refused when reading it takes longer than the deadline', async () => {
    await expect(readHdf5(await small(), { deadlineMs: 1 })).rejects.toThrow(/within 0.001 s/);
  });

  it('is read or refused, and never hangs or crashes, whatever bytes are changed', async () => {
    const bytes = await small();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const changed = Uint8Array.from(bytes);
          for (const [at, value] of changes) changed[at] = value;
          await readHdf5(changed, { deadlineMs: 10_000 }).catch((error: unknown) => {
            expect((error as Error).name).toBe('ModelError');
            expect((error as Error).message).not.toContain('within 10 s');
          });
        },
      ),
      { numRuns: 15 },
    );
  });
});

/** As h5py 3.14 wrote it, deflated: 1024 numbers in a chunk that inflates to 50 MB of zeros. */
const bomb =
  'eNrt3D1rFEEYAOD9uMhyIZorJKKIV9hrI6QJGMiFK0SDRrAzAWOlnWC6HIigVv4JIZ1VSgu7gD/Aj0qsRUTESlxvd2eNd6QQBYvd52mGmXd4Z5l7bzn27ubxcGV1rnuyGxWyLOpE89Hv8uDJq8l+Hd8IbRzaR6HdTerxuIydCOO9kH963vrVwaCYnU+p1znfqdosoo2Gg+W1or0R+nWV7ieT8+5P1ePwH9eNoyNVrrjuV5Ucx2Eg1GXdpuN4Een1z4ShfrSQRQs7YdrMuIKLeJImZYLZcTwu89X5s/Idc2vr9p3Ne1u/0mdh3TRJtmcOluwcXOnGf3kdrl2+shKXV1npp2rzbxT3u/iQ+92HF4fP352bGuhMlh8A0Dzb7z6+LD8jjp7+eP4p69oRAAAAaLrR2wdp+YVRP3+9unYdAAAAaLrNY0fLXwGOvt88tWw7AAAAoPEeLi1W/4z9snO3YzsAAACg8Y5/e3+xfBawn+/11u0HAAAANN4bBwYAAABAqzgwAAAAANrFgQEAAADQLg4MAAAAgJZxYAAAAAC0iwMDAAAAoF2eLS2eLZ4FzH/N985digAAAPhzn2dPX4jin4T8lZY=';

async function hugeAndEmpty(): Promise<Uint8Array> {
  const { File, ready } = await import('h5wasm');
  const { FS } = await ready;
  const file = new File('/huge.h5', 'w');
  file.create_dataset({
    name: 'huge',
    data: Float32Array.of(1),
    shape: [1],
    maxshape: [2 ** 32],
    chunks: [1024],
    dtype: '<f',
  });
  (file.get('huge') as unknown as { resize(shape: number[]): void }).resize([2 ** 32]);
  file.flush();
  file.close();
  return Uint8Array.from(FS.readFile('/huge.h5'));
}
