/**
 * From Keras's configuration to layers in the order in which they run: Sequential and Functional models of Keras 2
 * (`inbound_nodes: [[["conv2d", 0, 0, {}]]]`) and Keras 3 (`keras_history`), with nested models taken apart.
 */
import { ModelError } from '../../core/errors.js';
import { flag, list, number, record, text, type Json } from './json.js';
import type { KerasInput, KerasLayer, KerasModel, KerasVersion, KerasWeight } from './model.js';

/** The weights of a layer, given the names of the models that it is in and its own; none for a layer without weights. */
export type WeightsOf = (path: readonly string[], className: string, config: Json) => readonly KerasWeight[];

/** What a layer's output is called where it is read: models within models have inputs and outputs of their own. */
interface Scope {
  readonly path: readonly string[];
  readonly outputs: Map<string, string>;
}

interface Found {
  readonly inputs: KerasInput[];
  readonly layers: KerasLayer[];
  readonly keras: KerasVersion;
  readonly weightsOf: WeightsOf;
}

/** Models within models, deeper than any that people build. */
const deepest = 16;
const most = 4096;

/** @param config the parsed `model_config`: `{ class_name, config }`. @throws ModelError naming what is not understood. */
export function connectLayers(config: unknown, keras: KerasVersion, weightsOf: WeightsOf): KerasModel {
  const found: Found = { inputs: [], layers: [], keras, weightsOf };
  const { name, outputs } = walk(record(config, 'the model'), [], null, found);
  return { name, inputs: found.inputs, layers: found.layers, outputs };
}

interface Walked {
  readonly name: string;
  /** Names in the whole model of what this one gives. */
  readonly outputs: readonly string[];
}

/** @param given what is fed into a nested model, in the order of its inputs; null for the outermost. */
function walk(model: Json, path: readonly string[], given: readonly string[] | null, found: Found): Walked {
  const className = text(model['class_name'], 'class_name');
  // Keras before 2.2.3 gave the bare list of a Sequential model's layers.
  const config = Array.isArray(model['config'])
    ? { layers: model['config'] as unknown[] }
    : record(model['config'], 'config');
  const name = typeof config['name'] === 'string' ? config['name'] : 'model';
  if (path.length > deepest) throw refused(`models within models more than ${deepest} deep`, path.join('/'));
  switch (className) {
    case 'Sequential':
      return { name, outputs: [sequence(config, path, given, found)] };
    case 'Functional':
    case 'Model':
      return { name, outputs: functional(config, path, given, found) };
    default:
      throw refused(
        `the class ${className}, whose layers only its own code knows`,
        path.length === 0 ? 'the model' : path.join('/'),
        'Rebuild it with the functional interface of Keras, load the weights there, and save that model.',
      );
  }
}

function sequence(config: Json, path: readonly string[], given: readonly string[] | null, found: Found): string {
  let [last] = given ?? [];
  const scope: Scope = { path, outputs: new Map() };
  const layers = list(config['layers'], 'layers').map((layer, at) => record(layer, `layer ${at}`));
  for (const [at, layer] of layers.entries()) {
    const settings = record(layer['config'], `the config of layer ${at}`);
    if (layer['class_name'] === 'InputLayer') {
      last ??= input(settings, text(settings['name'], 'the name of an input'), found);
      continue;
    }
    // Without an InputLayer the first layer says what it reads.
    last ??= input(settings, `${text(settings['name'], `the name of layer ${at}`)}_input`, found, config);
    [last] = place(layer, text(settings['name'], `the name of layer ${at}`), [last], scope, found);
  }
  if (last === undefined) throw refused('a model without layers', path.join('/') || 'the model');
  return last;
}

function functional(config: Json, path: readonly string[], given: readonly string[] | null, found: Found): string[] {
  const layers = list(config['layers'], 'layers').map((layer, at) => record(layer, `layer ${at}`));
  const scope: Scope = { path, outputs: new Map() };
  const inputs = references(config['input_layers'], 'input_layers');
  const byName = new Map(layers.map((layer) => [nameOf(layer), layer]));
  inputs.forEach(({ layer: name }, at) => {
    const layer = byName.get(name);
    if (!layer) throw refused(`no layer ${name}, which input_layers names`, path.join('/') || 'the model');
    const settings = record(layer['config'], `the config of layer ${name}`);
    scope.outputs.set(key(name, 0), given ? (given[at] ?? name) : input(settings, name, found));
  });
  for (const layer of inOrder(layers)) {
    const name = nameOf(layer);
    if (layer['class_name'] === 'InputLayer') {
      if (!scope.outputs.has(key(name, 0))) throw refused(`an input ${name} that input_layers does not name`, name);
      continue;
    }
    const nodes = list(layer['inbound_nodes'] ?? [], `inbound_nodes of ${name}`).map((node) => inbound(node, name));
    if (nodes.length > 1) {
      throw refused(
        `the layer ${name} used ${nodes.length} times with the same weights`,
        name,
        'Give each use a layer of its own.',
      );
    }
    const reads = (nodes[0] ?? []).map(({ layer: from, tensor }) => {
      const tensorName = scope.outputs.get(key(from, tensor));
      if (tensorName === undefined) throw refused(`no output ${tensor} of layer ${from}, which ${name} reads`, name);
      return tensorName;
    });
    const outputs = place(layer, name, reads, scope, found);
    outputs.forEach((output, at) => scope.outputs.set(key(name, at), output));
  }
  return references(config['output_layers'], 'output_layers').map(({ layer, tensor }) => {
    const output = scope.outputs.get(key(layer, tensor));
    if (output === undefined) throw refused(`no output ${tensor} of layer ${layer}, which output_layers names`, layer);
    return output;
  });
}

/** Adds a layer, or all layers of a nested model; returns the names of its outputs in the whole model. */
function place(
  layer: Json,
  own: string,
  inputs: readonly string[],
  { path }: Scope,
  found: Found,
): readonly [string, ...string[]] {
  const className = registeredName(layer);
  if (['Sequential', 'Functional', 'Model'].includes(className)) {
    const { outputs } = walk({ class_name: className, config: layer['config'] }, [...path, own], inputs, found);
    return outputs as [string, ...string[]];
  }
  if (found.layers.length >= most) throw refused(`more than ${most} layers`, own);
  const name = [...path, own].join('/');
  const config = record(layer['config'] ?? {}, `the config of layer ${name}`);
  const weights = found.weightsOf([...path, own], className, config);
  found.layers.push({ name, className, keras: found.keras, config, inputs, weights });
  return [name];
}

/** Layers in an order in which each one comes after those that it reads; Keras writes them so, but need not. */
function inOrder(layers: readonly Json[]): readonly Json[] {
  if (layers.length > most) throw refused(`more than ${most} layers`, nameOf(layers[0]!));
  const waiting = new Map(layers.map((layer) => [nameOf(layer), layer]));
  const reads = new Map(
    [...waiting].map(([name, layer]) => {
      const nodes = list(layer['inbound_nodes'] ?? [], `inbound_nodes of ${name}`);
      return [name, nodes.flatMap((node) => inbound(node, name)).map((read) => read.layer)];
    }),
  );
  if (waiting.size < layers.length) throw refused('two layers of one name', nameOf(twice(layers)));
  const ordered: Json[] = [];
  const done = new Set<string>();
  while (waiting.size > 0) {
    const before = waiting.size;
    for (const [name, layer] of waiting) {
      if (!reads.get(name)!.every((read) => done.has(read))) continue;
      ordered.push(layer);
      done.add(name);
      waiting.delete(name);
    }
    if (waiting.size === before) {
      const [first] = waiting.keys();
      throw refused(`layers that wait for each other, or for a layer that is not there`, first!);
    }
  }
  return ordered;
}

/** The first layer whose name another one before it has. */
function twice(layers: readonly Json[]): Json {
  const names = new Set<string>();
  return layers.find((layer) => names.has(nameOf(layer)) || !names.add(nameOf(layer)))!;
}

const nameOf = (layer: Json): string =>
  text(layer['name'] ?? record(layer['config'], 'the config of a layer')['name'], 'the name of a layer');

/** A class of the user's, registered for saving, is named with its package. */
function registeredName(layer: Json): string {
  const registered = layer['registered_name'];
  const className = text(layer['class_name'], 'class_name');
  return typeof registered === 'string' && registered !== '' && registered !== className ? registered : className;
}

interface Reference {
  readonly layer: string;
  readonly tensor: number;
}

const key = (layer: string, tensor: number): string => `${layer}:${tensor}`;

/** `[["dense", 0, 0]]`, or in Keras 3 for a single one `["dense", 0, 0]`. */
function references(value: unknown, what: string): readonly Reference[] {
  const items = list(value, what);
  const wrapped = typeof items[0] === 'string' ? [items] : items;
  return wrapped.map((item) => reference(item, what));
}

function reference(value: unknown, what: string): Reference {
  const [layer, , tensor] = list(value, what);
  return { layer: text(layer, what), tensor: number(tensor, what) };
}

function inbound(node: unknown, layer: string): readonly Reference[] {
  const what = `inbound_nodes of ${layer}`;
  if (!Array.isArray(node)) {
    // Keras 3: { args: [<tensor> or [<tensor>, …]], kwargs: {…} }.
    const { args, kwargs } = record(node, what);
    return [...tensors(args, what), ...tensors(kwargs, what)];
  }
  const items = node as readonly unknown[];
  const wrapped = typeof items[0] === 'string' ? [items] : items;
  return wrapped.map((item) => {
    const [, , , extra] = list(item, what);
    // A tensor that is handed over by name, as in attention(query, value=…), stands among the keywords.
    if (extra !== undefined && Object.keys(record(extra, what)).some((word) => !['training', 'mask'].includes(word)))
      throw refused(`keywords in the call of layer ${layer}`, layer);
    return reference(item, what);
  });
}

function tensors(value: unknown, what: string): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((item) => tensors(item, what));
  if (typeof value !== 'object' || value === null) return [];
  const json = value as Json;
  if (json['class_name'] === '__keras_tensor__')
    return [reference(record(json['config'], what)['keras_history'], what)];
  return Object.values(json).flatMap((item) => tensors(item, what));
}

function input(settings: Json, name: string, found: Found, model: Json = {}): string {
  const declared =
    settings['batch_input_shape'] ?? settings['batch_shape'] ?? model['build_input_shape'] ?? settings['input_shape'];
  const sizes = list(declared, `the shape of input ${name}`);
  const shape = (settings['input_shape'] === declared ? sizes : sizes.slice(1)).map((size) =>
    size === null ? null : number(size, `the shape of input ${name}`),
  );
  if (settings['sparse'] !== undefined && flag(settings['sparse'], `sparse of input ${name}`))
    throw refused(`the sparse input ${name}`, name);
  found.inputs.push({ name, shape });
  return name;
}

function refused(found: string, where: string, fix?: string): ModelError {
  return new ModelError({
    code: 'model/keras',
    message: `${where}: expected a Keras model of layers that are each used once, found ${found}`,
    ...(fix === undefined ? {} : { fix }),
  });
}
