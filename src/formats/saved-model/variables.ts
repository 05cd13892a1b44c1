/** Which variable of the checkpoint each handle of the graph stands for. */
import type { Bundle } from './bundle.js';
import type { MetaGraph } from './proto.js';

/**
 * TensorFlow 2 says which objects a function is bound to, and under which key each object was saved; handles of the graph are the
 * last inputs of a call. TensorFlow 1 saves variables under their names.
 */
export async function keysOfHandles(
  { graphDef, objectGraphDef }: MetaGraph,
  bundle: Bundle,
): Promise<(handle: string) => string> {
  const keys = new Map<string, string>();
  const objects = await bundle.objects();
  if (objects && objectGraphDef) {
    for (const { input, attr } of graphDef?.node ?? []) {
      const called = attr['f']?.func?.name ?? '';
      const { concreteFunctions } = objectGraphDef;
      const bound = Object.hasOwn(concreteFunctions, called) ? concreteFunctions[called]!.boundInputs : [];
      const data = input.filter((name) => !name.startsWith('^'));
      bound.forEach((object, at) => {
        const handle = data[data.length - bound.length + at]?.split(':')[0];
        const key = objects.nodes[object]?.attributes.find(({ name }) => name === 'VARIABLE_VALUE')?.checkpointKey;
        if (handle !== undefined && key !== undefined) keys.set(handle, key);
      });
    }
  }
  return (handle) => keys.get(handle) ?? handle;
}
