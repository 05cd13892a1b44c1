import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../src/core/random.js';
import { cutFrozen, joinCut } from '../../src/graph/cut-frozen.js';
import { graphBuilder } from '../../src/graph/builder.js';
import { learningLayers } from '../../src/graph/parameters.js';
import { runReference } from '../../src/graph/reference.js';

/** conv → (side, main) → sum → pool → dense */
function residual() {
  const g = graphBuilder('residual', seededRandom(1, 'residual'));
  const first = g.batchNorm(
    'first/bn',
    g.conv2d('first', g.input('input', [1, 4, 4, 2]), { filters: 3, kernelSize: 3, bias: false }),
  );
  const main = g.conv2d('main', first, { filters: 3, kernelSize: 3 });
  const sum = g.add('sum', main, g.conv2d('side', first, { filters: 3, kernelSize: 1 }));
  return g.build(g.softmax('softmax', g.dense('dense', g.globalAveragePool('pool', sum), { units: 2 })));
}

describe('a graph that is partly frozen', () => {
  it.each([
    ['its body', ['first', 'first/bn', 'main', 'side'], ['dense']],
    ['its first layers', ['first', 'first/bn'], ['main', 'side', 'dense']],
    ['a layer beside one that is trained', ['first', 'first/bn', 'main'], ['main', 'side', 'dense']],
  ])('is cut below what is trained: %s', (_, frozen, above) => {
    const cut = cutFrozen(residual(), new Set(frozen));
    expect(learningLayers(cut.above)).toEqual(above);
    expect(cut.below!.outputs).toEqual(cut.above.inputs);
  });

  it.each([
    ['no layer', []],
    ['layers above one that is trained', ['main', 'side', 'dense']],
  ])('stays whole where %s is frozen', (_, frozen) => {
    const graph = residual();
    expect(cutFrozen(graph, new Set(frozen))).toEqual({ below: null, above: graph });
  });

  it('computes the same in two parts, and is whole again with what the upper part learnt', () => {
    const graph = residual();
    const { below, above } = cutFrozen(graph, new Set(['first', 'first/bn', 'main', 'side']));
    const x = Float32Array.from({ length: 32 }, (__, i) => Math.sin(i));
    const run = (part: typeof graph, input: ArrayLike<number>) => runReference(part, input)[part.outputs[0]!]!;
    expect(run(above, run(below!, x))).toEqual(run(graph, x));
    const bias = above.operators.find(({ name }) => name === 'dense')!.constants as { readonly bias: string };
    const changed = {
      ...above,
      tensors: { ...above.tensors, [bias.bias]: { ...above.tensors[bias.bias]!, data: Float32Array.of(9, 0) } },
    };
    const joined = joinCut(graph, changed);
    expect(joined.tensors[bias.bias]!.data).toEqual(Float32Array.of(9, 0));
    expect(joined.operators).toBe(graph.operators);
    expect(run(joined, x)).not.toEqual(run(graph, x));
  });
});
