/**
 * Where the decoder of photographs comes from: sharp with the libvips of this system, or, where that does not load, with
 * libvips as WebAssembly, which gives the same pixels. Only what reads photographs asks for it.
 */
import { EngineError } from '../../core/errors.js';
import { loadNative, type LoadedNative, type NativeOptions, type NativeSet } from './locate.js';
import type { LockedPackage } from './lock.js';
import { sharp, sharpBinaries, sharpWebAssembly } from './lock-sharp.js';

export type Sharp = (typeof import('sharp'))['default'];

export interface LoadedSharp {
  readonly sharp: Sharp;
  readonly version: string;
  /** What decodes. */
  readonly kind: 'native' | 'WebAssembly';
  /** The place it came from, for the report. */
  readonly where: string;
}

const shared = {
  purpose: 'decoder',
  code: 'data/no-decoder',
  cause: 'the package is not installed here, or it was installed without its optional dependencies',
} as const;

function setOf(binaries: readonly LockedPackage[], rest: Pick<NativeSet, 'folder' | 'otherwise'>): NativeSet {
  return { ...shared, ...rest, packages: [sharp[0], ...sharp.slice(1), ...binaries] };
}

/** The set with libvips as WebAssembly. */
export const webAssemblySet = setOf(sharpWebAssembly, {
  folder: 'sharp-wasm32',
  otherwise: 'convert the photographs to IDX beforehand',
});

/** The set for this system; null where there are no binaries for it. */
export function nativeSet(system: string = systemName()): NativeSet | null {
  const binaries = Object.hasOwn(sharpBinaries, system) ? sharpBinaries[system] : undefined;
  return binaries ? setOf(binaries, { otherwise: 'let it fetch the WebAssembly decoder' }) : null;
}

/** As sharp names it, e.g. `linux-x64` or `linuxmusl-arm64`. */
function systemName(): string {
  return `${process.platform}${isMusl() ? 'musl' : ''}-${process.arch}`;
}

function isMusl(): boolean {
  if (process.platform !== 'linux') return false;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}

/** @throws EngineError that says for each place why it did not serve. */
export async function loadSharp(options: NativeOptions = {}, native = nativeSet()): Promise<LoadedSharp> {
  if (native === null) return loaded(await loadNative(webAssemblySet, options));
  try {
    return loaded(await loadNative(native, options));
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    // What could not be fetched once is not fetched again under another name.
    if (error.problems[0]?.code !== shared.code) throw error;
    return loaded(await loadNative(webAssemblySet, options));
  }
}

function loaded({ module, version, where }: LoadedNative): LoadedSharp {
  const library = module as Sharp;
  // Each call decodes one photograph on one thread; many calls run at the same time. Nothing is kept between them.
  library.concurrency(1);
  library.cache(false);
  return {
    sharp: library,
    version,
    kind: 'emscripten' in library.versions ? 'WebAssembly' : 'native',
    where,
  };
}
