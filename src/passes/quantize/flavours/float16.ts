import { ModelError, type Problem } from '../../../core/errors.js';
import { largestFloat16, toFloat16 } from '../../../core/float16.js';
import type { Graph, GraphTensor } from '../../../graph/graph.js';
import { verifyGraph } from '../../../graph/verify.js';
import type { Flavour } from './flavour.js';

/** Every constant to the nearest float16; activations and arithmetic stay float32. */
export const float16: Flavour = (graph) => {
  const problems = Object.values(graph.tensors).flatMap(tooLarge);
  if (problems.length > 0) throw new ModelError(problems);
  const tensors = Object.fromEntries(
    Object.entries(graph.tensors).map(([name, tensor]): [string, GraphTensor] => [name, halved(tensor)]),
  );
  return verifyGraph({ ...graph, tensors } satisfies Graph);
};

function halved(tensor: GraphTensor): GraphTensor {
  const { data, type } = tensor;
  return data === null || type !== 'float32'
    ? tensor
    : { ...tensor, type: 'float16', data: Uint16Array.from(data, toFloat16) };
}

function tooLarge({ name, data, type }: GraphTensor): Problem[] {
  const found = type === 'float32' ? data?.find((value) => Math.abs(value) > largestFloat16) : undefined;
  if (found === undefined) return [];
  return [
    {
      code: 'quantize/float16',
      message: `expected constants up to ${largestFloat16} in a float16 file, found ${found} in ${name}`,
      fix: 'Use type: float32, or scale the layer down.',
    },
  ];
}
