/**
 * The layers of a Keras model's configuration in the order in which it lists them, those of models within models too, and the
 * group in which Keras 3 keeps the weights of each: the n-th layer of a class is the n-th group of that class in its model.
 */
import { list, record, text, type Json } from './json.js';

export interface ListedLayer {
  /** Its name, with the names of the models that it is in before it, and slashes. */
  readonly path: string;
  readonly className: string;
  readonly config: Json;
  /** `layers/conv2d_1`, as Keras 3 writes it. */
  readonly group: string;
}

const models: readonly unknown[] = ['Sequential', 'Functional', 'Model'];

/** @param model the parsed configuration: `{ class_name, config }`. */
export function listLayers(model: unknown): readonly ListedLayer[] {
  return below(record(model, 'the model')['config'], '', 'layers');
}

function below(config: unknown, within: string, parent: string): readonly ListedLayer[] {
  // Keras before 2.2.3 gave the bare list of a Sequential model's layers.
  const layers = Array.isArray(config) ? config : list(record(config, 'config')['layers'], 'layers');
  const counts = new Map<string, number>();
  return layers.flatMap((each: unknown, at): readonly ListedLayer[] => {
    const layer = record(each, `layer ${at}`);
    const className = text(layer['class_name'], 'class_name');
    const settings = record(layer['config'] ?? {}, `the config of layer ${at}`);
    const path = `${within}${text(layer['name'] ?? settings['name'], `the name of layer ${at}`)}`;
    const snake = snakeCase(className);
    const seen = counts.get(snake) ?? 0;
    counts.set(snake, seen + 1);
    const group = `${parent}/${snake}${seen === 0 ? '' : `_${seen}`}`;
    if (models.includes(className)) return below(settings, `${path}/`, `${group}/layers`);
    return [{ path, className, config: settings, group }];
  });
}

/** As Keras's `to_snake_case` does: Conv2D → conv2d, BatchNormalization → batch_normalization, ReLU → re_lu. */
export function snakeCase(className: string): string {
  return className
    .replace(/\W+/g, '')
    .replace(/(.)([A-Z][a-z]+)/g, '$1_$2')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}
