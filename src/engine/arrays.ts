import { EngineError } from '../core/errors.js';
import { sizeOf } from './trace/trace.js';
import type { Arrays, Shapes } from './engine.js';

/** Throws unless every declared input is there with the right number of elements. */
export function checkInputs(shapes: Shapes, inputs: Arrays): void {
  for (const [name, shape] of Object.entries(shapes)) {
    const array = inputs[name];
    if (array?.length === sizeOf(shape)) continue;
    throw new EngineError({
      code: 'engine/bad-input',
      message:
        `the step's input "${name}" is a float32 tensor of shape [${shape.join(', ')}] (${sizeOf(shape)} elements), ` +
        (array ? `but ${array.length} elements were passed` : 'but it was not passed'),
      cause: 'a batch of another size than the step was compiled for, or a misspelt name',
    });
  }
}
