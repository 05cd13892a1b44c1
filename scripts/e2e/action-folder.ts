/** The action as it is published: action.yml and the bundles, nothing else beside them. */
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** `dist` is the folder of the bundles, by default the committed one. */
export function copyAction(folder: string, dist = 'dist'): string {
  if (!existsSync(join(dist, 'action/index.js'))) {
    throw new Error(`expected the built action in ${resolve(dist)}, found none\n  fix: npm run build`);
  }
  mkdirSync(folder, { recursive: true });
  cpSync(dist, join(folder, 'dist'), { recursive: true });
  cpSync('action.yml', join(folder, 'action.yml'));
  return folder;
}
