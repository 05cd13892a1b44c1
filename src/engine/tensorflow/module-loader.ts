/**
 * Loads CommonJS modules with some of the packages they ask for replaced. A loader of its own, because Node's can only be
 * told so through its process-wide cache, and a bundler or a test runner has another one in its place.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname } from 'node:path';
import { compileFunction } from 'node:vm';

interface Module {
  exports: unknown;
}

type ModuleBody = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Module,
  file: string,
  folder: string,
) => void;

/** Gives the exports of a file; every relative module it asks for comes through this loader too, each once. */
export function moduleLoader(replaced: Readonly<Record<string, unknown>>): (file: string) => unknown {
  const modules = new Map<string, Module>();

  function load(file: string): unknown {
    const known = modules.get(file);
    if (known) return known.exports;
    const module: Module = { exports: {} };
    modules.set(file, module); // Before it runs: modules may ask for each other in a circle.
    const nodeRequire = createRequire(file);
    const require = (id: string): unknown => {
      if (Object.hasOwn(replaced, id)) return replaced[id];
      if (!id.startsWith('.')) return nodeRequire(id);
      const path = nodeRequire.resolve(id);
      return extname(path) === '.js' ? load(path) : nodeRequire(path);
    };
    const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
    const body = compileFunction(readFileSync(file, 'utf8'), parameters, { filename: file }) as ModuleBody;
    body(module.exports, require, module, file, dirname(file));
    return module.exports;
  }
  return load;
}
