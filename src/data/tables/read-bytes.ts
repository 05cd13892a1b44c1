import { open } from 'node:fs/promises';
import { DataError } from '../../core/errors.js';
import { explainSystemError } from '../../core/system-error.js';

/** The bytes of a file of at most so many. @throws DataError */
export async function readBytes(path: string, most: number): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const { size } = await handle.stat();
    if (size > most)
      throw new DataError({
        code: 'data/file-size',
        message: `expected a file of at most ${most} bytes, found ${size}`,
        where: { file: path },
        fix: 'Give a part of the data, or another format.',
      });
    return await handle.readFile();
  } catch (error) {
    throw error instanceof DataError ? error : (explainSystemError(error, 'read', path) ?? error);
  } finally {
    await handle.close();
  }
}

function unreadable(path: string, error: unknown): DataError {
  const { code, message } = error as NodeJS.ErrnoException;
  return new DataError(
    {
      code: 'data/unreadable',
      message: `expected a file of samples, found ${code === 'ENOENT' ? 'no file' : `an unreadable one (${code ?? message})`}`,
      where: { file: path },
      cause: 'paths under `data` are relative to `data.root`, which is relative to the spec',
      fix: 'Correct the path in the spec, or pass --data-root.',
    },
    { cause: error },
  );
}
