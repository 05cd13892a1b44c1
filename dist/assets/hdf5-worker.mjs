/**
 * Reads an HDF5 file with libhdf5's WebAssembly build, in its own thread: a damaged or hostile file can at worst end this
 * thread, and has no file system but the memory it was given. Plain JavaScript, because it is started as it stands, from
 * source and from a bundle. Its one counterpart is `read.ts`, which documents the message.
 */
import { parentPort, workerData } from 'node:worker_threads';

const { library, bytes, skip, limits, memoryBytes } = workerData;

/** libhdf5 inflates a chunk to whatever it becomes: the memory that it may ask for is held to what the file declares. */
let mostMemory = Infinity;
let mostDeclared = 0;
let wasHeld = false;
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + 65_536 * pages > mostMemory) {
    wasHeld = true;
    // The library is told that there is no more memory.
    throw new RangeError('out of memory');
  }
  return grow.call(this, pages);
};

const { ready, File, Group, Dataset } = await import(library);
const path = '/model.h5';

/** What went wrong, in libhdf5's own words: the deepest line of its trace says it best. */
function reason(error) {
  const lines = String(error?.message ?? error)
    .split('\n')
    .filter((line) => /^\s*#\d+:/.test(line));
  const deepest = lines.at(-1);
  return deepest === undefined
    ? String(error?.message ?? error).split('\n')[0]
    : deepest.replace(/^.*? in \w+\(\): /, '');
}

class Refusal extends Error {}

function spend(budget, amount) {
  budget.left -= amount;
  if (budget.left < 0) throw new Refusal(`expected at most ${budget.most} ${budget.unit}, found more`);
}

const objects = { left: limits.objects, most: limits.objects, unit: 'groups, data sets and attributes' };
const values = { left: limits.bytes, most: limits.bytes, unit: 'bytes of values' };

/** Strings and lists of strings; what else an attribute holds, nothing here asks for. */
function attributesOf(object) {
  const found = {};
  for (const [name, attribute] of Object.entries(object.attrs)) {
    spend(objects, 1);
    const { metadata } = attribute;
    const isText = metadata.type === 3;
    if (!isText || metadata.shape === null || metadata.shape.length > 1) continue;
    spend(values, metadata.size * metadata.total_size);
    const value = attribute.value;
    // The pointers of variable-length text are counted above; the text itself is known only now.
    spend(values, Array.isArray(value) ? value.reduce((sum, text) => sum + text.length, 0) : (value?.length ?? 0));
    if (typeof value === 'string' || Array.isArray(value)) found[name] = value;
  }
  return found;
}

const integers = { 1: 'int8', 2: 'int16', 4: 'int32', 8: 'int64' };
const floats = { 2: 'float16', 4: 'float32', 8: 'float64' };

function typeOf({ type, size, signed }) {
  if (type === 0) return (signed ? '' : 'u') + (integers[size] ?? `int${size * 8}`);
  if (type === 1) return floats[size] ?? `float${size * 8}`;
  return 'other';
}

function arrayOf(dataset) {
  const { metadata } = dataset;
  const type = typeOf(metadata);
  const shape = metadata.shape;
  const readable = ['float32', 'float64', 'int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32'].includes(type);
  if (!readable || shape === null || metadata.virtual_sources?.length > 0)
    return { shape: shape ?? [], type, data: null };
  const declared = metadata.size * metadata.total_size;
  spend(values, declared);
  // Values, their chunks, and the copies that are made of them. What the library has it keeps: the largest counts.
  mostDeclared = Math.max(mostDeclared, declared);
  mostMemory = memoryBytes + bytes.length + 4 * mostDeclared;
  return { shape, type, data: Float32Array.from(dataset.value) };
}

function read(group, at, depth, file) {
  if (depth > limits.depth) throw new Refusal(`expected at most ${limits.depth} groups within each other, found more`);
  file.attributes[at] = attributesOf(group);
  for (const name of group.keys()) {
    spend(objects, 1);
    const below = at === '' ? name : `${at}/${name}`;
    if (skip.includes(below)) continue;
    const found = group.get(name);
    if (found instanceof Group) read(found, below, depth + 1, file);
    else if (found instanceof Dataset) file.arrays[below] = arrayOf(found);
  }
  return file;
}

try {
  const module = await ready;
  module.activate_throwing_error_handler();
  module.FS.writeFile(path, bytes);
  const file = read(new File(path, 'r'), '', 0, { attributes: {}, arrays: {} });
  parentPort.postMessage(
    { file },
    Object.values(file.arrays).flatMap(({ data }) => (data ? [data.buffer] : [])),
  );
} catch (error) {
  const held = wasHeld ? 'expected data sets that inflate to what the file declares, found more' : null;
  parentPort.postMessage({ error: held ?? reason(error), refused: wasHeld || error instanceof Refusal });
}
