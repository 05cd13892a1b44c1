/**
 * `model.json` of TensorFlow.js, and the shards that its `weightsManifest` names: a layers model, as `model.save` and
 * `tensorflowjs_converter` write Keras models, or a graph model, which holds a frozen graph of TensorFlow as JSON.
 */
import { ModelError } from '../../core/errors.js';
import type { ReadBeside } from '../beside.js';
import { list, parseJson, record, text, type Json } from '../keras/json.js';
import type { TfjsModel, TfjsWeight } from './model.js';
import { readWeight, weightBytes } from './weights.js';

const most = { shards: 4096, weights: 16_384, bytes: 2 ** 30 };

/** @throws ModelError where a file is damaged, missing, or no model. */
export async function readTfjs(bytes: Uint8Array, readBeside: ReadBeside): Promise<TfjsModel> {
  const json = record(parseJson(new TextDecoder().decode(bytes), 'model.json'), 'model.json');
  const topology = record(json['modelTopology'], 'modelTopology');
  const weights = new Map<string, TfjsWeight>();
  for (const [at, group] of list(json['weightsManifest'], 'weightsManifest').entries())
    for (const [name, weight] of await readGroup(record(group, `group ${at} of weightsManifest`), readBeside))
      weights.set(name, weight);
  return Array.isArray(topology['node'])
    ? { format: 'graph', topology, weights, outputs: outputsOf(json) }
    : { format: 'layers', topology, weights };
}

/** `{ signature: { outputs: { scores: { name: "Identity:0" } } } }`, which older converters put into `userDefinedMetadata`. */
function outputsOf(json: Json): readonly string[] | null {
  const kept = json['userDefinedMetadata'];
  const signature = json['signature'] ?? (kept ? record(kept, 'userDefinedMetadata')['signature'] : undefined);
  if (signature === undefined || signature === null) return null;
  const outputs = Object.values(record(record(signature, 'signature')['outputs'] ?? {}, 'outputs of the signature'));
  const names = outputs.map((output) =>
    text(record(output, 'an output')['name'], 'the name of an output').replace(/:0$/, ''),
  );
  return names.length > 0 ? names : null;
}

async function readGroup(group: Json, readBeside: ReadBeside): Promise<readonly (readonly [string, TfjsWeight])[]> {
  const entries = list(group['weights'], 'weights of the manifest').map((entry) => record(entry, 'a weight'));
  const paths = list(group['paths'], 'paths of the manifest').map((path) =>
    plainName(text(path, 'a path of the manifest')),
  );
  if (paths.length > most.shards || entries.length > most.weights)
    throw refused(`${paths.length} files and ${entries.length} weights`, `at most ${most.shards} and ${most.weights}`);
  const due = entries.reduce((sum, entry) => sum + weightBytes(entry), 0);
  if (due > most.bytes) throw refused(`weights of ${due} bytes`, `at most ${most.bytes}`);
  const shards: Uint8Array[] = [];
  for (const path of paths) shards.push(await readBeside(path));
  const all = Buffer.concat(shards);
  if (all.length !== due)
    throw new ModelError({
      code: 'model/tfjs-weights',
      message: `expected ${due} bytes of weights in ${paths.join(', ')}, found ${all.length}`,
      cause: 'A file is cut short, of another model, or a pointer of Git LFS instead of the file.',
      fix: 'Write the model again, and commit model.json together with all of its .bin files.',
    });
  let offset = 0;
  return entries.map((entry) => {
    const length = weightBytes(entry);
    const data = all.subarray(offset, offset + length);
    offset += length;
    return [text(entry['name'], 'the name of a weight'), readWeight(entry, data)] as const;
  });
}

/** Files beside model.json, as every converter calls them: a path that leads elsewhere is refused, whoever wrote it. */
function plainName(path: string): string {
  if (/^[^/\\]+\.bin$/.test(path)) return path;
  throw refused(`the path ${JSON.stringify(path.slice(0, 80))}`, 'names of .bin files beside model.json');
}

function refused(found: string, expected: string): ModelError {
  return new ModelError({
    code: 'model/tfjs',
    message: `expected ${expected} in the weightsManifest of model.json, found ${found}`,
  });
}
