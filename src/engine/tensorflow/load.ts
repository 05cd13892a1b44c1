/**
 * Loads TensorFlow's C library through @tensorflow/tfjs-node, as a backend of *our* tfjs-core.
 *
 * tfjs-node asks for the union package `@tensorflow/tfjs`, which brings a second tfjs-core, replaces registered
 * gradients, registers three more backends and makes itself the current one. Its kernels and its backend class use
 * nothing but tfjs-core, so those two modules are loaded with our tfjs-core in the place of the union package, and
 * nothing else of it runs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import util from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import { EngineError } from '../../core/errors.js';
import { type NativeOptions, nativePlaces } from '../native/locate.js';
import { type LocatedPackage, locatePackage } from '../native/package.js';
import { moduleLoader } from './module-loader.js';

export const tfjsNode = { name: '@tensorflow/tfjs-node', version: '4.22.0' } as const;
export const tensorflowBackend = 'tensorflow';

interface Binding {
  readonly TF_Version: string;
}
type BackendClass = new (binding: Binding, packageName: string) => tf.KernelBackend;

export interface LoadedTensorflow {
  /** Versions of tfjs-node and of the TensorFlow library. */
  readonly description: string;
  readonly where: string;
}

let loaded: LoadedTensorflow | null = null;

/**
 * Registers the backend `tensorflow`, without making it the current one. Once a process.
 *
 * @throws EngineError if tfjs-node is nowhere, has another version, or its library does not load.
 */
export function loadTensorflow(options: NativeOptions = {}): LoadedTensorflow {
  if (loaded) return loaded;
  const { places, notes } = tensorflowPlaces(options);
  const search = locatePackage(tfjsNode.name, tfjsNode.version, places);
  notes.push(...search.notes);
  for (const copy of search.found) {
    try {
      return (loaded = register(copy));
    } catch (error) {
      notes.push(`${copy.where}: ${copy.folder} cannot be loaded: ${(error as Error).message}`);
    }
  }
  throw new EngineError({
    code: 'engine/tensorflow-missing',
    message: `expected ${tfjsNode.name} ${tfjsNode.version}, found no copy that loads`,
    excerpt: notes.map((note) => `  ${note}`).join('\n'),
    cause: 'it is not part of tinygate, and installing it without its install script leaves its library out',
    fix: `run \`npm install ${tfjsNode.name}@${tfjsNode.version} --ignore-scripts=false\` in the project (in tinygate's own repository: \`npm run engine:tensorflow\`), or choose the engine onnxruntime`,
  });
}

/** Also where `npm run engine:tensorflow` puts it. */
function tensorflowPlaces(options: NativeOptions): ReturnType<typeof nativePlaces> {
  const { places, notes } = nativePlaces(options);
  if (options.workspace === null) return { places, notes };
  const folder = join(options.workspace ?? process.cwd(), '.engines', 'tensorflow');
  return { places: [...places, { label: '.engines/tensorflow', folder, above: false }], notes };
}

function register({ folder, where }: LocatedPackage): LoadedTensorflow {
  restoreLegacyUtil();
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '1'; // The library reports its instruction set on stderr otherwise.
  const binding = createRequire(import.meta.url)(bindingFile(folder)) as Binding;
  const load = moduleLoader({ '@tensorflow/tfjs': tf, '@tensorflow/tfjs-core': tf });
  load(join(folder, 'dist', 'register_all_kernels.js'));
  const { NodeJSKernelBackend } = load(join(folder, 'dist', 'nodejs_kernel_backend.js')) as {
    NodeJSKernelBackend: BackendClass;
  };
  tf.registerBackend(tensorflowBackend, () => new NodeJSKernelBackend(binding, tfjsNode.name), 0);
  return { description: `tfjs-node ${tfjsNode.version}, TensorFlow ${binding.TF_Version}`, where };
}

/** tfjs-node 4.22 calls two functions that Node 23 removed from `util` (tensorflow/tfjs#8425). */
function restoreLegacyUtil(): void {
  const legacy = util as unknown as Record<string, unknown>;
  legacy['isNullOrUndefined'] ??= (value: unknown) => value === null || value === undefined;
  legacy['isArray'] ??= Array.isArray;
}

/** The binding for the newest Node-API that this Node offers; tfjs-node keeps one per version in lib/napi-v*. */
function bindingFile(folder: string): string {
  const lib = join(folder, 'lib');
  const offered = Number(process.versions['napi']);
  const versions = (existsSync(lib) ? readdirSync(lib) : [])
    .map((name) => Number(/^napi-v(\d+)$/.exec(name)?.[1] ?? NaN))
    .filter((version) => version <= offered)
    .sort((a, b) => b - a);
  const files = versions.map((version) => join(lib, `napi-v${version}`, 'tfjs_binding.node'));
  const file = files.find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`it holds no lib/napi-v*/tfjs_binding.node: its install script did not run`);
  return file;
}
