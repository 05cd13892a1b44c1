/** The LiteRT library that `tinygate setup litert-python` put on this machine: what `via: local` takes where nothing is named. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pythonEnvironment, whyNotReady } from '../measure/runtime/litert-python/environment.js';

/** @returns its absolute path, or null where it is not set up. */
export function ownLiteRtLibrary(): string | null {
  if (whyNotReady() !== null) return null;
  const libraries = join(pythonEnvironment().folder, 'lib');
  const versions = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.startsWith('python3')) : [];
  const paths = versions.map((name) => join(libraries, name, 'site-packages', 'ai_edge_litert', 'libLiteRt.so'));
  return paths.find((path) => existsSync(path)) ?? null;
}
