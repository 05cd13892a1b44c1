/** Writes small HDF5 files for tests, with the library that reads them; what it reads is checked against files of Keras's own elsewhere. */
import { File, ready } from 'h5wasm';

export interface Written {
  /** Text attributes by the path of their group. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
  readonly arrays?: Readonly<
    Record<string, { readonly shape: readonly number[]; readonly data: Float32Array; readonly deflated?: boolean }>
  >;
}

let written = 0;

export async function writeHdf5({ attributes = {}, arrays = {} }: Written): Promise<Uint8Array> {
  const { FS } = await ready;
  const path = `/written-${written++}.h5`;
  const file = new File(path, 'w');
  const groups = new Set(['']);
  const makeGroup = (at: string): void => {
    if (groups.has(at)) return;
    makeGroup(at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '');
    file.create_group(at);
    groups.add(at);
  };
  for (const [at, values] of Object.entries(attributes)) {
    makeGroup(at);
    const group = at === '' ? file : file.get(at)!;
    for (const [name, value] of Object.entries(values))
      (group as File).create_attribute(name, typeof value === 'string' ? value : [...value]);
  }
  for (const [at, { shape, data, deflated = false }] of Object.entries(arrays)) {
    if (at.includes('/')) makeGroup(at.slice(0, at.lastIndexOf('/')));
    file.create_dataset({
      name: at,
      data,
      shape: [...shape],
      dtype: '<f',
      ...(deflated ? { chunks: [...shape], compression: 'gzip', compression_opts: [9] } : {}),
    });
  }
  file.flush();
  file.close();
  const bytes = Uint8Array.from(FS.readFile(path));
  FS.unlink(path);
  return bytes;
}
