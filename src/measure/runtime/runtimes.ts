/** The runtimes there are, in the order in which `auto` tries them. Nothing of one is loaded before it is used. */
import type { RuntimeName } from '../../spec/runtimes.js';
import { litertPythonVersion, setupCommand } from './litert-python/version.js';
import { whyNotReady } from './litert-python/environment.js';
import { litertVersion } from './litert/version.js';
import type { Runtime } from './runtime.js';

export const runtimes: Readonly<Record<RuntimeName, Runtime>> = {
  litert: {
    name: 'litert',
    version: litertVersion,
    proven: async () => (await import('./proven/litert.js')).proven,
    whyNotReady: () => null,
    setup: null,
    open: async (bytes, options) => (await import('./litert/open.js')).openLitert(bytes, options),
  },
  'litert-python': {
    name: 'litert-python',
    version: litertPythonVersion,
    proven: async () => (await import('./proven/litert-python.js')).proven,
    whyNotReady: () => whyNotReady(),
    setup: setupCommand,
    open: async (bytes, options) => (await import('./litert-python/open.js')).openLitertPython(bytes, options),
  },
};
