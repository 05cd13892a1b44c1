import { DataError, TinygateError } from '../../core/errors.js';
import { readWhole } from '../../core/read-whole.js';
import { explainSystemError } from '../../core/system-error.js';

/** The bytes of a file of at most so many. @param noun with its article: what the file should hold. @throws DataError */
export async function readBytes(path: string, most: number, noun = 'a file of samples'): Promise<Buffer> {
  try {
    return await readWhole(path, { maxBytes: most, fix: 'Give a part of the data, or another format.' });
  } catch (error) {
    if (error instanceof TinygateError) throw error;
    const { code, message, syscall } = error as NodeJS.ErrnoException;
    if (syscall !== 'open') throw explainSystemError(error, 'read', path) ?? error;
    throw new DataError(
      {
        code: 'data/unreadable',
        message: `expected ${noun}, found ${code === 'ENOENT' ? 'no file' : `an unreadable one (${code ?? message})`}`,
        where: { file: path },
        cause: 'paths under `data` are relative to `data.root`, which is relative to the spec',
        fix: 'Correct the path in the spec, or pass --data-root.',
      },
      { cause: error },
    );
  }
}
