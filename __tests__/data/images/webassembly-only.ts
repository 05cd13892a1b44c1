/** A folder in which sharp finds libvips as WebAssembly only, as on a system without binaries. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webAssemblySet } from '../../../src/engine/native/sharp.js';

export function webAssemblyOnly(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinygate-wasm-'));
  for (const { name } of webAssemblySet.packages)
    cpSync(join('node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  return folder;
}
