import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { explainSystemError } from '../core/system-error.js';

/** The folder that holds the work folders of all models, where nobody names another. */
export const workFolder = '.tinygate';

/** Within a work folder: resized photographs. */
export const picturesFolder = 'pictures';

/**
 * Makes `.tinygate/<model>`, or the folder of `--out`. Git ignores all of `.tinygate` from then on, itself included; a
 * folder that somebody chose is theirs to commit.
 * @throws TinygateError where the operating system refuses.
 */
export async function makeWorkFolder(workDir: string): Promise<void> {
  const parent = dirname(workDir);
  try {
    await mkdir(workDir, { recursive: true });
    // `wx`: never through a link that stands in its place, nor over what somebody wrote.
    if (basename(parent) === workFolder) await writeFile(join(parent, '.gitignore'), '*\n', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    throw explainSystemError(error, 'make the folder', workDir) ?? error;
  }
}
