import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { leaves } from './load.js';

/**
 * The folder that a spec's paths may not leave: the repository the spec is in; else the current folder, when the spec
 * is below it; else the spec's own folder.
 */
export function findWorkspace(specPath: string, cwd: string): string {
  const folder = dirname(resolve(cwd, specPath));
  for (let here = folder; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (here === dirname(here)) break;
  }
  return leaves(cwd, folder) ? folder : cwd;
}
